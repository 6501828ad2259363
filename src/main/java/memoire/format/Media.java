package memoire.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import memoire.markup.MediaType;
import org.jspecify.annotations.Nullable;

/// The pictures and sounds of a pack, each under the SHA-256 of its bytes and the ending of its
/// type: a name by somebody else is never the name of a file. They are bounded in size and number.
public final class Media {
  /// The largest file: 16 MB.
  public static final int MOST_BYTES = 16 << 20;

  /// The most that all of a pack's have: 56 MB, so that the pack with them can be read again.
  public static final int MOST_IN_ALL = 56 << 20;

  /// The most files.
  public static final int MOST_FILES = 10_000;

  /// No pictures and no sounds.
  public static final Media NONE = new Media(new TreeMap<>());

  private final SortedMap<String, byte[]> files;

  private Media(SortedMap<String, byte[]> files) {
    this.files = Collections.unmodifiableSortedMap(files);
  }

  /// The names, in order.
  public Set<String> names() {
    return files.keySet();
  }

  public boolean isEmpty() {
    return files.isEmpty();
  }

  /// The bytes of a file, or null when it is not here.
  public byte @Nullable [] bytes(String name) {
    var bytes = files.get(name);
    return bytes == null ? null : bytes.clone();
  }

  /// Those of these names.
  public Media only(Collection<String> names) {
    var some = new TreeMap<>(files);
    some.keySet().retainAll(names);
    return new Media(some);
  }

  /// Both, without a second copy of what is the same.
  public Media and(Media others) {
    var all = new TreeMap<>(files);
    all.putAll(others.files);
    return new Media(all);
  }

  /// The name that some bytes have here; empty when their type is none that packs hold.
  public static Optional<String> name(byte[] bytes) {
    return MediaType.of(bytes).map(type -> sha256(bytes) + "." + type.ending());
  }

  /// The SHA-256 in hexadecimal digits.
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  /// Pictures and sounds while they are found.
  public static final class Found {
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long inAll;

    /// What became of a file: the name it has now, or why it has none.
    ///
    /// @param why the rest of a sentence, as in `its type is not known`
    public record Taken(@Nullable String name, String why) {}

    /// Takes a file along, or says why not.
    public Taken take(byte @Nullable [] bytes) {
      if (bytes == null) {
        return new Taken(null, "it is not there");
      }
      if (bytes.length > MOST_BYTES) {
        return new Taken(null, "it has over " + (MOST_BYTES >> 20) + " MB");
      }
      var type = MediaType.of(bytes);
      if (type.isEmpty()) {
        return new Taken(null, "it is no picture, sound or film of a kind that packs hold");
      }
      if (type.get().isActive(bytes)) {
        return new Taken(null, "it could run a program, or fetch something, where it is opened");
      }
      var name = sha256(bytes) + "." + type.get().ending();
      if (!files.containsKey(name)) {
        if (files.size() >= MOST_FILES || inAll + bytes.length > MOST_IN_ALL) {
          return new Taken(
              null,
              "a pack holds "
                  + MOST_FILES
                  + " of them at most, and "
                  + (MOST_IN_ALL >> 20)
                  + " MB in all");
        }
        inAll += bytes.length;
        files.put(name, bytes.clone());
      }
      return new Taken(name, "");
    }

    /// All that were taken.
    public Media done() {
      return new Media(new TreeMap<>(files));
    }
  }
}
