package memoire.question;

import java.util.ArrayList;
import java.util.List;

/// What there is to choose from, where an answer is chosen.
public final class AllOptions {
  public static final String TRUE = "True";
  public static final String FALSE = "False";

  private AllOptions() {}

  /// Every option as it is written, in no particular order; none where nothing is chosen.
  public static List<String> of(Form form) {
    return switch (form) {
      case Form.Choice choice -> joined(List.of(choice.answer()), choice.distractors());
      case Form.Choices choices -> joined(choices.answers(), choices.distractors());
      case Form.Bool _ -> List.of(TRUE, FALSE);
      case Form.Text _,
          Form.Numeric _,
          Form.Date _,
          Form.Cloze _,
          Form.Order _,
          Form.Match _,
          Form.Flip _ ->
          List.of();
    };
  }

  private static List<String> joined(List<String> some, List<String> more) {
    var all = new ArrayList<String>(some.size() + more.size());
    all.addAll(some);
    all.addAll(more);
    return all;
  }
}
