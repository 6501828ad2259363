package memoire.stats;

import java.time.Duration;

/// Answers that have something in common, summed.
///
/// @param answers how many
/// @param known of those, rated better than Again
/// @param asked of cards that came back after a day or more
/// @param recalled of those, rated better than Again
/// @param millis how long they took together, in milliseconds
public record Sums(int answers, int known, int asked, int recalled, long millis) {
  public static final Sums NONE = new Sums(0, 0, 0, 0, 0);

  public Sums plus(Sums other) {
    return new Sums(
        answers + other.answers,
        known + other.known,
        asked + other.asked,
        recalled + other.recalled,
        millis + other.millis);
  }

  public boolean isEmpty() {
    return answers == 0;
  }

  /// What share of all answers was known, those within the learning steps too.
  public Share knownShare() {
    return new Share(known, answers);
  }

  /// True retention: learning steps within a day do not count, they say nothing about memory.
  public Share retention() {
    return new Share(recalled, asked);
  }

  public Duration took() {
    return Duration.ofMillis(millis);
  }

  /// Mean time of an answer; nothing without answers.
  public Duration mean() {
    return isEmpty() ? Duration.ZERO : Duration.ofMillis(millis / answers);
  }
}
