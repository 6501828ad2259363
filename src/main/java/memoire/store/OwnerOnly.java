package memoire.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and directories that nobody but their owner may read: what somebody learns, and how badly,
/// is private. What exists keeps its permissions.
final class OwnerOnly {
  private OwnerOnly() {}

  static void createDirectories(Path directory) throws IOException {
    // A link to a directory would be refused by createDirectories.
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(directory, permissions("rwx------"));
    }
  }

  /// Creates an empty file; false when there is one already.
  static boolean createFile(Path file) throws IOException {
    try {
      Files.createFile(file, permissions("rw-------"));
      return true;
    } catch (FileAlreadyExistsException _) {
      return false;
    }
  }

  /// Waits until the file is on the disk.
  static void sync(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static FileAttribute<?>[] permissions(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
