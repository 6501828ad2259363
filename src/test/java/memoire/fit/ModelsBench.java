package memoire.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import memoire.format.reviews.ReviewsCsv;
import memoire.memory.Fsrs;
import memoire.memory.Fsrs7;
import memoire.memory.MemoryModel;
import memoire.memory.Weights;

/// FSRS-6 and FSRS-7, usual and fitted, on what lies ahead in logs. A log is cut into six parts of
/// as many items, in time; each but the first is predicted by weights that were fitted to all
/// before it. Arguments are files, or learners (`Learners.Kind`) with the numbers of reviews and of
/// seeds, as `ACT_R:5000:3`. Prints the mean log losses for each argument.
public final class ModelsBench {
  private static final int PARTS = 6;

  private static final List<Fit7.Way> WAYS =
      List.of(new Fit7.Way(1, Recency.FSRS_6, true), new Fit7.Way(1, Recency.FSRS_7, true));

  private ModelsBench() {}

  public static void main(String[] args) throws IOException {
    System.out.println(
        "log | items, passed | 6 usual, fitted | 7 usual, fitted, with the recency of"
            + " FSRS-7 | won by 7 | ms of a fit: 6, 7");
    for (String arg : args) {
      var rows = new ArrayList<double[]>();
      for (var log : logs(arg)) {
        rows.add(compare(Histories.exactly(log)));
      }
      System.out.println(line(arg, rows));
    }
  }

  private static List<ReviewColumns> logs(String arg) throws IOException {
    String[] parts = arg.split(":", -1);
    var logs = new ArrayList<ReviewColumns>();
    if (parts.length != 3) {
      try (var in = Files.newInputStream(Path.of(arg))) {
        return List.of(ReviewsCsv.read(arg, in, Instant.now()).value());
      }
    }
    var kind = Learners.Kind.valueOf(parts[0]);
    for (int seed = 1; seed <= Integer.parseInt(parts[2]); seed++) {
      logs.add(Learners.of(kind, Integer.parseInt(parts[1]), seed));
    }
    return logs;
  }

  /// Items, the share that was passed, the log losses, then the milliseconds of a fit of each
  /// model.
  private static double[] compare(Histories histories) {
    int items = histories.items();
    double[] row = new double[7 + WAYS.size()];
    row[0] = items;
    row[1] = Arrays.stream(histories.items).filter(histories::isPassed).count() / (double) items;
    for (int part = 1; part < PARTS; part++) {
      int from = (int) ((long) items * part / PARTS);
      int to = (int) ((long) items * (part + 1) / PARTS);
      long began = System.nanoTime();
      var six = Fit.of(histories, from, Fit.Way.STANDARD).weights();
      row[5 + WAYS.size()] += milliseconds(began);
      row[2] += loss(histories, new Fsrs(Weights.defaults()), from, to);
      row[3] += loss(histories, new Fsrs(six), from, to);
      row[4] += loss(histories, Fsrs7.standard(), from, to);
      for (int way = 0; way < WAYS.size(); way++) {
        began = System.nanoTime();
        var seven = Fit7.of(histories, from, WAYS.get(way)).weights();
        row[6 + WAYS.size()] += milliseconds(began) / WAYS.size();
        row[5 + way] += loss(histories, new Fsrs7(seven), from, to);
      }
    }
    for (int i = 2; i < row.length; i++) {
      row[i] /= PARTS - 1;
    }
    return row;
  }

  private static double milliseconds(long began) {
    return (System.nanoTime() - began) / 1e6;
  }

  private static double loss(Histories histories, MemoryModel<?> model, int from, int to) {
    return Quality.of(histories, Predictions.of(histories, model), from, to).logLoss();
  }

  private static String line(String name, List<double[]> rows) {
    double[] mean = new double[7 + WAYS.size()];
    rows.forEach(row -> Arrays.setAll(mean, i -> mean[i] + row[i] / rows.size()));
    long won = rows.stream().filter(row -> row[5] < row[3]).count();
    var line = new StringBuilder(name);
    line.append(String.format(Locale.ROOT, " | %.0f %.3f |", mean[0], mean[1]));
    for (int i = 2; i < 5 + WAYS.size(); i++) {
      line.append(String.format(Locale.ROOT, " %.4f", mean[i])).append(i == 3 ? " |" : "");
    }
    return line.append(String.format(Locale.ROOT, " | %d of %d", won, rows.size()))
        .append(
            String.format(
                Locale.ROOT, " | %.0f %.0f", mean[5 + WAYS.size()], mean[6 + WAYS.size()]))
        .toString();
  }
}
