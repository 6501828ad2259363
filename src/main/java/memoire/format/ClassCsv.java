package memoire.format;

import java.util.ArrayList;
import java.util.List;
import memoire.drill.Marked;
import memoire.drill.Result;

/// The results of several learners in one paper, as CSV.
public final class ClassCsv {
  private static final String STUDENT = "student";

  private ClassCsv() {}

  /// A line of marks for each learner, as [ScoresCsv] reads them: the most that can be had first.
  /// What was left open is empty.
  ///
  /// @param names one for each result
  public static String scores(List<String> names, List<Result> results) {
    var first = results.getFirst();
    var head = new ArrayList<>(List.of(STUDENT));
    var most = new ArrayList<>(List.of("max"));
    for (var one : first.marked()) {
      head.add("q" + (one.place() + 1));
      most.add(ResultCsv.number(one.best()));
    }
    var csv = new Csv().row(head).row(most);
    for (int i = 0; i < results.size(); i++) {
      var row = new ArrayList<>(List.of(names.get(i)));
      results.get(i).marked().forEach(one -> row.add(mark(one)));
      csv.row(row);
    }
    return csv.toString();
  }

  /// A line for each question of each learner, with the columns of [ResultCsv] behind the name.
  public static String questions(List<String> names, List<Result> results) {
    var head = new ArrayList<>(List.of(STUDENT));
    head.addAll(ResultCsv.COLUMNS);
    var csv = new Csv().row(head);
    for (int i = 0; i < results.size(); i++) {
      for (var one : results.get(i).marked()) {
        var row = new ArrayList<>(List.of(names.get(i)));
        row.addAll(ResultCsv.cells(results.get(i), one));
        csv.row(row);
      }
    }
    return csv.toString();
  }

  private static String mark(Marked one) {
    return one.answer() == null ? "" : ResultCsv.number(one.mark());
  }
}
