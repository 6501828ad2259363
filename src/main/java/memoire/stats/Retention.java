package memoire.stats;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalDouble;
import memoire.memory.Rating;
import memoire.memory.StudyDay;
import memoire.study.Review;

/// What share of cards was remembered when they came back on a later day. Only a card's first
/// answer on a day counts, and never the first day at all: steps within a day say nothing about
/// memory.
///
/// @param remembered answers that were not rated Again
/// @param asked all answers that count
public record Retention(int remembered, int asked) {

  /// A card of a pack; packs may have cards of the same name.
  private record Key(String pack, String card) {}

  /// @param reviews those that count, in any order
  /// @param from first study day
  /// @param to last study day
  public static Retention between(
      List<Review> reviews, LocalDate from, LocalDate to, int rollOverHour) {
    var lastSeen = new HashMap<Key, LocalDate>();
    int remembered = 0;
    int asked = 0;
    for (var review : reviews.stream().sorted(Comparator.comparing(Review::at)).toList()) {
      var day = StudyDay.of(review.at(), review.offset(), rollOverHour);
      var before = lastSeen.put(new Key(review.pack(), review.card().value()), day);
      boolean counts =
          before != null && before.isBefore(day) && !day.isBefore(from) && !day.isAfter(to);
      if (counts) {
        asked++;
        remembered += review.rating() == Rating.AGAIN ? 0 : 1;
      }
    }
    return new Retention(remembered, asked);
  }

  /// From 0 to 1; empty when nothing was asked.
  public OptionalDouble share() {
    return asked == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) remembered / asked);
  }

  /// Half the width of the 95 % interval around the share (normal approximation after adding two
  /// answers of each kind, Agresti and Coull 1998); empty when nothing was asked.
  public OptionalDouble margin() {
    if (asked == 0) {
      return OptionalDouble.empty();
    }
    double n = asked + 4.0;
    double p = (remembered + 2.0) / n;
    return OptionalDouble.of(1.96 * Math.sqrt(p * (1 - p) / n));
  }
}
