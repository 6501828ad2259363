package memoire.fit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import memoire.format.reviews.ReviewsCsv;
import memoire.memory.CardState;
import memoire.memory.Fsrs;
import memoire.memory.Memory;
import memoire.memory.Rating;
import memoire.memory.Scheduler;
import memoire.memory.Settings;
import memoire.memory.Weights;
import org.jspecify.annotations.Nullable;

/// Fits logs, and prints how well and how fast, beside the published implementations where they are
/// installed (`src/test/peers/peers.mjs` says how):
///
///     memoire.fit.FitBench [--peers DIRECTORY] LOG.csv…
///
/// Everything is measured warm, from the log in memory; peers in one process each, after ours.
public final class FitBench {
  private static final int RUNS = 7;
  private static final int SCHEDULED = 200_000;

  /// What was computed is used, so that nothing of it is left out.
  @SuppressWarnings("UnusedVariable")
  private static volatile double kept;

  private final @Nullable Path peers;

  private FitBench(@Nullable Path peers) {
    this.peers = peers;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    var files = new ArrayList<>(List.of(args));
    Path peers = null;
    if (!files.isEmpty() && files.getFirst().equals("--peers")) {
      peers = Path.of(files.get(1));
      files.subList(0, 2).clear();
    }
    for (var file : files) {
      new FitBench(peers).log(Path.of(file));
    }
  }

  private void log(Path file) throws IOException, InterruptedException {
    ReviewColumns log;
    try (var in = Files.newInputStream(file)) {
      log = ReviewsCsv.read(file.toString(), in, Instant.now()).value();
    }
    var histories = Histories.of(log);
    int trained = (int) Math.floor(histories.items() * 0.8);
    say("%n%s: %,d reviews, %,d items", file.getFileName(), log.size(), histories.items());
    double fit = fastest(() -> fit(Histories.of(log)).passes());
    var fitted = fit(histories);
    double training = training(histories, fitted.weights());
    double held = held(histories, Fit.of(histories, trained, Fit.Way.STANDARD).weights(), trained);
    double replay = fastest(() -> replay(histories));
    double schedule = fastest(() -> schedule(histories));
    say("  fit             %8.0f ms, %.1f passes", fit, fitted.passes());
    say(
        "  training loss   %.5f (usual weights %.5f)",
        training, training(histories, Weights.defaults()));
    say(
        "  held-out loss   %.5f (usual weights %.5f)",
        held, held(histories, Weights.defaults(), trained));
    say(
        "  replay          %8.2f million reviews/s, one thread",
        histories.reviews() / replay / 1e3);
    say("  schedule        %8.2f million answers/s, all outcomes", SCHEDULED / schedule / 1e3);
    if (peers != null) {
      beside(histories, trained, peers(file), new Ours(fit, training, held, replay, schedule));
    }
  }

  private record Ours(double fit, double training, double held, double replay, double schedule) {}

  private static void beside(Histories histories, int trained, Peer peer, Ours ours) {
    double best =
        peer.all("weights").stream()
            .mapToDouble(weights -> training(histories, Weights.of(weights)))
            .min()
            .orElse(Double.NaN);
    double heldOut = held(histories, Weights.of(peer.all("heldWeights").getFirst()), trained);
    double prefix = peer.number("prefixMillis");
    double windowed = peer.number("windowedMillis");
    double replay = peer.number("replayMillis");
    double repeat = peer.number("repeatMillis") / peer.number("repeats");
    say(
        "  fsrs-rs fit     %8.0f ms default (%.1f times ours), %.0f ms windowed (%.1f times ours)",
        prefix, prefix / ours.fit(), windowed, windowed / ours.fit());
    say(
        "  fsrs-rs training loss, the best of %d fits, %.5f: ours %s",
        peer.all("weights").size(), best, ours.training() <= best ? "is not worse" : "IS WORSE");
    say(
        "  fsrs-rs held-out loss %.5f: ours %s",
        heldOut, ours.held() < heldOut ? "is better" : "IS NOT BETTER");
    say(
        "  fsrs-rs replay  %8.2f million reviews/s: ours is %.1f times as fast",
        histories.reviews() / replay / 1e3, replay / ours.replay());
    say(
        "  ts-fsrs repeat  %8.3f million answers/s: ours is %.0f times as fast",
        1 / repeat / 1e3, repeat / (ours.schedule() / SCHEDULED));
  }

  private static Fit.Fitted fit(Histories histories) {
    return Fit.of(histories, histories.items(), Fit.Way.STANDARD);
  }

  private static double training(Histories histories, Weights weights) {
    return Quality.recent(histories, Predictions.of(histories, weights), histories.items())
        .logLoss();
  }

  private static double held(Histories histories, Weights weights, int trained) {
    return Quality.of(histories, Predictions.of(histories, weights), trained, histories.items())
        .logLoss();
  }

  /// The memory of every card after all its reviews.
  private static double replay(Histories histories) {
    var fsrs = Fsrs.standard();
    double sum = 0;
    for (int card = 0; card < histories.cards(); card++) {
      int from = histories.offset[card];
      Memory memory = fsrs.first(Rating.ofGrade(histories.rating[from]));
      for (int i = from + 1; i < histories.offset[card + 1]; i++) {
        memory = fsrs.review(memory, Rating.ofGrade(histories.rating[i]), histories.elapsed[i]);
      }
      sum += memory.stability();
    }
    return sum;
  }

  /// Where cards would stand after each rating, for answers as they were given.
  private static int schedule(Histories histories) {
    var scheduler = new Scheduler(Settings.standard().withFuzz(false), Fsrs.standard());
    int scheduled = 0;
    int card = 0;
    while (scheduled < SCHEDULED) {
      CardState state = new CardState.New();
      var day = LocalDate.EPOCH;
      for (int i = histories.offset[card]; i < histories.offset[card + 1]; i++) {
        day = day.plusDays(histories.elapsed[i]);
        var at = Instant.ofEpochSecond(day.toEpochDay() * 86_400 + i);
        state = scheduler.outcomes(state, at, day, i).of(Rating.ofGrade(histories.rating[i]));
        scheduled++;
      }
      card = (card + 1) % histories.cards();
    }
    return scheduled;
  }

  private static double fastest(DoubleSupplier work) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long began = System.nanoTime();
      kept = work.getAsDouble();
      best = Math.min(best, (System.nanoTime() - began) / 1e6);
    }
    return best;
  }

  private Peer peers(Path file) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                "node", "src/test/peers/peers.mjs", String.valueOf(peers), file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return new Peer(line.lines().toList());
  }

  /// What a peer printed.
  private record Peer(List<String> lines) {
    double number(String name) {
      return all(name).getFirst()[0];
    }

    List<double[]> all(String name) {
      return lines.stream()
          .filter(line -> line.startsWith(name + " "))
          .map(line ->
              Arrays.stream(line.substring(name.length() + 1).split(" "))
                  .mapToDouble(Double::parseDouble)
                  .toArray())
          .toList();
    }
  }

  private static void say(String format, Object... arguments) {
    System.out.printf(Locale.ROOT, format + "%n", arguments);
  }
}
