package memoire.fit;

import memoire.memory.Fsrs;
import memoire.memory.Fsrs7;
import memoire.memory.Weights7;

/// What fitting FSRS-7 to a log came to, beside FSRS-6 on the same reviews.
///
/// @param weights found from all items
/// @param training how well these predict what they were fitted to, later items counting more
/// @param heldUsual how well the usual weights predict the items held back
/// @param heldAfter how well weights predict them that were fitted without them
/// @param gain by how much less log loss, on average, the fitted FSRS-7 has there than the fitted
///   FSRS-6
/// @param gainError the standard error of the gain, reviews of one card taken together
public record Tuning7(
    Weights7 weights,
    Quality training,
    Quality heldUsual,
    Quality heldAfter,
    double gain,
    double gainError) {

  /// A gain of fewer errors than this may be chance.
  private static final double CERTAIN = 2;

  /// Fits a log.
  ///
  /// @param log as FSRS-6 was fitted to
  /// @param six what came of that
  public static Tuning7 of(ReviewColumns log, Tuning six) {
    var histories = Histories.exactly(log);
    int items = histories.items();
    int trained = Tuning.trained(histories);
    var part = Fit7.of(histories, trained, Fit7.Way.STANDARD).weights();
    var whole = Fit7.of(histories, items, Fit7.Way.STANDARD, part).weights();
    double[] after = Predictions.of(histories, new Fsrs7(part));
    var gain =
        Gain.of(histories, Predictions.of(histories, new Fsrs(six.part())), after, trained, items);
    return new Tuning7(
        whole,
        Quality.recent(histories, Predictions.of(histories, new Fsrs7(whole)), items),
        Quality.of(histories, Predictions.of(histories, Fsrs7.standard()), trained, items),
        Quality.of(histories, after, trained, items),
        gain.mean(),
        gain.error());
  }

  private boolean isEnough() {
    return training.items() >= Tuning.FEWEST;
  }

  /// Whether FSRS-7 predicted what was held back better, and not by chance.
  public boolean isBetter() {
    return isEnough() && gain > CERTAIN * gainError;
  }

  /// Whether FSRS-6 did.
  public boolean isWorse() {
    return isEnough() && -gain > CERTAIN * gainError;
  }
}
