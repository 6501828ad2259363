package memoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import memoire.screen.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsEditTest {
  private static final Effect.Settle BOTH = new Effect.Settle(11, 85);

  @TempDir Path directory;

  private Path file() {
    return directory.resolve("home/config.toml");
  }

  private void file(String text) throws IOException {
    Files.createDirectories(file().resolveSibling(""));
    Files.writeString(file(), text);
  }

  @Test
  void aFileIsMadeWhereThereIsNone() {
    assertThat(SettingsEdit.write(file(), BOTH).value())
        .isEqualTo(
            "Written into "
                + file()
                + ": study.new-cards = 11, memory.retention = 0.85."
                + " It holds from the next start on.");
    assertThat(file()).hasContent("[study]\nnew-cards = 11\n\n[memory]\nretention = 0.85\n");
    assertThat(Launcher.in(directory).launch("config").out())
        .contains("new-cards = 11 ", "retention = 0.85 ");
  }

  @Test
  void allElseStays() throws IOException {
    file("# mine\n[study]\ncards = 7 # few\nnew-cards = 3 # fewer\n");
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
    SettingsEdit.write(file(), new Effect.Settle(11, null));
    assertThat(file()).hasContent("# mine\n[study]\ncards = 7 # few\nnew-cards = 11 # fewer\n");
    assertThat(Files.getPosixFilePermissions(file()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    try (var files = Files.list(file().resolveSibling(""))) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void aLinkStaysOne() throws IOException {
    var real = Files.writeString(directory.resolve("real.toml"), "");
    Files.createDirectories(file().resolveSibling(""));
    Files.createSymbolicLink(file(), real);
    SettingsEdit.write(file(), BOTH);
    assertThat(file()).isSymbolicLink();
    assertThat(real).content().contains("retention = 0.85");
  }

  /// Tables that stand elsewhere, texts of several lines that look like settings, what is no TOML.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "study = { new-cards = 3 }\n",
        "study.cards = 5\n",
        "[study]\nnote = '''\nnew-cards = 3\n'''\n",
        "[study]\n\"new-cards\" = 3\n",
        "[study\nnew-cards = 3\n"
      })
  void whatCannotBeChangedWithoutHarmIsLeft(String text) throws IOException {
    file(text);
    assertThat(SettingsEdit.write(file(), new Effect.Settle(11, null)).value())
        .contains("is left as it is", "Set it there yourself: study.new-cards = 11.");
    assertThat(file()).content().isEqualTo(text);
  }

  @Test
  void whatCannotBeWrittenIsSaid() throws IOException {
    Files.writeString(directory.resolve("home"), "in the way");
    assertThat(SettingsEdit.write(file(), BOTH).value()).startsWith("Nothing was written. ");
  }
}
