package memoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavesTest {
  @TempDir Path directory;

  @Test
  void aSaveIsNewOnceAndWhenItStandsStill() throws IOException {
    var file = Files.writeString(directory.resolve("a.md"), "one");
    var saves = new Saves(file);
    assertThat(saves.isNew()).isFalse();
    Files.writeString(file, "longer");
    assertThat(saves.isNew()).as("it may still be written").isFalse();
    Files.writeString(file, "longer still");
    assertThat(saves.isNew()).as("it was").isFalse();
    assertThat(saves.isNew()).isTrue();
    assertThat(saves.isNew()).isFalse();
  }

  /// As editors save: the file is gone for a moment, and another takes its name.
  @Test
  void anotherFileOfTheNameIsASave() throws IOException {
    var file = Files.writeString(directory.resolve("a.md"), "one");
    var saves = new Saves(file);
    Files.delete(file);
    assertThat(saves.isNew()).isFalse();
    assertThat(saves.isNew()).as("it is gone").isFalse();
    var other = Files.writeString(directory.resolve("b.md"), "two");
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(saves.isNew()).isFalse();
    assertThat(saves.isNew()).isTrue();
  }

  @Test
  void aFileThatWasNotThereCanBeSaved() throws IOException {
    var file = directory.resolve("a.md");
    var saves = new Saves(file);
    assertThat(saves.isNew()).isFalse();
    Files.writeString(file, "one");
    assertThat(saves.isNew()).isFalse();
    assertThat(saves.isNew()).isTrue();
  }
}
