package memoire.question;

/// Spellings of one foreign name in Latin letters: Berdimuhamedov and Berdymukhamedow, Iwaya and
/// Ivaya. They may as well be two names: whoever marks must ask whether both are known.
public final class Transliteration {
  private static final int SHORTEST = 4;

  private static final String[][] SAME = {
    {"kh", "h"},
    {"gh", "g"},
    {"sch", "sh"},
    {"tsch", "ch"},
    {"dzh", "j"},
    {"zh", "j"},
    {"tz", "ts"},
    {"ph", "f"},
    {"ck", "k"},
    {"qu", "k"},
    {"q", "k"},
    {"x", "ks"},
    {"w", "v"},
    {"oo", "u"},
    {"ou", "u"},
    {"ee", "i"},
    {"ie", "i"},
    {"ei", "i"},
    {"yy", "i"},
    {"ij", "i"},
    {"iy", "i"},
    {"yi", "i"},
    {"y", "i"},
  };

  private Transliteration() {}

  /// Whether two different spellings sound the same.
  static boolean isVariant(String a, String b) {
    return a.length() > SHORTEST
        && b.length() > SHORTEST
        && !a.equals(b)
        && sound(a).equals(sound(b));
  }

  /// A word as it sounds, the same for all its spellings; of words in lower case without accents.
  public static String sound(String word) {
    String sound = word;
    for (var pair : SAME) {
      sound = sound.replace(pair[0], pair[1]);
    }
    var out = new StringBuilder();
    for (int i = 0; i < sound.length(); i++) {
      if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
        out.append(sound.charAt(i));
      }
    }
    return out.toString();
  }
}
