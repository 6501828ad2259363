package memoire.drill;

import memoire.question.Question;
import memoire.study.Certainty;
import org.jspecify.annotations.Nullable;

/// What a credit is worth. Marks are shares of a question's points; a question that was left open,
/// or answered with “I don’t know”, earns 0 under each of them.
public sealed interface Scheme {

  /// The credit itself.
  record Plain() implements Scheme {}

  /// A wrong answer costs.
  ///
  /// @param share of the points, more than 0 and at most 1
  record Negative(double share) implements Scheme {}

  /// A wrong answer costs as much as guessing gains on average, 1/(k−1) with k options, so that who
  /// guesses blindly expects nothing (formula scoring, Thurstone 1919). What cannot be guessed
  /// costs nothing.
  record ForGuessing() implements Scheme {}

  /// Certainty-based marking (Gardner-Medwin): with a certainty of 1, 2 or 3 a right answer earns
  /// 1, 2 or 3 and a wrong one 0, −2 or −6 times the points. Being honest pays: 2 is best from a
  /// chance of 2/3 on, 3 from 4/5 on. Without a certainty an answer counts as a guess.
  record ByCertainty() implements Scheme {}

  /// As it is written in options and files: `plain`, `negative:0.25`, `guessing`, `certainty`.
  default String label() {
    return switch (this) {
      case Plain _ -> "plain";
      case Negative(double share) -> "negative:" + share;
      case ForGuessing _ -> "guessing";
      case ByCertainty _ -> "certainty";
    };
  }

  /// The scheme of that label; null when there is none.
  static @Nullable Scheme of(String label) {
    return switch (label) {
      case "plain" -> new Plain();
      case "guessing" -> new ForGuessing();
      case "certainty" -> new ByCertainty();
      default -> label.startsWith("negative:") ? negative(label.substring(9)) : null;
    };
  }

  /// What an answer earns, as a share of the question's points, −6 to 3.
  ///
  /// @param credit 0 to 1
  /// @param certainty of the learner, or null when it was not said
  default double mark(Question question, double credit, @Nullable Certainty certainty) {
    return switch (this) {
      case Plain _ -> credit;
      case Negative(double share) -> credit > 0 ? credit : -share;
      case ForGuessing _ -> credit > 0 ? credit : -lossByGuessing(question.form().guessChance());
      case ByCertainty _ -> {
        var sure = certainty == null ? Certainty.GUESS : certainty;
        yield credit > 0 ? sure.level() * credit : lossByCertainty(sure);
      }
    };
  }

  /// The most that a question can earn, as a share of its points.
  default double best() {
    return this instanceof ByCertainty ? Certainty.SURE.level() : 1;
  }

  /// What a wrong answer of that certainty earns.
  static double lossByCertainty(Certainty certainty) {
    return switch (certainty) {
      case GUESS -> 0;
      case FAIRLY -> -2;
      case SURE -> -6;
    };
  }

  private static double lossByGuessing(double chance) {
    return chance / (1 - chance);
  }

  private static @Nullable Scheme negative(String share) {
    try {
      double value = Double.parseDouble(share);
      return value > 0 && value <= 1 ? new Negative(value) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
