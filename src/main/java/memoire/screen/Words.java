package memoire.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import memoire.text.SafeText;

/// What can be typed in line mode beside answers.
final class Words {
  private static final List<SafeText> HELP =
      Stream.of(
              "? you don’t know; :hint shows a hint, then a plainer one",
              ":harder, :easier asks the card in another form",
              "after an answer: Enter goes on; 1 again, 2 hard, 3 good, 4 easy rates it otherwise",
              ":right says that you were right; :evidence tells the passage that proves it",
              ":card tells of the card and its history, and takes notes; :edit puts it into your"
                  + " words",
              ":flag flags it or takes the flag away; :bury asks it no more today, :suspend never",
              ":undo takes the last answer back, :redo restores it",
              ":quit leaves; answers given are safe")
          .map(SafeText::of)
          .toList();
  private static final SafeText CARD_HELP =
      SafeText.of(
          "Enter goes back; note WORDS writes a note; edit, pack (its own words), flag, suspend,"
              + " resume, bury, unbury.");

  private Words() {}

  static List<SafeText> help() {
    return HELP;
  }

  static SafeText cardHelp() {
    return CARD_HELP;
  }

  /// The command that a line means: behind a colon, or without one where letters are no answers.
  /// What is behind a colon and no command asks for help.
  static Optional<Command> command(String line, boolean isTyped) {
    if (line.startsWith(":")) {
      return Optional.of(word(line.substring(1)).orElse(Command.HELP));
    }
    return isTyped || line.isEmpty() || line.equals("?") ? Optional.empty() : word(line);
  }

  /// Why a command was not done.
  static SafeText refusal(Command command) {
    return SafeText.of(
        switch (command) {
          case UNDO -> "There is nothing to take back.";
          case REDO -> "There is nothing to restore.";
          case HINT -> "There is no hint left.";
          case HARDER -> "There is no harder form.";
          case EASIER -> "There is no easier form.";
          case CONTEST -> "There is nothing to contest.";
          case EVIDENCE -> "There is no passage to tell.";
          default -> "That cannot be done here.";
        });
  }

  private static Optional<Command> word(String word) {
    return Optional.ofNullable(
        switch (word) {
          case "q", "quit" -> Command.BACK;
          case "u", "undo" -> Command.UNDO;
          case "r", "redo" -> Command.REDO;
          case "h", "hint" -> Command.HINT;
          case "+", "harder" -> Command.HARDER;
          case "-", "easier" -> Command.EASIER;
          case "c", "right", "contest" -> Command.CONTEST;
          case "i", "card" -> Command.CARD;
          case "e", "evidence" -> Command.EVIDENCE;
          case "edit" -> Command.REWORD;
          case "pack" -> Command.UNREWORD;
          case "flag" -> Command.FLAG;
          case "bury" -> Command.BURY;
          case "unbury" -> Command.UNBURY;
          case "suspend" -> Command.SUSPEND_CARD;
          case "resume" -> Command.RESUME_CARD;
          case "note" -> Command.NOTE;
          default -> null;
        });
  }
}
