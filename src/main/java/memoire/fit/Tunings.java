package memoire.fit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import memoire.memory.OwnWeights;
import memoire.memory.Weights;

/// What fitting a learner's log came to, as a whole and for each pack of which there is enough.
///
/// @param before the weights in use
/// @param whole of all packs together
/// @param byPack by id, of the packs with enough reviews; they are compared with the weights that
///   hold for all packs
/// @param after what should be used from now on
public record Tunings(
    OwnWeights before, Tuning whole, Map<String, Tuning> byPack, OwnWeights after) {
  /// A pack with fewer items has no weights of its own.
  public static final int FEWEST_OF_A_PACK = 400;

  public Tunings {
    byPack = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byPack));
  }

  /// Whether anything should be used that is not in use.
  public boolean isChange() {
    return !after.equals(before);
  }

  /// @param all every review
  /// @param packs the same, by id of the pack
  public static Tunings of(
      ReviewColumns all, Map<String, ReviewColumns> packs, OwnWeights before, Fit.Way way) {
    var whole = Tuning.of(Histories.of(all), before.usual(), way);
    var usual = whole.isBetter() ? whole.weights() : before.usual();
    var tunings = new LinkedHashMap<String, Tuning>();
    var own = new LinkedHashMap<String, Weights>();
    if (packs.size() > 1) {
      for (var pack : new TreeMap<>(packs).entrySet()) {
        var histories = Histories.of(pack.getValue());
        if (histories.items() >= FEWEST_OF_A_PACK) {
          var tuning = Tuning.of(histories, usual, way.withCurveOf(usual));
          tunings.put(pack.getKey(), tuning);
          if (tuning.isBetter()) {
            own.put(pack.getKey(), tuning.weights());
          }
        }
      }
    }
    return new Tunings(before, whole, tunings, new OwnWeights(usual, own));
  }
}
