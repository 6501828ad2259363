package memoire.screen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Films kept in the tree; `UPDATE_GOLDEN=1` takes them anew.
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/memoire/screen");

  private Golden() {}

  static void check(String name, String actual) {
    var file = FOLDER.resolve(name + ".txt");
    try {
      if ("1".equals(System.getenv("UPDATE_GOLDEN"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, actual, UTF_8);
      }
      assertThat(file).as("golden film; UPDATE_GOLDEN=1 takes it").exists();
      assertThat(actual).isEqualTo(Files.readString(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
