package memoire.study;

import java.time.Duration;
import memoire.memory.StudyDay;
import memoire.study.Workload.Leisure;

/// What a learner has set about studying.
///
/// @param newCards at most so many cards are asked for the first time on a day
/// @param cards at most so many due and new cards make a session; repeats are not counted
/// @param timebox a session asks nothing new after so long; zero for no limit
/// @param rollOverHour hour of the night at which a day begins
/// @param learnAhead how much too early a card may come back when nothing else is left
/// @param recallFromDays stability in days from which a card is asked by recall and no longer by
///   recognition
/// @param asksCertainty whether the learner says before the verdict how sure the answer is
/// @param showsTimer whether the time that an answer has taken so far is shown
/// @param leechLapses a card forgotten so often is a leech: it takes more time than it gives
/// @param leisure on which days less is wanted
public record Preferences(
    int newCards,
    int cards,
    Duration timebox,
    int rollOverHour,
    Duration learnAhead,
    double recallFromDays,
    boolean asksCertainty,
    boolean showsTimer,
    int leechLapses,
    Leisure leisure) {

  private static final Preferences STANDARD =
      new Preferences(
          10,
          100,
          Duration.ZERO,
          StudyDay.ROLL_OVER_HOUR,
          Duration.ofMinutes(20),
          7,
          false,
          false,
          8,
          Leisure.NONE);

  /// Ten new cards a day, a hundred in a session, no timebox, twenty minutes ahead, recall after a
  /// week, no questions about certainty, no timer, a leech after eight lapses, no day off.
  public static Preferences standard() {
    return STANDARD;
  }

  /// The same with other caps.
  public Preferences capped(int newCardsADay, int cardsASession) {
    return new Preferences(
        newCardsADay,
        cardsASession,
        timebox,
        rollOverHour,
        learnAhead,
        recallFromDays,
        asksCertainty,
        showsTimer,
        leechLapses,
        leisure);
  }

  /// The same with a timebox.
  public Preferences within(Duration time) {
    return new Preferences(
        newCards,
        cards,
        time,
        rollOverHour,
        learnAhead,
        recallFromDays,
        asksCertainty,
        showsTimer,
        leechLapses,
        leisure);
  }

  /// The same, asking for certainty or not.
  public Preferences askingCertainty(boolean asks) {
    return new Preferences(
        newCards,
        cards,
        timebox,
        rollOverHour,
        learnAhead,
        recallFromDays,
        asks,
        showsTimer,
        leechLapses,
        leisure);
  }
}
