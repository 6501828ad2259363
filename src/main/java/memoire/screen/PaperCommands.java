package memoire.screen;

import java.util.ArrayList;
import java.util.List;

/// What can be done at a question of a paper.
final class PaperCommands {
  private PaperCommands() {}

  static List<Command> of(PaperQuestion question) {
    var commands = new ArrayList<Command>();
    if (question.seat().isUnsaved()) {
      commands.add(Command.RETRY);
    }
    if (question.asksSureness()) {
      commands.addAll(Sureness.COMMANDS);
      commands.addAll(List.of(Command.GO_NEXT, Command.BACK));
      return commands;
    }
    var shown = question.shown();
    if (shown != null) {
      commands.add(Command.NEXT);
      if (shown.question().evidence() != null) {
        commands.add(Command.EVIDENCE);
      }
    } else if (question.isAnswering()) {
      answering(commands, question);
    } else {
      commands.add(Command.GO_NEXT);
    }
    commands.addAll(List.of(Command.PAPER, Command.HAND_IN, Command.FLAG_QUESTION));
    if (question.isAnswering() && question.hasAnswer()) {
      commands.add(Command.CLEAR_ANSWER);
    }
    if (question.seat().sitting().paper().terms().mayPause()) {
      commands.add(Command.PAUSE);
    }
    commands.addAll(List.of(Command.LATER, Command.EARLIER, Command.LEAVE_PAPER));
    commands.addAll(List.of(Command.SCROLL_ON, Command.SCROLL_BACK));
    if (shown != null) {
      commands.addAll(List.of(Command.UP_ONE, Command.DOWN_ONE, Command.TOP, Command.BOTTOM));
    }
    return commands;
  }

  /// A card that is not turned yet is turned by what otherwise goes on.
  private static void answering(List<Command> commands, PaperQuestion question) {
    boolean isFlip = question.widget() instanceof Turning;
    boolean isTurned = question.widget() instanceof Turning turning && turning.isTurned();
    if (!isFlip || isTurned) {
      commands.add(question.checksNow() ? Command.CHECK : Command.GO_NEXT);
    }
    commands.addAll(question.widget().commands());
    if (!isTurned) {
      commands.add(Command.UNKNOWN);
    }
    if (question.isSurenessMeant()) {
      commands.add(Command.HOW_SURE);
    }
  }
}
