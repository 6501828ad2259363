package memoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import memoire.screen.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateCommandTest {
  private static final String PACK = "harbour.pack.json";

  @TempDir Path directory;
  private Launcher learner;

  @BeforeEach
  void setUp() {
    learner = Launcher.in(directory);
    learner.file("lindsund.md", Harbour.DOCUMENT);
    learner.file(PACK, Harbour.pack("1.0.0", Harbour.RIVER, Harbour.STORM, Harbour.SHIPS));
  }

  private void study() {
    learner.typing("Aura", "", "?", "", "164", "4").launch("study", PACK);
    learner.later(Duration.ofDays(2));
  }

  @Test
  void beforeAnythingIsInstalledThereIsNothingToDo() {
    var outcome = learner.launch("simulate");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("As it is set now, you study 0 minutes a day over 1 year", "0 of 0 cards");
  }

  @Test
  void otherSettingsAreToldInWords() {
    study();
    Golden.check(
        "cli",
        "simulate",
        learner.launch("simulate", "--retention", "0.8", "--new", "2", "--days", "90").out());
  }

  @Test
  void theSameIsDrawnAsWideAsIsAsked() {
    study();
    for (var columns : new String[] {"40", "80"}) {
      Golden.check(
          "cli",
          "simulate-drawn-" + columns,
          learner.launch("simulate", "--columns", columns, "--pack", "harbour").out());
    }
  }

  @Test
  void allNumbersAreOneDocument() {
    study();
    var out = learner.launch("simulate", "--json", "--days", "2", "--minutes", "3").out();
    Golden.check("cli", "simulate-json", out);
    assertThat(learner.launch("simulate", "--json", "--days", "2", "--minutes", "3").out())
        .isEqualTo(out);
  }

  @Test
  void nothingIsChanged() {
    study();
    var before = learner.launch("stats", "--json").out();
    learner.launch("simulate", "--retention", "0.75", "--new", "50");
    assertThat(learner.launch("stats", "--json").out()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--days 0         | The days must be 1 to 3650: 0.",
        "--retention 0.5  | The target must be 0.7 to 0.99: 0.5.",
        "--retention NaN  | The target must be 0.7 to 0.99: NaN.",
        "--new -3         | New cards a day must be 0 to 9999: -3.",
        "--minutes 0      | The minutes a day must be more than 0: 0.0.",
        "--reviews -1     | Reviews a day must be 0 or more: -1.",
        "--days many      | Invalid value for option '--days': 'many' is not an int"
      })
  void whatCannotBeIsRefused(String args, String why) {
    var outcome = learner.launch(("simulate " + args.strip()).split(" "));
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("memoire: " + why);
  }

  @Test
  void aPackThatIsNotInstalledIsRefused() {
    study();
    var outcome = learner.launch("simulate", "--pack", "islands");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("No pack “islands” is installed. There are: harbour.");
  }
}
