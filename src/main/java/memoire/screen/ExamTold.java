package memoire.screen;

import java.util.ArrayList;
import java.util.List;

/// The exam on a pack in plain lines.
public final class ExamTold {
  private ExamTold() {}

  /// What is expected and what the plan is; or that there is no exam.
  public static List<String> of(ExamModel model) {
    var outlook = model.outlook();
    if (outlook == null) {
      return List.of("No exam is set.");
    }
    var lines = new ArrayList<>(ExamSheet.words(model, outlook));
    lines.addAll(ExamSheet.plan(outlook.plan().days()));
    return lines;
  }
}
