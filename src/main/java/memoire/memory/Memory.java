package memoire.memory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the log implies for a card.
///
/// @param stability days after which recall has fallen to 90 %, 0.001 to 36500
/// @param difficulty 1 to 10
/// @param traces what stands behind the stability under FSRS-7, or null under FSRS-6
public record Memory(double stability, double difficulty, @Nullable Traces traces) {
  /// A memory as FSRS-6 has it.
  public Memory(double stability, double difficulty) {
    this(stability, difficulty, null);
  }

  /// The same, left by a review at that moment.
  Memory leftAt(Instant at) {
    return traces == null
        ? this
        : new Memory(stability, difficulty, new Traces(traces.slow(), traces.fast(), at));
  }
}
