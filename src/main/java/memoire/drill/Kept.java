package memoire.drill;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sitting as it is kept. Of events that only say anew what the one before said, the last alone
/// is kept, but only as long as nothing is lost by that: one more letter that came too late must
/// not take the place of the answer that came in time.
///
/// @param before the sitting before its latest event; null when that began it
public record Kept(@Nullable Sitting before, Sitting now) {

  /// What the events, the first of which began it, have made of it.
  public static Kept of(Paper paper, List<Event> events) {
    var kept = new Kept(null, Sitting.beginning(paper, events.getFirst().at()));
    for (var event : events.subList(1, events.size())) {
      kept = new Kept(kept.now, kept.now.after(event));
    }
    return kept;
  }

  /// The same after one more event.
  public Kept after(Event event) {
    return new Kept(isReplacedBy(event) ? before : now, now.after(event));
  }

  /// Whether the next event may be kept in place of the latest: without that one, the sitting is
  /// what it is with it.
  public boolean isReplacedBy(Event event) {
    return before != null
        && now.replacesLatest(event.act())
        && before.after(event).equals(now.after(event));
  }
}
