package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memoire.pack.Source;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.screen.Spoken.Heard;
import memoire.study.Moment;
import memoire.study.Session;
import memoire.study.Wording;
import memoire.text.SafeText;

/// A session held line by line: the same screens, told instead of shown, for line mode, screen
/// readers and scripts.
public record Conversation(Setup setup, Screen screen) {
  private static final Size SIZE = new Size(80, 24);
  private static final SafeText OVER = SafeText.of("Nothing is left to ask.");
  private static final SafeText NOT_HERE = SafeText.of("That cannot be done here.");

  /// What is said, and what follows.
  ///
  /// @param effects to be run before the lines are printed, so that nothing is said to be done
  ///   before it is
  public record Turn(
      Conversation next, List<SafeText> lines, List<Effect> effects, boolean isOver) {
    public Turn {
      lines = List.copyOf(lines);
      effects = List.copyOf(effects);
    }
  }

  /// A conversation about a session whose first question is [#opening()].
  public static Conversation about(Setup setup, Session session, List<Cover> covers, Moment now) {
    var table = Table.of(session, covers);
    return new Conversation(
        setup,
        session.asked().isPresent() ? Study.asking(table, now) : SummaryPage.leaving(table, now));
  }

  /// The session as it stands.
  public Session session() {
    return table(screen).session();
  }

  /// What is said first: how many cards there are, how to get help, and the first question.
  public List<SafeText> opening() {
    var lines = new ArrayList<SafeText>();
    var cards = Wording.count(session().left(), "card");
    var practice = session().isPractice() ? " to practise; the schedule stays as it is" : "";
    lines.add(SafeText.of(cards + practice + ". :? tells what can be typed."));
    lines.addAll(question());
    return lines;
  }

  /// What stands before the place where people type.
  public SafeText prompt() {
    return SafeText.of(
        switch (screen) {
          case Study study ->
              study.given() == null ? "> " : "How sure? 1 a guess, 2 fairly sure, 3 sure: ";
          case Feedback feedback ->
              feedback.table().session().isPractice() ? "Enter: " : "Enter, or 1–4: ";
          case CardPage _ -> "card> ";
          case NoteTaking _ -> "note> ";
          case Rewriting _ -> "edit> ";
          default -> "> ";
        });
  }

  /// What is said last when the input ends.
  public List<SafeText> closing(Moment now) {
    return session().played().isEmpty() ? List.of() : Spoken.summary(session(), now);
  }

  /// What follows from a typed line, which is untrusted.
  public Turn hear(String typed, Moment now) {
    var line = typed.strip();
    var scene = new Scene(setup, SIZE, now);
    var session = session();
    if (session.pending().isPresent() && !(screen instanceof CardPage)) {
      return stepped(Saving.again(screen, table(screen)), List.of());
    }
    return switch (screen) {
      case Study study -> heard(study, line, scene);
      case Feedback feedback -> rated(feedback, line, scene);
      case CardPage page -> onCard(page, line, scene);
      case NoteTaking note ->
          after(
              new NoteTaking(note.behind(), LineEditor.EMPTY.typed(line)),
              Command.WRITE_NOTE,
              scene);
      case Rewriting rewriting -> rewritten(rewriting, line, scene);
      default -> over(now);
    };
  }

  /// What follows from an effect: that a change was saved, or that it could not be.
  public Turn told(Message message, Moment now) {
    var scene = new Scene(setup, SIZE, now);
    var next = new Conversation(setup, screen.update(message, scene).next());
    return switch (message) {
      case Message.Failed failed ->
          next.say(SafeText.of("Not saved: " + failed.why().value() + " Enter tries again."));
      case Message.CardLoaded loaded ->
          next.screen instanceof Rewriting rewriting
              ? new Turn(next, ReviewSpoken.lines(rewriting), List.of(), false)
              : new Turn(next, Spoken.card(loaded.card()), List.of(), false);
      case Message.Logged _ when isElsewhere(screen, next.screen) -> next.arrived(now);
      default -> new Turn(next, List.of(), List.of(), false);
    };
  }

