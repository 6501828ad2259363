package memoire.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import memoire.fit.Quality;
import memoire.fit.Tuning;
import memoire.memory.Weights;

/// What fitting a log came to, as JSON on one line:
///
/// - `weights`: 21 numbers, fitted to all items
/// - `trainingLogLoss`, `rmseBins`: how well they predict them, later items counting more, as fsrs-rs does
/// - `heldOutLogLoss`, `heldOutRmseBins`, `heldOutAuc`: how well weights that were fitted to the first four
///   fifths of the items predict the last, each counting the same
/// - `before`: the same of the weights in use
/// - `reviews`, `cards`, `items`: what of the log counts
/// - `isBetter`: whether the fitted weights predict better
/// - `milliseconds`: how long it took to fit `weights`
public final class TuningJson {
  private static final int DECIMALS = 7;

  private TuningJson() {}

  public static String write(Tuning tuning, double milliseconds) {
    var out = JsonText.compact();
    out.open('{');
    weights(out, "weights", tuning.weights());
    number(out, "trainingLogLoss", tuning.training().logLoss());
    number(out, "heldOutLogLoss", tuning.heldAfter().logLoss());
    number(out, "rmseBins", tuning.training().rmseBins());
    number(out, "heldOutRmseBins", tuning.heldAfter().rmseBins());
    number(out, "heldOutAuc", tuning.heldAfter().auc());
    out.name("before").open('{');
    before(out, tuning.before(), tuning.heldBefore());
    out.close('}');
    out.name("reviews").number(tuning.reviews());
    out.name("cards").number(tuning.cards());
    out.name("items").number(tuning.items());
    out.name("isBetter").truth(tuning.isBetter());
    number(out, "milliseconds", milliseconds);
    return out.close('}').toString();
  }

  private static void before(JsonText out, Weights weights, Quality held) {
    weights(out, "weights", weights);
    number(out, "heldOutLogLoss", held.logLoss());
    number(out, "heldOutRmseBins", held.rmseBins());
    number(out, "heldOutAuc", held.auc());
  }

  private static void weights(JsonText out, String name, Weights weights) {
    out.name(name).open('[');
    for (double weight : weights.toArray()) {
      out.item().number(rounded(weight));
    }
    out.close(']');
  }

  private static void number(JsonText out, String name, double value) {
    out.name(name);
    if (Double.isFinite(value)) {
      out.number(rounded(value));
    } else {
      out.nothing();
    }
  }

  private static BigDecimal rounded(double value) {
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
