package memoire.simulate;

import java.util.Optional;
import java.util.function.IntPredicate;

/// What the ordinary schedule comes to until a day, on which nothing is studied any more. Numbers
/// are means over what may happen.
///
/// @param newCards cards asked for the first time, a day
/// @param reviews due cards that are asked, a day; repeats within it are not counted
/// @param minutes a day, repeats included
/// @param known the share of all cards that is recalled on the day, 0 to 1
public record Ordinary(double newCards, double reviews, double minutes, double known) {

  /// Nothing where the day is today, is over, or is too far away.
  ///
  /// @param days until that day
  /// @param scenario how things are set, over any number of days
  public static Optional<Ordinary> until(long days, Situation situation, Scenario scenario) {
    int cards = situation.cards().seen() + situation.cards().fresh();
    if (days < 1 || days >= Scenario.MOST_DAYS || cards == 0) {
      return Optional.empty();
    }
    IntPredicate isOff = day -> day >= days || situation.isOff().test(day);
    var until =
        new Situation(
            situation.cards(), situation.models(), situation.settings(), situation.habits(), isOff);
    var projection = Simulation.play(until, scenario.withDays((int) days + 1));
    double fresh = 0;
    double reviews = 0;
    double minutes = 0;
    for (int day = 0; day < days; day++) {
      fresh += projection.newCards(day);
      reviews += projection.reviews(day);
      minutes += projection.minutes(day);
    }
    return Optional.of(
        new Ordinary(
            fresh / days, reviews / days, minutes / days, projection.knownAtEnd() / cards));
  }
}
