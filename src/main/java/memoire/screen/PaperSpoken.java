package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import memoire.drill.Marked;
import memoire.drill.Showing;
import memoire.drill.Standing;
import memoire.question.Answer;
import memoire.study.Wording;
import memoire.text.SafeText;

/// A paper in plain lines, for line mode and screen readers.
final class PaperSpoken {
  private static final List<SafeText> HELP =
      lines(
          "an answer is kept at once, and the next question follows; ? if you don’t know",
          ":next, :back, :go 7 go to another question; Enter alone goes on",
          ":flag flags the question or takes the flag away; :clear takes the answer away",
          ":sure says how sure you are, where that is asked; :repeat tells the question again",
          ":time tells the time left, :overview how all questions stand",
          ":evidence tells the passage that proves an answer, once it is marked",
          ":hand-in hands the paper in, :pause stops the clock where that is allowed",
          ":quit leaves; answers given are safe, and you can go on with the paper");

  private PaperSpoken() {}

  static List<SafeText> help() {
    return HELP;
  }

  /// The paper and its terms.
  static List<SafeText> opening(Seat seat) {
    var paper = seat.sitting().paper();
    var terms = paper.terms();
    var said = new ArrayList<String>();
    said.add(
        paper.title()
            + ": "
            + Wording.count(seat.size(), "question")
            + ". :? tells what can"
            + " be typed.");
    if (terms.hasLimit()) {
      said.add("The time is " + Seat.words(seat.sitting().limit()) + ".");
    }
    if (!terms.mayGoBack()) {
      said.add("There is no way back to a question.");
    }
    if (terms.showing() == Showing.AT_ONCE) {
      said.add("Each answer is marked at once and then stands.");
    }
    if (terms.asksCertainty()) {
      said.add("Say how sure you are: right earns 1, 2 or 3, wrong costs 0, 2 or 6.");
    }
    return said.stream().map(SafeText::of).toList();
  }

  /// The question with its number and the time, and what stands as its answer.
  ///
  /// @param folder of pictures and sounds; empty where they are not known
  static List<SafeText> question(PaperQuestion question, String folder) {
    var seat = question.seat();
    var lines = new ArrayList<SafeText>();
    var each = PaperSheet.each(seat, Measure.of(new Size(80, 24)));
    var all = PaperSheet.time(seat, false);
    var time = each + (each.isEmpty() || all.isEmpty() ? "" : ", ") + all;
    lines.add(
        SafeText.of(
            "Question "
                + (seat.place() + 1)
                + " of "
                + seat.size()
                + (time.isEmpty() ? "." : ". " + time + ".")
                + (seat.standing().isFlagged() ? " Flagged." : "")));
    if (question.shown() != null) {
      lines.addAll(marked(question.shown(), question.proof()));
      return lines;
    }
    lines.addAll(Spoken.ask(seat.asked(), folder));
    var answer = seat.answer();
    if (answer != null && !(answer instanceof Answer.Unknown)) {
      lines.add(SafeText.of("Your answer: " + Wording.said(answer)));
    }
    PaperSheet.said(question, Keymap.standard()).forEach(said -> lines.add(SafeText.of(said)));
    return lines;
  }

  /// The verdict, the right answer, and why.
  static List<SafeText> marked(Marked marked, Optional<Proof> proof) {
    var lines = new ArrayList<SafeText>();
    var question = marked.question();
    var verdict = PaperSheet.verdict(marked);
    var answer = marked.answer();
    var worth = ": " + Figures.marks(marked.mark(), marked.best()) + ".";
    lines.add(
        SafeText.of(
            verdict == null
                ? "✗ Left open" + worth
                : Wording.mark(verdict) + " " + Wording.verdict(verdict) + worth));
    lines.add(SafeText.of("Answer: " + memoire.markup.Markup.line(Wording.key(question))));
    if (answer != null && verdict != null) {
      Wording.feedback(question, answer).forEach(said -> lines.addAll(paragraph(said)));
      Wording.differences(verdict).forEach(said -> lines.addAll(paragraph(said)));
    }
    lines.addAll(paragraph(question.explanation()));
    proof.ifPresent(one -> {
      lines.add(SafeText.of("Source: “" + one.evidence().quote() + "”"));
      one.source().ifPresent(source -> lines.add(SafeText.of("  " + FeedbackPage.about(source))));
    });
    return lines;
  }

