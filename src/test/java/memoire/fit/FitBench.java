package memoire.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import memoire.format.reviews.ReviewsCsv;
import memoire.memory.Weights;

/// Fits logs and prints how well and how fast.
public final class FitBench {
  private FitBench() {}

  public static void main(String[] args) throws IOException {
    var way = new Fit.Way(Double.parseDouble(System.getProperty("prior", "1")), true, !Boolean.getBoolean("scalar"), Double.NaN);
    for (String file : args) {
      long a = System.nanoTime();
      ReviewColumns log;
      try (var in = Files.newInputStream(Path.of(file))) {
        var reading = ReviewsCsv.read(file, in, Instant.now());
        reading.problems().forEach(problem -> System.out.println(problem.line()));
        log = reading.value();
      }
      long b = System.nanoTime();
      double best = Double.MAX_VALUE;
      Histories histories = Histories.of(log);
      Fit.Fitted fitted = Fit.of(histories, 0, way);
      int runs = Integer.getInteger("runs", 5);
      double first = 0;
      double prep = 0;
      for (int i = 0; i < runs; i++) {
        long c = System.nanoTime();
        histories = Histories.of(log);
        prep = (System.nanoTime() - c) / 1e6;
        fitted = Fit.of(histories, histories.items(), way);
        double t = (System.nanoTime() - c) / 1e6;
        first = i == 0 ? t : first;
        best = Math.min(best, t);
      }
      int train = (int) Math.floor(histories.items() * 0.8);
      var part = Fit.of(histories, train, way);
      var after = Predictions.of(histories, fitted.weights());
      var held = Predictions.of(histories, part.weights());
      var usual = Predictions.of(histories, Weights.defaults());
      System.out.printf(
          Locale.ROOT,
          "%-16s reviews %d items %d | read %.0f prep %.0f first %.0f best %.0f ms passes %.1f | train %.5f (default %.5f) held %.5f (default %.5f) rmse %.4f auc %.4f%n",
          Path.of(file).getFileName(), log.size(), histories.items(), (b - a) / 1e6, prep, first, best, fitted.passes(),
          Quality.recent(histories, after, histories.items()).logLoss(),
          Quality.recent(histories, usual, histories.items()).logLoss(),
          Quality.of(histories, held, train, histories.items()).logLoss(),
          Quality.of(histories, usual, train, histories.items()).logLoss(),
          Quality.recent(histories, after, histories.items()).rmseBins(),
          Quality.recent(histories, after, histories.items()).auc());
      if (Boolean.getBoolean("w")) System.out.println(fitted.weights());
    }
  }
}
