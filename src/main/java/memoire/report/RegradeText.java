package memoire.report;

import static memoire.plot.Words.count;

import java.util.List;
import memoire.drill.Marked;
import memoire.drill.Regrading;
import memoire.drill.Remedy;
import memoire.drill.Result;
import memoire.markup.Markup;
import memoire.study.Wording;
import memoire.text.SafeText;

/// What marking again changed, in lines: each question with its old and new key and marks, and the
/// total.
public final class RegradeText {
  private final Lines lines;
  private final Result before;
  private final Result after;

  private RegradeText(Result before, Result after, Lines lines) {
    this.before = before;
    this.after = after;
    this.lines = lines;
  }

  /// @param before the sitting as it was marked, and `after` as it is marked now
  /// @param columns of the terminal or the paper
  public static List<SafeText> drawn(
      Result before, Result after, List<Regrading.Change> changes, int columns) {
    return new RegradeText(before, after, Lines.drawn(columns)).written(changes);
  }

  /// The same for any width.
  public static List<SafeText> spoken(Result before, Result after, List<Regrading.Change> changes) {
    return new RegradeText(before, after, Lines.spoken()).written(changes);
  }

  private List<SafeText> written(List<Regrading.Change> changes) {
    lines.text(ResultWords.title(after));
    if (changes.isEmpty()) {
      lines.text("No key has changed since it was marked: nothing is marked again.");
      return lines.all();
    }
    lines.text(count(changes.size(), "question") + " marked again.");
    changes.forEach(this::change);
    lines.gap().text("Total");
    labelled("Before", total(before));
    labelled("Now", total(after) + ", " + Told.change(after.mark() - before.mark()) + passes());
    return lines.all();
  }

  private void change(Regrading.Change change) {
    var was = change.before();
    var now = change.after();
    lines.gap().hanging((now.place() + 1) + ". ", Asked.lines(was.question()));
    if (Told.showsKeys(after)) {
      labelled("Old key", key(was));
      labelled("New key", newKey(now));
    }
    labelled("You said", Markup.line(Miss.said(was)));
    labelled("Marks", Told.of(was.mark(), was.best()) + " → " + Told.of(now.mark(), now.best()));
  }

  private String newKey(Marked now) {
    return switch (after.sitting().remedies().get(now.place())) {
      case null -> key(now);
      case Remedy.Corrected(var question) -> Markup.line(Wording.key(question));
      case Remedy.Either(var question) ->
          Markup.line(Wording.key(question)) + " (the old one counts too)";
      case Remedy.FullMarks _ -> "full marks for everybody";
      case Remedy.Dropped _ -> "the question does not count";
    };
  }

  private static String key(Marked marked) {
    return Markup.line(Wording.key(marked.question()));
  }

  private static String total(Result result) {
    return Told.of(result.mark(), result.best()) + " (" + Told.percent(result.share()) + ")";
  }

  private String passes() {
    var was = before.passed();
    var now = after.passed();
    if (was == null || now == null || was.equals(now)) {
      return ".";
    }
    return now ? "; now passed." : "; no longer passed.";
  }

  private void labelled(String label, String text) {
    lines.hanging(
        lines.isSpoken() ? label + ": " : "   " + label + " ".repeat(9 - label.length()), text);
  }
}
