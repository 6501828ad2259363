package memoire.stats;

import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;

/// What a report is made of: what the log and the cards say, summed, without answers that were
/// taken back and without retired packs.
///
/// @param days every study day that has answers, in order, however long ago
/// @param cards every card that is to be learned or was answered in the span
/// @param hours answers in the span by the learner's hour of the day, 0 to 23
/// @param seconds answers in the span by their whole seconds
/// @param forms answers in the span by the form that was asked
/// @param calibration answers in the span by certainty
public record Material(
    List<DayTally> days,
    List<CardTally> cards,
    List<Sums> hours,
    NavigableMap<Integer, Integer> seconds,
    SortedMap<String, Sums> forms,
    Calibration calibration) {
  public Material {
    days = List.copyOf(days);
    cards = List.copyOf(cards);
    hours = List.copyOf(hours);
  }
}
