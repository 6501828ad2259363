package memoire.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The first hundred bytes of a database file, looked at before SQLite does, which would begin to
/// change the file (<https://www.sqlite.org/fileformat.html#the_database_header>).
final class Header {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 100;
  private static final int USER_VERSION = 60;
  private static final int APPLICATION_ID = 68;

  private Header() {}

  /// Refuses a file that is not ours or is of a newer version.
  static void check(Path file, int knownVersion) {
    // With a rollback journal beside it, a file says nothing until SQLite has rolled it back.
    if (Files.exists(beside(file, "-journal"))) {
      return;
    }
    var header = read(file);
    if (header.limit() == 0) {
      checkTrulyEmpty(file);
    } else if (header.limit() < LENGTH
        || header.slice(0, MAGIC.length).mismatch(ByteBuffer.wrap(MAGIC)) >= 0
        || header.getInt(APPLICATION_ID) != Schema.APPLICATION_ID) {
      throw Failures.foreign(file);
    } else if (header.getInt(USER_VERSION) > knownVersion) {
      throw Failures.newer(file, header.getInt(USER_VERSION), knownVersion);
    }
  }

  /// An empty file would be filled, and a log of writes beside it thrown away.
  private static void checkTrulyEmpty(Path file) {
    try {
      var log = beside(file, "-wal");
      if (Files.exists(log) && Files.size(log) > 0) {
        throw Failures.damaged(file, null);
      }
    } catch (IOException failure) {
      throw Failures.unreadable(file, failure);
    }
  }

  private static ByteBuffer read(Path file) {
    var header = ByteBuffer.allocate(LENGTH);
    try (var channel = FileChannel.open(file)) {
      while (header.hasRemaining() && channel.read(header) >= 0) {}
      return header.flip();
    } catch (IOException failure) {
      throw Failures.unreadable(file, failure);
    }
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
