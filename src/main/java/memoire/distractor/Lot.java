package memoire.distractor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Draws that depend only on a text: the same question draws the same lot on every machine.
public final class Lot {
  private Lot() {}

  /// The first bytes of the text's SHA-256, as a number from 0 to `bound` - 1.
  public static int draw(String seed, int bound) {
    var hash = sha256(seed);
    return Math.floorMod(
        ((hash[0] & 0xff) << 16) | ((hash[1] & 0xff) << 8) | (hash[2] & 0xff), bound);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
