package memoire.format.gift;

import java.util.List;

/// What stands in the braces of a question.
sealed interface Key {

  /// There are no braces.
  record None() implements Key {}

  /// There is nothing in them.
  record Essay() implements Key {}

  /// @param ifWrong what is said to a wrong answer
  record Truth(boolean isTrue, Styled ifWrong, Styled ifRight) implements Key {}

  /// Options to choose from.
  ///
  /// @param isSingle whether one is to be chosen, or any number
  record Several(List<Answer> answers, boolean isSingle) implements Key {}

  /// An answer to be typed.
  record Typed(List<Answer> answers) implements Key {}

  /// A number to be typed.
  ///
  /// @param otherwise what is said to all other numbers
  record Numbers(List<Range> ranges, Styled otherwise) implements Key {}

  /// Sides to be joined.
  record Pairs(List<Pair> pairs) implements Key {}

  /// Gaps in the stem, of which there are several, or which are in Moodle's cloze syntax.
  record Gapped(List<Part> parts) implements Key {}

  /// @param weight in percent
  /// @param at its offset in the file
  record Answer(Styled text, double weight, Styled feedback, int at) {}

  /// A number with its tolerance, or a range, as it is written.
  record Range(String number, String tolerance, double weight, Styled feedback, int at) {
    /// Whether the two texts are the ends of a range.
    boolean isFromTo() {
      return tolerance.startsWith("..");
    }

    String end() {
      return tolerance.substring(2);
    }
  }

  record Pair(Styled left, String right, int at) {}

  /// Words, or a gap; one of the two is empty.
  ///
  /// @param right the answers of the gap
  /// @param options what there is to choose for it
  record Part(Styled words, List<String> right, List<String> options, int at) {}
}
