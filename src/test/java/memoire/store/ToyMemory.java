package memoire.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import memoire.memory.CardState;
import memoire.memory.Memory;
import memoire.memory.Rating;
import memoire.memory.StudyDay;
import memoire.study.Review;

/// A memory model that is just rich enough to reach every kind of state: the store does not care
/// which one it is given.
final class ToyMemory {
  private ToyMemory() {}

  static CardState fold(List<Review> reviews) {
    CardState state = new CardState.New();
    for (var review : reviews) {
      state = step(state, review);
    }
    return state;
  }

  /// The same as the store asks for it.
  static CardState after(Review review, CardState before, int reviewsBefore) {
    return step(before, review);
  }

  static CardState step(CardState state, Review review) {
    var day = StudyDay.of(review.at(), review.offset(), StudyDay.ROLL_OVER_HOUR);
    boolean failed = review.rating() == Rating.AGAIN;
    return switch (state) {
      case CardState.New _ -> new CardState.Learning(new Memory(1.1, 5), 0, soon(review), day);
      case CardState.Learning(var memory, int step, _, _) ->
          failed
              ? new CardState.Learning(memory, step + 1, soon(review), day)
              : new CardState.Reviewing(memory, day, day.plusDays(1), 0);
      case CardState.Relearning(var memory, _, _, _, int lapses) ->
          new CardState.Reviewing(memory, day, day.plusDays(1), lapses);
      case CardState.Reviewing(var memory, _, _, int lapses) ->
          failed
              ? new CardState.Relearning(weaker(memory), 0, soon(review), day, lapses + 1)
              : new CardState.Reviewing(
                  stronger(memory), day, day.plusDays((long) stronger(memory).stability()), lapses);
    };
  }

  private static Instant soon(Review review) {
    return review.at().plus(Duration.ofMinutes(10));
  }

  private static Memory stronger(Memory memory) {
    return new Memory(Math.min(memory.stability() * 2.5, 36500), memory.difficulty());
  }

  private static Memory weaker(Memory memory) {
    return new Memory(memory.stability() / 3, memory.difficulty() + 0.1);
  }
}
