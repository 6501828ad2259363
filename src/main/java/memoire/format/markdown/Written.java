package memoire.format.markdown;

import java.util.ArrayList;
import java.util.List;
import memoire.question.Form;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// An answer as it is written below a question, before it is known what type the question is of.
sealed interface Written {

  /// Below `A:`.
  record Answer(Line at, String text) implements Written {}

  /// A list of `- [x] …` and `- [ ] …`.
  record Options(List<Option> options) implements Written {}

  /// One line or more of `= …`.
  record Typed(List<Line> lines) implements Written {}

  /// A numbered list.
  record Steps(List<Line> marks, List<String> items) implements Written {}

  /// A list of `- left -> right`, or a table with two columns.
  record Sides(List<Line> marks, List<Form.Pair> pairs) implements Written {}

  /// Nothing: the answer is in the gaps of the question, or missing.
  record Nothing() implements Written {}

  /// Something that cannot be read, which has been told.
  record Broken() implements Written {}

  /// @param feedback what is said to who chose it, or null when nothing is said
  record Option(Line line, boolean isRight, String text, @Nullable String feedback) {}

  /// An answer between what stands before it and what follows.
  ///
  /// @param end the index of the first line after it
  record Found(int start, Written written, int end) {}

  /// Where the item of a list stands.
  default Position at(int item, Position otherwise) {
    var lines =
        switch (this) {
          case Answer answer -> List.of(answer.at());
          case Options options -> options.options().stream().map(Option::line).toList();
          case Typed typed -> typed.lines();
          case Steps steps -> steps.marks();
          case Sides sides -> sides.marks();
          case Nothing _, Broken _ -> List.<Line>of();
        };
    return item >= 0 && item < lines.size() ? lines.get(item).at() : otherwise;
  }

  /// How a question of some type has its answer written.
  static String example(String type) {
    return switch (type) {
      case "choice", "choices" -> "as a list of `- [x] right` and `- [ ] wrong`";
      case "boolean" -> "as `= true` or `= false`";
      case "text" -> "as `= Lima`";
      case "number" -> "as `= 42 ± 1 km`";
      case "date" -> "as `= 2021-05-23`";
      case "cloze" -> "in the question itself, as {{answer}}";
      case "order" -> "as a numbered list";
      case "match" -> "as a list of `- left -> right`";
      default -> "as `A: …`";
    };
  }

  /// Consecutive lines of `= …`, which begin at an index.
  static Found typed(List<Line> lines, int start) {
    var typed = new ArrayList<Line>();
    int end = start;
    for (int i = start; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.isOpen() && Marks.isTyped(line.text())) {
        typed.add(line.after(1));
        end = i + 1;
      } else if (!line.isBlank()) {
        break;
      }
    }
    return new Found(start, new Typed(typed), end);
  }
}
