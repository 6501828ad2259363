package memoire.study;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a learner has set about a card. None of it is of the pack's, and all of it survives the
/// pack's next version.
///
/// @param suspended whether the card is not asked until the learner says so
/// @param buriedUntil the study day from which the card is asked again, or null
/// @param note the learner's own words about the card; may be empty
/// @param tags the learner's own, beside the pack's
public record Marks(
    boolean suspended,
    @Nullable LocalDate buriedUntil,
    boolean flagged,
    String note,
    SortedSet<String> tags) {
  public static final Marks NONE = new Marks(false, null, false, "", new TreeSet<>());

  public Marks {
    tags = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(tags));
  }

  public Marks suspended(boolean now) {
    return new Marks(now, buriedUntil, flagged, note, tags);
  }

  public Marks buried(@Nullable LocalDate until) {
    return new Marks(suspended, until, flagged, note, tags);
  }

  public Marks flagged(boolean now) {
    return new Marks(suspended, buriedUntil, now, note, tags);
  }

  public Marks noted(String words) {
    return new Marks(suspended, buriedUntil, flagged, words.strip(), tags);
  }

  public Marks tagged(String tag) {
    var more = new TreeSet<>(tags);
    more.add(tag);
    return new Marks(suspended, buriedUntil, flagged, note, more);
  }

  public Marks untagged(String tag) {
    var fewer = new TreeSet<>(tags);
    fewer.remove(tag);
    return new Marks(suspended, buriedUntil, flagged, note, fewer);
  }
}
