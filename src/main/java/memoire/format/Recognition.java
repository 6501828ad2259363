package memoire.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells the format of a file from its first bytes; its name decides where these leave it open.
final class Recognition {
  private static final int LOOKED_AT = 8192;

  private Recognition() {}

  static Optional<PackFormat> of(String file, byte[] bytes) {
    var head = head(bytes).stripLeading();
    if (head.startsWith("{")) {
      return Optional.of(PackFormat.JSON);
    }
    return PackFormat.named(file);
  }

  private static String head(byte[] bytes) {
    var text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
