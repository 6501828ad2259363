package memoire.screen;

import java.util.List;
import java.util.Optional;
import memoire.question.Answer;
import org.jspecify.annotations.Nullable;

/// A card that is turned over, and graded by the learner.
///
/// @param knewIt what the learner said, once it was said
record Turning(String back, Optional<Boolean> knewIt, boolean isTurned) implements Widget {

  /// Turned, with what was said of it, once something was.
  static Turning standing(String back, @Nullable Answer answer) {
    return answer instanceof Answer.Recalled(boolean knewIt)
        ? new Turning(back, Optional.of(knewIt), true)
        : new Turning(back, Optional.empty(), false);
  }

  @Override
  public Widget command(Command command) {
    return switch (command) {
      case REVEAL -> new Turning(back, knewIt, true);
      case KNEW -> new Turning(back, Optional.of(true), true);
      case MISSED -> new Turning(back, Optional.of(false), true);
      default -> this;
    };
  }

  @Override
  public Optional<Answer> answer() {
    return knewIt.map(Answer.Recalled::new);
  }

  @Override
  public String complaint() {
    return "Say whether you knew it.";
  }

  @Override
  public void draw(Column column, Keymap keys) {
    if (!isTurned) {
      column.text(
          "Answer in your head, then turn the card with " + keys.name(Command.REVEAL) + ".",
          Style.MUTED);
      return;
    }
    column.rule(12).gap().prose(back, Style.TEXT).gap();
    int top = column.height();
    OptionList.draw(column, says(true), keys.name(Command.KNEW), "I knew it");
    column.leading(top, new Target.Does(Command.KNEW));
    top = column.height();
    OptionList.draw(column, says(false), keys.name(Command.MISSED), "I did not");
    column.leading(top, new Target.Does(Command.MISSED));
  }

  @Override
  public List<Command> commands() {
    return isTurned ? List.of(Command.KNEW, Command.MISSED) : List.of(Command.REVEAL);
  }

  private boolean says(boolean knew) {
    return knewIt.filter(said -> said == knew).isPresent();
  }
}
