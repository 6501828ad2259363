package memoire.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.PartialDate;
import memoire.question.Question;

/// Hints by degrees: those of the pack, then some that the answer itself gives, each telling more
/// than the one before.
final class Hints {
  /// Answers with more words than this are not spelled out letter by letter.
  private static final int MOST_WORDS = 12;

  private Hints() {}

  /// @param options as they are shown, where there is something to choose from
  static List<String> of(Question question, List<String> options) {
    var hints = new ArrayList<>(question.hints());
    hints.addAll(
        switch (question.form()) {
          case Form.Choice choice -> strikes(options, List.of(choice.answer()), 2);
          case Form.Choices choices -> choices(choices, options);
          case Form.Text text -> letters(text.answer());
          case Form.Cloze _ -> gaps(Gaps.of(question.prompt()).gaps());
          case Form.Numeric number -> digits(number);
          case Form.Date date -> date(date.answer());
          case Form.Order order -> order(order.answer());
          case Form.Match match -> match(match.answer());
          case Form.Bool _, Form.Flip _ -> List.of();
        });
    return hints;
  }

  /// The chance that somebody who knows nothing is right after so many hints: each option that was
  /// struck makes guessing easier.
  static double guessChance(Question question, int hints) {
    if (question.form() instanceof Form.Choice choice) {
      int struck = Math.clamp(hints - question.hints().size(), 0, choice.distractors().size());
      return 1.0 / (1 + choice.distractors().size() - struck);
    }
    return question.form().guessChance();
  }

  /// One wrong option after the other, until so many options are left.
  private static List<String> strikes(List<String> options, List<String> right, int left) {
    var wrong = new ArrayList<>(options);
    wrong.removeAll(right);
    var hints = new ArrayList<String>();
    for (var option : wrong) {
      if (options.size() - hints.size() > left) {
        hints.add("Not “" + option + "”.");
      }
    }
    return hints;
  }

  private static List<String> choices(Form.Choices choices, List<String> options) {
    var hints = new ArrayList<String>();
    int count = choices.answers().size();
    hints.add(count == 1 ? "One is right." : count + " are right.");
    hints.addAll(strikes(options, choices.answers(), count + 1));
    return hints;
  }

  /// How long it is, how its words begin, and their first halves.
  private static List<String> letters(String answer) {
    var words = answer.strip().split("\\s+", -1);
    if (answer.isBlank() || words.length > MOST_WORDS) {
      return List.of();
    }
    long letters = answer.codePoints().filter(Character::isLetterOrDigit).count();
    return List.of(
        Wording.count(words.length, "word") + ", " + Wording.count((int) letters, "letter") + ".",
        begun(words, false),
        begun(words, true));
  }

  private static String begun(String[] words, boolean half) {
    var begun = new ArrayList<String>();
    for (var word : words) {
      int length = word.codePointCount(0, word.length());
      int shown = half ? (length + 1) / 2 : 1;
      boolean isWhole = shown >= length;
      begun.add(isWhole ? word : word.substring(0, word.offsetByCodePoints(0, shown)) + "…");
    }
    return String.join(" ", begun);
  }

  private static List<String> gaps(List<Gaps.Gap> gaps) {
    if (gaps.size() == 1) {
      return letters(gaps.getFirst().answer());
    }
    var first = new ArrayList<String>();
    var half = new ArrayList<String>();
    for (var gap : gaps) {
      var words = gap.answer().strip().split("\\s+", -1);
      first.add(begun(words, false));
      half.add(begun(words, true));
    }
    return List.of(String.join(" · ", first), String.join(" · ", half));
  }

  private static List<String> digits(Form.Numeric number) {
    var plain = number.answer().abs().toBigInteger().toString();
    if (plain.length() < 2) {
      return List.of();
    }
    return List.of(
        plain.length() + " digits.",
        "It begins with " + plain.charAt(0) + ".",
        "It begins with " + plain.substring(0, (plain.length() + 1) / 2) + ".");
  }

  private static List<String> date(PartialDate date) {
    var hints = new ArrayList<String>();
    var text = date.toString();
    if (text.length() >= 4 && Character.isDigit(text.charAt(0))) {
      hints.add("In the " + text.substring(0, 3) + "0s.");
      if (text.length() > 4) {
        hints.add("In " + text.substring(0, 4) + ".");
      }
    }
    return hints;
  }

  private static List<String> order(List<String> items) {
    return items.size() < 3
        ? List.of()
        : List.of(
            "“" + items.getFirst() + "” comes first.", "“" + items.getLast() + "” comes last.");
  }

  private static List<String> match(List<Form.Pair> pairs) {
    if (pairs.size() < 3) {
      return List.of();
    }
    var pair = pairs.getFirst();
    return List.of(String.format(Locale.ROOT, "“%s” goes with “%s”.", pair.left(), pair.right()));
  }
}
