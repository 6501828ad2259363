package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import memoire.screen.Spoken.Heard;
import memoire.study.Moment;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// A paper sat line by line: the same screens, told instead of shown, for line mode, screen readers
/// and scripts. Whoever runs it tells it a [Message.Ticked] before each line, so that it knows the
/// time, and runs the effects of every turn, those of [#told] too.
public record PaperTalk(Setup setup, Screen screen) {
  private static final Size SIZE = new Size(80, 24);
  private static final SafeText SURE = SafeText.of("How sure? 1 a guess, 2 fairly sure, 3 sure.");
  private static final SafeText NOT_HERE = SafeText.of("That cannot be done here.");

  /// What is said, and what follows.
  ///
  /// @param effects to be run before the lines are printed, so that nothing is said to be done
  ///   before it is
  public record Turn(PaperTalk next, List<SafeText> lines, List<Effect> effects, boolean isOver) {
    public Turn {
      lines = List.copyOf(lines);
      effects = List.copyOf(effects);
    }
  }

  /// The turn in which a sitting is opened: its lines are the opening. What was handed in already
  /// goes on to its result.
  public static Turn about(Setup setup, Message.SittingOpened opened, Moment now) {
    var step = PaperQuestion.opened(opened, new Scene(setup, SIZE, now));
    var talk = new PaperTalk(setup, step.next());
    var lines = opened.sitting().isHandedIn() ? List.<SafeText>of() : talk.opening();
    return new Turn(talk, lines, step.effects(), false);
  }

  /// What is said first: the paper, its terms, how to get help, and the question that stands.
  public List<SafeText> opening() {
    var lines = new ArrayList<SafeText>();
    var question = question(screen);
    if (question != null) {
      lines.addAll(PaperSpoken.opening(question.seat()));
      if (!question.seat().notice().isEmpty()) {
        lines.add(question.seat().notice());
      }
    }
    lines.addAll(standing());
    return lines;
  }

  /// What stands before the place where people type.
  public SafeText prompt() {
    return SafeText.of(
        switch (screen) {
          case PaperQuestion question when question.asksSureness() -> "how sure> ";
          case HandingIn _ -> "hand in> ";
          case Pausing _ -> "paused> ";
          default -> "> ";
        });
  }

  /// What is said last when the input ends.
  public List<SafeText> closing() {
    var question = question(screen);
    return question == null ? List.of() : List.of(SafeText.of(Leaving.sentence(question.seat())));
  }

  /// What follows from a typed line, which is untrusted.
  public Turn hear(String typed, Moment now) {
    var line = typed.strip();
    var scene = new Scene(setup, SIZE, now);
    return switch (screen) {
      case PaperQuestion question -> heard(question, line, scene);
      case PaperOverview overview -> heard(overview.behind(), line, scene);
      case HandingIn handing -> handedIn(handing, line, scene);
      case Pausing pausing -> paused(pausing, line, scene);
      default -> new Turn(this, List.of(), List.of(), true);
    };
  }

  /// What follows from a message: that an act was recorded, that the time is over, what the result
  /// is.
  public Turn told(Message message, Moment now) {
    var step = screen.update(message, new Scene(setup, SIZE, now));
    var next = new PaperTalk(setup, step.next());
    if (message instanceof Message.Failed failed) {
      var said = SafeText.of("Not saved: " + failed.why().value() + " Enter tries again.");
      return new Turn(next, List.of(said), step.effects(), false);
    }
    if (step.next() instanceof ResultPage result) {
      return new Turn(next, PaperSpoken.result(result), step.effects(), true);
    }
    return new Turn(next, next.news(screen, message), step.effects(), false);
  }

  /// What is new since a screen was seen.
  private List<SafeText> news(Screen before, Message message) {
    return switch (screen) {
      case PaperQuestion now -> news(question(before), now, before instanceof Pausing);
      case PaperOverview overview when message instanceof Message.Recorded ->
          PaperSpoken.overview(overview.behind().seat());
      case Pausing _ when !(before instanceof Pausing) -> standing();
      default -> List.of();
    };
  }