  /// Whether a card that was put aside has made room for another.
  private static boolean isElsewhere(Screen before, Screen now) {
    return switch (now) {
      case SummaryPage _ -> !(before instanceof SummaryPage);
      case Study study -> !(before instanceof Study old) || !old.asked().equals(study.asked());
      default -> false;
    };
  }

  private Turn arrived(Moment now) {
    return screen instanceof SummaryPage ? over(now) : new Turn(this, question(), List.of(), false);
  }

  private Turn over(Moment now) {
    var lines = new ArrayList<SafeText>();
    if (session().left() == 0) {
      lines.add(OVER);
    } else if (session().isTimeUp(now)) {
      lines.add(SafeText.of("The time is over; " + session().left() + " left."));
    }
    lines.addAll(closing(now));
    return new Turn(this, lines, List.of(), true);
  }

  private Turn heard(Study study, String line, Scene scene) {
    if (study.given() != null) {
      return switch (line) {
        case "1" -> answered(study.update(commanded(Command.GUESS), scene), scene);
        case "2" -> answered(study.update(commanded(Command.FAIRLY_SURE), scene), scene);
        case "3" -> answered(study.update(commanded(Command.SURE), scene), scene);
        default -> say(SafeText.of("1 a guess, 2 fairly sure, 3 sure."));
      };
    }
    var word = Words.command(line, isTyped(study));
    if (word.isPresent()) {
      return doing(word.get(), scene);
    }
    boolean isFlip = study.asked().question().form() instanceof Form.Flip;
    boolean isTurned = study.widget() instanceof Turning turning && turning.isTurned();
    if (isFlip && !isTurned && line.isEmpty()) {
      return stepped(study.update(commanded(Command.REVEAL), scene), Spoken.turned(study.asked()));
    }
    return switch (Spoken.read(study.asked(), line)) {
      case Heard.Unclear unclear -> say(unclear.complaint());
      case Heard.Understood(var answer) -> given(study, answer, scene);
    };
  }

  private Turn given(Study study, Answer answer, Scene scene) {
    return answered(study.give(answer, scene), scene);
  }

  /// The feedback, unless the learner is to say first how sure the answer is.
  private Turn answered(Step<Screen> step, Scene scene) {
    return stepped(
        step,
        step.next() instanceof Feedback feedback ? feedback(feedback, scene.now()) : List.of());
  }

  /// After the feedback: on to the next question, or another rating.
  private Turn rated(Feedback feedback, String line, Scene scene) {
    if (line.isEmpty()) {
      return next(feedback.update(commanded(Command.NEXT), scene), scene);
    }
    var rating =
        switch (line) {
          case "1" -> Optional.of(Command.AGAIN);
          case "2" -> Optional.of(Command.HARD);
          case "3" -> Optional.of(Command.GOOD);
          case "4" -> Optional.of(Command.EASY);
          default -> Words.command(line, false);
        };
    return rating
        .map(command -> doing(command, scene))
        .orElseGet(() -> new Turn(this, Words.help(), List.of(), false));
  }

  private Turn next(Step<Screen> step, Scene scene) {
    var next = new Conversation(setup, step.next());
    return step.next() instanceof SummaryPage
        ? next.over(scene.now())
        : new Turn(next, next.question(), step.effects(), false);
  }

  /// A command by its word, where it can be done.
  private Turn doing(Command command, Scene scene) {
    if (command == Command.HELP) {
      return new Turn(this, Words.help(), List.of(), false);
    }
    if (command == Command.BACK) {
      return new Turn(this, closing(scene.now()), List.of(), true);
    }
    if (!screen.commands().contains(command)) {
      return say(Words.refusal(command));
    }
    var step = screen.update(commanded(command), scene);
    return stepped(step, told(command, step.next(), scene.now()));
  }

  /// What is said when a command was done.
  private List<SafeText> told(Command command, Screen next, Moment now) {
    return switch (command) {
      case HINT -> Spoken.hint((Study) next);
      case UNKNOWN -> next instanceof Feedback feedback ? feedback(feedback, now) : List.of();
      case UNDO, REDO -> standing(next, now);
      case HARDER, EASIER -> question(next);
      case AGAIN, HARD, GOOD, EASY, CONTEST -> Spoken.rated(table(next).session(), now);
      case FLAG -> List.of(SafeText.of(isFlagged(next) ? "Flagged." : "The flag is gone."));
      case BURY -> List.of(SafeText.of("Buried until tomorrow."));
      case SUSPEND_CARD -> List.of(SafeText.of("Suspended."));
      case EVIDENCE -> Spoken.evidence(table(next));
      default -> List.of();
    };
  }

