package memoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sealed paper from the teacher to the learner and back.
class SealCommandsTest {
  private static final String PACK =
      """
      ---
      id: geo
      version: 1.0.0
      title: Geo
      language: en
      ---

      Q: Which is by the sea?
      - [x] Aktau
      - [ ] Astana
      - [ ] Almaty
      > id: k7m2q9xd

      Q: What is the currency?
      = tenge
      > why: It is the tenge.
      > id: m2c7t4wz

      Q: Turn me over.
      A: Yes.
      > id: p3c8v2na
      """;

  @TempDir Path directory;
  private Launcher teacher;
  private Launcher ada;
  private Launcher bo;

  @BeforeEach
  void setUp() {
    teacher = Launcher.in(directory);
    ada = Launcher.in(directory.resolve("ada"));
    bo = Launcher.in(directory.resolve("bo"));
    ada.file("x", "");
    bo.file("x", "");
    teacher.file("geo.md", PACK);
    var sealed =
        teacher.launch(
            "pack",
            "seal",
            "geo.md",
            "--seed",
            "5",
            "--pass",
            "60",
            "--time",
            "10m",
            "-o",
            "test.paper",
            "--key",
            "test.key");
    assertThat(sealed.code()).as("a question is left out").isEqualTo(1);
    assertThat(sealed.err())
        .contains("The question p3c8v2na is left out: it is a card to turn over.");
    assertThat(sealed.out())
        .startsWith("test.paper: 2 questions, 1 left out; its key is test.key, ");
  }

  /// Answers by what is asked, whatever the order.
  private static String[] answers(Launcher who, boolean isRight) {
    var shown = who.typing(":quit").launch("drill", "sit", "../test.paper", "--plain").out();
    var number = shown.lines().filter(line -> line.contains("Aktau")).findFirst();
    boolean isChoiceFirst = number.isPresent();
    if (!isChoiceFirst) {
      shown = who.typing(":next", ":quit").launch("drill", "sit", "../test.paper", "--plain").out();
      number = shown.lines().filter(line -> line.contains("Aktau")).findFirst();
    }
    var right = number.orElseThrow().strip().substring(0, 1);
    var choice = isRight ? right : right.equals("1") ? "2" : "1";
    var typed = isRight ? "tenge" : "rouble";
    return isChoiceFirst
        ? new String[] {":go 1", choice, typed, ":hand-in", "yes"}
        : new String[] {":go 1", typed, choice, ":hand-in", "yes"};
  }

  @Test
  void thePaperHasNoAnswerInItAndTheKeyIsForNobodyElse() throws IOException {
    assertThat(teacher.read("test.paper"))
        .contains("Astana")
        .doesNotContain("tenge")
        .doesNotContain("k7m2q9xd")
        .doesNotContain("Turn me");
    assertThat(teacher.read("test.key")).contains("tenge");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.resolve("test.key"))))
        .isEqualTo("rw-------");
  }

  @Test
  void itIsSatGoneOnWithHandedInAndMarked() {
    var right = answers(ada, true);
    assertThat(ada.launch("drill", "list").out())
        .contains("not handed in, 0 of 2 questions answered");
    var sat =
        ada.later(Duration.ofMinutes(1))
            .typing(right)
            .launch(
                "drill",
                "sit",
                "../test.paper",
                "--name",
                "Ada",
                "-o",
                "../ada.answers",
                "--plain");
    assertThat(sat.out())
        .contains("Handed in: 2 of 2 answered")
        .contains("This paper was sealed: whoever set it marks it.")
        .endsWith("Your answers are in ../ada.answers: give it to whoever marks them.\n")
        .doesNotContain("✓")
        .doesNotContain("%");
    var marked = teacher.launch("drill", "mark", "ada.answers", "--key", "test.key", "--plain");
    assertThat(marked.code()).isZero();
    assertThat(marked.out())
        .startsWith("Drill 1: Geo – Ada\n")
        .contains("2 of 2 marks (100 %): passed, with 60 % needed.");
    bo.typing(answers(bo, false))
        .launch("drill", "sit", "../test.paper", "--name", "Bo", "-o", "../bo.answers", "--plain");
    assertThat(
            teacher.launch("drill", "mark", "ada.answers", "bo.answers", "--key", "test.key").out())
        .isEqualTo("Ada: 2 of 2 marks, 100 %, passed.\nBo: 0 of 2 marks, 0 %, not passed.\n");
    var scores =
        teacher.launch(
            "drill", "mark", "ada.answers", "bo.answers", "--key", "test.key", "--scores");
    teacher.file("marks.csv", scores.out());
    assertThat(teacher.launch("drill", "items", "marks.csv").out())
        .startsWith("Item analysis of 2 questions and 2 students\n");
    assertThat(teacher.launch("drill", "mark", "bo.answers", "--key", "test.key", "--csv").out())
        .startsWith("student,number,pack,")
        .contains("Bo,1,geo,")
        .contains(",wrong,0,0,1,");
  }

  @Test
  void whatIsHandedInStaysAndTellsNoMarks() {
    ada.typing(answers(ada, true)).launch("drill", "sit", "../test.paper", "--plain");
    var again = ada.typing("1").launch("drill", "sit", "../test.paper", "--plain");
    assertThat(again.out()).startsWith("Handed in: 2 of 2 answered.");
    assertThat(ada.launch("drill", "list").out())
        .contains("handed in, no marks, in")
        .doesNotContain("%");
    assertThat(ada.launch("drill", "report").err()).contains("was sealed: whoever set it marks it");
    assertThat(ada.launch("drill", "regrade", "1").err()).contains("sealed");
  }

  @Test
  void whatIsNoPaperNoKeyAndNoAnswersIsTold() {
    assertThat(ada.launch("drill", "sit", "../geo.md").err()).contains("E001");
    assertThat(teacher.launch("drill", "mark", "geo.md", "--key", "test.key").err())
        .contains("E003");
    assertThat(teacher.launch("drill", "mark", "geo.md", "--key", "test.paper").err())
        .contains("E002");
  }
}