  static List<SafeText> evidence(Optional<Proof> proof) {
    return proof
        .map(one -> one.evidence().quote().lines().map(SafeText::of).toList())
        .orElseGet(() -> lines("There is no passage to tell."));
  }

  /// How all questions stand, as ranges of their numbers.
  static List<SafeText> overview(Seat seat) {
    var lines = new ArrayList<SafeText>();
    range(lines, seat, "Answered", Standing::isAnswered);
    range(lines, seat, "Open", one -> !one.isAnswered() && !one.isClosed());
    range(lines, seat, "Closed without an answer", one -> !one.isAnswered() && one.isClosed());
    range(lines, seat, "Flagged", Standing::isFlagged);
    lines.add(SafeText.of(":hand-in hands the paper in; :go 7 goes to question 7."));
    return lines;
  }

  static List<SafeText> handingIn(Seat seat) {
    var lines = new ArrayList<SafeText>();
    HandingIn.sentences(seat).forEach(sentence -> lines.add(SafeText.of(sentence)));
    lines.add(SafeText.of("Type yes to hand the paper in; Enter goes back to it."));
    return lines;
  }

  /// How much time is left, in a sentence.
  static SafeText time(Seat seat) {
    var left = seat.left();
    if (left == null) {
      var each = seat.sitting().leftEach(seat.seen());
      return SafeText.of(
          each == null
              ? "There is no time limit."
              : ClockFace.left(each) + " left for this question.");
    }
    return SafeText.of(
        left.isNegative()
            ? "The time is over; what you answer now counts as late."
            : ClockFace.left(left) + " left of " + ClockFace.spent(seat.sitting().limit()) + ".");
  }

  /// What came of the paper, and what was missed.
  static List<SafeText> result(ResultPage page) {
    var result = page.result();
    var lines = new ArrayList<>(ResultSheet.told(result, page.offset()));
    for (var missed : ResultSheet.missed(result)) {
      lines.add(SafeText.EMPTY);
      lines.add(SafeText.of("Question " + (missed.place() + 1)));
      Prompt.lines(missed.question()).forEach(line -> lines.add(SafeText.of(line)));
      var answer = missed.answer();
      if (answer != null) {
        lines.add(SafeText.of("You said: " + memoire.markup.Markup.line(Wording.said(answer))));
      }
      lines.addAll(marked(missed, page.shelf().proof(missed.pack(), missed.question())));
    }
    return lines;
  }

  private static void range(
      List<SafeText> lines, Seat seat, String name, Predicate<Standing> which) {
    var ranges = new ArrayList<String>();
    int from = -1;
    for (int i = 0; i <= seat.size(); i++) {
      boolean isOne = i < seat.size() && which.test(seat.sitting().standings().get(i));
      if (isOne && from < 0) {
        from = i;
      } else if (!isOne && from >= 0) {
        ranges.add(from == i - 1 ? "" + i : from + 1 + "–" + i);
        from = -1;
      }
    }
    if (!ranges.isEmpty()) {
      lines.add(SafeText.of(name + ": " + String.join(", ", ranges) + "."));
    }
  }

  private static List<SafeText> paragraph(String untrusted) {
    return untrusted.isBlank()
        ? List.of()
        : memoire.markup.Markup.lines(untrusted).stream().map(SafeText::of).toList();
  }

  private static List<SafeText> lines(String... lines) {
    return java.util.Arrays.stream(lines).map(SafeText::of).toList();
  }
}
