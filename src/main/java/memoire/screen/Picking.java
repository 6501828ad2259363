package memoire.screen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import memoire.question.Answer;
import org.jspecify.annotations.Nullable;

/// One option of several, or true or false.
///
/// @param selected place of the option that is the answer, or -1
record Picking(List<String> options, int selected, boolean isBoolean) implements Widget {
  private static final List<Command> MOVES =
      List.of(Command.UP_ONE, Command.DOWN_ONE, Command.TOP, Command.BOTTOM);
  private static final List<Command> BOOLEAN =
      List.of(Command.SAY_TRUE, Command.SAY_FALSE, Command.UP_ONE, Command.DOWN_ONE);

  static Picking among(List<String> options) {
    return new Picking(options, 0, false);
  }

  static Picking trueOrFalse(List<String> options) {
    return new Picking(options, 0, true);
  }

  /// With the option that was answered, or none.
  static Picking standing(List<String> options, boolean isBoolean, @Nullable Answer answer) {
    int selected =
        switch (answer) {
          case Answer.Picked(var picked) when !picked.isEmpty() ->
              options.indexOf(picked.iterator().next());
          case Answer.Said(boolean value) -> value ? 0 : 1;
          case null, default -> -1;
        };
    return new Picking(options, selected, isBoolean);
  }

  @Override
  public Widget command(Command command) {
    return switch (command) {
      case SAY_TRUE -> selecting(0);
      case SAY_FALSE -> selecting(1);
      default -> selecting(OptionList.moved(command, selected, options.size()));
    };
  }

  @Override
  public String digits() {
    return isBoolean ? "" : "Choose the option with that number";
  }

  @Override
  public Widget press(Key key) {
    int named = OptionList.named(key, options.size());
    return named < 0 ? this : selecting(named);
  }

  @Override
  public Widget click(int index) {
    return index < options.size() ? selecting(index) : this;
  }

  @Override
  public boolean isChosen(int index) {
    return index == selected;
  }

  @Override
  public Optional<Answer> answer() {
    return selected < 0 || selected >= options.size()
        ? Optional.empty()
        : Optional.of(
            isBoolean
                ? new Answer.Said(selected == 0)
                : new Answer.Picked(Set.of(options.get(selected))));
  }

  @Override
  public String complaint() {
    return "Choose an option first, or say that you don’t know.";
  }

  @Override
  public void draw(Column column, Keymap keys) {
    for (int i = 0; i < options.size(); i++) {
      OptionList.draw(column, i == selected, i, label(i, keys), options.get(i));
    }
  }

  @Override
  public List<Command> commands() {
    return isBoolean ? BOOLEAN : MOVES;
  }

  private String label(int index, Keymap keys) {
    return isBoolean
        ? keys.name(index == 0 ? Command.SAY_TRUE : Command.SAY_FALSE)
        : OptionList.number(index, options.size());
  }

  private Picking selecting(int index) {
    return new Picking(options, index, isBoolean);
  }
}
