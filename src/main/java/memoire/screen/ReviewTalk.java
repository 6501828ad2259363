package memoire.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import memoire.review.Reason;
import memoire.review.Sitting;
import memoire.study.Moment;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// A review held line by line: the same screens, told instead of shown, for line mode and screen
/// readers.
public record ReviewTalk(Setup setup, Screen screen) {
  private static final Size SIZE = new Size(80, 24);
  private static final int MOST_OFFERED = 9;
  private static final List<SafeText> HELP =
      lines(
          "a accept, A accept all forms of the card",
          "r 3 reject for reason 3, R 3 reject all forms of the card; r alone tells the reasons",
          "e edit, m merge with another card, o the passage in its document",
          "u undo, redo restores; Enter or n goes to the next question, p to the one before",
          "f shows undecided, all, rejected or flagged questions; /words finds one",
          "q leaves; every decision is kept the moment it is made");

  /// What is said, and what follows.
  ///
  /// @param effects to be run before the lines are printed, so that nothing is said to be done
  ///   before it is
  public record Turn(ReviewTalk next, List<SafeText> lines, List<Effect> effects, boolean isOver) {
    public Turn {
      lines = List.copyOf(lines);
      effects = List.copyOf(effects);
    }
  }

  public static ReviewTalk about(Setup setup, Sitting sitting) {
    return new ReviewTalk(setup, Review.opening(sitting));
  }

  /// What is said first: how to get help, and the first question.
  public List<SafeText> opening() {
    var said = new ArrayList<>(lines("? tells what can be typed."));
    said.addAll(told());
    return said;
  }

  /// What stands before the place where people type.
  public SafeText prompt() {
    return SafeText.of(
        switch (screen) {
          case Rejecting _ -> "reason> ";
          case Noting _ -> "note> ";
          case Rewriting _ -> "edit> ";
          case Choosing _ -> "merge> ";
          default -> "> ";
        });
  }

  /// What follows from a typed line, which is untrusted.
  public Turn hear(String typed, Moment now) {
    var line = typed.strip();
    var scene = new Scene(setup, SIZE, now);
    return switch (screen) {
      case Review review -> heard(review, line, scene);
      case Rejecting rejecting -> reason(rejecting, line, scene);
      case Noting noting ->
          after(new Noting(noting.behind(), LineEditor.EMPTY.typed(line)), Command.CHOOSE, scene);
      case Rewriting rewriting -> rewritten(rewriting, line, scene);
      case Choosing choosing -> chosen(choosing, line, scene);
      default -> say(this, HELP);
    };
  }

  /// What follows from an effect: that a decision was saved, or that it could not be.
  public Turn told(Message message, Moment now) {
    var next = new ReviewTalk(setup, screen.update(message, new Scene(setup, SIZE, now)).next());
    return message instanceof Message.Failed
        ? say(next, next.told())
        : new Turn(next, List.of(), List.of(), false);
  }

  private Turn heard(Review review, String line, Scene scene) {
    if (line.startsWith("/")) {
      return find(review, line.substring(1).strip());
    }
    int blank = line.indexOf(' ');
    var word = blank < 0 ? line : line.substring(0, blank);
    var rest = blank < 0 ? "" : line.substring(blank).strip();
    return switch (word) {
      case "", "n" -> after(review, Command.NEXT_QUESTION, scene);
      case "p" -> after(review, Command.PREVIOUS_QUESTION, scene);
      case "a" -> after(review, Command.ACCEPT, scene);
      case "A" -> after(review, Command.ACCEPT_CARD, scene);
      case "r" -> reject(review, Command.REJECT, rest, scene);
      case "R" -> reject(review, Command.REJECT_CARD, rest, scene);
      case "e" -> after(review, Command.EDIT, scene);
      case "m" -> after(review, Command.MERGE, scene);
      case "u" -> after(review, Command.TAKE_BACK, scene);
      case "redo" -> after(review, Command.REDO, scene);
      case "f" -> after(review, Command.FILTER, scene);
      case "o" -> say(this, ReviewSpoken.passage(review));
      case "q" -> new Turn(this, List.of(), List.of(), true);
      default -> say(this, HELP);
    };
  }

  private Turn find(Review review, String words) {
    var found = Choosing.finding(review).looking(words).found();
    return found.isEmpty()
        ? say(this, lines("Nothing has these words."))
        : shown(review.finding(found.getFirst().question().id()));
  }

  private Turn reject(Review review, Command command, String why, Scene scene) {
    var turn = after(review, command, scene);
    return why.isEmpty() || !(turn.next.screen instanceof Rejecting rejecting)
        ? turn
        : reason(rejecting, why, scene);
  }

  /// A reason by its number or its name, and a note behind it.
  private Turn reason(Rejecting rejecting, String line, Scene scene) {
    if (line.isEmpty()) {
      return shown(rejecting.behind());
    }
    int blank = line.indexOf(' ');
    var word = blank < 0 ? line : line.substring(0, blank);
    var note = blank < 0 ? "" : line.substring(blank).strip();
    var reason = reason(word);
    return reason == null
        ? say(this, ReviewSpoken.reasons())
        : stepped(rejecting.behind().reject(rejecting.ids(), reason, note, scene.now()));
  }

  private static @Nullable Reason reason(String word) {
    return Arrays.stream(Reason.values())
        .filter(
            reason -> reason.code().equals(word) || Integer.toString(reason.digit()).equals(word))
        .findFirst()
        .orElse(null);
  }

  private Turn rewritten(Rewriting rewriting, String line, Scene scene) {
    return switch (Rewording.of(rewriting, line)) {
      case Rewording.Kept _ -> after(rewriting, Command.KEEP, scene);
      case Rewording.Left _ -> after(rewriting, Command.BACK, scene);
      case Rewording.Written(var written) -> shown(written);
      case Rewording.Unclear _ -> say(this, ReviewSpoken.lines(rewriting));
    };
  }

  private Turn chosen(Choosing choosing, String line, Scene scene) {
    if (line.isEmpty()) {
      return after(choosing, Command.BACK, scene);
    }
    int number = Rewording.number(line);
    return number < 1 || number > Math.min(MOST_OFFERED, choosing.found().size())
        ? shown(choosing.looking(line))
        : after(choosing.selecting(number - 1), Command.CHOOSE, scene);
  }

  private Turn after(Screen from, Command command, Scene scene) {
    return from.commands().contains(command)
        ? stepped(from.update(new Message.Commanded(command), scene))
        : say(this, lines("That cannot be done here."));
  }

  private Turn stepped(Step<Screen> step) {
    var next = new ReviewTalk(setup, step.next());
    return new Turn(next, next.told(), step.effects(), false);
  }

  private Turn shown(Screen next) {
    return stepped(Step.to(next));
  }

  private List<SafeText> told() {
    return switch (screen) {
      case Review review -> ReviewSpoken.question(review);
      case Rejecting _ -> ReviewSpoken.reasons();
      case Noting _ -> lines("Why does it go? A word or two, or nothing.");
      case Rewriting rewriting -> ReviewSpoken.lines(rewriting);
      case Choosing choosing -> ReviewSpoken.offered(choosing, MOST_OFFERED);
      default -> List.of();
    };
  }

  private static Turn say(ReviewTalk next, List<SafeText> said) {
    return new Turn(next, said, List.of(), false);
  }

  private static List<SafeText> lines(String... lines) {
    return Arrays.stream(lines).map(SafeText::of).toList();
  }
}
