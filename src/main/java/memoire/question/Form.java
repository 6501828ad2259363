package memoire.question;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way a question is asked and the key it is marked against.
public sealed interface Form {
  /// The names of all forms.
  List<String> NAMES =
      List.of(
          "choice", "choices", "boolean", "text", "number", "date", "cloze", "order", "match",
          "flip");

  /// One right option among several.
  record Choice(String answer, List<String> distractors) implements Form {
    public Choice {
      distractors = List.copyOf(distractors);
    }
  }

  /// Every right option, and no wrong one, is to be ticked.
  record Choices(List<String> answers, List<String> distractors) implements Form {
    public Choices {
      answers = List.copyOf(answers);
      distractors = List.copyOf(distractors);
    }
  }

  /// True or false.
  record Bool(boolean answer) implements Form {}

  /// A typed answer; `accept` lists other wordings that are fully right.
  record Text(String answer, List<String> accept) implements Form {
    public Text {
      accept = List.copyOf(accept);
    }
  }

  /// A typed number.
  ///
  /// @param tolerance the largest accepted distance from the answer, in the same unit, never
  ///   negative
  /// @param unit what is counted or measured, or null; a learner may leave it out
  record Numeric(BigDecimal answer, BigDecimal tolerance, @Nullable String unit) implements Form {}

  /// A typed date.
  record Date(PartialDate answer) implements Form {}

  /// Gaps in a sentence, marked in the prompt; `accept` lists other answers for a single gap.
  record Cloze(List<String> accept) implements Form {
    public Cloze {
      accept = List.copyOf(accept);
    }
  }

  /// Items to be put into this order.
  record Order(List<String> answer) implements Form {
    public Order {
      answer = List.copyOf(answer);
    }
  }

  /// Left sides to be joined to their right sides.
  record Match(List<Pair> answer) implements Form {
    public Match {
      answer = List.copyOf(answer);
    }
  }

  /// A card to turn over and grade oneself.
  record Flip(String answer) implements Form {}

  /// One left side and the right side that belongs to it.
  record Pair(String left, String right) {}

  /// The name of this form in packs, tags and the log.
  default String name() {
    return switch (this) {
      case Choice _ -> "choice";
      case Choices _ -> "choices";
      case Bool _ -> "boolean";
      case Text _ -> "text";
      case Numeric _ -> "number";
      case Date _ -> "date";
      case Cloze _ -> "cloze";
      case Order _ -> "order";
      case Match _ -> "match";
      case Flip _ -> "flip";
    };
  }

  /// The chance that somebody who knows nothing answers right, from 0 to 1.
  default double guessChance() {
    return switch (this) {
      case Choice choice -> 1.0 / (1 + choice.distractors().size());
      case Choices choices ->
          Math.pow(0.5, choices.answers().size() + choices.distractors().size());
      case Bool _ -> 0.5;
      case Order order -> 1.0 / factorial(order.answer().size());
      case Match match -> 1.0 / factorial(match.answer().size());
      case Text _, Numeric _, Date _, Cloze _, Flip _ -> 0.0;
    };
  }

  /// Whether the answer stands on the screen and is only to be recognised, or must be recalled.
  default boolean isRecognition() {
    return switch (this) {
      case Choice _, Choices _, Bool _, Order _, Match _ -> true;
      case Text _, Numeric _, Date _, Cloze _, Flip _ -> false;
    };
  }

  private static double factorial(int n) {
    double product = 1;
    for (int i = 2; i <= n; i++) {
      product *= i;
    }
    return product;
  }
}
