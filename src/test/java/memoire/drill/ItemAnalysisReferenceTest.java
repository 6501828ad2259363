package memoire.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Our figures against those of Moodle 4.1 and of the package psych of R.
class ItemAnalysisReferenceTest {
  private static final double CLOSE = 1e-6;

  private static Path corpus(String file) {
    var corpus = System.getenv("MEMOIRE_CORPUS");
    assumeTrue(
        corpus != null && !corpus.isBlank(),
        "SKIPPED: MEMOIRE_CORPUS is not set, so item analysis was not held to other programs");
    return Path.of(corpus).resolve(file);
  }

  /// Forty students, twelve items, one of which everybody knew and one of which has a wrong key.
  /// The first line is the most that could be had.
  private static ItemScores forty() throws IOException {
    var lines = Files.readAllLines(corpus("expected/responses40x12.csv"));
    var students = new ArrayList<ItemScores.Student>();
    for (var line : lines.subList(2, lines.size())) {
      students.add(new ItemScores.Student("s" + students.size(), numbers(line)));
    }
    return new ItemScores(
        List.of(lines.getFirst().split(",", -1)), numbers(lines.get(1)), students);
  }

  private static List<Double> numbers(String line) {
    return List.of(line.split(",", -1)).stream().map(Double::valueOf).toList();
  }

  @Test
  void agreesWithMoodle() throws IOException {
    var analysis = ItemAnalysis.of(forty());
    var expected = numbersOf(corpus("expected/responses40x12.moodle41.json"));
    var whole = analysis.whole();
    assertThat(analysis.students()).isEqualTo(40);
    check(expected, "quiz.mean", whole.mean());
    check(expected, "quiz.median", whole.median());
    check(expected, "quiz.sd", whole.deviation());
    check(expected, "quiz.skewness", whole.skewness());
    check(expected, "quiz.kurtosis", whole.kurtosis());
    check(expected, "quiz.cic_percent", whole.consistency());
    check(expected, "quiz.errorratio", whole.errorRatio());
    check(expected, "quiz.standarderror", whole.standardError());
    for (int i = 0; i < analysis.items().size(); i++) {
      checkItem(expected, "items." + i + ".", analysis.items().get(i));
    }
  }

  @Test
  void agreesWithPsych() throws IOException {
    var analysis = ItemAnalysis.of(forty());
    var expected = numbersOf(corpus("expected/responses40x12.R-psych.json"));
    check(expected, "cronbach_alpha_all_items", analysis.whole().consistency() / 100);
    check(expected, "psych_raw_alpha_nonconstant", analysis.whole().varyingConsistency() / 100);
    check(expected, "sem", analysis.whole().standardError());
    for (var item : analysis.items()) {
      check(expected, "facility." + item.name(), item.facility());
      check(expected, "item_rest_cor." + item.name(), item.discrimination() / 100);
      check(expected, "upper_lower_27pct_D." + item.name(), item.upperLower());
      if (item.deviation() > 0) {
        check(expected, "alpha_if_deleted." + item.name(), item.consistencyWithout() / 100);
      }
    }
    assertThat(analysis.items().get(9).flags()).contains(ItemAnalysis.Flag.MISKEYED);
    assertThat(analysis.items().get(3).flags()).containsExactly(ItemAnalysis.Flag.WEAK);
    assertThat(analysis.items().get(11).flags()).contains(ItemAnalysis.Flag.CONSTANT);
  }

  /// Moodle's own fixture: 22 students, questions of 0, 1 and 8 marks, nobody right in the first
  /// four.
  @Test
  void agreesWithMoodlesFixture() throws IOException {
    var analysis = ItemAnalysis.of(fixture());
    var expected = numbersOf(corpus("expected/stats.moodle-fixture.json"));
    assertThat(analysis.students()).isEqualTo(22);
    for (int i = 0; i < analysis.items().size(); i++) {
      checkItem(expected, "items." + i + ".", analysis.items().get(i));
    }
  }

  /// Lines of id, sum, question, slot, most, mark, variant: twenty for each student.
  private static ItemScores fixture() throws IOException {
    var lines =
        Files.readAllLines(
            corpus(
                "corpus/stats-oracle/sergeinack3__statistics__tests__fixtures__mdl_question_states.csv"));
    var names = new TreeMap<Integer, Double>();
    var students = new ArrayList<ItemScores.Student>();
    for (int first = 1; first + 20 <= lines.size(); first += 20) {
      var marks = new TreeMap<Integer, Double>();
      for (var line : lines.subList(first, first + 20)) {
        var fields = line.split(",", -1);
        int slot = Integer.parseInt(fields[3]);
        names.put(slot, Double.valueOf(fields[4]));
        marks.put(slot, Double.valueOf(fields[5]));
      }
      students.add(new ItemScores.Student("s" + first, List.copyOf(marks.values())));
    }
    return new ItemScores(
        names.keySet().stream().map(String::valueOf).toList(),
        List.copyOf(names.values()),
        students);
  }

  private static void checkItem(
      Map<String, Double> expected, String prefix, ItemAnalysis.Item item) {
    check(expected, prefix + "markaverage", item.mean());
    check(expected, prefix + "facility", item.facility());
    check(expected, prefix + "sd", item.deviation());
    check(expected, prefix + "effectiveweight", item.weight());
    check(expected, prefix + "discriminationindex", item.discrimination());
    check(expected, prefix + "discriminativeefficiency", item.efficiency());
  }

  /// What is null there is NaN here.
  private static void check(Map<String, Double> expected, String path, double actual) {
    assertThat(expected).as(path).containsKey(path);
    double number = java.util.Objects.requireNonNull(expected.get(path));
    if (Double.isNaN(number)) {
      assertThat(actual).as(path).isNaN();
    } else {
      assertThat(actual).as(path).isCloseTo(number, within(CLOSE));
    }
  }

  /// The numbers of a document by their paths, as `items.3.sd`; null is NaN.
  private static Map<String, Double> numbersOf(Path file) throws IOException {
    var found = new HashMap<String, Double>();
    try (var parser = new JsonFactory().createParser(Files.readString(file))) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isNumeric() || token == JsonToken.VALUE_NULL) {
          found.put(
              parser.getParsingContext().pathAsPointer().toString().substring(1).replace('/', '.'),
              token.isNumeric() ? parser.getDoubleValue() : Double.NaN);
        }
      }
    }
    return found;
  }
}
