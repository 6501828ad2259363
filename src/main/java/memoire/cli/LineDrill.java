package memoire.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import memoire.screen.Effect;
import memoire.screen.Message;
import memoire.screen.PaperTalk;
import memoire.screen.Setup;
import memoire.terminal.Dialogue;
import memoire.text.SafeText;

/// A paper sat line by line: the talk of the core, with its effects done.
final class LineDrill implements Dialogue {
  private final Surroundings here;
  private final Desk desk;
  private final List<SafeText> opening = new ArrayList<>();
  private PaperTalk talk;
  private boolean isOver;

  LineDrill(Surroundings here, Desk desk, Setup setup, Message.SittingOpened opened) {
    this.here = here;
    this.desk = desk;
    var turn = PaperTalk.about(setup, opened, here.now());
    this.talk = turn.next();
    this.opening.addAll(said(turn));
  }

  @Override
  public List<SafeText> opening() {
    return opening;
  }

  /// Whether there is nothing to sit any more.
  boolean isOver() {
    return isOver;
  }

  @Override
  public SafeText prompt() {
    return talk.prompt();
  }

  @Override
  public Reply on(String line) {
    // The time goes on while a line is being typed.
    var lines = new ArrayList<>(said(talk.told(new Message.Ticked(here.stamp()), here.now())));
    if (!isOver) {
      lines.addAll(said(talk.hear(line, here.now())));
    }
    return isOver ? Reply.end(lines) : Reply.goOn(lines);
  }

  @Override
  public List<SafeText> closing() {
    return List.of();
  }

  /// Runs the effects of a turn, and of what follows from them; what is said on the way.
  private List<SafeText> said(PaperTalk.Turn turn) {
    talk = turn.next();
    isOver |= turn.isOver();
    var lines = new ArrayList<SafeText>();
    var todo = new ArrayDeque<Effect>(turn.effects());
    var told = new ArrayList<SafeText>();
    boolean hasFailed = false;
    while (!todo.isEmpty()) {
      var message = desk.answer(todo.poll(), here.now());
      if (message.isPresent()) {
        var next = talk.told(message.get(), here.now());
        talk = next.next();
        isOver |= next.isOver();
        hasFailed |= message.get() instanceof Message.Failed;
        told.addAll(next.lines());
        todo.addAll(next.effects());
      }
    }
    // A failure speaks for the turn: what it would have said is not true yet.
    if (!hasFailed) {
      lines.addAll(turn.lines());
    }
    lines.addAll(told);
    return lines;
  }
}
