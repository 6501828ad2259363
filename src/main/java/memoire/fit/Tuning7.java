package memoire.fit;

import memoire.memory.Fsrs;
import memoire.memory.Fsrs7;
import memoire.memory.Weights7;

/// What fitting FSRS-7 to a log came to, beside FSRS-6 on the same reviews.
///
/// @param weights found from all items
/// @param training how well these predict what they were fitted to, later items counting more
/// @param before the weights that were in use
/// @param heldUsual how well the usual weights predict the items held back
/// @param heldBefore how well the weights in use do
/// @param heldAfter how well weights predict them that were fitted without them
/// @param gain by how much less log loss, on average, the fitted FSRS-7 has there than the fitted
///   FSRS-6
/// @param gainError the standard error of the gain, reviews of one card taken together
public record Tuning7(
    Weights7 before,
    Weights7 weights,
    Quality training,
    Quality heldUsual,
    Quality heldBefore,
    Quality heldAfter,
    double gain,
    double gainError) {

  /// A gain of fewer errors than this may be chance.
  private static final double CERTAIN = 2;

  /// Fits a log.
  ///
  /// @param log as FSRS-6 was fitted to
  /// @param six what came of that
  /// @param before the weights in use
  public static Tuning7 of(ReviewColumns log, Tuning six, Weights7 before, Fit7.Way way) {
    var histories = Histories.exactly(log);
    int items = histories.items();
    int trained = Tuning.trained(histories);
    var part = Fit7.of(histories, trained, way).weights();
    var whole = Fit7.of(histories, items, way, part).weights();
    double[] after = Predictions.of(histories, new Fsrs7(part));
    var gain =
        Gain.of(histories, Predictions.of(histories, new Fsrs(six.part())), after, trained, items);
    var usual = held(histories, Weights7.defaults());
    return new Tuning7(
        before,
        whole,
        Quality.recent(histories, Predictions.of(histories, new Fsrs7(whole)), items),
        usual,
        before.equals(Weights7.defaults()) ? usual : held(histories, before),
        Quality.of(histories, after, trained, items),
        gain.mean(),
        gain.error());
  }

  /// How well weights predict the items held back.
  private static Quality held(Histories histories, Weights7 weights) {
    return Quality.of(
        histories,
        Predictions.of(histories, new Fsrs7(weights)),
        Tuning.trained(histories),
        histories.items());
  }

  /// Whether the fitted weights predicted what was held back better than those in use.
  public boolean isFitBetter() {
    return isEnough() && heldAfter.logLoss() < heldBefore.logLoss();
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
