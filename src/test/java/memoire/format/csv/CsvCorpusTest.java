package memoire.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import memoire.text.Severity;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables by others, which `MEMOIRE_CORPUS` holds; skipped with a notice without it.
@EnabledIfEnvironmentVariable(
    named = "MEMOIRE_CORPUS",
    matches = ".+",
    disabledReason = "MEMOIRE_CORPUS names no directory of files by others")
class CsvCorpusTest {
  /// How many questions are read and left out of each.
  @ParameterizedTest
  @CsvSource({
    "anki-text/LucasWolfgang__anki__math.txt,91,0",
    "anki-text/ankitects__pylib__tests__support__text-2fields.txt,6,3",
    "anki-text/ankitects__pylib__tests__support__text-tags.txt,2,0",
    "anki-text/ankitects__pylib__tests__support__text-update.txt,1,0",
    "kahoot/LucasWolfgang__kahoot.csv,4,1",
    "kvtml-mnemosyne/mnemosyne-proj__tsv_1.txt,2,0",
    "kvtml-mnemosyne/mnemosyne-proj__tsv_3.txt,0,1",
    "kvtml-mnemosyne/mnemosyne-proj__tsv_4.txt,1,0",
    "kvtml-mnemosyne/mnemosyne-proj__tsv_6.txt,1,0",
    "kvtml-mnemosyne/mnemosyne-proj__tsv_media.txt,2,0",
    "hostile/csv-injection.csv,4,0"
  })
  void tablesByOthersAreRead(String name, int read, int leftOut) throws IOException {
    var root = Path.of(Objects.requireNonNull(System.getenv("MEMOIRE_CORPUS"))).resolve("corpus");
    var imported = CsvReader.read(name, Files.readAllBytes(root.resolve(name)));
    assertThat(imported.read()).as(imported.problems().toString()).isEqualTo(read);
    assertThat(imported.leftOut()).as(imported.problems().toString()).isEqualTo(leftOut);
    assertThat(imported.problems())
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .hasSizeGreaterThanOrEqualTo(leftOut);
  }
}
