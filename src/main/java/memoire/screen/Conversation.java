package memoire.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memoire.memory.Rating;
import memoire.pack.Source;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.screen.Spoken.Heard;
import memoire.study.Asked;
import memoire.study.Moment;
import memoire.study.Session;
import memoire.study.Wording;
import memoire.text.SafeText;

/// A session held line by line: the same operations as on the screens, for line mode and screen
/// readers.
///
/// @param since when the question that stands was asked
/// @param hints how many hints were told
/// @param isTurned whether a flip card shows its back
public record Conversation(
    Session session, List<Cover> covers, Moment since, int hints, boolean isTurned) {
  private static final SafeText HELP =
      SafeText.of(
          "? don’t know, :h hint, :u undo, :r redo, :q leave; after an answer Enter goes on,"
              + " 1 again, 2 hard, 3 good, 4 easy rates it otherwise.");
  private static final SafeText OVER = SafeText.of("Nothing is left to ask.");

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

  public Conversation {
    covers = List.copyOf(covers);
  }

  /// A conversation about a session whose first question is [#opening()].
  public static Conversation about(Session session, List<Cover> covers, Moment now) {
    return new Conversation(session, covers, now, 0, false);
  }

  /// What is said first: how many cards there are, how to get help, and the first question.
  public List<SafeText> opening() {
    var lines = new ArrayList<SafeText>();
    lines.add(SafeText.of(Wording.count(session.left(), "card") + ". :? tells what can be typed."));
    lines.addAll(question());
    return lines;
  }

  /// What stands before the place where people type.
  public SafeText prompt() {
    return SafeText.of(session.asked().isPresent() ? "> " : "Enter, or 1–4: ");
  }

  /// What is said last when the input ends.
  public List<SafeText> closing(Moment now) {
    return session.played().isEmpty() ? List.of() : Spoken.summary(session, now);
  }

  /// What follows from a typed line, which is untrusted.
  public Turn hear(String typed, Moment now) {
    var line = typed.strip();
    if (session.pending().isPresent()) {
      return new Turn(this, List.of(), save(session), false);
    }
    return switch (command(line)) {
      case "?" -> say(HELP);
      case "q" -> new Turn(this, closing(now), List.of(), true);
      case "u" -> moved(session.undo(now), "There is nothing to take back.", now);
      case "r" -> moved(session.redo(now), "There is nothing to restore.", now);
      case "h" -> hint();
      default ->
          session.asked().map(asked -> heard(asked, line, now)).orElseGet(() -> rated(line, now));
    };
  }

  /// What follows from an effect: that a change was saved, or that it could not be.
  public Turn told(Message message) {
    return switch (message) {
      case Message.Logged logged ->
          new Turn(with(session.logged(logged.row())), List.of(), List.of(), false);
      case Message.Failed failed ->
          say(SafeText.of("Not saved: " + failed.why().value() + " Enter tries again."));
      default -> new Turn(this, List.of(), List.of(), false);
    };
  }

  /// The letter of a command: behind a colon, where its word will do too, or alone where letters
  /// are no answers.
  private String command(String line) {
    if (line.startsWith(":")) {
      return switch (line.substring(1)) {
        case "q", "quit" -> "q";
        case "u", "undo" -> "u";
        case "r", "redo" -> "r";
        case "h", "hint" -> "h";
        default -> "?";
      };
    }
    boolean isTyped =
        session
            .asked()
            .map(asked -> asked.question().form())
            .filter(form ->
                form instanceof Form.Text
                    || form instanceof Form.Cloze
                    || form instanceof Form.Numeric
                    || form instanceof Form.Date)
            .isPresent();
    boolean isDontKnow = line.equals("?") && session.asked().isPresent();
    return isTyped || isDontKnow ? "" : line;
  }

  private Turn heard(Asked asked, String line, Moment now) {
    boolean isFlip = asked.question().form() instanceof Form.Flip;
    if (isFlip && !isTurned && line.isEmpty()) {
      var turned = new Conversation(session, covers, since, hints, true);
      return new Turn(turned, Spoken.turned(asked), List.of(), false);
    }
    return switch (Spoken.read(asked, line)) {
      case Heard.Unclear unclear -> say(unclear.complaint());
      case Heard.Understood understood -> answered(understood.answer(), now);
    };
  }

  private Turn answered(Answer answer, Moment now) {
    var took = Duration.between(since.at(), now.at());
    var next = session.answer(answer, hints, now, took.isNegative() ? Duration.ZERO : took);
    return new Turn(with(next), Spoken.feedback(next, now, source(next)), save(next), false);
  }

  /// After the feedback: on to the next question, or another rating.
  private Turn rated(String line, Moment now) {
    if (line.isEmpty()) {
      return next(now);
    }
    if (line.length() != 1 || line.charAt(0) < '1' || line.charAt(0) > '4') {
      return say(HELP);
    }
    var next = session.rate(Rating.ofGrade(line.charAt(0) - '0'), now);
    int hour = session.preferences().rollOverHour();
    var said =
        next.last()
            .map(last ->
                "Rated "
                    + Wording.rating(last.review().rating())
                    + "; comes back "
                    + Wording.comesBack(last.after(), now, hour)
                    + ".")
            .orElse("");
    return new Turn(with(next), List.of(SafeText.of(said)), save(next), false);
  }

  private Turn next(Moment now) {
    var asking = about(session.next(now), covers, now);
    if (asking.session().asked().isPresent()) {
      return new Turn(asking, asking.question(), List.of(), false);
    }
    var lines = new ArrayList<SafeText>();
    lines.add(OVER);
    lines.addAll(closing(now));
    return new Turn(asking, lines, List.of(), true);
  }

  private Turn moved(Session next, String otherwise, Moment now) {
    if (next.equals(session)) {
      return say(SafeText.of(otherwise));
    }
    var moved = about(next, covers, now);
    var lines =
        next.asked().isPresent() ? moved.question() : Spoken.feedback(next, now, source(next));
    return new Turn(moved, lines, save(next), false);
  }

  private Turn hint() {
    var given = session.asked().map(asked -> asked.question().hints()).orElse(List.of());
    if (hints >= given.size()) {
      return say(SafeText.of("There is no hint" + (hints > 0 ? " left." : ".")));
    }
    var hinting = new Conversation(session, covers, since, hints + 1, isTurned);
    return new Turn(hinting, Spoken.hint(given.get(hints)), List.of(), false);
  }

  private List<SafeText> question() {
    return session.asked().map(Spoken::ask).orElse(List.of(OVER));
  }

  private Optional<Source> source(Session answered) {
    return answered
        .last()
        .flatMap(last -> {
          var evidence = last.asked().question().evidence();
          return evidence == null
              ? Optional.empty()
              : Table.of(answered, covers).source(last.asked().item().pack(), evidence);
        });
  }

  private Turn say(SafeText line) {
    return new Turn(this, List.of(line), List.of(), false);
  }

  private Conversation with(Session next) {
    return new Conversation(next, covers, since, hints, isTurned);
  }

  private static List<Effect> save(Session next) {
    return next.pending().map(change -> List.<Effect>of(new Effect.Save(change))).orElse(List.of());
  }
}
