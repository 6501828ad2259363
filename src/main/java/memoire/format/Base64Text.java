package memoire.format;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Files as text, in base 64.
public final class Base64Text {
  private Base64Text() {}

  /// The bytes; null when the text is none of any. White space in it does not count.
  public static byte @Nullable [] decoded(String text) {
    try {
      var bytes = Base64.getDecoder().decode(text.replaceAll("\\s+", ""));
      return bytes.length == 0 ? null : bytes;
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  public static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
