package memoire.screen;

import static memoire.screen.Column.run;

import java.util.List;
import memoire.study.Certainty;
import memoire.study.Wording;
import org.jspecify.annotations.Nullable;

/// The question how sure the learner is, asked between an answer and its verdict.
final class Sureness {
  static final List<Command> COMMANDS = List.of(Command.GUESS, Command.FAIRLY_SURE, Command.SURE);

  private Sureness() {}

  static void draw(Column body, Keymap keys) {
    draw(body, keys, null);
  }

  /// @param said what was said before, or null
  static void draw(Column body, Keymap keys, @Nullable Certainty said) {
    body.text("How sure are you?", Style.STRONG);
    int first = body.height();
    for (var certainty : Certainty.values()) {
      var command = COMMANDS.get(certainty.level() - 1);
      body.row(
          run((certainty == said ? "▸ " : "  ") + keys.name(command) + "  ", Style.ACCENT),
          run(Wording.certainty(certainty), certainty == said ? Style.STRONG : Style.TEXT));
      body.leading(body.height() - 1, new Target.Does(command));
    }
    body.focus(first, body.height() - 1);
  }
}
