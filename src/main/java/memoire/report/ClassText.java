package memoire.report;

import java.util.ArrayList;
import java.util.List;
import memoire.drill.Result;
import memoire.text.SafeText;

/// The results of several learners in one paper, a line for each.
public final class ClassText {
  private ClassText() {}

  /// @param names one for each result
  public static List<SafeText> lines(List<String> names, List<Result> results) {
    var lines = new ArrayList<SafeText>();
    for (int i = 0; i < results.size(); i++) {
      var result = results.get(i);
      var passed = result.passed();
      lines.add(
          SafeText.of(
              names.get(i)
                  + ": "
                  + Told.of(result.mark(), result.best())
                  + " marks, "
                  + Told.percent(result.share())
                  + (passed == null ? "" : passed ? ", passed" : ", not passed")
                  + "."));
    }
    return lines;
  }
}
