package memoire.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// When a card is asked again: steps of minutes while it is being learned, intervals of days after
/// that, as Anki and ts-fsrs schedule them.
public record Scheduler(Settings settings, Fsrs fsrs) {

  /// Standard settings and the published weights.
  public static Scheduler standard() {
    return new Scheduler(Settings.standard(), Fsrs.standard());
  }

  /// Where the card stands after a review in which nothing could be guessed.
  ///
  /// @param at when it was answered
  /// @param day the study day of that moment
  /// @param seed decides the fuzz: [#seed(String, int)]
  public CardState next(CardState state, Rating rating, Instant at, LocalDate day, long seed) {
    return outcomes(state, at, day, seed, 0).of(rating);
  }

  /// Where the card stands after a review that could be guessed with that chance, 0 to 1.
  public CardState next(CardState state, Graded review, long seed) {
    return outcomes(state, review.at(), review.day(), seed, review.guessChance())
        .of(review.rating());
  }

  /// Where the card would stand after each rating, when nothing could be guessed.
  public Outcomes outcomes(CardState state, Instant at, LocalDate day, long seed) {
    return outcomes(state, at, day, seed, 0);
  }

  /// Where the card would stand after each rating.
  public Outcomes outcomes(
      CardState state, Instant at, LocalDate day, long seed, double guessChance) {
    long elapsedDays = elapsedDays(state, day);
    var memories = memories(state, elapsedDays, guessChance);
    var intervals = Intervals.of(settings, fsrs, memories, elapsedDays, seed);
    return new Transition(settings, at, day, memories, intervals).outcomes(state);
  }

  /// Memory is a fold over the log: where a card stands after its reviews, in the order in which
  /// they were made.
  ///
  /// @param card the card's id, from which the fuzz is drawn
  public CardState fold(String card, Iterable<Graded> log) {
    CardState state = new CardState.New();
    int reviews = 0;
    for (var review : log) {
      state = next(state, review, seed(card, reviews++));
    }
    return state;
  }

  /// The seed of a card's next review, by how many it had before.
  public static long seed(String card, int reviewsBefore) {
    return Fuzz.seed(card, reviewsBefore);
  }

  /// The chance that the card is recalled today; 0 for one never seen.
  public double retrievability(CardState state, LocalDate today) {
    return switch (state) {
      case CardState.New _ -> 0;
      case CardState.Seen seen ->
          fsrs.retrievability((double) daysBetween(seen.last(), today), seen.memory().stability());
    };
  }

  private Memories memories(CardState state, long elapsedDays, double guessChance) {
    return switch (state) {
      case CardState.New _ -> Memories.of(rating -> Guessing.first(fsrs, rating, guessChance));
      case CardState.Seen seen ->
          Memories.of(
              rating -> Guessing.review(fsrs, seen.memory(), rating, elapsedDays, guessChance));
    };
  }

  private static long elapsedDays(CardState state, LocalDate day) {
    return switch (state) {
      case CardState.New _ -> 0;
      case CardState.Seen seen -> daysBetween(seen.last(), day);
    };
  }

  /// A clock that was set back makes no negative time: such a review counts as of the same day.
  private static long daysBetween(LocalDate last, LocalDate day) {
    return Math.max(0, ChronoUnit.DAYS.between(last, day));
  }
}
