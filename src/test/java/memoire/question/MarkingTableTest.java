package memoire.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table of typed answers in `marking.txt`.
class MarkingTableTest {
  record Row(int line, Question question, Set<String> others, String typed, String expected) {
    @Override
    public String toString() {
      return "%d: %s: %s".formatted(line, Expected.of(question), typed);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isMarked(Row row) {
    var verdict = Marking.mark(row.question(), new Answer.Typed(row.typed()), row.others());
    assertThat(inWords(verdict)).as("%s%n%s", row, verdict).isEqualTo(row.expected());
    for (var difference : Verdicts.differences(verdict)) {
      assertThat(difference.sentence()).as("sentence").matches("[“A-Z].*[.?]");
    }
  }

  private static String inWords(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Right _ -> "right";
      case Verdict.Partly partly when partly.nearly() -> "nearly";
      case Verdict.Partly partly -> "partly " + partly.credit();
      case Verdict.Wrong _ -> "wrong";
    };
  }

  static List<Row> rows() throws IOException {
    var rows = new ArrayList<Row>();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    MarkingTableTest.class.getResourceAsStream("marking.txt"), "marking.txt"),
                StandardCharsets.UTF_8))) {
      String prompt = "";
      Set<String> others = Set.of();
      Question question = null;
      int number = 0;
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        int arrow = line.indexOf(" => ");
        if (line.startsWith("#")) {
          continue;
        }
        if (arrow >= 0) {
          rows.add(
              new Row(
                  number,
                  Objects.requireNonNull(question, "a question before line " + number),
                  others,
                  line.substring(0, arrow),
                  line.substring(arrow + 4)));
        } else if (line.isEmpty()) {
          prompt = "";
          others = Set.of();
        } else if (line.startsWith("prompt: ")) {
          prompt = line.substring(8);
        } else if (line.startsWith("other: ")) {
          others = Set.of(line.substring(7));
        } else {
          question = Question.plain("q" + number, prompt, form(line));
        }
      }
    }
    return rows;
  }

  private static Form form(String line) {
    int colon = line.indexOf(": ");
    String key = line.substring(colon + 2);
    return switch (line.substring(0, colon)) {
      case "text" -> {
        var wordings = Arrays.asList(key.split(" \\| ", -1));
        yield new Form.Text(wordings.getFirst(), wordings.subList(1, wordings.size()));
      }
      case "number" -> number(key);
      case "date" -> new Form.Date(PartialDate.parse(key).orElseThrow());
      default -> throw new AssertionError("what is " + line + "?");
    };
  }

  private static Form number(String key) {
    int unitAt = key.indexOf(" unit: ");
    String numbers = unitAt < 0 ? key : key.substring(0, unitAt);
    int tolerance = numbers.indexOf(" ~ ");
    return new Form.Numeric(
        new BigDecimal(tolerance < 0 ? numbers : numbers.substring(0, tolerance)),
        tolerance < 0 ? BigDecimal.ZERO : new BigDecimal(numbers.substring(tolerance + 3)),
        unitAt < 0 ? null : key.substring(unitAt + 7));
  }
}
