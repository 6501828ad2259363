package memoire.format;

import java.util.ArrayList;
import java.util.List;
import memoire.pack.Defect;
import memoire.text.Position;
import memoire.text.Problem;
import memoire.text.Severity;

/// The problems of one file while it is read: a bounded list, since a hostile file may hold
/// millions.
final class Problems {
  private static final int MOST_OF_EACH = 1_000;

  private String file;
  private final List<Problem> found = new ArrayList<>();
  private int errors;
  private int warnings;

  Problems(String file) {
    this.file = file;
  }

  /// What is added from now on stands in another file.
  void file(String name) {
    file = name;
  }

  void add(Fault fault, Position at, String... words) {
    add(fault.in(file, at, words));
  }

  void add(Defect defect, Position at) {
    add(defect.in(file, at));
  }

  void add(Problem problem) {
    boolean isError = problem.severity() == Severity.ERROR;
    int before = isError ? errors++ : warnings++;
    if (before < MOST_OF_EACH) {
      found.add(problem);
    } else if (before == MOST_OF_EACH) {
      var enough = isError ? Fault.MORE_ERRORS : Fault.MORE_WARNINGS;
      found.add(enough.in(file, Position.NOWHERE, String.valueOf(MOST_OF_EACH)));
    }
  }

  List<Problem> sorted() {
    var sorted = new ArrayList<>(found);
    sorted.sort(Problems::compare);
    return List.copyOf(sorted);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /// The first problem that was found; there must be one.
  Problem first() {
    return found.getFirst();
  }

  /// Orders problems by files and as their places stand in them, and what concerns all of it last.
  static int compare(Problem one, Problem other) {
    boolean isNowhere = one.at().equals(Position.NOWHERE);
    if (isNowhere != other.at().equals(Position.NOWHERE)) {
      return isNowhere ? 1 : -1;
    }
    int byFile = one.file().compareTo(other.file());
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(one.at().line(), other.at().line());
    return byLine != 0 ? byLine : Integer.compare(one.at().column(), other.at().column());
  }
}
