package memoire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  @TempDir Path directory;

  @Test
  void aLinkStaysALink() throws IOException {
    var file = Files.writeString(directory.resolve("geography.md"), "before");
    var link = Files.createSymbolicLink(directory.resolve("link.md"), Path.of("geography.md"));
    InputFiles.write(link, "after");
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(file).hasContent("after");
  }

  @Test
  void aDirectoryIsNotReplaced() throws IOException {
    var empty = Files.createDirectory(directory.resolve("empty"));
    assertThatThrownBy(() -> InputFiles.write(empty, "text"))
        .isInstanceOf(Refusal.class)
        .hasMessage(empty + " is a directory; name a file.");
    assertThat(empty).isDirectory();
  }

  @Test
  void aDeviceIsWrittenToAndStays() throws IOException {
    var nothing = Path.of("/dev/null");
    assumeFalse(Files.isRegularFile(nothing) || !Files.exists(nothing), "there is no /dev/null");
    InputFiles.write(nothing, "text");
    assertThat(Files.isRegularFile(nothing)).isFalse();
  }

  @Test
  void aFileThatMayNotBeWrittenIsLeft() throws IOException {
    var file = Files.writeString(directory.resolve("geography.md"), "before");
    assertThat(file.toFile().setReadOnly()).isTrue();
    assumeFalse(Files.isWritable(file), "whoever runs this may write everything");
    assertThatThrownBy(() -> InputFiles.write(file, "after"))
        .hasMessage(file + " cannot be written: you are not allowed to.");
    assertThat(file).hasContent("before");
  }
}
