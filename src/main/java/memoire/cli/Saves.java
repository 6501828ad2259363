package memoire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Notices when a file has been saved. It looks at the file's size, time and identity, whatever way
/// an editor saves: in place, or by another file that takes the name. A file that is still being
/// written is not yet saved.
final class Saves {
  /// How long to wait between two looks, in milliseconds: nobody notices so short a delay.
  static final int PAUSE = 200;

  private static final String GONE = "";

  private final Path file;
  private String known;
  private String last;

  Saves(Path file) {
    this.file = file;
    this.known = stamp();
    this.last = known;
  }

  /// Whether the file was saved since this was last true; asked every [#PAUSE] milliseconds. A
  /// change counts once it has stood still for that long, and a file that is gone is not saved: an
  /// editor may be about to put another in its place.
  boolean isNew() {
    var now = stamp();
    boolean isStill = now.equals(last);
    last = now;
    if (!isStill || now.equals(known) || now.equals(GONE)) {
      return false;
    }
    known = now;
    return true;
  }

  private String stamp() {
    try {
      var seen = Files.readAttributes(file, BasicFileAttributes.class);
      return seen.size() + "/" + seen.lastModifiedTime() + "/" + seen.fileKey();
    } catch (IOException _) {
      return GONE;
    }
  }
}
