package memoire.format.trivia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Questions by others, which `MEMOIRE_CORPUS` holds; skipped with a notice without it.
@EnabledIfEnvironmentVariable(
    named = "MEMOIRE_CORPUS",
    matches = ".+",
    disabledReason = "MEMOIRE_CORPUS names no directory of files by others")
class TriviaCorpusTest {
  static Stream<Path> files() throws IOException {
    var root = Path.of(Objects.requireNonNull(System.getenv("MEMOIRE_CORPUS")));
    try (var files = Files.list(root.resolve("corpus/opentriviaqa"))) {
      return files.sorted().toList().stream();
    }
  }

  /// Each `#Q` is a question or is told.
  @ParameterizedTest
  @MethodSource("files")
  void everyQuestionIsReadOrTold(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    long written =
        new String(bytes, StandardCharsets.ISO_8859_1)
            .lines()
            .filter(line -> line.startsWith("#Q"))
            .count();
    var imported = OpenTriviaQaReader.read(file.getFileName().toString(), bytes);
    assertThat(imported.read() + imported.leftOut()).isEqualTo((int) written);
    assertThat(imported.read()).isGreaterThan((int) (written * 0.95));
  }
}
