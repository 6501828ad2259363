package memoire.screen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Films and other texts kept in the tree; `UPDATE_GOLDEN=1` takes them anew.
public final class Golden {
  private static final Path RESOURCES = Path.of("src/test/resources/memoire");

  private Golden() {}

  static void check(String name, String actual) {
    check("screen", name, actual);
  }

  /// @param room the package whose golden text it is
  public static void check(String room, String name, String actual) {
    var file = RESOURCES.resolve(room).resolve(name + ".txt");
    try {
      if ("1".equals(System.getenv("UPDATE_GOLDEN"))) {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, actual, UTF_8);
      }
      assertThat(file).as("golden text; UPDATE_GOLDEN=1 takes it").exists();
      assertThat(actual).isEqualTo(Files.readString(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
