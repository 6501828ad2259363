package memoire.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import memoire.format.Imported;
import memoire.format.PackWriter;
import memoire.question.Form;
import org.junit.jupiter.api.Test;

/// The examples of the reference mean what the golden JSON says.
class MarkdownReferenceTest {
  private static final Path PAGE =
      Path.of("src/main/resources/memoire/format/markdown-reference.md");
  private static final Path GOLDEN =
      Path.of("src/test/resources/memoire/format/markdown/reference.pack.json");

  @Test
  void examplesAreReadAsTheirJson() throws IOException {
    var read = read(String.join("\n", examples("yaml")) + String.join("\n", examples("markdown")));
    assertThat(read.problems()).isEmpty();
    var json = PackWriter.write(read.file().pack());
    if (System.getenv("UPDATE_GOLDEN") != null) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, json);
    }
    assertThat(json).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void everyFormHasAnExample() throws IOException {
    var names = new HashSet<String>();
    read(String.join("\n", examples("markdown")))
        .file()
        .pack()
        .questions()
        .forEach(question -> names.add(question.form().name()));
    assertThat(names).containsExactlyInAnyOrderElementsOf(Form.NAMES);
  }

  @Test
  void examplesAreWrittenAndReadAgain() throws IOException {
    var pack = read(String.join("\n", examples("markdown"))).file().pack();
    assertThat(read(MarkdownWriter.text(pack)).file().pack()).isEqualTo(pack);
  }

  @Test
  void everyNoteIsExplained() throws IOException {
    var page = Files.readString(PAGE);
    assertThat(new HashSet<>(Notes.KEYS.values()))
        .allSatisfy(key -> assertThat(page).contains("`" + key + ":`"));
  }

  private static Imported read(String text) {
    return MarkdownReader.read("reference.md", text.getBytes(StandardCharsets.UTF_8));
  }

  /// What stands between fences of a language.
  private static List<String> examples(String language) throws IOException {
    var examples = new ArrayList<String>();
    StringBuilder open = null;
    for (var line : Files.readAllLines(PAGE)) {
      if (open != null && line.equals("```")) {
        examples.add(open.toString());
        open = null;
      } else if (open != null) {
        open.append(line).append('\n');
      } else if (line.equals("```" + language)) {
        open = new StringBuilder();
      }
    }
    assertThat(examples).isNotEmpty();
    return examples;
  }
}
