package memoire.fit;

import java.util.concurrent.ForkJoinTask;
import memoire.memory.Weights;

/// What fitting a log came to, and whether it was worth it.
///
/// The last fifth of the items, in time, is held back: weights that were fitted to what came before
/// are compared there with those that were in use. The weights themselves are then fitted to
/// everything.
///
/// @param reviews of the log that count
/// @param items how many can be predicted
/// @param before the weights that were in use
/// @param weights those that were found, from all items
/// @param part those that were found without the items held back
/// @param training how well these predict what they were fitted to, later items counting more
/// @param heldBefore how well the weights in use predict the items held back
/// @param heldAfter how well weights predict them that were fitted without them
/// @param calibrationBefore the same as `heldBefore` by predicted chance
/// @param calibrationAfter the same as `heldAfter` by predicted chance
public record Tuning(
    int reviews,
    int cards,
    int items,
    Weights before,
    Weights weights,
    Weights part,
    Quality training,
    Quality heldBefore,
    Quality heldAfter,
    Calibration calibrationBefore,
    Calibration calibrationAfter) {

  /// With fewer items there is nothing to be told apart.
  public static final int FEWEST = 100;

  private static final double TRAINED_ON = 0.8;

  /// What fitting comes to: weights for the first four fifths of the items, and for all.
  public record Fits(Weights part, Weights whole) {
    public static Fits of(Histories histories, Fit.Way way) {
      var part = Fit.of(histories, trained(histories), way).weights();
      return new Fits(part, Fit.of(histories, histories.items(), way, part).weights());
    }
  }

  /// Fits a log.
  ///
  /// @param before the weights in use
  public static Tuning of(Histories histories, Weights before, Fit.Way way) {
    return of(histories, before, Fits.of(histories, way));
  }

  /// Judges what fitting a log came to.
  public static Tuning of(Histories histories, Weights before, Fits fits) {
    int items = histories.items();
    // Three judgements at once.
    var training =
        ForkJoinTask.adapt(
                () -> Quality.recent(histories, Predictions.of(histories, fits.whole()), items))
            .fork();
    var after = ForkJoinTask.adapt(() -> HeldBack.of(histories, fits.part())).fork();
    var now = HeldBack.of(histories, before);
    return new Tuning(
        histories.reviews(),
        histories.cards(),
        items,
        before,
        fits.whole(),
        fits.part(),
        training.join(),
        now.quality(),
        after.join().quality(),
        now.calibration(),
        after.join().calibration());
  }

  /// How well weights predict the items held back.
  private record HeldBack(Quality quality, Calibration calibration) {
    static HeldBack of(Histories histories, Weights weights) {
      double[] chance = Predictions.of(histories, weights);
      int from = trained(histories);
      int to = histories.items();
      return new HeldBack(
          Quality.of(histories, chance, from, to), Calibration.of(histories, chance, from, to));
    }
  }

  /// How many items weights are fitted to that are to predict the others.
  static int trained(Histories histories) {
    return (int) Math.floor(histories.items() * TRAINED_ON);
  }

  /// Whether the log is long enough for its weights to be used, and these predicted what was held
  /// back better than the ones in use.
  public boolean isBetter() {
    return items >= FEWEST && heldAfter.logLoss() < heldBefore.logLoss();
  }
}
