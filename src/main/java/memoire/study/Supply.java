package memoire.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What there is to hold a session with.
///
/// @param items cards that may be asked; for [Purpose#EXAM] in the order in which they are to be
/// @param newRoom how many cards may be asked for the first time
/// @param kinToday the kin of the cards answered today: what they gave away is not asked today
/// @param scheduled how many cards are scheduled for which day, as far as anybody looks ahead
public record Supply(
    Purpose purpose,
    List<QueueItem> items,
    int newRoom,
    Set<Long> kinToday,
    Map<LocalDate, Integer> scheduled) {
  public Supply {
    items = List.copyOf(items);
    kinToday = Set.copyOf(kinToday);
    scheduled = Map.copyOf(scheduled);
  }

  /// Cards for an ordinary session, with nothing known about the days around it.
  public static Supply of(List<QueueItem> items, Preferences preferences) {
    return new Supply(Purpose.DUE, items, preferences.newCards(), Set.of(), Map.of());
  }

  /// Whether new cards would be asked, had the day not had its share of them.
  public boolean isDayFull() {
    return purpose == Purpose.DUE && newRoom <= 0;
  }

  /// The same for another purpose.
  public Supply to(Purpose other) {
    return new Supply(other, items, newRoom, kinToday, scheduled);
  }
}
