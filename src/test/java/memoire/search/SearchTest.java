package memoire.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import memoire.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTest {

  /// What is typed, and the same as the program writes it.
  private static void check(String typed, String expected) {
    var reading = Search.parse(typed);
    assertThat(reading.problems()).as(typed).isEmpty();
    assertThat(reading.value().text()).isEqualTo(expected);
  }

  private static void check(String same) {
    check(same, same);
  }

  /// What is typed, what is left of it, and the only problem, with its column.
  private static void checkProblem(String typed, String left, int column, String sentence) {
    var reading = Search.parse(typed);
    assertThat(reading.problems()).as(typed).hasSize(1);
    var problem = reading.problems().getFirst();
    assertThat(problem.sentence()).isEqualTo(sentence);
    assertThat(problem.at().column()).as(typed).isEqualTo(column);
    assertThat(problem.remedy()).endsWith(".");
    assertThat(reading.value().text()).isEqualTo(left);
  }

  @Test
  void wordsAndPhrases() {
    check("");
    check("   ", "");
    check("harbour storm");
    check("“harbour” e-mail 日本", "“harbour” e-mail 日本");
    check("\"the eastern quay\" closed");
    check("one\"two three\"four", "one \"two three\" four");
  }

  @Test
  void everyExampleOfTheTableIsUnderstood() {
    for (var key : Key.values()) {
      assertThat(Search.parse(key.example()).problems()).as(key.example()).isEmpty();
    }
  }

  @Test
  void theReadmeHasTheTable() throws IOException {
    var readme = Files.readString(Path.of("README.md"));
    for (var key : Key.values()) {
      assertThat(readme).contains("| `" + key.example() + "` | " + key.help() + " |\n");
    }
  }

  @Test
  void conditions() {
    check("tag:sanctions pack:harbour source:bluebook-2022 form:date id:c3p8v2na");
    check("TAG:Sanctions Form:DATE is:Due", "tag:Sanctions form:date is:due");
    check("tag:\"foreign policy\" note:\"to ask\" note:ask");
    check("tag:\"sanctions\"", "tag:sanctions");
    check("tag:a::*");
  }

  @Test
  void numbers() {
    check("stability:>30 difficulty:>=7 recall:<0.8 lapses:<=4 reviews:0");
    check("recall:<80% recall:12.5%", "recall:<0.8 recall:0.125");
    check("due:0..7 due:..7 due:-3..", "due:0..7 due:<=7 due:>=-3");
    check("due:-3..-1 due:today due:-0", "due:-3..-1 due:0 due:0");
    check("again:7 again:=7 answered:=3", "again:<7 again:=7 answered:3");
    check("lapses:2..2", "lapses:2");
    check("stability:.5 stability:1.", "stability:0.5 stability:1");
  }

  @Test
  void days() {
    check("due:2026-12-01 added:>=2026-11-01 answered:<2026-01-31");
    check(
        "due:2026-12-01..2026-12-31 due:..2026-12-31",
        "due:2026-12-01..2026-12-31 due:<=2026-12-31");
    check("again:2026-12-01");
  }

  @Test
  void orders() {
    check("sort:due");
    check("sort:-difficulty tag:x SORT:Prompt", "tag:x sort:-difficulty sort:prompt");
  }

  @Test
  void orBindsLessThanStandingTogether() {
    check("a b or c", "((a b) or c)");
    check("a (b OR c)", "a (b or c)");
    check("a or(b)", "(a or b)");
    check("a (b c) d", "a b c d");
    check("a or (b or c)", "(a or b or c)");
    check("\"or\" orange", "\"or\" orange");
  }

  @Test
  void minusNegates() {
    check("-a -tag:x -(a or b) -(a b)");
    check("--a");
    check("e-mail");
  }

  @Test
  void whatIsWrongIsToldWithItsColumnAndTheRestIsRead() {
    checkProblem("a ) b", "a b", 3, "This parenthesis closes nothing.");
    checkProblem("a (b", "a b", 3, "This parenthesis is not closed.");
    checkProblem("a () b", "a b", 3, "There is nothing between these parentheses.");
    checkProblem("a \"b c", "a \"b c\"", 3, "This quotation mark has no second.");
    checkProblem("a or", "a", 3, "“or” stands between two conditions.");
    checkProblem("or a", "a", 1, "“or” stands between two conditions.");
    checkProblem("a …", "a", 3, "There is no word here to look for.");
    checkProblem("a tags:b", "a", 3, "“tags:” is no key of the search language.");
    checkProblem("a tag: b", "a b", 3, "“tag:” wants a value.");
    checkProblem("form:essay", "", 6, "“essay” is no form.");
    checkProblem("a is:dew", "a", 6, "“dew” is no state.");
    checkProblem("sort:colour", "", 6, "“colour” is no order.");
    checkProblem("-sort:due", "sort:due", 1, "An order has no opposite like this.");
    checkProblem("due:soon", "", 5, "“soon” is not to be compared with due.");
    checkProblem("lapses:2026-12-01", "", 8, "“2026-12-01” is not to be compared with lapses.");
    checkProblem("due:2026-13-01", "", 5, "“2026-13-01” is not to be compared with due.");
    checkProblem("lapses:1e9", "", 8, "“1e9” is not to be compared with lapses.");
  }

  @Test
  void theRemedySaysWhatThereIs() {
    assertThat(Search.parse("form:essay").problems())
        .extracting(Problem::remedy)
        .containsExactly(
            "There are choice, choices, boolean, text, number, date, cloze, order, match, flip.");
  }

  @ParameterizedTest
  @MethodSource
  void hostileTextIsAnsweredQuickly(String text) {
    var reading =
        org.junit.jupiter.api.Assertions.assertTimeout(
            Duration.ofSeconds(5), () -> Search.parse(text));
    assertThat(reading.problems()).hasSizeBetween(1, 300);
    assertThat(Search.parse(reading.value().text()).value()).isEqualTo(reading.value());
    assertThat(reading.value().text().length()).isLessThan(10_000);
  }

  static Stream<String> hostileTextIsAnsweredQuickly() {
    return Stream.of(
        "(".repeat(10_000),
        ")".repeat(10_000),
        "()".repeat(10_000),
        "-".repeat(10_000) + "a",
        "a or ".repeat(10_000),
        "tag:".repeat(10_000),
        "\"".repeat(10_001),
        "a ".repeat(500_000),
        "(a or -".repeat(200),
        "tag:\u0000\u001b[2J",
        "due:" + "9".repeat(1_000_000),
        "\ud800 :",
        "…".repeat(3000));
  }

  @Test
  void anyTextIsReadAndWhatIsReadCanBeWritten() {
    var random = new Random(4);
    var pieces =
        "( ) - -- \" : tag: due: <3 .. 2026-12-01 or OR a ü 日 … is:due sort:due \u0007 * ::"
            .split(" ", -1);
    for (int i = 0; i < 5000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      var read = Search.parse(text.toString()).value();
      var again = Search.parse(read.text());
      assertThat(again.problems()).as("%s → %s", text, read.text()).isEmpty();
      assertThat(again.value()).as("%s → %s", text, read.text()).isEqualTo(read);
    }
  }

  @Test
  void everyTreeCanBeTypedAndReadAgain() {
    for (long seed = 0; seed < 3000; seed++) {
      var search = RandomSearches.of(new Random(seed));
      var reading = Search.parse(search.text());
      assertThat(reading.problems()).as(search.text()).isEmpty();
      assertThat(reading.value()).as(search.text()).isEqualTo(search);
    }
  }
}
