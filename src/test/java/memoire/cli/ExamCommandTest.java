package memoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamCommandTest {
  private static final String PACK = "harbour.pack.json";

  @TempDir Path directory;
  private Launcher learner;

  @BeforeEach
  void setUp() {
    learner = Launcher.in(directory);
    learner.file("lindsund.md", Harbour.DOCUMENT);
    learner.file(PACK, Harbour.pack("1.0.0", Harbour.RIVER, Harbour.STORM, Harbour.SHIPS));
    learner.launch("pack", "add", PACK);
  }

  private static LocalDate today() {
    return Launcher.START.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /// The plan, and what the ordinary schedule would come to.
  @Test
  void whatIsToBeDoneAndWhatComesOfItIsTold() {
    var outcome = learner.launch("exam", "harbour", today().plusDays(30).toString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("The exam is in 30 days. 3 cards, 20 minutes a day.")
        .containsPattern("The plan until then: \\d+ reviews? and 0 new cards a day[.]")
        .containsPattern("Expected score when you follow the plan: \\d+ %")
        .containsPattern(
            "By the ordinary schedule: \\d+ %, with \\d+ reviews? and 0 new cards a day,");
  }

  @Test
  void onTheDayThereIsNothingToCompare() {
    assertThat(learner.launch("exam", "harbour", today().toString()).out())
        .contains("The exam is today.")
        .doesNotContain("By the ordinary schedule");
  }

  /// Both the plan and the schedule are those of the model that is set.
  @Test
  void itFollowsTheModel() {
    TuneCommandTest.answer(learner, 60);
    var day = today().plusDays(30).toString();
    var six = learner.launch("exam", "harbour", day).out();
    learner.file("home/config.toml", "[memory]\nmodel = 7\n");
    var seven = learner.launch("exam", "harbour", day).out();
    assertThat(line(seven, "When you do nothing more"))
        .isNotEqualTo(line(six, "When you do nothing"));
    assertThat(line(seven, "By the ordinary")).isNotEqualTo(line(six, "By the ordinary"));
  }

  private static String line(String text, String begin) {
    return text.lines().filter(line -> line.startsWith(begin)).findFirst().orElseThrow();
  }
}
