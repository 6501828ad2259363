package memoire.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import memoire.question.Form;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// The options of a question of choice as other programs keep them, each with a share of the mark,
/// to a form of ours, in which an option is right or wrong.
///
/// @param form null when there is nothing to choose, which has been told
/// @param feedback what is said about an option, by its text
public record Options(@Nullable Form form, Map<String, String> feedback) {
  public static final double WHOLE = 100;
  private static final double NEARLY = 0.01;

  /// @param weight the share of the mark, in percent, that it is worth; negative when it costs
  public record Option(String text, double weight, String feedback, Position at) {}

  /// What can be wrong with options.
  public enum Trouble {
    /// One has no text, and is left out.
    BLANK,
    /// One stands there twice, and is kept once.
    TWICE,
    /// None is right: the question cannot be asked.
    NO_RIGHT,
    /// None is wrong: the question cannot be asked.
    NO_WRONG,
    /// Several are wholly right where one is asked for: all of them will be.
    SEVERAL_RIGHT,
    /// Some are partly right, or cost marks, which is not kept.
    WEIGHTS
  }

  /// @param isSingle whether one option is to be chosen
  /// @param tell takes what is wrong, and where
  public static Options of(
      List<Option> written, boolean isSingle, Position at, BiConsumer<Trouble, Position> tell) {
    var options = distinct(written, tell);
    double least = isSingle ? leastOfOne(options) : NEARLY;
    var right = options.stream().filter(option -> option.weight() >= least).toList();
    var wrong = options.stream().filter(option -> option.weight() < least).toList();
    if (right.isEmpty() || wrong.isEmpty()) {
      tell.accept(right.isEmpty() ? Trouble.NO_RIGHT : Trouble.NO_WRONG, at);
      return new Options(null, Map.of());
    }
    if (isSingle && right.size() > 1) {
      tell.accept(Trouble.SEVERAL_RIGHT, right.get(1).at());
    }
    var uneven = uneven(right, wrong, isSingle);
    if (uneven != null) {
      tell.accept(Trouble.WEIGHTS, uneven.at());
    }
    var distractors = wrong.stream().map(Option::text).toList();
    var answers = right.stream().map(Option::text).toList();
    var form =
        isSingle && right.size() == 1
            ? new Form.Choice(answers.getFirst(), distractors)
            : new Form.Choices(answers, distractors);
    var feedback = new LinkedHashMap<String, String>();
    for (var option : options) {
      if (!option.feedback().isBlank()) {
        feedback.put(option.text(), option.feedback());
      }
    }
    return new Options(form, feedback);
  }

  private static List<Option> distinct(List<Option> written, BiConsumer<Trouble, Position> tell) {
    var seen = new HashMap<String, Double>();
    var options = new ArrayList<Option>();
    for (var option : written) {
      if (option.text().isBlank()) {
        tell.accept(Trouble.BLANK, option.at());
        continue;
      }
      var before = seen.putIfAbsent(option.text().strip(), option.weight());
      // One that is both right and wrong stays twice, which soundness does not let pass.
      if (before != null && before > 0 == option.weight() > 0) {
        tell.accept(Trouble.TWICE, option.at());
      } else {
        options.add(option);
      }
    }
    return options;
  }

  /// What an option must at least be worth to be the right one: the whole, or the most there is.
  private static double leastOfOne(List<Option> options) {
    double most = options.stream().mapToDouble(Option::weight).max().orElse(0);
    return Math.max(NEARLY, Math.min(WHOLE, most) - NEARLY);
  }

  private static @Nullable Option uneven(List<Option> right, List<Option> wrong, boolean isSingle) {
    double share = isSingle ? WHOLE : WHOLE / right.size();
    for (var option : right) {
      if (Math.abs(option.weight() - share) > NEARLY) {
        return option;
      }
    }
    for (var option : wrong) {
      if (Math.abs(option.weight()) > NEARLY) {
        return option;
      }
    }
    return null;
  }
}
