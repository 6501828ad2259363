package memoire.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import memoire.format.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// Files by others, which `MEMOIRE_CORPUS` holds; skipped with a notice without it.
@EnabledIfEnvironmentVariable(
    named = "MEMOIRE_CORPUS",
    matches = ".+",
    disabledReason = "MEMOIRE_CORPUS names no directory: Markdown by others was not read")
class MarkdownCorpusTest {

  /// Nothing is lost: each numbered question is read, or left out and told. A few files have more
  /// questions than were counted, under headings that are not numbered as the others are.
  @Test
  void everyQuestionOfTheQuizzesIsReadOrTold() throws IOException {
    var expected = counts();
    int read = 0;
    int leftOut = 0;
    for (var file : files("md-mcq")) {
      var imported = read(file);
      var name = file.getFileName().toString();
      int counted = expected.getOrDefault(name, -1);
      assertThat(imported.read() + imported.leftOut()).as(name).isBetween(counted, counted + 3);
      read += imported.read();
      leftOut += imported.leftOut();
    }
    assertThat(read).isEqualTo(6_840);
    assertThat(leftOut).isEqualTo(81);
  }

  @Test
  void hashcardsAreReadUnchanged() throws IOException {
    int read = 0;
    int leftOut = 0;
    for (var file : files("md-hashcards")) {
      var imported = read(file);
      read += imported.read();
      leftOut += imported.leftOut();
    }
    // One card has no gap, and hashcards refuses it too.
    assertThat(read).isEqualTo(37);
    assertThat(leftOut).isEqualTo(1);
  }

  @Test
  void whatWasReadIsWrittenAndReadAgain() throws IOException {
    for (var family : List.of("md-mcq", "md-hashcards", "md-obsidian-sr", "md-other")) {
      for (var file : files(family)) {
        var pack = read(file).file().pack();
        var again = MarkdownReader.read("again.md", MarkdownWriter.write(pack).bytes());
        assertThat(again.file().pack()).as(file.toString()).isEqualTo(pack);
      }
    }
  }

  private static Imported read(Path file) throws IOException {
    return MarkdownReader.read(file.getFileName().toString(), Files.readAllBytes(file));
  }

  private static List<Path> files(String family) throws IOException {
    try (var files = Files.list(corpus().resolve("corpus").resolve(family))) {
      return files.sorted().toList();
    }
  }

  /// How many headings with a question each file has, as another program counted them.
  private static Map<String, Integer> counts() throws IOException {
    var counts = new HashMap<String, Integer>();
    var path = corpus().resolve("expected/text-counts.json");
    try (var parser = new JsonFactory().createParser(path.toFile())) {
      var file = "";
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && parser.currentName().endsWith(".md")) {
          file = parser.currentName();
        } else if (token == JsonToken.VALUE_NUMBER_INT && parser.currentName().equals("headings")) {
          counts.put(file, parser.getIntValue());
        }
      }
    }
    return counts;
  }

  private static Path corpus() {
    return Path.of(Objects.requireNonNull(System.getenv("MEMOIRE_CORPUS")));
  }
}
