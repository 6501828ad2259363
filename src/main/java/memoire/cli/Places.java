package memoire.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where things are kept: `$MEMOIRE_HOME`, else the XDG base directories.
///
/// @param data the directory of the learner's progress
/// @param distribution the directory the program was installed to, or null when it runs from
///   classes
record Places(Path data, @Nullable Path distribution) {

  static Places of(Map<String, String> environment, @Nullable String distribution) {
    return new Places(
        dataDirectory(environment), distribution == null ? null : Path.of(distribution));
  }

  Path progress() {
    return data.resolve("progress.db");
  }

  private static Path dataDirectory(Map<String, String> environment) {
    var own = environment.get("MEMOIRE_HOME");
    if (own != null && !own.isBlank()) {
      return Path.of(own);
    }
    var xdg = environment.get("XDG_DATA_HOME");
    // The XDG specification: a relative path there is to be ignored.
    if (xdg != null && xdg.startsWith("/")) {
      return Path.of(xdg, "memoire");
    }
    return Path.of(environment.getOrDefault("HOME", "."), ".local", "share", "memoire");
  }
}
