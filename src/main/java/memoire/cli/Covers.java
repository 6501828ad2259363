package memoire.cli;

import java.util.LinkedHashMap;
import java.util.List;
import memoire.screen.Cover;
import memoire.store.Store;

/// Titles and documents of packs.
final class Covers {
  private Covers() {}

  /// Those of some packs, each once, in the given order.
  static List<Cover> of(Store store, List<String> packs) {
    var wanted = new LinkedHashMap<String, String>();
    packs.forEach(pack -> wanted.put(pack, pack));
    for (var pack : store.packs()) {
      wanted.replace(pack.id(), pack.title());
    }
    return wanted.entrySet().stream()
        .map(pack -> new Cover(pack.getKey(), pack.getValue(), store.sources(pack.getKey())))
        .toList();
  }
}
