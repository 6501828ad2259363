package memoire.stats;

import java.util.List;
import memoire.memory.CardState;

/// One card, and what was answered about it in the span.
///
/// @param pack title of its pack
/// @param tags its topics
/// @param standing whether it is in its pack and not suspended: only then is it still to be learned
/// @param sums its answers in the span
public record CardTally(
    String pack, List<String> tags, CardState state, Standing standing, Sums sums) {
  /// Whether a card is still to be learned.
  public enum Standing {
    ACTIVE,
    SUSPENDED,
    /// No longer in its pack.
    RETIRED
  }

  public CardTally {
    tags = List.copyOf(tags);
  }

  public boolean isActive() {
    return standing == Standing.ACTIVE;
  }
}
