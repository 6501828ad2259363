package memoire.cli;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import memoire.stats.Calendar;
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
}
