package memoire.deadline;

import memoire.memory.Elapsed;
import memoire.memory.Fsrs;
import memoire.memory.Memory;
import memoire.memory.MemoryModel;
import memoire.memory.TwoTraces;

/// What a plan takes a learner's memory to be.
///
/// @param memory what a review does to it
/// @param knownBefore the chance that a new card is known at its first review, 0 to 1
public record Model(MemoryModel<Memory> memory, double knownBefore) {

  /// What is supposed of everybody: a third. Of facts never met less is known, of a text that was
  /// read more.
  private static final double KNOWN_BEFORE = 1 / 3.0;

  /// So many first answers weigh as much as what is supposed.
  private static final int SUPPOSED = 20;

  /// @throws IllegalArgumentException unless the chance is 0 to 1
  public Model {
    if (!(knownBefore >= 0 && knownBefore <= 1)) {
      throw new IllegalArgumentException("a chance is 0 to 1, not " + knownBefore);
    }
    // A plan asks for recall alone, a million times.
    memory =
        switch (memory) {
          case Fsrs fsrs -> fsrs;
          case TwoTraces traces -> traces.bare();
        };
  }

  /// For a learner of whom nothing is known yet.
  public static Model of(MemoryModel<Memory> memory) {
    return new Model(memory, KNOWN_BEFORE);
  }

  /// For a learner who has answered new cards before.
  ///
  /// @param firstAnswers first answers to cards in forms that cannot be guessed
  /// @param right how many of them were right
  public static Model of(MemoryModel<Memory> memory, int firstAnswers, int right) {
    return new Model(
        memory, (right + SUPPOSED * KNOWN_BEFORE) / (double) (firstAnswers + SUPPOSED));
  }

  /// The chance of recall after some days, and parts of them, without a review.
  double recall(double days, Memory of) {
    return switch (memory) {
      case Fsrs fsrs -> fsrs.retrievability(days, of.stability());
      case TwoTraces traces -> traces.retrievability(new Elapsed((long) days, days), of);
    };
  }
}
