package memoire.report;

import java.util.Base64;
import java.util.function.Function;
import memoire.drill.Paper;
import memoire.markup.MediaType;
import memoire.pack.PackMedia;
import org.jspecify.annotations.Nullable;

/// The pictures of a page, which holds them itself: nothing is asked for when it is opened. Where
/// one is not at hand, or the page would become too large, its description is shown.
public final class Pictures {
  /// The most that all pictures of a page have, in bytes: 24 MB, as often as they are shown.
  public static final int MOST_BYTES = 24 << 20;

  /// No pictures.
  public static final Pictures NONE = new Pictures(_ -> null);

  private final Function<String, byte @Nullable []> files;
  private long shown;

  private Pictures(Function<String, byte @Nullable []> files) {
    this.files = files;
  }

  /// The pictures of one page.
  ///
  /// @param files the bytes of a file of a pack, or null where it is not at hand
  public static Pictures of(Function<String, byte @Nullable []> files) {
    return new Pictures(files);
  }

  /// The address of a picture that is its content, `data:image/png;base64,…`; null where its
  /// description is to be shown.
  ///
  /// @param file of a pack: the SHA-256 of its bytes, and the ending of its type
  @Nullable String address(String file) {
    var type = MediaType.named(file).orElse(null);
    if (type == null || type.kind() != MediaType.Kind.IMAGE) {
      return null;
    }
    var bytes = files.apply(file);
    if (bytes == null || shown + bytes.length > MOST_BYTES) {
      return null;
    }
    shown += bytes.length;
    return "data:" + type.mime() + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  /// Whether questions of a paper name pictures.
  static boolean areIn(Paper paper) {
    return !PackMedia.names(paper.items().stream().map(Paper.Item::question).toList()).isEmpty();
  }
}
