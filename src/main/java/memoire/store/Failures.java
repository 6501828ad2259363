package memoire.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import memoire.store.StoreException.Reason;
import org.jspecify.annotations.Nullable;

/// What SQLite's result codes mean to a learner.
final class Failures {
  private static final int PERM = 3;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READONLY = 8;
  private static final int IOERR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int PROTOCOL = 15;
  private static final int NOTADB = 26;

  private Failures() {}

  static boolean isBusy(SQLException failure) {
    int code = failure.getErrorCode() & 0xff;
    return code == BUSY || code == LOCKED || code == PROTOCOL;
  }

  static StoreException explain(Path file, SQLException failure) {
    return switch (failure.getErrorCode() & 0xff) {
      case BUSY, LOCKED, PROTOCOL ->
          because(
              Reason.BUSY,
              "Another memoire is writing to " + file + " and has not finished.",
              "Wait until it has, or close it, and try again; nothing was lost.",
              failure);
      case FULL ->
          because(
              Reason.FULL,
              "There is no space left on the disk that holds " + file + ".",
              "Free some space and try again; everything saved before is safe.",
              failure);
      case READONLY, PERM -> readOnly(file, failure);
      case CANTOPEN -> unreadable(file, failure);
      case CORRUPT -> damaged(file, failure);
      case NOTADB -> foreign(file);
      case IOERR ->
          because(
              Reason.UNREADABLE,
              "The disk that holds " + file + " failed to read or write.",
              "Check the disk and its free space, then try again; nothing was deleted.",
              failure);
      default ->
          because(
              Reason.OTHER,
              file + " could not be used (" + failure.getMessage() + ").",
              "Run `memoire doctor`, and report this sentence if it finds nothing.",
              failure);
    };
  }

  static StoreException damaged(Path file, @Nullable Exception failure) {
    return because(
        Reason.CORRUPT,
        file + " is damaged.",
        "Nothing was changed: keep a copy of it, and put back the newest file of "
            + Backups.directory(file)
            + " in its place.",
        failure);
  }

  /// SQLite says only that it cannot open a file when it cannot write beside it.
  static StoreException unreadable(Path file, Exception failure) {
    if (Files.isReadable(file)
        && !(Files.isWritable(file)
            && Files.isWritable(file.toAbsolutePath().resolveSibling("")))) {
      return readOnly(file, failure);
    }
    return because(
        Reason.UNREADABLE,
        file + " cannot be opened.",
        "Check that you may read and write it and its directory, or set MEMOIRE_HOME to another"
            + " directory.",
        failure);
  }

  static StoreException uncreatable(Path file, Exception failure) {
    return because(
        Reason.READ_ONLY,
        file + " cannot be created.",
        "Make its directory writable and see that the disk is not full, or set MEMOIRE_HOME to"
            + " another directory.",
        failure);
  }

  private static StoreException readOnly(Path file, Exception failure) {
    return because(
        Reason.READ_ONLY,
        file + " cannot be written.",
        "Make the file and its directory writable, or set MEMOIRE_HOME to another directory.",
        failure);
  }

  static StoreException foreign(Path file) {
    return new StoreException(
        Reason.FOREIGN,
        file + " is not a memoire database.",
        "Nothing was changed: move it away, or set MEMOIRE_HOME to another directory.");
  }

  static StoreException newer(Path file, int version, int known) {
    return new StoreException(
        Reason.NEWER,
        file
            + " was written by a newer memoire (version "
            + version
            + ", this one knows "
            + known
            + ").",
        "Nothing was changed: install the newer memoire, or set MEMOIRE_HOME to another directory.");
  }

  private static StoreException because(
      Reason reason, String sentence, String remedy, @Nullable Exception failure) {
    return new StoreException(reason, sentence, remedy, failure);
  }
}
