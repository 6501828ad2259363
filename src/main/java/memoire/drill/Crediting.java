package memoire.drill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.Verdict;

/// How much an answer earns that is right in part, 0 to 1. What has but one part (a choice, a typed
/// answer) earns what its verdict says, whatever the crediting.
public enum Crediting {
  /// Each part that is as it should be earns its share: an option that is ticked, or left, rightly;
  /// an item in its place; a pair that belongs together; a gap.
  PER_PART("per-part"),
  /// Everything right, or nothing.
  ALL_OR_NOTHING("all-or-nothing"),
  /// The right parts less the wrong ones, of those that are right, and nothing below 0. What was
  /// left open is neither.
  RIGHT_MINUS_WRONG("right-minus-wrong");

  private final String label;

  Crediting(String label) {
    this.label = label;
  }

  /// As it is written in options and files.
  public String label() {
    return label;
  }

  /// The credit of an answer.
  ///
  /// @param verdict what the machine found
  public double of(Question question, Answer answer, Verdict verdict) {
    if (this == ALL_OR_NOTHING) {
      return verdict instanceof Verdict.Right ? 1 : 0;
    }
    var parts = Parts.of(question.form(), answer);
    if (parts == null || parts.all() == 0) {
      return verdict.credit();
    }
    return this == PER_PART
        ? (double) parts.asTheyShould() / parts.all()
        : Math.max(0, (double) (parts.right() - parts.wrong()) / Math.max(1, parts.wanted()));
  }

  /// @param asTheyShould parts that are as they should be, of `all`
  /// @param right parts rightly given, of those `wanted`
  /// @param wrong parts wrongly given
  private record Parts(int asTheyShould, int all, int right, int wrong, int wanted) {

    static @org.jspecify.annotations.Nullable Parts of(Form form, Answer answer) {
      return switch (form) {
        case Form.Choices key when answer instanceof Answer.Picked(var picked) ->
            choices(key, picked);
        case Form.Order(var key) when answer instanceof Answer.Ordered(var items) ->
            order(key, items);
        case Form.Match(var key) when answer instanceof Answer.Matched(var pairs) ->
            match(key, pairs);
        case Form.Choice _,
            Form.Choices _,
            Form.Bool _,
            Form.Text _,
            Form.Numeric _,
            Form.Date _,
            Form.Cloze _,
            Form.Order _,
            Form.Match _,
            Form.Flip _ ->
            null;
      };
    }

    private static Parts choices(Form.Choices key, Set<String> picked) {
      var right = new HashSet<>(key.answers());
      int hits = (int) picked.stream().filter(right::contains).count();
      int misses = picked.size() - hits;
      int wrongOptions = new HashSet<>(key.distractors()).size();
      return new Parts(
          hits + Math.max(0, wrongOptions - misses),
          right.size() + wrongOptions,
          hits,
          misses,
          right.size());
    }

    private static Parts order(List<String> key, List<String> items) {
      int right = 0;
      for (int i = 0; i < Math.min(key.size(), items.size()); i++) {
        right += key.get(i).equals(items.get(i)) ? 1 : 0;
      }
      return new Parts(right, key.size(), right, key.size() - right, key.size());
    }

    private static Parts match(List<Form.Pair> key, List<Form.Pair> pairs) {
      Map<String, String> joined = new HashMap<>();
      pairs.forEach(pair -> joined.put(pair.left(), pair.right()));
      int right = 0;
      int wrong = 0;
      for (var pair : key) {
        var given = joined.get(pair.left());
        right += pair.right().equals(given) ? 1 : 0;
        wrong += given != null && !given.equals(pair.right()) ? 1 : 0;
      }
      return new Parts(right, key.size(), right, wrong, key.size());
    }
  }
}
