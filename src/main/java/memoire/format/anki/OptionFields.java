package memoire.format.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import memoire.question.Form;
import org.jspecify.annotations.Nullable;

/// Notes of the add-on that asks with options: fields `Q_1` to `Q_9`, and in `Answers` a 1 for each
/// that is right and a 0 for each that is not.
final class OptionFields {
  private static final int MOST = 9;

  private OptionFields() {}

  /// The form of such a note; null for others, and for what cannot be read as one.
  static @Nullable Form form(Map<String, String> fields) {
    var marks = FieldText.plain(fields.getOrDefault("Answers", "")).strip().split("\\s+", -1);
    if (!fields.containsKey("Q_1") || !fields.containsKey("Question")) {
      return null;
    }
    var right = new ArrayList<String>();
    var wrong = new ArrayList<String>();
    for (int i = 0; i < Math.min(MOST, marks.length); i++) {
      var option = FieldText.of(fields.getOrDefault("Q_" + (i + 1), "")).text();
      if (!option.isBlank()) {
        (marks[i].equals("1") ? right : wrong).add(option);
      }
    }
    if (right.isEmpty() || wrong.isEmpty()) {
      return null;
    }
    boolean isOne =
        fields
            .getOrDefault("QType", fields.getOrDefault("QType (0=kprim,1=mc,2=sc)", ""))
            .strip()
            .equals("2");
    return isOne && right.size() == 1
        ? new Form.Choice(right.getFirst(), wrong)
        : new Form.Choices(right, List.copyOf(wrong));
  }
}
