package memoire.memory;

/// A model of what reviews do to the memory of a card, and of how it is forgotten.
///
/// Cards are scheduled by FSRS-6. FSRS-7 stands beside it: it can be fitted to a log and compared
/// there. To schedule by it the learner's file would have to keep one number more for each card,
/// its fast stability (a column of the table `memory`, which is derived and can be made again from
/// the log; the times in the log are exact enough), and whatever takes recall for a function of
/// elapsed days and one stability would have to ask the model instead: the queries that order cards
/// by recall or sum it up, the forecast of the load, the plan for a deadline, the intervals of the
/// steps (which FSRS-7 can set itself, as its intervals go down to seconds).
///
/// @param <M> what the model remembers of a card
public sealed interface MemoryModel<M> permits Fsrs, Fsrs7 {
  /// The memory that a first review leaves.
  M first(Rating rating);

  /// The memory that a later review leaves.
  M review(M memory, Rating rating, Elapsed elapsed);

  /// The chance of recall, 0 to 1, after that time without a review.
  double retrievability(Elapsed elapsed, M memory);

  /// The days, not rounded, until the chance of recall has fallen to `retention` (above 0, to 1).
  double interval(double retention, M memory);

  /// The memory between two: stabilities are mixed on a logarithmic scale, on which they grow
  /// evenly, difficulty on its own.
  ///
  /// @param weight how much of the first, 0 to 1
  M mixture(M one, M other, double weight);
}