  private List<SafeText> news(
      @Nullable PaperQuestion before, PaperQuestion now, boolean wasPaused) {
    if (before == null || wasPaused || before.seat().place() != now.seat().place()) {
      return PaperSpoken.question(now, setup.media());
    }
    if (now.shown() != null && before.shown() == null) {
      return PaperSpoken.marked(now.shown(), now.proof());
    }
    var notice = now.seat().notice();
    return notice.isEmpty() || notice.equals(before.seat().notice()) ? List.of() : List.of(notice);
  }

  private Turn heard(PaperQuestion question, String line, Scene scene) {
    if (question.seat().isUnsaved() && line.isEmpty()) {
      return stepped(question.update(commanded(Command.RETRY), scene), List.of());
    }
    if (question.asksSureness()) {
      return sure(question, line, scene);
    }
    if (line.startsWith(":")) {
      return said(question, line.substring(1).strip(), scene);
    }
    if (line.isEmpty()) {
      return onward(question, scene);
    }
    if (!question.isAnswering()) {
      return say(SafeText.of("The answer to this question stands; Enter goes on."));
    }
    return switch (Spoken.read(question.seat().asked(), line)) {
      case Heard.Unclear unclear -> say(unclear.complaint());
      case Heard.Understood(var answer) -> stepped(question.give(answer), List.of());
    };
  }

  /// Enter alone goes on, as on the screen; a card that is not turned is.
  private Turn onward(PaperQuestion question, Scene scene) {
    boolean isHidden =
        question.widget() instanceof Turning turning
            && !turning.isTurned()
            && question.isAnswering();
    if (isHidden) {
      return stepped(
          question.update(commanded(Command.REVEAL), scene),
          Spoken.turned(question.seat().asked()));
    }
    for (var command : List.of(Command.NEXT, Command.CHECK, Command.GO_NEXT)) {
      if (question.commands().contains(command)) {
        return stepped(question.update(commanded(command), scene), List.of());
      }
    }
    return say(NOT_HERE);
  }

  private Turn sure(PaperQuestion question, String line, Scene scene) {
    return switch (line) {
      case "1" -> stepped(question.update(commanded(Command.GUESS), scene), List.of());
      case "2" -> stepped(question.update(commanded(Command.FAIRLY_SURE), scene), List.of());
      case "3" -> stepped(question.update(commanded(Command.SURE), scene), List.of());
      case ":quit", ":q" -> left(question.seat());
      default -> say(SURE);
    };
  }

  private Turn said(PaperQuestion question, String line, Scene scene) {
    int blank = line.indexOf(' ');
    var word = blank < 0 ? line : line.substring(0, blank);
    var rest = blank < 0 ? "" : line.substring(blank).strip();
    return switch (word) {
      case "next", "n" -> turned(question, question.seat().place() + 1);
      case "back", "b" -> turned(question, question.seat().place() - 1);
      case "go", "g" -> turned(question, Rewording.number(rest) - 1);
      case "flag", "f" -> flagged(question, scene);
      case "clear" -> after(question, Command.CLEAR_ANSWER, "Cleared.", scene);
      case "sure" -> after(question, Command.HOW_SURE, SURE.value(), scene);
      case "time", "t" -> timed(question.seat());
      case "overview", "o" ->
          new Turn(this, PaperSpoken.overview(question.seat()), List.of(), false);
      case "repeat", "r" ->
          new Turn(this, PaperSpoken.question(question, setup.media()), List.of(), false);
      case "evidence", "e" ->
          new Turn(this, PaperSpoken.evidence(question.proof()), List.of(), false);
      case "hand-in", "h" ->
          new Turn(
              new PaperTalk(setup, new HandingIn(question, question)),
              PaperSpoken.handingIn(question.seat()),
              List.of(),
              false);
      case "pause", "p" -> after(question, Command.PAUSE, "", scene);
      case "quit", "q" -> left(question.seat());
      default -> new Turn(this, PaperSpoken.help(), List.of(), false);
    };
  }

