package memoire.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import memoire.drill.ItemScores;
import memoire.text.Position;
import memoire.text.Reading;

/// Reads the marks of a group out of CSV: a line of names, then a line of marks for each student.
///
/// The first column may be named `student` (or `name`, `id`, `candidate`) and then names them; a
/// student called `max` says the most marks of each question. Without it that is 1 where nobody has
/// more for any, else the most that anybody had. An empty cell, or `-`, was left open. Cells are
/// separated by commas, semicolons or tabs, whichever the lines agree on. A line in which something
/// is wrong is left out, and told.
public final class ScoresCsv {
  /// A larger file, in bytes, is not read.
  static final int LARGEST = 4 * 1024 * 1024;

  static final int MOST_ITEMS = 1_000;
  static final int MOST_STUDENTS = 10_000;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_DIGITS = 9;
  private static final Set<String> STUDENT = Set.of("student", "name", "id", "candidate");
  private static final Set<String> MOST = Set.of("max", "maximum");
  private static final Set<String> OPEN = Set.of("", "-", "–");

  private final Problems problems;
  private final String file;
  private final List<String> items = new ArrayList<>();
  private final List<ItemScores.Student> students = new ArrayList<>();
  private List<Double> most = List.of();
  private boolean namesStudents;
  private boolean isCut;
  private int lastLine;

  private ScoresCsv(String file) {
    this.file = file;
    this.problems = new Problems(file);
  }

  /// @param file the name the user gave, for problems
  public static Reading<ItemScores> read(String file, byte[] bytes) {
    var reader = new ScoresCsv(file);
    if (bytes.length > LARGEST) {
      reader.tell(ScoresFlaw.TOO_LARGE, Position.NOWHERE);
    } else {
      reader.read(Decoded.of(CsvText.unmarked(bytes), reader.problems).text());
    }
    return new Reading<>(reader.scores(), reader.problems.sorted());
  }

  private void read(String text) {
    var rows = new CsvText(text, CsvText.separator(text, ",;\t"), MOST_ITEMS + 1);
    for (var row = rows.next(); row != null; row = rows.next()) {
      if (row.oddities().isEmpty()) {
        row(new CsvRow(row.cells().stream().map(CsvRow.Cell::stripped).toList(), List.of()));
      } else {
        tell(ScoresFlaw.ODD_CELL, row.at());
      }
    }
    if (students.isEmpty() && problems.isEmpty()) {
      tell(ScoresFlaw.NO_MARKS, Position.NOWHERE);
    }
  }

  private void row(CsvRow row) {
    lastLine = row.cells().getFirst().at().line();
    if (items.isEmpty()) {
      names(row);
    } else {
      marks(row);
    }
  }

  private void names(CsvRow row) {
    var cells = row.cells();
    namesStudents = STUDENT.contains(lower(cells.getFirst().text()));
    var named = namesStudents ? cells.subList(1, cells.size()) : cells;
    isCut = named.size() > MOST_ITEMS;
    if (isCut) {
      tell(ScoresFlaw.TOO_MANY_QUESTIONS, named.get(MOST_ITEMS).at(), String.valueOf(MOST_ITEMS));
    }
    for (var cell : named.subList(0, Math.min(MOST_ITEMS, named.size()))) {
      items.add(cell.text().isEmpty() ? "question " + (items.size() + 1) : clipped(cell.text()));
    }
  }

  private void marks(CsvRow row) {
    var cells = row.cells();
    int expected = items.size() + (namesStudents ? 1 : 0);
    if (isCut ? cells.size() < expected : cells.size() != expected) {
      tell(
          ScoresFlaw.OTHER_LENGTH,
          cells.getLast().at(),
          cells.size() + (cells.size() == 1 ? " cell" : " cells"),
          String.valueOf(expected));
      return;
    }
    var name = namesStudents ? clipped(cells.getFirst().text()) : "line " + lastLine;
    var marks = numbers(cells.subList(expected - items.size(), expected));
    if (marks.size() < items.size()) {
      return;
    }
    if (namesStudents && MOST.contains(lower(name)) && most.isEmpty()) {
      most = marks.stream().map(mark -> Double.isNaN(mark) ? 0 : mark).toList();
    } else if (students.size() < MOST_STUDENTS) {
      students.add(new ItemScores.Student(name, marks));
    } else if (students.size() == MOST_STUDENTS) {
      students.add(new ItemScores.Student(name, marks));
      tell(ScoresFlaw.TOO_MANY_STUDENTS, cells.getFirst().at(), String.valueOf(MOST_STUDENTS));
    }
  }

  /// Fewer than there are cells where some are no marks.
  private List<Double> numbers(List<CsvRow.Cell> cells) {
    var numbers = new ArrayList<Double>();
    for (var cell : cells) {
      if (OPEN.contains(cell.text())) {
        numbers.add(Double.NaN);
        continue;
      }
      var number = Numbers.parse(cell.text(), MOST_DIGITS);
      if (number == null) {
        tell(ScoresFlaw.NOT_A_MARK, cell.at(), cell.text());
      } else {
        numbers.add(number.doubleValue());
      }
    }
    return numbers;
  }

  private ItemScores scores() {
    var kept = students.subList(0, Math.min(MOST_STUDENTS, students.size()));
    return new ItemScores(items, most.isEmpty() ? highest(kept) : most, kept);
  }

  private List<Double> highest(List<ItemScores.Student> kept) {
    var highest = new ArrayList<Double>(Collections.nCopies(items.size(), 1.0));
    boolean isAboveOne = false;
    for (var student : kept) {
      for (double mark : student.marks()) {
        isAboveOne |= mark > 1;
      }
    }
    if (!isAboveOne) {
      return highest;
    }
    tell(ScoresFlaw.NO_MAXIMUM, Position.NOWHERE);
    for (int i = 0; i < items.size(); i++) {
      double best = 0;
      for (var student : kept) {
        double mark = student.marks().get(i);
        best = mark > best ? mark : best;
      }
      highest.set(i, best);
    }
    return highest;
  }

  private void tell(ScoresFlaw flaw, Position at, String... words) {
    problems.add(flaw.in(file, at, words));
  }

  private static String clipped(String text) {
    return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) + "…" : text;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