  private static boolean isFlagged(Screen screen) {
    return table(screen).session().subject().filter(item -> item.marks().flagged()).isPresent();
  }

  private List<SafeText> standing(Screen next, Moment now) {
    return next instanceof Feedback feedback ? feedback(feedback, now) : question(next);
  }

  private Turn onCard(CardPage page, String line, Scene scene) {
    if (line.isEmpty()) {
      var step = page.update(commanded(Command.BACK), scene);
      return stepped(step, question(step.next()));
    }
    if (line.startsWith("note ")) {
      return stepped(page.set(page.item().marks().noted(line.substring(5))), List.of());
    }
    return Words.command(line, false)
        .filter(page.commands()::contains)
        .map(command -> onCard(page, command, scene))
        .orElseGet(() -> say(Words.cardHelp()));
  }

  private Turn onCard(CardPage page, Command command, Scene scene) {
    var step = page.update(commanded(command), scene);
    return stepped(
        step,
        step.next() instanceof Rewriting rewriting ? ReviewSpoken.lines(rewriting) : List.of());
  }

  private Turn rewritten(Rewriting rewriting, String line, Scene scene) {
    return switch (Rewording.of(rewriting, line)) {
      case Rewording.Kept _ -> after(rewriting, Command.KEEP, scene);
      case Rewording.Left _ -> after(rewriting, Command.BACK, scene);
      case Rewording.Written(var written) ->
          new Turn(new Conversation(setup, written), ReviewSpoken.lines(written), List.of(), false);
      case Rewording.Unclear _ -> new Turn(this, ReviewSpoken.lines(rewriting), List.of(), false);
    };
  }

  private Turn after(Screen from, Command command, Scene scene) {
    return from.commands().contains(command)
        ? stepped(from.update(commanded(command), scene), List.of())
        : say(NOT_HERE);
  }

  private Turn stepped(Step<Screen> step, List<SafeText> lines) {
    var said =
        lines.isEmpty() && step.next() instanceof CardPage page && !page.notice().isEmpty()
            ? List.of(page.notice())
            : lines;
    return new Turn(new Conversation(setup, step.next()), said, step.effects(), false);
  }

  private Turn say(SafeText line) {
    return new Turn(this, List.of(line), List.of(), false);
  }

  private List<SafeText> question() {
    return question(screen);
  }

  private List<SafeText> question(Screen screen) {
    return screen instanceof Study study && study.table().session().asked().isPresent()
        ? Spoken.ask(study.asked(), setup.media())
        : List.of();
  }

  private static List<SafeText> feedback(Feedback feedback, Moment now) {
    var table = feedback.table();
    return Spoken.feedback(table.session(), now, source(table));
  }

  private static Optional<Source> source(Table table) {
    return table
        .session()
        .last()
        .flatMap(last -> table.shelf().proof(last.asked().item().pack(), last.asked().question()))
        .flatMap(Proof::source);
  }

  /// Where letters are an answer, commands need their colon.
  private static boolean isTyped(Study study) {
    return switch (study.asked().question().form()) {
      case Form.Text _, Form.Cloze _, Form.Numeric _, Form.Date _ -> true;
      case Form.Choice _, Form.Choices _, Form.Bool _, Form.Order _, Form.Match _, Form.Flip _ ->
          false;
    };
  }

  private static Message commanded(Command command) {
    return new Message.Commanded(command);
  }

  private static Table table(Screen screen) {
    return switch (screen) {
      case Study study -> study.table();
      case Feedback feedback -> feedback.table();
      case SummaryPage summary -> summary.table();
      case EvidencePage evidence -> table(evidence.behind());
      case CardPage page -> table(page.behind());
      case NoteTaking note -> table(note.behind());
      case Rewriting rewriting -> table(rewriting.behind());
      default -> throw new IllegalStateException("no session is held on " + screen);
    };
  }
}
