package memoire.format.anki;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import memoire.format.JsonTree;
import memoire.format.JsonValue;
import memoire.format.Media;
import memoire.format.archive.Zip;
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

  /// A file that is stored in a frame of Zstandard is a little larger there.
  private static final int MOST_PART = Media.MOST_BYTES + (1 << 16);

  private static final int MOST_ENTRIES = 100_000;
  private static final int MOST_MAP = 16 << 20;

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
      return Zstd.decompress(part, (int) Zip.most(part, Media.MOST_BYTES + 1L));
    } catch (Damaged _) {
      return null;
    }
  }

  /// Anki keeps names in this form, and notes may have them in another.
  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
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
            isNew ? Zstd.decompress(part, (int) Zip.most(part, MOST_COLLECTION)) : part,
            names.values().stream().filter(Archive::isSafe).toList(),
            names.values().stream().filter(media -> !isSafe(media)).toList(),
            files(names, parts));
      }
    }
    throw new Damaged(AnkiFlaw.NO_PACKAGE, "there is no collection in it");
  }

  /// The parts that are needed, unpacked within bounds.
  private static Map<String, byte[]> parts(byte[] bytes) throws Damaged {
    var limits = new Zip.Limits(MOST_ENTRIES, MOST_COLLECTION, MOST_IN_ALL);
    var media = new Zip.Extras(Archive::isNumber, MOST_PART, MOST_MEDIA);
    return switch (Zip.read(bytes, limits, Archive::isNeeded, media)) {
      case Zip.Parts(var kept, _) -> kept;
      case Zip.Refused(var reason, var word) ->
          throw new Damaged(
              switch (reason) {
                case BROKEN -> AnkiFlaw.DAMAGED;
                case TOO_LARGE -> AnkiFlaw.TOO_LARGE;
                case UNSAFE -> AnkiFlaw.UNSAFE;
              },
              word);
    };
  }

  private static boolean isNeeded(String name) {
    return COLLECTIONS.contains(name) || name.equals("media") || name.equals("meta");
  }

  /// The names of the media by their parts: a JSON object, or a message for each in order.
  private static Map<String, String> names(byte @Nullable [] map, boolean isNew) throws Damaged {
    var names = new LinkedHashMap<String, String>();
    if (map == null) {
      return names;
    }
    if (isNew) {
      for (var entry :
          Proto.read(Zstd.decompress(map, (int) Zip.most(map, MOST_MAP))).messages(1)) {
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
