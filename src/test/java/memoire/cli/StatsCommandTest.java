package memoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import memoire.screen.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {
  private static final String PACK = "harbour.pack.json";

  @TempDir Path directory;
  private Launcher learner;

  @BeforeEach
  void setUp() {
    learner = Launcher.in(directory);
    learner.file("lindsund.md", Harbour.DOCUMENT);
    learner.file(PACK, Harbour.pack("1.0.0", Harbour.RIVER, Harbour.STORM, Harbour.SHIPS));
  }

  @Test
  void beforeAnythingIsInstalledEverythingIsNought() {
    var outcome = learner.launch("stats");
    Golden.check("cli", "stats-empty", outcome.out());
    assertThat(outcome.code()).isZero();
  }

  @Test
  void aMonthOfReviewsIsSummedUp() {
    for (int day = 0; day < 10; day++) {
      learner.typing("?", "", "?", "", "?", "4").launch("study", PACK);
      learner.later(Duration.ofDays(3));
    }
    Golden.check("cli", "stats", learner.launch("stats").out());
  }

  @Test
  void theSameIsDrawnAsWideAsIsAsked() {
    learner.typing("?", "", "?", "", "?", "4").launch("study", PACK);
    learner.later(Duration.ofDays(2));
    learner.typing("?", "", "?", "", "?", "4").launch("study", PACK);
    for (var columns : new String[] {"40", "80"}) {
      Golden.check(
          "cli",
          "stats-drawn-" + columns,
          learner.launch("stats", "--columns", columns, "--span", "month").out());
    }
  }

  @Test
  void oneReviewIsOneDocument() {
    learner.typing("Aura", ":q").launch("study", PACK);
    Golden.check("cli", "stats-json", learner.launch("stats", "--json").out());
  }

  @Test
  void thePageIsWrittenOrPrinted() {
    learner.typing("Aura", ":q").launch("study", PACK);
    var printed = learner.launch("stats", "--html", "-");
    var written = learner.launch("stats", "--html", "page.html");
    assertThat(written.out()).isEmpty();
    assertThat(learner.read("page.html")).isEqualTo(printed.out()).startsWith("<!doctype html>");
  }

  @Test
  void aPackThatIsNotInstalledIsRefused() {
    learner.typing(":q").launch("study", PACK);
    var outcome = learner.launch("stats", "--pack", "islands");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("No pack “islands” is installed.", "harbour");
    assertThat(learner.launch("stats", "--pack", "harbour").out())
        .startsWith("Statistics of The harbour");
  }

  @Test
  void onlyOneOtherFormCanBeAskedFor() {
    var outcome = learner.launch("stats", "--json", "--log");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("mutually exclusive");
  }

  @Test
  void theLogIsPrintedRowByRow() {
    learner.typing("aura", ":u", "?", "2", ":q").launch("study", PACK);
    Golden.check("cli", "stats-log", learner.launch("stats", "--log").out());
  }

  @Test
  void titlesOfPacksReachTheTerminalWithoutTheirEscapes() {
    learner.file(
        PACK, Harbour.pack("1.0.0", Harbour.RIVER).replace("The harbour", "\\u001b[2JThe harbour"));
    learner.typing(":q").launch("study", PACK);
    assertThat(learner.launch("stats").out()).contains("The harbour").doesNotContain("\u001b");
  }
}
