package memoire.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import memoire.format.reviews.ReviewsCsv;
import memoire.memory.Fsrs;
import memoire.memory.Fsrs7;
import memoire.memory.MemoryModel;
import memoire.memory.Weights;

/// FSRS-6 and FSRS-7, usual and fitted, on what was held back of logs: files, or the names of learners
/// (`Learners.Kind`) with the numbers of reviews and of seeds, as `ACT_R:5000:3`. Prints a line for each.
public final class ModelsBench {
  private ModelsBench() {}

  public static void main(String[] args) throws IOException {
    System.out.println(
        "log | items passed | 6 usual, fitted | 7 usual, fitted by strength of the prior 0.1 1/3 1 3 10, recent | ms 6 7");
    for (String arg : args) {
      String[] parts = arg.split(":");
      if (parts.length == 3) {
        for (int seed = 1; seed <= Integer.parseInt(parts[2]); seed++) {
          var kind = Learners.Kind.valueOf(parts[0]);
          compare(kind + " " + seed, Learners.of(kind, Integer.parseInt(parts[1]), seed));
        }
      } else {
        try (var in = Files.newInputStream(Path.of(arg))) {
          compare(
              String.valueOf(Path.of(arg).getFileName()),
              ReviewsCsv.read(arg, in, Instant.now()).value());
        }
      }
    }
  }

  private static void compare(String name, ReviewColumns log) {
    var histories = Histories.exactly(log);
    int items = histories.items();
    int trained = (int) Math.floor(items * 0.8);
    long passed = java.util.stream.IntStream.of(histories.items).filter(histories::isPassed).count();
    long a = System.nanoTime();
    var six = Fit.of(histories, trained, Fit.Way.STANDARD).weights();
    long b = System.nanoTime();
    var line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%s | %d %.3f |", name, items, (double) passed / items));
    add(line, held(histories, trained, new Fsrs(Weights.defaults())));
    add(line, held(histories, trained, new Fsrs(six)));
    line.append(" |");
    add(line, held(histories, trained, Fsrs7.standard()));
    long c = System.nanoTime();
    for (double strength : new double[] {0.1, 1.0 / 3, 1, 3, 10}) {
      var way = new Fit7.Way(strength, Recency.FSRS_6, true);
      add(line, held(histories, trained, new Fsrs7(Fit7.of(histories, trained, way).weights())));
    }
    long d = System.nanoTime();
    for (double strength : new double[] {1.0 / 3, 1}) {
      var way = new Fit7.Way(strength, Recency.FSRS_7, true);
      add(line, held(histories, trained, new Fsrs7(Fit7.of(histories, trained, way).weights())));
    }
    line.append(String.format(Locale.ROOT, " | %.0f %.0f", (b - a) / 1e6, (d - c) / 5e6));
    System.out.println(line);
  }

  private static void add(StringBuilder line, double loss) {
    line.append(String.format(Locale.ROOT, " %.4f", loss));
  }

  private static double held(Histories histories, int trained, MemoryModel<?> model) {
    return Quality.of(histories, Predictions.of(histories, model), trained, histories.items())
        .logLoss();
  }
}
