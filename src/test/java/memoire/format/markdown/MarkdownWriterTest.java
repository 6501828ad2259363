package memoire.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import memoire.format.PackReader;
import memoire.pack.Pack;
import org.junit.jupiter.api.Test;

/// The pack with a question of every form, which is kept as JSON, as Markdown.
class MarkdownWriterTest {
  private static final Path JSON =
      Path.of("src/test/resources/memoire/format/every-form.pack.json");
  private static final Path GOLDEN =
      Path.of("src/test/resources/memoire/format/markdown/every-form.md");

  @Test
  void layoutIsCanonical() throws IOException {
    var written = MarkdownWriter.text(pack());
    if (System.getenv("UPDATE_GOLDEN") != null) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, written);
    }
    assertThat(written).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void nothingOfAPackIsLost() throws IOException {
    var read = MarkdownReader.read("every-form.md", MarkdownWriter.write(pack()).bytes());
    assertThat(read.problems()).isEmpty();
    assertThat(read.file().pack()).isEqualTo(pack());
  }

  private static Pack pack() throws IOException {
    return PackReader.read(JSON.toString(), Files.readAllBytes(JSON)).value();
  }
}
