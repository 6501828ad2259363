package memoire.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import memoire.stats.Calendar;
import memoire.stats.Retention;
import memoire.store.DayTally;
import memoire.store.Store;

/// What the store has summed by day, as statistics want it.
final class Tallies {
  private Tallies() {}

  static Calendar calendar(Store store, LocalDate from, LocalDate to) {
    var answers = new TreeMap<LocalDate, Integer>();
    for (var day : store.tallies(from, to, Set.of())) {
      answers.put(day.day(), day.reviews());
    }
    return new Calendar(answers);
  }

  static Retention retention(List<DayTally> days) {
    int remembered = 0;
    int asked = 0;
    for (var day : days) {
      remembered += day.recalled();
      asked += day.mature();
    }
    return new Retention(remembered, asked);
  }
}
