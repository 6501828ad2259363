package memoire.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The weights of FSRS-6 that were fitted to a learner.
///
/// @param usual for packs that have none of their own
/// @param byPack by id of the pack; their w20 is that of `usual`
public record OwnWeights(Weights usual, Map<String, Weights> byPack) {
  public static final OwnWeights NONE = new OwnWeights(Weights.defaults(), Map.of());

  private static final String USUAL = "*";
  private static final int MOST_PACKS = 10_000;

  public OwnWeights {
    byPack = Map.copyOf(byPack);
  }

  /// The weights for a pack.
  public Weights of(String pack) {
    return byPack.getOrDefault(pack, usual);
  }

  public Schedulers schedulers(Settings settings) {
    var own = new LinkedHashMap<String, Scheduler>();
    byPack.forEach((pack, weights) -> own.put(pack, new Scheduler(settings, new Fsrs(weights))));
    return new Schedulers(new Scheduler(settings, new Fsrs(usual)), own);
  }

  /// A line for each, with the pack's id, a blank and the numbers; the first begins with `*`.
  public String text() {
    var text = new StringBuilder(USUAL).append(' ').append(usual);
    new TreeMap<>(byPack)
        .forEach((pack, weights) -> text.append('\n').append(pack).append(' ').append(weights));
    return text.toString();
  }

  /// What [#text()] wrote, or nothing where it is something else.
  public static Optional<OwnWeights> parse(String text) {
    Optional<Weights> usual = Optional.empty();
    var byPack = new LinkedHashMap<String, Weights>();
    for (var line : text.lines().limit(MOST_PACKS).toList()) {
      int blank = line.indexOf(' ');
      var weights = Weights.parse(line.substring(blank + 1));
      if (blank <= 0 || weights.isEmpty()) {
        return Optional.empty();
      }
      var pack = line.substring(0, blank);
      if (pack.equals(USUAL)) {
        usual = weights;
      } else {
        byPack.put(pack, weights.orElseThrow());
      }
    }
    return usual
        .filter(all -> byPack.values().stream().allMatch(own -> own.get(20) == all.get(20)))
        .map(all -> new OwnWeights(all, byPack));
  }
}
