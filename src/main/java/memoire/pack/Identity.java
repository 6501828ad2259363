package memoire.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import memoire.question.Evidence;
import memoire.question.Question;

/// Ids: eight characters of Crockford base32 (digits and letters without i, l, o and u), made from
/// content, so that the same input names the same thing on every machine.
///
/// A spreadsheet must not mangle them: none starts with `=`, `+`, `-` or `@`, is all digits, or
/// reads like `12e34567`.
public final class Identity {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 8;
  private static final int BITS_PER_CHARACTER = 5;
  private static final int LONGEST_GIVEN = 64;

  /// Stands between the parts of a seed; it is in no text that people write.
  private static final char SEPARATOR = '\u001f';

  private Identity() {}

  /// The id of some content; the next one in its sequence when that is taken already.
  public static String mint(String seedText, Set<String> taken) {
    return mint(seedText, taken, new HashMap<>());
  }

  private static String mint(String seedText, Set<String> taken, Map<String, Integer> tried) {
    for (int attempt = tried.getOrDefault(seedText, 0); ; attempt++) {
      var id = encode(digest(seedText + SEPARATOR + attempt));
      if (!readsLikeNumber(id) && !taken.contains(id)) {
        if (attempt > 0) {
          tried.put(seedText, attempt);
        }
        return id;
      }
    }
  }

  /// An id for a question that has none: from its passage, form and key, and from its prompt as
  /// well when no passage proves it.
  public static String question(Question question, Set<String> taken) {
    return question(question, taken, new HashMap<>());
  }

  /// The same for one of many questions, of which thousands may be the same.
  ///
  /// @param tried how often each content has been there already, as far as `taken` says; changes
  static String question(Question question, Set<String> taken, Map<String, Integer> tried) {
    var passage = question.evidence();
    var origin = passage == null ? question.prompt() : origin(passage);
    return mint(seed(origin, question.form().name(), Keys.of(question)), taken, tried);
  }

  /// An id for the card of one fact of a document.
  public static String card(String documentId, String fact, Set<String> taken) {
    return mint(seed(documentId, fact), taken);
  }

  /// Whether an id that somebody chose can be kept: 1 to 64 ASCII letters, digits, `-` and `_`, of
  /// which the first is no `-`, and not all digits.
  public static boolean isSafe(String id) {
    if (id.isEmpty() || id.length() > LONGEST_GIVEN || id.charAt(0) == '-') {
      return false;
    }
    boolean hasOther = false;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!isDigit(c)) {
        hasOther = true;
        if (!isLetter(c) && c != '-' && c != '_') {
          return false;
        }
      }
    }
    return hasOther;
  }

  private static String origin(Evidence passage) {
    return seed(
        passage.document(),
        String.valueOf(passage.start()),
        String.valueOf(passage.end()),
        passage.quote());
  }

  private static String seed(String... parts) {
    return String.join(String.valueOf(SEPARATOR), parts);
  }

  private static String encode(byte[] digest) {
    long bits = 0;
    for (int i = 0; i < LENGTH * BITS_PER_CHARACTER / Byte.SIZE; i++) {
      bits = (bits << Byte.SIZE) | (digest[i] & 0xff);
    }
    var id = new char[LENGTH];
    for (int i = LENGTH - 1; i >= 0; i--) {
      id[i] = ALPHABET.charAt((int) (bits & 31));
      bits >>>= BITS_PER_CHARACTER;
    }
    return new String(id);
  }

  private static boolean readsLikeNumber(String id) {
    int exponents = 0;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c == 'e') {
        exponents++;
      } else if (!isDigit(c)) {
        return false;
      }
    }
    return exponents <= 1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