  private Turn turned(PaperQuestion question, int to) {
    int size = question.seat().size();
    if (to < 0 || to >= size) {
      return say(SafeText.of("The questions are numbered 1 to " + size + "."));
    }
    if (to == question.seat().place()) {
      return new Turn(this, PaperSpoken.question(question, setup.media()), List.of(), false);
    }
    var step = question.turn(to);
    var notice =
        step.next() instanceof PaperQuestion next && step.effects().isEmpty()
            ? List.of(next.seat().notice())
            : List.<SafeText>of();
    return stepped(step, notice);
  }

  private Turn flagged(PaperQuestion question, Scene scene) {
    var said = question.seat().standing().isFlagged() ? "The flag is gone." : "Flagged.";
    return after(question, Command.FLAG_QUESTION, said, scene);
  }

  private Turn timed(Seat seat) {
    return new Turn(this, List.of(PaperSpoken.time(seat)), List.of(), false);
  }

  private Turn handedIn(HandingIn handing, String line, Scene scene) {
    return switch (line) {
      case "yes", "y" -> stepped(handing.update(commanded(Command.HAND_IN_NOW), scene), List.of());
      case ":quit", ":q" -> left(handing.behind().seat());
      default -> {
        var back = new PaperTalk(setup, handing.behind());
        yield new Turn(back, back.standing(), List.of(), false);
      }
    };
  }

  private Turn paused(Pausing pausing, String line, Scene scene) {
    return switch (line) {
      case "" -> stepped(pausing.update(commanded(Command.UNPAUSE), scene), List.of());
      case ":quit", ":q" -> left(pausing.behind().seat());
      default -> new Turn(this, standing(), List.of(), false);
    };
  }

  /// The paper is left, and can be gone on with.
  private Turn left(Seat seat) {
    var step = Leaving.home(seat, setup.keymap());
    var effects =
        step.effects().stream().filter(effect -> !(effect instanceof Effect.LoadHome)).toList();
    return new Turn(
        new PaperTalk(setup, step.next()),
        List.of(SafeText.of(Leaving.sentence(seat))),
        effects,
        true);
  }

  private Turn after(PaperQuestion question, Command command, String said, Scene scene) {
    if (!question.commands().contains(command)) {
      return say(NOT_HERE);
    }
    var lines = said.isEmpty() ? List.<SafeText>of() : List.of(SafeText.of(said));
    return stepped(question.update(commanded(command), scene), lines);
  }

  /// Where nothing is to be recorded first, what is seen now is told at once.
  private Turn stepped(Step<Screen> step, List<SafeText> lines) {
    var next = new PaperTalk(setup, step.next());
    boolean isDone = step.effects().isEmpty() && lines.isEmpty();
    return new Turn(
        next, isDone || next.isAsking() ? next.standing() : lines, step.effects(), false);
  }

  private boolean isAsking() {
    return screen instanceof PaperQuestion question && question.asksSureness();
  }

  /// What stands before the learner.
  private List<SafeText> standing() {
    return switch (screen) {
      case PaperQuestion question ->
          question.asksSureness() ? List.of(SURE) : PaperSpoken.question(question, setup.media());
      case PaperOverview overview -> PaperSpoken.overview(overview.behind().seat());
      case HandingIn handing -> PaperSpoken.handingIn(handing.behind().seat());
      case Pausing _ -> List.of(SafeText.of("The clock stands. Enter goes on."));
      default -> List.of();
    };
  }

  private static @Nullable PaperQuestion question(Screen screen) {
    return switch (screen) {
      case PaperQuestion question -> question;
      case PaperOverview overview -> overview.behind();
      case HandingIn handing -> handing.behind();
      case Pausing pausing -> pausing.behind();
      default -> null;
    };
  }

  private Turn say(SafeText line) {
    return new Turn(this, List.of(line), List.of(), false);
  }

  private static Message commanded(Command command) {
    return new Message.Commanded(command);
  }
}
