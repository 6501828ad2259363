package memoire.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import memoire.fit.Quality;
import memoire.fit.Tuning;
import memoire.fit.Tuning7;
import memoire.memory.Weights;
import org.jspecify.annotations.Nullable;

/// What fitting a log came to, as JSON on one line:
///
/// - `weights`: 21 numbers, fitted to all items
/// - `trainingLogLoss`, `rmseBins`: how well they predict them, later items counting more, as
///   fsrs-rs does
/// - `heldOutLogLoss`, `heldOutRmseBins`, `heldOutAuc`: how well weights that were fitted to the
///   first four fifths of the items predict the last, each counting the same
/// - `before`: the same of the weights in use
/// - `reviews`, `cards`, `items`: what of the log counts
/// - `isBetter`: whether the fitted weights predict better
/// - `milliseconds`: how long it took to fit `weights`, and those for what was held back
/// - `fsrs7`, where it was fitted as well: the same of FSRS-7, with 34 `weights`; `usual`, how well
///   its usual weights predict; `gain`, by how much less log loss it has on what was held back than
///   FSRS-6, both fitted; `gainError`, the standard error of that
public final class TuningJson {
  private static final int DECIMALS = 7;

  private TuningJson() {}

  /// @param rival FSRS-7 on the same log, if it was fitted
  public static String write(Tuning tuning, @Nullable Tuning7 rival, double milliseconds) {
    var out = JsonText.compact();
    out.open('{');
    weights(out, "weights", tuning.weights().toArray());
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
    if (rival != null) {
      out.name("fsrs7").open('{');
      rival(out, rival);
      out.close('}');
    }
    return out.close('}').toString();
  }

  private static void rival(JsonText out, Tuning7 rival) {
    weights(out, "weights", rival.weights().toArray());
    number(out, "trainingLogLoss", rival.training().logLoss());
    number(out, "rmseBins", rival.training().rmseBins());
    held(out, rival.heldAfter());
    out.name("usual").open('{');
    held(out, rival.heldUsual());
    out.close('}');
    number(out, "gain", rival.gain());
    number(out, "gainError", rival.gainError());
  }

  private static void before(JsonText out, Weights weights, Quality held) {
    weights(out, "weights", weights.toArray());
    held(out, held);
  }

  private static void held(JsonText out, Quality held) {
    number(out, "heldOutLogLoss", held.logLoss());
    number(out, "heldOutRmseBins", held.rmseBins());
    number(out, "heldOutAuc", held.auc());
  }

  private static void weights(JsonText out, String name, double[] weights) {
    out.name(name).open('[');
    for (double weight : weights) {
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
