package memoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import memoire.format.PackReader;
import memoire.question.Question;
import memoire.question.QuestionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
  private static final String PACK = "lindsund.pack.json";
  private static final String LOG = "lindsund.review.jsonl";
  @TempDir Path directory;
  private Launcher teacher;

  @BeforeEach
  void draft() {
    teacher = Launcher.in(directory);
    teacher.file("lindsund.md", Harbour.DOCUMENT);
    teacher.launch("generate", "lindsund.md", "-o", PACK);
  }

  private List<Question> questions() {
    return PackReader.read(
            PACK, teacher.read(PACK).getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .value()
        .questions();
  }

  @Test
  void decisionsAreKeptBesideThePackAndAppliedToIt() {
    var drafted = questions();
    var outcome = teacher.typing("a", "r 8", "q").launch("review", PACK, "--plain");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("1 accepted, 1 rejected, " + (drafted.size() - 2) + " left.")
        .contains("1  trivial")
        .endsWith(PACK + " is written.\n");
    assertThat(teacher.read(LOG).lines()).hasSize(2);
    assertThat(questions()).hasSize(drafted.size() - 1).doesNotContain(drafted.get(1));
    assertThat(teacher.launch("pack", "check", PACK).code()).isZero();
  }

  @Test
  void draftingAgainRepeatsNoneOfTheWork() {
    var drafted = questions();
    teacher
        .typing("a", "r 8", "e", "1 " + drafted.get(2).prompt() + " Say it.", "ok", "q")
        .launch("review", PACK, "--plain");
    var reviewed = questions();
    teacher.file(
        "lindsund.md",
        Harbour.DOCUMENT.replace(
            "Lindsund has been", "Lindsund opened a second quay in 1899. Lindsund has been"));
    var outcome = teacher.launch("generate", "lindsund.md", "-o", PACK);
    assertThat(outcome.out())
        .endsWith(
            "With your review: 5 questions, and 3 new questions to review: memoire review "
                + PACK
                + "\n");
    assertThat(questions()).hasSize(5);
    assertThat(questions()).extracting(Question::id).containsAll(ids(reviewed));
    assertThat(questions())
        .extracting(Question::prompt)
        .contains(drafted.get(2).prompt() + " Say it.");
    assertThat(teacher.launch("pack", "check", PACK).out()).contains(" 0 errors");
  }

  @Test
  void whatAKilledReviewDecidedIsAppliedLater() {
    teacher.typing("r 1", "q").launch("review", PACK, "--plain");
    var log = teacher.read(LOG);
    teacher.launch("generate", "lindsund.md", "-o", "other.pack.json");
    teacher.file("other.review.jsonl", log + log.substring(0, 30));
    var outcome = teacher.launch("review", "other.pack.json", "--apply");
    assertThat(outcome.err()).contains("other.review.jsonl:2:1: warning P041");
    assertThat(outcome.out()).contains("1 rejected").endsWith("other.pack.json is written.\n");
    assertThat(teacher.launch("review", "other.pack.json", "--apply").out())
        .endsWith("other.pack.json is as it was.\n");
    // The torn line stays alone on its line.
    teacher.typing("a", "q").launch("review", "other.pack.json", "--plain");
    assertThat(teacher.read("other.review.jsonl").lines()).hasSize(3);
  }

  @Test
  void aPackThatHasErrorsIsLeftAsItIs() {
    teacher.file("bad.pack.json", Harbour.pack("1.0.0", Harbour.RIVER, "{\"type\": \"text\"}"));
    var before = teacher.read("bad.pack.json");
    var outcome = teacher.launch("review", "bad.pack.json", "--apply");
    assertThat(outcome.code()).isEqualTo(ExitCode.CANNOT);
    assertThat(outcome.err())
        .contains("bad.pack.json:", "error P014")
        .endsWith("bad.pack.json has errors, and was left as it is. Correct them first.\n");
    assertThat(teacher.read("bad.pack.json")).isEqualTo(before);
  }

  @Test
  void lookingAroundWritesNothing() {
    var before = teacher.read(PACK);
    var outcome = teacher.typing("n", "p", "f", "q").launch("review", PACK, "--plain");
    assertThat(outcome.out()).endsWith(PACK + " is as it was.\n");
    assertThat(teacher.read(PACK)).isEqualTo(before);
    assertThat(Files.exists(directory.resolve(LOG))).isFalse();
  }

  private static List<QuestionId> ids(List<Question> questions) {
    return questions.stream().map(Question::id).toList();
  }
}
