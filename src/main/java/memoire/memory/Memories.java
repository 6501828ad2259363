package memoire.memory;

import java.util.function.Function;

/// The memory that each rating would leave.
record Memories(Memory again, Memory hard, Memory good, Memory easy) {
  static Memories of(Function<Rating, Memory> after) {
    return new Memories(
        after.apply(Rating.AGAIN),
        after.apply(Rating.HARD),
        after.apply(Rating.GOOD),
        after.apply(Rating.EASY));
  }
}
