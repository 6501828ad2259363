package memoire.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Command lines of Java processes that run a main class of the tests, quick to start.
final class Child {
  private Child() {}

  /// @param directory where the native library is unpacked once, as the shipped launcher has it
  static List<String> command(Path directory, Class<?> main, String... arguments) {
    var library = library(directory);
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.sqlite.lib.path=" + library.getParent(),
            "-Dorg.sqlite.lib.name=" + library.getFileName(),
            "-cp",
            classPath(),
            main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static String classPath() {
    return Stream.of(Store.class, Child.class, org.sqlite.JDBC.class)
        .map(Child::home)
        .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static synchronized Path library(Path directory) {
    var name = System.mapLibraryName("sqlitejdbc");
    var target = directory.resolve(name);
    var resource =
        "/org/sqlite/native/"
            + org.sqlite.util.OSInfo.getNativeLibFolderPathForCurrentOS()
            + "/"
            + name;
    try (var in = org.sqlite.JDBC.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource);
      }
      if (!Files.exists(target)) {
        Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
      }
      return target;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
