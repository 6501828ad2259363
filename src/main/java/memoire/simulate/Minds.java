package memoire.simulate;

import java.util.List;
import java.util.function.Supplier;
import memoire.memory.Fsrs;
import memoire.memory.Memory;
import memoire.memory.MemoryModel;
import memoire.memory.Rating;
import memoire.memory.TwoTraces;

/// What is remembered of the cards of a course, a row for each, as numbers and not as objects:
/// there are millions of reviews.
sealed interface Minds permits SingleMinds, DualMinds {
  /// Room for so many rows.
  void grow(int rows);

  /// The memory of a card as it stands.
  void take(int row, Cards cards, int card);

  /// The memory that a first review leaves.
  ///
  /// @param model place of the weights that the card is scheduled by
  void begin(int row, int model, Rating rating);

  /// The memory that a later review leaves.
  ///
  /// @param days whole days since the last one
  void review(int row, Rating rating, int days);

  /// The chance of recall so many days after the last review.
  double recall(int row, int days);

  /// The higher, the more a card is overdue.
  double overdue(int row, int days);

  /// The days, not rounded, until the chance of recall has fallen to the target.
  double wait(int row);

  /// Makes minds for courses one after the other.
  ///
  /// @param models that cards are scheduled by, all of one edition of FSRS; at least one
  /// @param retention the target
  static Supplier<Minds> of(List<MemoryModel<Memory>> models, double retention) {
    return switch (models.getFirst()) {
      case Fsrs first -> {
        var curve = new Curve(first.weights());
        var all = models.stream().map(Fsrs.class::cast).toArray(Fsrs[]::new);
        yield () -> new SingleMinds(all, curve, retention);
      }
      case TwoTraces traces -> () -> new DualMinds(traces.fsrs7(), retention);
    };
  }
}
