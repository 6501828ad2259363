package memoire.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An author reviews a draft on a real terminal, and drafts again.
class ReviewIT {
  private static final String PACK = "notes.pack.json";
  private static final String LOG = "notes.review.jsonl";
  private static final String DOCUMENT =
      """
      ---
      id: notes
      title: Notes on Lindsund
      ---
      Lindsund has been a port since 1342. In April 2024 Norway closed the port of Lindsund. The \
      storm of 23 May 2021 broke the breakwater of Lindsund. Ingrid Solheim, harbour master of \
      Lindsund, said that 164 ships had called in 2023.
      """;

  @TempDir Path directory;
  private Launcher memoire;

  @BeforeEach
  void draft() throws IOException {
    memoire = Launcher.in(directory);
    Files.writeString(directory.resolve("notes.md"), DOCUMENT);
    assertThat(memoire.run("generate", "notes.md", "-o", PACK).code()).isZero();
  }

  private long questions() throws IOException {
    return Files.readString(directory.resolve(PACK))
        .lines()
        .filter(l -> l.contains("\"prompt\":"))
        .count();
  }

  @ParameterizedTest
  @CsvSource({"80, 24", "40, 12", "120, 30"})
  void aDraftIsReviewedAndDraftedAgain(int columns, int rows) throws IOException {
    long drafted = questions();
    try (var author = Learner.at(memoire, columns, rows)) {
      author.terminal().shell("clear; memoire review " + PACK).awaitText("1");
      author.sees("a accept").presses("a").sees("1 d").presses("r").sees("Why does it go?");
      author.presses("8").sees("2 d").presses("u").sees("1 d").presses("C-r").sees("2 d");
      author.presses("q").sees("✓ accepted").sees("✗ rejected").sees("trivial");
      author.presses("Enter").isBackInTheShell();
      author.sees(PACK + " is written.");
    }
    assertThat(Files.readAllLines(directory.resolve(LOG))).hasSize(4);
    assertThat(questions()).isEqualTo(drafted - 1);
    var again = memoire.run("generate", "notes.md", "-o", PACK);
    assertThat(again.out()).contains("With your review: " + (drafted - 1) + " question");
    assertThat(questions()).isEqualTo(drafted - 1);
  }

  @Test
  void aKilledReviewLosesNoDecision() throws IOException {
    long drafted = questions();
    try (var author = Learner.at(memoire, 80, 24)) {
      author.terminal().shell("clear; memoire review " + PACK).awaitText("a accept");
      author.presses("r").sees("Why does it go?").presses("1").sees("1 decided");
      author.terminal().signal("KILL").awaitEnd();
    }
    assertThat(Files.readAllLines(directory.resolve(LOG))).hasSize(1);
    assertThat(questions()).isEqualTo(drafted);
    var applied = memoire.run("review", PACK, "--apply");
    assertThat(applied.out()).contains("1 rejected").contains("wrong key");
    assertThat(questions()).isEqualTo(drafted - 1);
  }
}
