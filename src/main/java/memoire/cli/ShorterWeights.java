package memoire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memoire.fit.Histories;
import memoire.fit.Predictions;
import memoire.fit.Quality;
import memoire.fit.ReviewColumns;
import memoire.memory.Weights;

/// What is lost where weights are printed for a version that has fewer.
final class ShorterWeights {
  private ShorterWeights() {}

  /// In sentences; with how much worse they predict the log, where there is anything in it to
  /// predict.
  static List<String> told(Weights weights, int count, ReviewColumns log) {
    var lines = new ArrayList<String>();
    lines.add(
        String.format(
            Locale.ROOT,
            "Left out: the shape of the forgetting curve (w20, %.4f; older versions take 0.5), and"
                + " that further reviews on a day add ever less (w19, %.4f).",
            weights.get(20),
            weights.get(19)));
    if (count < 19) {
      lines.add(
          String.format(
              Locale.ROOT,
              "Also left out: what further reviews on the same day do (w17 and w18, %.4f and"
                  + " %.4f).",
              weights.get(17),
              weights.get(18)));
    }
    var histories = Histories.of(log);
    if (histories.items() > 0) {
      lines.add(
          String.format(
              Locale.ROOT,
              "They predict your %,d reviews with a mean log loss of %.4f; all %d with %.4f.",
              histories.items(),
              loss(histories, Weights.of(weights.ofVersion(count))),
              Weights.COUNT,
              loss(histories, weights)));
    }
    return lines;
  }

  private static double loss(Histories histories, Weights weights) {
    return Quality.of(histories, Predictions.of(histories, weights), 0, histories.items())
        .logLoss();
  }
}
