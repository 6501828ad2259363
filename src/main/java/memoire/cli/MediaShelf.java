package memoire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import memoire.format.Media;
import org.jspecify.annotations.Nullable;

/// Pictures and sounds as files, each under the SHA-256 of its bytes.
final class MediaShelf {
  private final Path folder;

  MediaShelf(Path folder) {
    this.folder = folder;
  }

  /// Those of the installed packs, beside the learner's progress.
  static MediaShelf installed(Surroundings here) {
    return new MediaShelf(here.progress().resolveSibling("media"));
  }

  /// Puts files there that are not there yet.
  void put(Media media) {
    for (var name : media.names()) {
      var bytes = Objects.requireNonNull(media.bytes(name));
      if (!isThere(name, bytes)) {
        InputFiles.write(folder.resolve(name), bytes);
      }
    }
  }

  /// Where all of them are.
  String folder() {
    return folder.toString();
  }

  /// Where a file is, or would be.
  Path path(String name) {
    return folder.resolve(name);
  }

  /// What is in a file; null where it is not there, or not what its name says.
  byte @Nullable [] bytes(String name) {
    try {
      var file = folder.resolve(name);
      if (!Files.isRegularFile(file) || Files.size(file) > Media.MOST_BYTES) {
        return null;
      }
      var bytes = Files.readAllBytes(file);
      return Media.name(bytes).filter(name::equals).isPresent() ? bytes : null;
    } catch (IOException _) {
      return null;
    }
  }

  private boolean isThere(String name, byte[] bytes) {
    var file = folder.resolve(name);
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == bytes.length
          && Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException _) {
      return false;
    }
  }
}
