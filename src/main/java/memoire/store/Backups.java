package memoire.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Whole copies of the file, in a directory beside it. Nobody deletes them but their owner.
final class Backups {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private Backups() {}

  static Path directory(Path file) {
    return file.resolveSibling("backups");
  }

  /// Copies the database as it is now into a new file, and returns when that is on the disk.
  static Path make(Database database, Instant now) {
    var file = database.file();
    try {
      var copy = emptyFile(file, STAMP.format(now));
      database.outside(sql -> sql.run("VACUUM INTO ?", copy.toString()));
      OwnerOnly.sync(copy);
      return copy;
    } catch (IOException failure) {
      throw new StoreException(
          StoreException.Reason.READ_ONLY,
          "No backup could be made in " + directory(file) + ".",
          "Make that directory writable, or free some space, and try again; nothing was changed.",
          failure);
    }
  }

  private static Path emptyFile(Path file, String stamp) throws IOException {
    var directory = directory(file).toAbsolutePath();
    OwnerOnly.createDirectories(directory);
    var name = String.valueOf(file.getFileName());
    var stem = name.endsWith(".db") ? name.substring(0, name.length() - 3) : name;
    var copy = directory.resolve(stem + "-" + stamp + ".db");
    for (int i = 2; Files.exists(copy) || !OwnerOnly.createFile(copy); i++) {
      copy = directory.resolve(stem + "-" + stamp + "-" + i + ".db");
    }
    return copy;
  }
}
