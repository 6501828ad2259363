package memoire.deadline;

import memoire.memory.CardState;

/// A card that has to be known on the day of the exam.
///
/// @param id the card's id
/// @param state where it stands in its schedule now
/// @param seconds what one answer takes, above 0
/// @param guessChance the chance of a right answer without any knowledge in the form it will be
///   asked in, from 0, below 1
public record ExamCard(String id, CardState state, double seconds, double guessChance) {

  /// @throws IllegalArgumentException when the seconds or the chance are out of bounds
  public ExamCard {
    if (!(seconds > 0 && seconds < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("an answer takes more than no seconds: " + seconds);
    }
    if (!(guessChance >= 0 && guessChance < 1)) {
      throw new IllegalArgumentException("a chance of guessing is from 0, below 1: " + guessChance);
    }
  }

  ExamCard in(CardState other) {
    return new ExamCard(id, other, seconds, guessChance);
  }
}
