package memoire.study;

import java.time.Duration;
import memoire.memory.StudyDay;

/// What a learner has set about studying.
///
/// @param newCards at most so many cards are asked for the first time in a session
/// @param cards at most so many due and new cards make a session; repeats are not counted
/// @param rollOverHour hour of the night at which a day begins
/// @param learnAhead how much too early a card may come back when nothing else is left
/// @param recallFromDays stability in days from which a card is asked by recall and no longer by
///   recognition
public record Preferences(
    int newCards, int cards, int rollOverHour, Duration learnAhead, double recallFromDays) {

  /// Ten new cards, a hundred in all, twenty minutes ahead, recall after a week.
  public static Preferences standard() {
    return new Preferences(10, 100, StudyDay.ROLL_OVER_HOUR, Duration.ofMinutes(20), 7);
  }
}
