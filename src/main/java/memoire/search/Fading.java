package memoire.search;

import java.util.function.DoubleUnaryOperator;
import memoire.memory.Weights7;

/// How the chance of recall follows from what is kept of a card, as far as searches must know.
public sealed interface Fading {
  /// The number that a chance of recall stands for; it falls where the chance rises.
  double of(double recall);

  /// From how many times its stability a memory is old.
  ///
  /// @param ages when the chance has fallen to that much, above 0 and at most 1
  record ByAge(DoubleUnaryOperator ages) implements Fading {
    @Override
    public double of(double recall) {
      return ages.applyAsDouble(recall);
    }
  }

  /// From its two traces and its difficulty, as FSRS-7 has it: the chance of having forgotten.
  record OfTraces(Weights7 weights) implements Fading {
    @Override
    public double of(double recall) {
      return 1 - recall;
    }
  }
}
