package memoire.screen;

import java.util.List;
import memoire.search.Search;
import memoire.study.Picked;

/// The cards that something is done to.
public sealed interface Targets {

  record These(List<Picked> cards) implements Targets {
    public These {
      cards = List.copyOf(cards);
    }
  }

  /// All that a search finds, however many.
  record AllFound(Search search) implements Targets {}
}
