package memoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import memoire.cli.Launcher.Outcome;
import memoire.explain.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir Path directory;
  private Launcher teacher;

  @BeforeEach
  void setUp() {
    teacher = Launcher.in(directory);
  }

  @Test
  void aCodeHasAPage() {
    assertThat(teacher.launch("explain", "g030"))
        .isEqualTo(
            new Outcome(
                0,
                """
                G030, warning · GIFT, Moodle's text format

                  Moodle would want the word “…” to be typed; it was read as true or false.

                Moodle knows TRUE, FALSE, T and F in capitals. In small letters the word
                becomes an answer to be typed, and whoever ticks nothing but types “yes” is
                wrong.

                For example:

                    Oslo lies in Norway. {true}

                Repaired:

                    Oslo lies in Norway. {TRUE}

                What to do: Write {TRUE} or {FALSE}.

                """,
                ""));
    assertThat(teacher.launch("explain", "G030", "l008").out())
        .contains("G030, warning", "L008, warning");
  }

  @Test
  void aCodeThatThereIsNoneOfIsToldWithTheNearest() {
    assertThat(teacher.launch("explain", "G061"))
        .isEqualTo(new Outcome(2, "", "memoire: There is no code “G061”. Did you mean “G001”?\n"));
    assertThat(teacher.launch("explain", "g999", "A001").err())
        .isEqualTo("memoire: There is no code “g999”. The nearest are G102, G103, G104.\n");
    assertThat(teacher.launch("explain", "\u001b[2J").err())
        .contains("`memoire explain` lists them all.")
        .doesNotContain("\u001b");
  }

  @Test
  void withoutACodeAllAreListed() {
    var listed = teacher.launch("explain");
    assertThat(listed.code()).isZero();
    for (var room : Room.all()) {
      assertThat(listed.out()).contains(room.about());
      room.flaws().forEach(flaw -> assertThat(listed.out()).contains("  " + flaw.code() + "  "));
    }
    assertThat(listed.out().lines()).allMatch(line -> line.length() <= 80);
  }
}
