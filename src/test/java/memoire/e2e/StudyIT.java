package memoire.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the README promises, on a real terminal.
class StudyIT {
  private static final String FULL_SCREEN = "1 0 1";

  private static final String TYPING = "1 1 1";

  @TempDir Path directory;
  private Launcher memoire;

  @BeforeEach
  void makeHome() {
    memoire = Launcher.in(directory);
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "40, 12"})
  void aSessionFromTheHomeScreenToItsSummary(int columns, int rows) throws IOException {
    try (var learner = Learner.at(memoire, columns, rows)) {
      memoire.run("study", "--plain", "ten-types.pack.json");
      learner.terminal().shell("memoire").awaitText("Aide-mémoire").awaitText(Learner.TITLE);
      learner.presses("Down").sees("▸ " + Learner.TITLE).presses("Enter");
      learner.sees(Learner.FIRST_PROMPT).answersAll();

      learner.sees("Session done").sees("10 answers in").sees("✓ 10 right");
      learner.presses("Enter").sees("Pack").presses("q");
      learner.isBackInTheShell();
    }
    // An answer, its reversal, and the answer as it was rated: for each of ten questions.
    var log = memoire.log();
    assertThat(log).hasSize(30);
    assertThat(log)
        .filteredOn(row -> row.contains("\"rating\":\"easy\""))
        .hasSize(10)
        .allSatisfy(row -> assertThat(row).contains("\"credit\":1.0"))
        .extracting(row -> row.replaceAll(".*\"form\":\"(\\w+)\".*", "$1"))
        .containsExactly(
            "choice", "choices", "boolean", "text", "number", "date", "cloze", "order", "match",
            "flip");
    assertThat(memoire.run("doctor").code()).isZero();
  }

  @Test
  void feedbackShowsTheEvidenceAndTheRatingCanBeOverruledAndUndone() throws IOException {
    try (var learner = Learner.at(memoire, 80, 24)) {
      learner.study().picks("Sydhavn").presses("Enter").sees("✗ Not yet");
      learner.sees("You said  Sydhavn").sees("Answer    Nordhavn").sees("▸ 1 again");
      learner.sees("The harbour office of Nordhavn opened on 3 May 1904.");
      learner.sees("The harbour office · Harbour Museum · 2021");
      learner.presses("e").sees("the pilots never slept.");
      assertThat(learner.terminal().text()).doesNotContain("---", "publisher:");
      learner.presses("Escape");
      learner.sees("▸ 1 again").types("2").sees("▸ 2 hard");

      learner.presses("u").sees("Enter answer").presses("C-r").sees("▸ 2 hard");
      learner.presses("u").sees("Enter answer").picks("Nordhavn").presses("Enter");
      learner.sees("✓ Right").presses("Enter").sees(Learner.SECOND_PROMPT);

      // Undo goes back over questions, too; help names the keys.
      learner.presses("u").sees(Learner.FIRST_PROMPT).presses("C-r").sees("✓ Right");
      learner.presses("?").sees("Take the last answer back").presses("Escape").sees("✓ Right");
      learner.presses("q").sees("Session paused").sees("1 answer in").presses("q");
      learner.sees("Aide-mémoire").presses("q");
      learner.isBackInTheShell();
    }
    assertThat(memoire.run("doctor").code()).isZero();
  }

  @Test
  void theQuestionFollowsTheSizeOfTheTerminal() throws IOException {
    try (var learner = Learner.at(memoire, 80, 24)) {
      learner.study();
      for (var size : new int[][] {{40, 12}, {120, 40}, {20, 5}, {1, 1}, {200, 60}, {80, 24}}) {
        learner.terminal().resize(size[0], size[1]);
        if (size[0] >= 40) {
          learner.sees(Learner.FIRST_PROMPT).sees("Sydhavn").sees("Enter answer");
        }
      }
      learner.picks("Nordhavn").terminal().resize(60, 20);
      learner.presses("Enter").sees("✓ Right").presses("C-c").isBackInTheShell();
    }
  }

  @Test
  void aPasteIsTextWhateverIsInIt() throws IOException {
    try (var learner = Learner.at(memoire, 80, 24)) {
      learner.study();
      for (int i = 0; i < 3; i++) {
        learner.pastes("q\u0003\r\u001b[Aq\u001b]0;owned\u0007 \u001b[31mred \u0000語\n\u001bq");
        learner.presses("C-n", "n").sees("Not yet").pastes("\r\rq\u0003").presses("Enter");
      }
      learner.sees("Who was the first director");
      learner.pastes("Ingrid\u001b[31m \u001b]0;owned\u0007Hal\u0003");
      learner.sees("Ingrid").sees("Hal").terminal().awaitModes(TYPING);
      learner.presses("C-u").pastes("x\u001b[200~q\u0003 ".repeat(12_000));
      learner.sees("Who was the first director");
      learner.presses("Enter").sees("✗ Not yet").presses("Enter").sees("How many clerks");
      learner.types("37").presses("Enter").sees("✓ Right").presses("q").sees("Session paused");
      learner.presses("q").sees("Aide-mémoire").presses("q").isBackInTheShell();
    }
    assertThat(memoire.log()).hasSize(5);
    assertThat(memoire.run("doctor").code()).isZero();
  }

  @Test
  void aSuspendedSessionGivesTheTerminalBackAndGoesOn() throws IOException {
    try (var learner = Learner.at(memoire, 80, 24)) {
      learner.study().picks("Sydhavn").presses("C-z").sees("Stopped");
      learner.findsTheTerminalAsItWas();
      learner.terminal().resize(60, 15).shell("fg").awaitModes(FULL_SCREEN);
      learner.sees(Learner.FIRST_PROMPT).presses("Enter").sees("You said  Sydhavn");
      learner.presses("C-c").isBackInTheShell();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C-c", "TERM", "INT", "HUP"})
  void theTerminalIsAsItWasAfter(String end) throws IOException {
    try (var learner = Learner.at(memoire, 80, 24)) {
      learner.study().presses("n").sees("✗ Not yet");
      if (end.equals("C-c")) {
        learner.presses(end);
      } else {
        learner.terminal().signal(end);
      }
      learner.isBackInTheShell();
    }
    assertThat(memoire.log()).hasSize(1);
  }

  @Test
  void anInterruptedProgramSaysSo() throws IOException {
    try (var learner = Learner.at(memoire, 80, 24)) {
      learner.study().terminal().signal("INT").awaitEnd().shell("echo code $?");
      learner.sees("code 130").isBackInTheShell();
    }
  }

  @ParameterizedTest
  @CsvSource({"NO_COLOR=1, false", "COLORTERM=truecolor, true", "NO_COLOR=, true"})
  void coloursAreLeftOutWhereTheyAreNotWanted(String setting, boolean isColoured)
      throws IOException {
    try (var learner = Learner.at(memoire, 80, 24)) {
      learner.terminal().shell("export " + setting);
      learner.study();
      assertColoured(learner.terminal().colouredText(), isColoured);
      learner.picks("Sydhavn").presses("Enter").sees("✗ Not yet").sees("▸ 1 again");
      assertColoured(learner.terminal().colouredText(), isColoured);
      learner.presses("C-c").isBackInTheShell();
    }
  }

  /// A colour is a parameter from 30 to 49 or from 90 to 107 of a sequence that ends in `m`.
  private static void assertColoured(String screen, boolean isColoured) {
    var sequences = screen.replaceAll("(?s)[^\u001b]*(\u001b\\[[0-9;:]*m)?", "$1");
    assertThat(sequences.replaceAll("\u001b\\[(39|49)?m", ""))
        .as("sequences that colour")
        .matches(found ->
            found.matches("(?s).*[\\[;](3[0-8]|4[0-8]|9[0-7]|10[0-7])[;:m].*") == isColoured);
  }
}
