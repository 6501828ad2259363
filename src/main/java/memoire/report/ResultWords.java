package memoire.report;

import static memoire.plot.Words.count;
import static memoire.plot.Words.time;

import java.util.ArrayList;
import java.util.List;
import memoire.drill.Marked;
import memoire.drill.Result;

/// The score of a result in sentences.
final class ResultWords {
  private ResultWords() {}

  static String title(Result result) {
    return Told.name(result.number(), result.paper().title());
  }

  /// The marks, and whether they pass.
  static String score(Result result) {
    var passed = result.passed();
    var pass = Told.percent(result.paper().terms().pass());
    var verdict =
        passed == null
            ? "."
            : passed ? ": passed, with " + pass + " needed." : ": not passed, " + pass + " needed.";
    return Told.of(result.mark(), result.best())
        + (result.best() == 1 ? " mark" : " marks")
        + " ("
        + Told.percent(result.share())
        + ")"
        + verdict;
  }

  /// What is to be known of the marks, a sentence each.
  static List<String> sentences(Result result) {
    var score = result.score();
    var sentences = new ArrayList<String>();
    if (score.questions() > 0) {
      var interval = score.interval();
      sentences.add(
          "Of very many questions like these you would get between "
              + Told.percent(interval.low())
              + " and "
              + Told.percent(interval.high())
              + " right (95 % interval).");
    }
    sentences.add(counts(result, score));
    sentences.add(took(result));
    int dropped = result.marked().size() - result.counting().size();
    if (dropped > 0) {
      sentences.add(count(dropped, "question") + (dropped == 1 ? " does" : " do") + " not count.");
    }
    if (!Told.showsKeys(result)) {
      sentences.add("This paper tells marks only, not what would have been right.");
    }
    return sentences;
  }

  private static String counts(Result result, Result.Score score) {
    int late = (int) result.counting().stream().filter(Marked::isLate).count();
    return score.right()
        + " of "
        + count(score.questions(), "question")
        + " fully right"
        + (result.open() == 0 ? "" : ", " + result.open() + " left open")
        + (late == 0 ? "" : ", " + late + " answered late")
        + ".";
  }

  private static String took(Result result) {
    var limit = result.sitting().limit();
    return "It took "
        + time(result.took())
        + (limit.isPositive() ? " of " + time(limit) : "")
        + ".";
  }
}
