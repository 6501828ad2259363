package memoire.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import memoire.text.DocumentFlaw;

/// The wanted parts of a ZIP archive, in memory and bounded: nothing is unpacked to disk, and names
/// are compared, never used as paths.
final class ZipParts {
  private static final int MOST_ENTRIES = 10_000;

  /// In bytes, unpacked: of one wanted part, and of the whole archive.
  private static final int MOST_OF_PART = 32 << 20;

  private static final long MOST_OF_ALL = 256L << 20;

  /// XML packs well, but not better than that.
  private static final int HIGHEST_RATIO = 200;

  /// In bytes: so much is unpacked whatever the ratio.
  private static final long FREE = 4L << 20;

  private ZipParts() {}

  static Map<String, byte[]> read(byte[] archive, Set<String> wanted) throws Unreadable {
    var parts = new LinkedHashMap<String, byte[]>();
    long total = 0;
    int entries = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean isWanted = wanted.contains(entry.getName());
        var part = new ByteArrayOutputStream();
        total += copy(zip, part, isWanted, total, archive.length);
        entries++;
        if (entries > MOST_ENTRIES) {
          throw bomb("more than " + MOST_ENTRIES + " entries");
        }
        if (isWanted && parts.put(entry.getName(), part.toByteArray()) != null) {
          throw bomb("two parts called " + entry.getName());
        }
      }
    } catch (IOException | IllegalArgumentException _) {
      throw new Unreadable(
          DocumentFlaw.DAMAGED, "The archive is damaged.", "Save the document again.");
    }
    return parts;
  }

  private static long copy(
      ZipInputStream zip, ByteArrayOutputStream part, boolean isWanted, long before, int packed)
      throws IOException, Unreadable {
    var buffer = new byte[16 << 10];
    long size = 0;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      size += read;
      if (before + size > MOST_OF_ALL || before + size > FREE + (long) packed * HIGHEST_RATIO) {
        throw bomb("more than a document of its size can");
      }
      if (isWanted) {
        if (size > MOST_OF_PART) {
          throw bomb("a part of more than " + (MOST_OF_PART >> 20) + " MB");
        }
        part.write(buffer, 0, read);
      }
    }
    return size;
  }

  private static Unreadable bomb(String what) {
    return new Unreadable(
        DocumentFlaw.BOMB,
        "The archive holds " + what + ".",
        "Save the document again, or as text.");
  }
}
