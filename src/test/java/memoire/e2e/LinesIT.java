package memoire.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Studying line by line: on a dumb terminal, with `--plain`, and through a pipe.
class LinesIT {
  @TempDir Path directory;
  private Launcher memoire;

  @BeforeEach
  void makeHome() {
    memoire = Launcher.in(directory);
  }

  @Test
  void aScriptedSessionAsksTellsAndSums() {
    var pack = memoire.fixture("ten-types.pack.json");
    memoire.fixture("harbour.md");
    var script =
        """
        :?
        nordhavn
        3
        :u
        Nordhavn

        1,2,3

        t

        :h
        halvorsen

        37

        3.5.1904

        mole; green

        ?
        4

        a=9
        ?


        n

        :q
        """;
    var run = memoire.typing(script, "study", pack.toString());
    assertThat(run.code()).as(run.toString()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("? you don’t know; :hint shows a hint, then a plainer one")
        .contains("Source: “The harbour office of Nordhavn opened on 3 May 1904.”")
        .contains("  The harbour office · Harbour Museum · 2021")
        .contains("Hint (hard at best): Her initials are I. H.")
        .contains("Rated easy")
        .contains("“a=9” joins nothing")
        .contains("According to the Pilots' Union.")
        .doesNotContain("\u001b");
    assertThat(memoire.run("doctor").code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM=dumb memoire study", "memoire study --plain"})
  void aTerminalIsSpokenToInLines(String command) throws IOException {
    try (var learner = Learner.at(memoire, 80, 24)) {
      learner.terminal().shell("clear; " + command + " ten-types.pack.json");
      learner.sees(Learner.FIRST_PROMPT).sees("> ");
      learner.types("nordhavn").presses("Enter").sees("✓ Right.").sees("Enter, or 1–4: ");
      assertThat(learner.terminal().modes()).isEqualTo("0 1 0");
      learner.presses("Enter").sees(Learner.SECOND_PROMPT).types(":q").presses("Enter");
      learner.sees("1 answer in").isBackInTheShell();
    }
    assertThat(memoire.log()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C-c", "C-d", "TERM", "HUP"})
  void theTerminalIsAsItWasAfter(String end) throws IOException {
    try (var learner = Learner.at(memoire, 80, 24)) {
      learner.terminal().shell("clear; memoire study --plain ten-types.pack.json");
      learner.sees(Learner.FIRST_PROMPT).types("?").presses("Enter").sees("Enter, or 1–4: ");
      if (end.startsWith("C-")) {
        learner.presses(end).sees("1 answer in");
      } else {
        learner.terminal().signal(end);
      }
      learner.isBackInTheShell();
      assertThat(learner.terminal().text()).doesNotContain("Exception", "\tat ");
    }
    assertThat(memoire.log()).hasSize(1);
  }

  @Test
  void aHostileScriptIsOnlyWrongAnswers() {
    var pack = memoire.fixture("ten-types.pack.json");
    var garbage = "\u001b]0;owned\u0007\u001b[31m\u0000\u202e語\ufffd";
    var script = garbage.repeat(20_000) + "\n" + (garbage + "\n").repeat(100) + "?\n";
    var run = memoire.typing(script, "study", "--plain", pack.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("\u001b", "\u0007", "\u202e");
    assertThat(memoire.run("doctor").code()).isZero();
  }
}
