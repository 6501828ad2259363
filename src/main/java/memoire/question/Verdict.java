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
  record Difference(String given, String expected, String sentence) {}

  /// From 0 (wrong) to 1 (right).
  default double credit() {
    return switch (this) {
      case Right _ -> 1;
      case Partly partly -> partly.credit();
      case Wrong _ -> 0;
    };
  }
}
