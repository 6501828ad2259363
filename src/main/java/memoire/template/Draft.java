package memoire.template;

import java.math.BigDecimal;
import java.util.List;
import memoire.fact.Fact;
import memoire.phrase.Asked;
import memoire.question.Form.Pair;
import memoire.question.PartialDate;
import org.jspecify.annotations.Nullable;

/// A question before it is linted and laid out in forms.
///
/// @param topic the first tag: `date`, `count`, `person`, …
/// @param stem the question without its document, beginning in lower case where it can, ending
///   without a question mark; or, when `cloze`, a sentence with its gap
/// @param key the answer as it is shown
/// @param accept other answers that are fully right
/// @param distractors wrong options in their order, or none
/// @param recall how the answer is to be typed
/// @param acceptable from 0 to 1, how likely a strict examiner would accept it; what a template
///   says before the ranking
/// @param score from 0 to 1, what the order goes by
/// @param asked how it was made from a parsed statement, or null when a rule wrote it
public record Draft(
    Fact fact,
    String topic,
    String stem,
    String key,
    List<String> accept,
    List<String> distractors,
    Recall recall,
    double acceptable,
    double score,
    @Nullable Asked asked) {
  public Draft {
    accept = List.copyOf(accept);
    distractors = List.copyOf(distractors);
  }

  /// A draft by a rule.
  Draft(
      Fact fact,
      String topic,
      String stem,
      String key,
      List<String> accept,
      List<String> distractors,
      Recall recall,
      double score) {
    this(fact, topic, stem, key, accept, distractors, recall, score, score, null);
  }

  /// What the learner types.
  public sealed interface Recall {
    record AsText() implements Recall {}

    record AsNumber(BigDecimal value, String unit) implements Recall {}

    record AsDate(PartialDate date) implements Recall {}

    record AsGap() implements Recall {}

    /// Nothing is typed: the question only has options.
    record None() implements Recall {}

    /// The stem is to be judged.
    record AsBool(boolean answer) implements Recall {}

    /// Items to be put in order.
    record AsOrder(List<String> items) implements Recall {
      public AsOrder {
        items = List.copyOf(items);
      }
    }

    /// Sides to be joined.
    record AsPairs(List<Pair> pairs) implements Recall {
      public AsPairs {
        pairs = List.copyOf(pairs);
      }
    }

    /// Several options are right.
    record AsSet(List<String> answers) implements Recall {
      public AsSet {
        answers = List.copyOf(answers);
      }
    }
  }

  public Draft withStem(String other) {
    return new Draft(
        fact, topic, other, key, accept, distractors, recall, acceptable, score, asked);
  }

  public Draft withScore(double acceptable, double score) {
    return new Draft(fact, topic, stem, key, accept, distractors, recall, acceptable, score, asked);
  }

  /// What it says besides its answer.
  public String rest() {
    return stem.replace("{{" + key + "}}", "");
  }

  public boolean isCloze() {
    return recall instanceof Recall.AsGap;
  }

  /// Whether the key is a composite that cannot stand in the stem: several items at once.
  public boolean isComposite() {
    return recall instanceof Recall.AsOrder
        || recall instanceof Recall.AsPairs
        || recall instanceof Recall.AsBool;
  }

  /// Whether several facts are asked together; each was found to stand alone when it was chosen.
  public boolean isGroup() {
    return recall instanceof Recall.AsOrder || recall instanceof Recall.AsPairs;
  }

  /// Whether it only asks in another way for what plain questions ask: these come first.
  public boolean isFurther() {
    boolean odd = recall instanceof Recall.None && topic.equals("list");
    return odd || (asked != null && (isGroup() || recall instanceof Recall.AsBool));
  }

  public String document() {
    return fact.statement().document();
  }
}
