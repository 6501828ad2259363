package memoire.pack;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The id of a pack that has a name and no id: lower-case words joined by hyphens. Names that
/// differ in a letter or a digit get different ids, in whatever script they are written; otherwise
/// one pack would be taken for the next version of another.
public final class Slug {
  private static final int LONGEST = 50;

  /// Letters that Unicode does not take apart.
  private static final Map<String, String> LATIN =
      Map.of(
          "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l", "ı",
          "i");

  /// What is lost of a name and tells it from another: letters, and the signs of C++ and C#.
  private static final Pattern TELLING =
      Pattern.compile("[^\\P{L}a-z]|[^\\P{N}0-9]|(?<=\\p{L})[+#]");

  private Slug() {}

  /// The id for a name.
  public static String of(String name) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "");
    for (var letter : LATIN.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    var words = trimmed(plain.replaceAll("[^a-z0-9]+", "-"));
    boolean isWhole = words.length() <= LONGEST && !TELLING.matcher(plain).find();
    if (isWhole && !words.isEmpty()) {
      return words;
    }
    var cut = trimmed(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
    var shown = cut.isEmpty() ? "pack" : cut;
    return plain.isBlank() ? shown : shown + "-" + Identity.mint(plain, Set.of());
  }

  private static String trimmed(String words) {
    return words.replaceAll("^-+|-+$", "");
  }
}
