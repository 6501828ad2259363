package memoire.question;

import java.util.List;

/// What the machine found when it marked an answer.
public sealed interface Verdict {

  record Right() implements Verdict {}

  /// Some of it is right, or it is right but for a slip.
  ///
  /// @param credit more than 0 and less than 1
  /// @param nearly true when only the form is off (a typo, a missing accent that matters), false
  ///   when a part of the substance is missing or wrong
  record Partly(double credit, boolean nearly, List<Difference> differences) implements Verdict {
    public Partly {
      differences = List.copyOf(differences);
    }
  }

  record Wrong(List<Difference> differences) implements Verdict {
    public Wrong {
      differences = List.copyOf(differences);
    }
  }

  /// One thing that differed: what was given, what was expected (either may be empty), and a
  /// sentence that says how they differ.
  record Difference(String given, String expected, String sentence) {
    private static final List<String> BEFORE_ANSWER =
        List.of("; the answer is ", ": the answer is ", ", which is ");

    /// The sentence for where what was expected is to be seen: without it at the end; empty when
    /// nothing else is said.
    public String beside() {
      if (sentence.startsWith("The answer is ") && !sentence.contains(" just ")) {
        return "";
      }
      for (var shown : List.of(Verdicts.quoted(expected), expected)) {
        for (var before : BEFORE_ANSWER) {
          if (!expected.isEmpty() && sentence.endsWith(before + shown + ".")) {
            return sentence.substring(0, sentence.length() - (before + shown).length() - 1) + ".";
          }
        }
      }
      return sentence;
    }

    /// Whether nothing is said but that it is wrong.
    public boolean isPlain() {
      var beside = beside();
      return beside.equals(Verdicts.quoted(given) + " is not it.")
          || beside.equals("The number is wrong.")
          || beside.equals("Nothing was answered.");
    }
  }

  /// From 0 (wrong) to 1 (right).
  default double credit() {
    return switch (this) {
      case Right _ -> 1;
      case Partly partly -> partly.credit();
      case Wrong _ -> 0;
    };
  }
}
