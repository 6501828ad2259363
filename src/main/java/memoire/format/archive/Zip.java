package memoire.format.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// What is in an archive: the parts that are wanted, unpacked in memory within bounds whatever the
/// archive says of its sizes.
public sealed interface Zip {
  /// What is always allowed to unfold, in bytes: small files compress well.
  long FREE = 16L << 20;

  int RATIO = 200;

  /// @param kept the parts that were wanted, by their names
  /// @param names of everything that is in it
  record Parts(Map<String, byte[]> kept, Set<String> names) implements Zip {}

  /// @param word says more
  record Refused(Reason reason, String word) implements Zip {}

  /// Why an archive is not read.
  enum Reason {
    BROKEN,
    TOO_LARGE,
    UNSAFE
  }

  /// @param mostEntries how many parts there may be
  /// @param mostOfOne how large a wanted part may be, in bytes
  /// @param mostInAll how large all parts together may be, in bytes
  record Limits(int mostEntries, int mostOfOne, long mostInAll) {}

  /// Parts that are kept where they are within their bounds, and passed over where they are not.
  ///
  /// @param names which they are
  /// @param mostOfOne how large one may be, in bytes
  /// @param mostInAll how large those that are kept may be together, in bytes
  record Extras(Predicate<String> names, int mostOfOne, long mostInAll) {
    private static final Extras NONE = new Extras(name -> false, 0, 0);
  }

  /// Whether bytes begin as an archive does.
  static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /// How much some bytes may unfold to.
  static long most(byte[] packed, long limit) {
    return Math.min(limit, FREE + (long) packed.length * RATIO);
  }

  /// Whether a name stays in the folder it is in, on every system.
  static boolean isSafe(String name) {
    return !name.isBlank()
        && !name.startsWith("/")
        && ("/" + name + "/").indexOf("/../") < 0
        && name.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0x7f);
  }

  /// Unpacks the wanted parts of an archive.
  static Zip read(byte[] bytes, Limits limits, Predicate<String> wanted) {
    return read(bytes, limits, wanted, Extras.NONE);
  }

  /// Unpacks the wanted parts of an archive, and those others that are small enough.
  static Zip read(byte[] bytes, Limits limits, Predicate<String> wanted, Extras extras) {
    var kept = new LinkedHashMap<String, byte[]>();
    var seen = new HashSet<String>();
    var names = new LinkedHashSet<String>();
    long left = most(bytes, limits.mostInAll());
    long leftOfExtras = extras.mostInAll();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var name = entry.getName();
        if (!seen.add(name)) {
          return new Refused(Reason.UNSAFE, "the name " + name + " twice");
        }
        names.add(name);
        if (names.size() > limits.mostEntries()) {
          return new Refused(Reason.TOO_LARGE, "it has over " + limits.mostEntries() + " parts");
        }
        boolean isWanted = wanted.test(name);
        boolean isExtra = !isWanted && extras.names().test(name);
        long most = isWanted ? Math.min(left, limits.mostOfOne()) : left;
        long mostKept = isWanted ? most : isExtra ? Math.min(extras.mostOfOne(), leftOfExtras) : -1;
        var part = new Part(zip, mostKept, most);
        if (part.isTooLarge) {
          return new Refused(Reason.TOO_LARGE, "it unfolds to a multiple of its size");
        }
        left -= part.size;
        if (part.size <= mostKept) {
          kept.put(name, part.kept.toByteArray());
          leftOfExtras -= isExtra ? part.size : 0;
        }
      }
    } catch (ZipException _) {
      return new Refused(Reason.BROKEN, "its archive is broken");
    } catch (IOException _) {
      return new Refused(Reason.BROKEN, "its archive ends early");
    } catch (IllegalArgumentException _) {
      return new Refused(Reason.BROKEN, "a name in its archive is no text");
    }
    return new Parts(kept, names);
  }

  /// One part while it is unpacked.
  final class Part {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long size;
    private boolean isTooLarge;

    /// @param mostKept of a larger part only the size is known
    private Part(ZipInputStream zip, long mostKept, long most) throws IOException {
      var buffer = new byte[1 << 14];
      for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
        size += count;
        if (size > most) {
          isTooLarge = true;
          return;
        }
        if (size <= mostKept) {
          kept.write(buffer, 0, count);
        } else {
          kept.reset();
        }
      }
    }
  }
}
