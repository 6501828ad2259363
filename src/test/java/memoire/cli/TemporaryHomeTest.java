package memoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryHomeTest {
  /// Greater than any number that a process has.
  private static final String DEAD = "memoire-preview-999999999-1";

  @TempDir Path directory;

  @Test
  void isGoneWhenItIsClosed() throws IOException {
    try (var home = TemporaryHome.in(directory)) {
      Files.writeString(home.path().resolve("progress.db"), "kept by nobody");
    }
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void whatAKilledProgramLeftIsRemovedAndNothingElse() throws IOException {
    var left = Files.createDirectories(directory.resolve(DEAD));
    Files.writeString(left.resolve("progress.db"), "left");
    var mine = ProcessHandle.current().pid();
    var running = Files.createDirectory(directory.resolve("memoire-preview-" + mine + "-2"));
    var other = Files.createDirectory(directory.resolve("memoire-preview-notes"));
    var keep = Files.createDirectory(directory.resolve("keep"));
    Files.writeString(keep.resolve("letter"), "dear");
    var link = Files.createSymbolicLink(directory.resolve(DEAD + "1"), keep);
    try (var home = TemporaryHome.in(directory)) {
      assertThat(left).doesNotExist();
      assertThat(home.path()).isDirectory();
    }
    assertThat(running).isDirectory();
    assertThat(other).isDirectory();
    assertThat(link).as("a link is no directory of ours").isSymbolicLink();
    assertThat(keep.resolve("letter")).hasContent("dear");
  }
}
