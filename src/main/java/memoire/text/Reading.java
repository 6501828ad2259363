package memoire.text;

import java.util.List;

/// What every reader returns: the value it could make, however bad the input, and what was wrong.
public record Reading<T>(T value, List<Problem> problems) {
  public Reading {
    problems = List.copyOf(problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
