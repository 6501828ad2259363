package memoire.format.anki;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import memoire.format.JsonTree;
import memoire.format.JsonValue;
import memoire.format.archive.Zip;
import org.jspecify.annotations.Nullable;

/// The parts of a package (a ZIP) that are read: its collection, of the newest generation that is
/// there, and the names of its media. Media themselves are counted and not kept; nothing is ever
/// written to a name of the file.
///
/// @param generation `anki2`, `anki21` or `anki21b`
/// @param unsafe names of media that would lead out of their folder
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Archive(String generation, byte[] collection, List<String> media, List<String> unsafe) {
  static final int MOST_COLLECTION = 128 << 20;
  private static final long MOST_IN_ALL = 1L << 30;
  private static final int MOST_ENTRIES = 100_000;
  private static final int MOST_MAP = 16 << 20;

  private static final List<String> COLLECTIONS =
      List.of("collection.anki21b", "collection.anki21", "collection.anki2");
  private static final int NEWEST = 3;

  Archive {
    media = List.copyOf(media);
    unsafe = List.copyOf(unsafe);
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
            names.stream().filter(Archive::isSafe).toList(),
            names.stream().filter(media -> !isSafe(media)).toList());
      }
    }
    throw new Damaged(AnkiFlaw.NO_PACKAGE, "there is no collection in it");
  }

  /// The parts that are needed, unpacked within bounds.
  private static Map<String, byte[]> parts(byte[] bytes) throws Damaged {
    var limits = new Zip.Limits(MOST_ENTRIES, MOST_COLLECTION, MOST_IN_ALL);
    return switch (Zip.read(bytes, limits, Archive::isNeeded)) {
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

  /// The names of the media: values of a JSON object, or a message for each.
  private static List<String> names(byte @Nullable [] map, boolean isNew) throws Damaged {
    var names = new ArrayList<String>();
    if (map == null) {
      return names;
    }
    if (isNew) {
      for (var entry :
          Proto.read(Zstd.decompress(map, (int) Zip.most(map, MOST_MAP))).messages(1)) {
        names.add(entry.text(1));
      }
      return names;
    }
    var text = new String(map, StandardCharsets.UTF_8);
    if (JsonTree.parse(text, MOST_ENTRIES, 2) instanceof JsonValue.Members members) {
      for (var member : members.members()) {
        if (member.value() instanceof JsonValue.Text name) {
          names.add(name.value());
        }
      }
    }
    return names;
  }

  private static boolean isSafe(String name) {
    return !name.isBlank()
        && !name.startsWith("..")
        && name.chars().noneMatch(c -> c < ' ' || c == '/' || c == '\\' || c == ':' || c == 0x7f);
  }
}
