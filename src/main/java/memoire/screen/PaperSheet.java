package memoire.screen;

import static memoire.screen.Column.run;

import java.time.Duration;
import java.util.List;
import memoire.drill.Marked;
import memoire.question.Answer;
import memoire.question.Verdict;
import memoire.study.Wording;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// What a question of a paper looks like, and what stands above every screen of a sitting.
final class PaperSheet {
  private static final int NARROW = 50;

  private PaperSheet() {}

  static Page of(PaperQuestion question, Measure measure) {
    var body = new Column(measure.width());
    var shown = question.shown();
    if (shown == null) {
      asked(body, question, measure);
    } else {
      marked(body, shown, question.proof().orElse(null), measure);
    }
    var notice = question.seat().notice();
    if (!notice.isEmpty()) {
      var not = question.seat().isUnsaved() ? "✗ Not saved: " : "";
      body.gap().text(not + notice.value(), Style.TEXT.in(Ink.WARN)).focusToEnd();
    }
    var each = each(question.seat(), measure);
    var where = place(question.seat(), measure) + (each.isEmpty() ? "" : " · " + each);
    return page(question.seat(), where, measure, body, question.scroll());
  }

  /// A page of a sitting: the paper's title, the time, and how much is answered.
  ///
  /// @param where what stands before the time; may be empty
  static Page page(Seat seat, String where, Measure measure, Column body, int scroll) {
    var time = time(seat, measure.width() < NARROW);
    return new Page(
        SafeText.of(seat.sitting().paper().title()),
        SafeText.of(where + (where.isEmpty() || time.isEmpty() ? "" : " · ") + time),
        seat.isHurried() ? Ink.WARN : Ink.MUTED,
        (double) seat.sitting().answered() / seat.size(),
        body,
        scroll);
  }

  /// The time that is left for the paper; empty where that is not limited.
  static String time(Seat seat, boolean isBrief) {
    var left = seat.left();
    return left == null ? "" : left(seat, left, isBrief);
  }

  /// The time that is left for the question; empty where that is not limited.
  static String each(Seat seat, Measure measure) {
    var each = seat.sitting().leftEach(seat.seen());
    return each == null
        ? ""
        : ClockFace.left(each) + (measure.width() < NARROW ? "" : " for this one");
  }

  private static String left(Seat seat, Duration left, boolean isBrief) {
    if (left.isNegative() || left.isZero()) {
      return "late " + ClockFace.spent(left.negated());
    }
    return (seat.isHurried() ? "! " : "") + ClockFace.left(left) + (isBrief ? "" : " left");
  }

  private static String place(Seat seat, Measure measure) {
    boolean isBrief = measure.width() < NARROW;
    return (seat.standing().isFlagged() ? "⚑ " : "")
        + (seat.place() + 1)
        + (isBrief ? "/" : " of ")
        + seat.size();
  }

  private static void asked(Column body, PaperQuestion question, Measure measure) {
    var keys = measure.keys();
    var seat = question.seat();
    if (!question.widget().drawsPrompt()) {
      body.prose(seat.asked().question().prompt(), Style.STRONG).gap();
    }
    question.widget().draw(body, keys);
    Shown.draw(body, seat.asked().question(), seat.asked().options(), measure.media());
    if (!question.isAnswering()) {
      body.withoutCaret();
    }
    var said = said(question, keys);
    if (!said.isEmpty()) {
      body.gap();
      said.forEach(sentence -> body.text(sentence, Style.MUTED));
    }
    if (question.asksSureness()) {
      Sureness.draw(body.gap(), keys, seat.standing().certainty());
    } else if (!said.isEmpty()) {
      body.focusToEnd();
    }
  }

  /// What there is to say of how the answer stands.
  static List<String> said(PaperQuestion question, Keymap keys) {
    var seat = question.seat();
    var said = new java.util.ArrayList<String>();
    double points = seat.sitting().paper().items().get(seat.place()).points();
    if (points != 1) {
      said.add(Figures.points(points) + ".");
    }
    if (seat.answer() instanceof Answer.Unknown) {
      said.add("You said that you don’t know.");
    }
    var certainty = seat.standing().certainty();
    if (certainty != null && !question.asksSureness() && seat.answer() != null) {
      said.add("You said: " + Wording.certainty(certainty) + ".");
    }
    if (question.shown() == null && seat.isClosed()) {
      said.add(closed(seat) + " " + keys.name(Command.GO_NEXT) + " goes on.");
    }
    return said;
  }

  private static String closed(Seat seat) {
    var each = seat.sitting().leftEach(seat.seen());
    var why =
        each != null && each.isZero()
            ? "The time for this question is over"
            : "This question is closed";
    return why + (seat.standing().isAnswered() ? "; your answer stands." : ".");
  }

  /// The verdict as the paper's crediting has it, so that the word for it goes with the marks; null
  /// when there is no answer.
  static @Nullable Verdict verdict(Marked marked) {
    var found = marked.verdict();
    if (found == null || marked.credit() >= 1) {
      return found == null ? null : new Verdict.Right();
    }
    var differences =
        switch (found) {
          case Verdict.Right _ -> List.<Verdict.Difference>of();
          case Verdict.Partly partly -> partly.differences();
          case Verdict.Wrong wrong -> wrong.differences();
        };
    boolean isNearly = found instanceof Verdict.Partly partly && partly.nearly();
    return marked.credit() > 0
        ? new Verdict.Partly(marked.credit(), isNearly, differences)
        : new Verdict.Wrong(differences);
  }

  /// A marked question: the verdict, the key, why, and the passage that proves it.
  static void marked(Column body, Marked marked, @Nullable Proof proof, Measure measure) {
    Prompt.answered(body, marked.question());
    body.gap();
    int top = body.height();
    var verdict = verdict(marked);
    var answer = marked.answer();
    var worth = ": " + Figures.marks(marked.mark(), marked.best());
    if (verdict == null || answer == null) {
      body.row(run("✗ Left open" + worth, Style.TEXT.in(Ink.WRONG).strong()));
      if (measure.isRoomy()) {
        body.gap();
      }
      FeedbackPage.labelled(body, "Answer", Wording.key(marked.question()), Style.STRONG);
    } else {
      FeedbackPage.verdict(body, marked.question(), answer, verdict, worth, measure);
    }
    var certainty = marked.certainty();
    if (certainty != null) {
      FeedbackPage.labelled(body, "How sure", Wording.certainty(certainty), Style.TEXT);
    }
    body.focus(top, body.height() - 1);
    FeedbackPage.explanation(body, marked.question());
    if (proof != null) {
      FeedbackPage.evidence(body, proof);
    }
  }
}
