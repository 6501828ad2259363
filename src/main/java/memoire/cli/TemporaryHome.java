package memoire.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;

/// A home for progress that nobody wants to keep. It is removed when it is closed or the program is
/// told to end; one that was left by a program that was killed is removed by the next.
final class TemporaryHome implements AutoCloseable {
  private static final String PREFIX = "memoire-preview-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "([0-9]{1,18})-.*");

  private final Path path;
  private final Thread atEnd;

  private TemporaryHome(Path path) {
    this.path = path;
    this.atEnd = new Thread(() -> remove(path));
    Runtime.getRuntime().addShutdownHook(atEnd);
  }

  /// @param within where temporary files are
  static TemporaryHome in(Path within) {
    removeLeft(within);
    try {
      var own = PREFIX + ProcessHandle.current().pid() + "-";
      return new TemporaryHome(Files.createTempDirectory(within, own));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    remove(path);
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException _) {
      // The program is ending already.
    }
  }

  private static void removeLeft(Path within) {
    try (var files = Files.newDirectoryStream(within, PREFIX + "*")) {
      for (var file : files) {
        if (isLeft(file)) {
          remove(file);
        }
      }
    } catch (IOException _) {
      // What is left is temporary.
    }
  }

  /// Whether it is a directory of a program that runs no more.
  private static boolean isLeft(Path file) {
    var name = NAME.matcher(String.valueOf(file.getFileName()));
    return name.matches()
        && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }

  private static void remove(Path home) {
    try (var files = Files.walk(home)) {
      for (var path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException _) {
      // What is left is temporary.
    }
  }
}
