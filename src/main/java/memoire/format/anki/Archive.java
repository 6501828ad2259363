package memoire.format.anki;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import memoire.format.JsonTree;
import memoire.format.JsonValue;
import memoire.format.Media;
import org.jspecify.annotations.Nullable;

/// The parts of a package (a ZIP) that are read: its collection, of the newest generation that is
/// there, and its media by the names that notes call them. Nothing is ever written to a name of the
/// file.
///
/// @param generation `anki2`, `anki21` or `anki21b`
/// @param unsafe names of media that would lead out of their folder
/// @param files the parts with media, by their names, as they are in the package
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Archive(
    String generation,
    byte[] collection,
    List<String> media,
    List<String> unsafe,
    Map<String, byte[]> files) {
  static final int MOST_COLLECTION = 128 << 20;
  private static final long MOST_IN_ALL = 1L << 30;

  /// Media are kept until it is known which are shown.
  private static final long MOST_MEDIA = 2L * Media.MOST_IN_ALL;

  private static final int MOST_ENTRIES = 100_000;
  private static final int MOST_MAP = 16 << 20;
  private static final int RATIO = 200;

  /// What is always allowed to unfold, in bytes: small files compress well.
  private static final long FREE = 16L << 20;

  private static final List<String> COLLECTIONS =
      List.of("collection.anki21b", "collection.anki21", "collection.anki2");
  private static final int NEWEST = 3;

  Archive {
    media = List.copyOf(media);
    unsafe = List.copyOf(unsafe);
    files = Map.copyOf(files);
  }

  /// The bytes of a picture or sound; null when it is not in the package, or cannot be unpacked.
  byte @Nullable [] medium(String name) {
    var part = files.containsKey(name) ? files.get(name) : files.get(composed(name));
    if (part == null || !generation.endsWith("b")) {
      return part;
    }
    try {
      return Zstd.decompress(part, (int) most(part, Media.MOST_BYTES + 1L));
    } catch (Damaged _) {
      return null;
    }
  }

  /// Anki keeps names in this form, and notes may have them in another.
  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  static Archive read(byte[] bytes) throws Damaged {
    var parts = parts(bytes);
    var meta = parts.get("meta");
    long version = meta == null ? 0 : Proto.read(meta).number(1);
    if (version > NEWEST) {
      throw new Damaged(AnkiFlaw.TOO_NEW, String.valueOf(version));
    }
    for (var name : COLLECTIONS) {
      var part = parts.get(name);
      if (part != null) {
        boolean isNew = name.endsWith("b");
        var names = names(parts.get("media"), isNew);
        return new Archive(
            name.substring("collection.".length()),
            isNew ? Zstd.decompress(part, (int) most(part, MOST_COLLECTION)) : part,
            names.values().stream().filter(Archive::isSafe).toList(),
            names.values().stream().filter(media -> !isSafe(media)).toList(),
            files(names, parts));
      }
    }
    throw new Damaged(AnkiFlaw.NO_PACKAGE, "there is no collection in it");
  }

  /// The parts that are needed, unpacked within bounds.
  private static Map<String, byte[]> parts(byte[] bytes) throws Damaged {
    var parts = new HashMap<String, byte[]>();
    var seen = new HashSet<String>();
    long inAll = 0;
    long media = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var name = entry.getName();
        if (!seen.add(name)) {
          throw new Damaged(AnkiFlaw.UNSAFE, "the name " + name + " twice");
        }
        if (seen.size() > MOST_ENTRIES) {
          throw new Damaged(AnkiFlaw.TOO_LARGE, "it has over " + MOST_ENTRIES + " parts");
        }
        boolean isNeeded =
            COLLECTIONS.contains(name) || name.equals("media") || name.equals("meta");
        long most = most(bytes, MOST_IN_ALL) - inAll;
        long mostKept =
            isNeeded
                ? MOST_COLLECTION
                : isNumber(name) ? Math.min(Media.MOST_BYTES, MOST_MEDIA - media) : 0;
        var part = unpacked(zip, mostKept, most);
        inAll += part.size;
        if (isNeeded && part.size > MOST_COLLECTION) {
          throw new Damaged(AnkiFlaw.TOO_LARGE, "it unfolds to a multiple of its size");
        }
        if (part.size <= mostKept) {
          parts.put(name, part.bytes);
          media += isNeeded ? 0 : part.size;
        }
      }
    } catch (ZipException _) {
      throw new Damaged(AnkiFlaw.DAMAGED, "its archive is broken");
    } catch (IOException _) {
      throw new Damaged(AnkiFlaw.DAMAGED, "its archive ends early");
    } catch (IllegalArgumentException _) {
      throw new Damaged(AnkiFlaw.DAMAGED, "a name in its archive is no text");
    }
    return parts;
  }

  /// How much some bytes may unfold to.
  private static long most(byte[] packed, long limit) {
    return Math.min(limit, FREE + (long) packed.length * RATIO);
  }

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Part(byte[] bytes, long size) {}

  /// @param mostKept of a larger part only the size is told
  private static Part unpacked(ZipInputStream zip, long mostKept, long most)
      throws IOException, Damaged {
    var kept = new ByteArrayOutputStream();
    var buffer = new byte[1 << 14];
    long size = 0;
    for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
      size += count;
      if (size > most) {
        throw new Damaged(AnkiFlaw.TOO_LARGE, "it unfolds to a multiple of its size");
      }
      if (size <= mostKept) {
        kept.write(buffer, 0, count);
      } else {
        kept.reset();
      }
    }
    return new Part(kept.toByteArray(), size);
  }

  /// The names of the media by their parts: a JSON object, or a message for each in order.
  private static Map<String, String> names(byte @Nullable [] map, boolean isNew) throws Damaged {
    var names = new LinkedHashMap<String, String>();
    if (map == null) {
      return names;
    }
    if (isNew) {
      for (var entry : Proto.read(Zstd.decompress(map, (int) most(map, MOST_MAP))).messages(1)) {
        names.put(String.valueOf(names.size()), entry.text(1));
      }
      return names;
    }
    var text = new String(map, StandardCharsets.UTF_8);
    if (JsonTree.parse(text, MOST_ENTRIES, 2) instanceof JsonValue.Members members) {
      for (var member : members.members()) {
        if (member.value() instanceof JsonValue.Text name) {
          names.put(member.name(), name.value());
        }
      }
    }
    return names;
  }

  private static Map<String, byte[]> files(Map<String, String> names, Map<String, byte[]> parts) {
    var files = new HashMap<String, byte[]>();
    names.forEach((part, name) -> {
      var bytes = parts.get(part);
      if (bytes != null && isSafe(name)) {
        files.put(composed(name), bytes);
      }
    });
    return files;
  }

  private static boolean isNumber(String name) {
    return !name.isEmpty() && name.length() < 7 && name.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isSafe(String name) {
    return !name.isBlank()
        && !name.startsWith("..")
        && name.chars().noneMatch(c -> c < ' ' || c == '/' || c == '\\' || c == ':' || c == 0x7f);
  }
}
