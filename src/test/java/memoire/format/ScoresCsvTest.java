package memoire.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import memoire.drill.ItemScores;
import memoire.text.Problem;
import memoire.text.Reading;
import org.junit.jupiter.api.Test;

class ScoresCsvTest {
  private static Reading<ItemScores> read(String text) {
    return ScoresCsv.read("marks.csv", text.getBytes(UTF_8));
  }

  private static void check(String text, String expected) {
    var reading = read(text);
    assertThat(reading.problems()).isEmpty();
    assertThat(told(reading.value())).isEqualTo(expected);
  }

  private static String told(ItemScores scores) {
    return scores.items()
        + " of "
        + scores.most()
        + scores.students().stream()
            .map(student -> "; " + student.name() + " " + student.marks())
            .collect(Collectors.joining());
  }

  private static void checkProblem(String text, String... problems) {
    assertThat(read(text).problems().stream().map(Problem::line).map(Object::toString))
        .containsExactly(problems);
  }

  @Test
  void tables() {
    check("q1,q2\n1,0\n0,0.5\n", "[q1, q2] of [1.0, 1.0]; line 2 [1.0, 0.0]; line 3 [0.0, 0.5]");
    check(
        "student;q1;q2\r\nmax;2;3\r\nAda;2;-0,25\r\n".replace("-0,25", "-0.25"),
        "[q1, q2] of [2.0, 3.0]; Ada [2.0, -0.25]");
    check("Name\tq1\nMAX\t1\n\"Grace \"\"H\"\"\"\t\n", "[q1] of [1.0]; Grace \"H\" [NaN]");
    check("\ufeffid,\"a, b\",\nx,-,1", "[a, b, question 2] of [1.0, 1.0]; x [NaN, 1.0]");
    check("q1\n\n1\n", "[q1] of [1.0]; line 3 [1.0]");
  }

  @Test
  void theMostIsTakenFromTheBestWhereItIsNotSaid() {
    var reading = read("q1,q2\n3,1\n2,0\n");
    assertThat(reading.value().most()).containsExactly(3.0, 1.0);
    assertThat(reading.problems()).extracting(Problem::code).containsExactly("I008");
    assertThat(reading.hasErrors()).isFalse();
  }

  @Test
  void problemsHaveTheirPlace() {
    checkProblem(
        "student,q1,q2\nAda,1,one\nBo,\"1\",\"0\"\nCy,1\n",
        "marks.csv:2:7: error I007 “one” is not a mark. Write a number like 1, 0.5 or -0.25, or"
            + " nothing; the line was left out.",
        "marks.csv:4:4: error I005 This line has 2 cells, and the first has 3. Write a mark for"
            + " each question, or nothing between two separators where it was left open; the line"
            + " was left out.");
    checkProblem(
        "q1,q2\n\"1\",x\n1,\"0,5\"\n",
        "marks.csv:2:5: error I007 “x” is not a mark. Write a number like 1, 0.5 or -0.25, or"
            + " nothing; the line was left out.",
        "marks.csv:3:3: error I007 “0,5” is not a mark. Write a number like 1, 0.5 or -0.25, or"
            + " nothing; the line was left out.");
    checkProblem(
        "",
        "marks.csv: error I003 There are no marks in the file. Begin it with a line of the"
            + " questions’ names, then write a line for each student.");
    assertThat(read("q1\n1\n\"2\n3").problems()).extracting(Problem::code).isNotEmpty();
  }

  @Test
  void whatIsGoodAmongTheBadIsKept() {
    assertThat(read("q1\n1\nx\n0\n").value().students()).hasSize(2);
  }

  @Test
  void noFileIsEndless() {
    var wide = "1,".repeat(ScoresCsv.MOST_ITEMS + 50) + "1";
    var reading = read(wide + "\n" + wide + "\n");
    assertThat(reading.value().items()).hasSize(ScoresCsv.MOST_ITEMS);
    assertThat(reading.value().students()).hasSize(1);
    assertThat(reading.problems()).extracting(Problem::code).containsExactly("I004");
    assertThat(read("q1\n" + wide).problems()).extracting(Problem::code).containsExactly("I005");
    var long_ = read("q1\n" + "1\n".repeat(ScoresCsv.MOST_STUDENTS + 5));
    assertThat(long_.value().students()).hasSize(ScoresCsv.MOST_STUDENTS);
    assertThat(long_.problems()).extracting(Problem::code).containsExactly("I006");
    var large = new byte[ScoresCsv.LARGEST + 1];
    assertThat(ScoresCsv.read("large.csv", large).problems())
        .extracting(Problem::code)
        .containsExactly("I001");
    assertThat(read("q1\n1e999999999\n").problems())
        .extracting(Problem::code)
        .containsExactly("I007");
    assertThat(read("q1\n\"" + "x".repeat(100_000) + "\"\n").hasErrors()).isTrue();
  }

  @Test
  void anyBytesAreRead() {
    var random = new java.util.Random(7);
    for (int i = 0; i < 300; i++) {
      var bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      var reading = ScoresCsv.read("any.csv", bytes);
      assertThat(reading.value().students())
          .allMatch(student -> student.marks().size() == reading.value().items().size());
    }
  }
}
