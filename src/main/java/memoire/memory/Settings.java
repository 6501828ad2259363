package memoire.memory;

import java.time.Duration;
import java.util.List;

/// What a learner may choose about the schedule.
///
/// @param retention the chance of recall at which a card is asked again, between 0 and 1
/// @param learningSteps waits before a new card gets its first interval of days; empty for none
/// @param relearningSteps the same for a card that was forgotten
/// @param maximumInterval days, at least 1
/// @param fuzz whether intervals are spread a little, so that cards learned together part
/// @param rollOverHour the hour at which a study day begins, 0 to 23
public record Settings(
    double retention,
    List<Duration> learningSteps,
    List<Duration> relearningSteps,
    int maximumInterval,
    boolean fuzz,
    int rollOverHour) {

  private static final Settings STANDARD =
      new Settings(
          0.9,
          List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
          List.of(Duration.ofMinutes(10)),
          36500,
          true,
          StudyDay.ROLL_OVER_HOUR);

  /// @throws IllegalArgumentException with a sentence for the learner when a value is out of bounds
  public Settings {
    learningSteps = List.copyOf(learningSteps);
    relearningSteps = List.copyOf(relearningSteps);
    require(retention > 0 && retention < 1, "retention must lie between 0 and 1: " + retention);
    require(
        maximumInterval >= 1 && maximumInterval <= 36500,
        "the maximum interval must be 1 to 36500 days: " + maximumInterval);
    require(
        rollOverHour >= 0 && rollOverHour <= 23,
        "the roll-over hour must be 0 to 23: " + rollOverHour);
    require(
        arePossible(learningSteps) && arePossible(relearningSteps),
        "a step must be longer than nothing and at most 365 days");
  }

  /// Retention 90 %, steps of 1 and 10 minutes, relearning after 10 minutes, fuzz, days from four.
  public static Settings standard() {
    return STANDARD;
  }

  public Settings withRetention(double other) {
    return new Settings(other, learningSteps, relearningSteps, maximumInterval, fuzz, rollOverHour);
  }

  public Settings withFuzz(boolean other) {
    return new Settings(
        retention, learningSteps, relearningSteps, maximumInterval, other, rollOverHour);
  }

  public Settings withSteps(List<Duration> learning, List<Duration> relearning) {
    return new Settings(retention, learning, relearning, maximumInterval, fuzz, rollOverHour);
  }

  /// How long a card waits that was answered Hard in a step. On the first step that lies between
  /// Again and Good; on a later one it waits as long again.
  public static Duration waitAfterHard(List<Duration> steps, int step) {
    var current = steps.get(step);
    if (step > 0) {
      return current;
    }
    // In nanoseconds: a Duration divides by way of decimals, which takes longer than all the rest
    // of scheduling.
    long nanos = current.toNanos();
    return Duration.ofNanos(
        steps.size() > 1 ? (nanos + steps.get(1).toNanos()) / 2 : nanos + nanos / 2);
  }

  private static boolean arePossible(List<Duration> steps) {
    for (var step : steps) {
      if (!step.isPositive() || step.toDays() > 365) {
        return false;
      }
    }
    return true;
  }

  private static void require(boolean condition, String sentence) {
    if (!condition) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
