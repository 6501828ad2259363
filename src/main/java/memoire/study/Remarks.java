package memoire.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.question.Gaps;
import memoire.question.Question;
import memoire.question.Verdict;
import memoire.question.Verdict.Difference;

/// What feedback says where the answer and the key stand one above the other: nothing that these
/// two say already.
public final class Remarks {
  private static final String WRONG = "✗ ";

  private Remarks() {}

  /// What was answered, in words, its wrong parts marked where it has several.
  public static String said(Question question, Answer answer) {
    return switch (answer) {
      case Answer.Picked(var options) when question.form() instanceof Form.Choices choices -> {
        var right = new HashSet<>(choices.answers());
        yield marked(List.copyOf(new TreeSet<>(options)), right::contains, "; ");
      }
      case Answer.Ordered(var items) when question.form() instanceof Form.Order order ->
          ordered(items, order.answer());
      case Answer.Matched(var pairs) when question.form() instanceof Form.Match match -> {
        var right = new HashSet<>(Wording.pairs(match.answer()));
        yield marked(Wording.pairs(pairs), right::contains, "; ");
      }
      default -> Wording.said(answer);
    };
  }

  /// What there is to say of an answer beside itself and the key, in sentences.
  public static List<String> of(Question question, Verdict verdict) {
    var differences = Wording.differencesOf(verdict);
    var sentences = new ArrayList<String>();
    for (var difference : differences) {
      var beside = difference.beside();
      boolean isSaid = isMarked(question.form(), difference);
      boolean isNews = !difference.isPlain() || hasSeveralGaps(question);
      if (!isSaid && isNews && !beside.isBlank()) {
        sentences.add(beside);
      }
    }
    return sentences;
  }

  /// Whether a difference is one that [#said] marks, or that the key shows.
  private static boolean isMarked(Form form, Difference difference) {
    return switch (form) {
      case Form.Choices _, Form.Bool _ -> true;
      case Form.Order order -> order.answer().contains(difference.expected());
      case Form.Match _ -> !difference.expected().isEmpty();
      case Form.Choice _, Form.Text _, Form.Numeric _, Form.Date _, Form.Cloze _, Form.Flip _ ->
          false;
    };
  }

  private static boolean hasSeveralGaps(Question question) {
    return question.form() instanceof Form.Cloze && Gaps.of(question.prompt()).gaps().size() > 1;
  }

  private static String ordered(List<String> items, List<String> key) {
    var parts = new ArrayList<String>();
    for (int i = 0; i < items.size(); i++) {
      boolean isRight = i < key.size() && items.get(i).equals(key.get(i));
      parts.add((isRight ? "" : WRONG) + items.get(i));
    }
    return String.join(" → ", parts);
  }

  private static String marked(List<String> parts, Predicate<String> isRight, String between) {
    return parts.stream()
        .map(part -> isRight.test(part) ? part : WRONG + part)
        .collect(Collectors.joining(between));
  }
}
