package memoire.question;

import java.util.List;

/// Ready-made verdicts.
final class Verdicts {
  static final Verdict RIGHT = new Verdict.Right();

  private Verdicts() {}

  static Verdict wrong(String given, String expected, String sentence) {
    return new Verdict.Wrong(List.of(new Verdict.Difference(given, expected, sentence)));
  }

  /// Right but for its form.
  static Verdict nearly(double credit, String given, String expected, String sentence) {
    return partly(credit, true, given, expected, sentence);
  }

  /// Right in part.
  static Verdict partly(double credit, String given, String expected, String sentence) {
    return partly(credit, false, given, expected, sentence);
  }

  private static Verdict partly(
      double credit, boolean nearly, String given, String expected, String sentence) {
    var difference = new Verdict.Difference(given, expected, sentence);
    return new Verdict.Partly(credit, nearly, List.of(difference));
  }

  /// A share of several parts; `differences` says what is wrong with the others.
  static Verdict share(double credit, boolean nearly, List<Verdict.Difference> differences) {
    if (differences.isEmpty()) {
      return RIGHT;
    }
    return credit <= 0
        ? new Verdict.Wrong(differences)
        : new Verdict.Partly(Math.min(credit, MOST_SHARE), nearly, differences);
  }

  private static final double MOST_SHARE = 0.99;

  /// What differed, of any verdict.
  static List<Verdict.Difference> differences(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Right _ -> List.of();
      case Verdict.Partly partly -> partly.differences();
      case Verdict.Wrong wrong -> wrong.differences();
    };
  }

  /// Whether nothing but the form is off.
  static boolean isRightOrNearly(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Right _ -> true;
      case Verdict.Partly partly -> partly.nearly();
      case Verdict.Wrong _ -> false;
    };
  }

  /// The verdict with more credit; the first when they are equal.
  static Verdict better(Verdict a, Verdict b) {
    return b.credit() > a.credit() ? b : a;
  }

  static String quoted(String text) {
    String shown = text.strip();
    return "“" + (shown.length() > 80 ? shown.substring(0, 79) + "…" : shown) + "”";
  }
}
