package memoire.generate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;

/// Identities that depend only on what a question asks: 8 characters of Crockford base32, from
/// SHA-256, never all digits.
final class Mint {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 8;

  private Mint() {}

  /// An identity that is not yet taken, and now is.
  static String mint(String seed, Set<String> taken) {
    for (int attempt = 0; ; attempt++) {
      var id = encode(sha256(attempt == 0 ? seed : seed + "\u0000" + attempt));
      boolean allDigits = id.chars().allMatch(Character::isDigit);
      if (!allDigits && taken.add(id)) {
        return id;
      }
    }
  }

  private static String encode(byte[] hash) {
    long bits = 0;
    for (int i = 0; i < 5; i++) {
      bits = (bits << 8) | (hash[i] & 0xff);
    }
    var id = new StringBuilder();
    for (int i = LENGTH - 1; i >= 0; i--) {
      id.append(ALPHABET.charAt((int) ((bits >>> (5 * i)) & 31)));
    }
    return id.toString();
  }

  /// The first bytes of a hash, as a number from 0 to `bound` - 1.
  static int number(String seed, int bound) {
    var hash = sha256(seed);
    return Math.floorMod(
        ((hash[0] & 0xff) << 16) | ((hash[1] & 0xff) << 8) | (hash[2] & 0xff), bound);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
