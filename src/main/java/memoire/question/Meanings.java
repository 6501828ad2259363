package memoire.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which small differences are no slips, because the word means something else with them.
final class Meanings {
  /// Words that an answer may have or lack.
  private static final Set<String> FILLERS =
      Set.of(
          "the",
          "an",
          "in",
          "on",
          "at",
          "by",
          "to",
          "of",
          "for",
          "from",
          "with",
          "and",
          "it",
          "is",
          "was",
          "were",
          "are",
          "they",
          "he",
          "she",
          "its",
          "his",
          "her",
          "their",
          "about",
          "approximately",
          "around",
          "roughly",
          "circa",
          "ca",
          "some",
          "nearly",
          "almost",
          "exactly",
          "total",
          "altogether",
          "only",
          "just",
          "called",
          "named",
          "<~>");

  /// Words that turn an answer into another, or hedge it.
  private static final Set<String> DECISIVE =
      Set.of(
          "not",
          "no",
          "non",
          "never",
          "without",
          "or",
          "nor",
          "either",
          "neither",
          "isnt",
          "wasnt",
          "except",
          "but",
          "anti",
          "pro",
          "former",
          "ex",
          "vice",
          "deputy",
          "acting",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "upper",
          "lower",
          "left",
          "right",
          "new",
          "old",
          "before",
          "after",
          "more",
          "less",
          "over",
          "under",
          "least",
          "most",
          "pre",
          "post",
          "central",
          "double",
          "first",
          "last",
          "minus",
          "inner",
          "outer",
          "great",
          "greater",
          "lesser",
          "major",
          "minor",
          "false",
          "true");

  private static final Set<String> QUALIFIERS =
      Set.of("more", "less", "than", "at", "least", "most", "up", "to");

  private static final List<String> PREFIXES =
      List.of(
          "counter", "hyper", "hypo", "inter", "intra", "intro", "extra", "micro", "macro", "multi",
          "over", "under", "super", "trans", "infra", "ultra", "endo", "ecto", "mono", "poly",
          "post", "anti", "ante", "semi", "fore", "non", "dis", "mis", "pre", "pro", "per", "sub",
          "uni", "tri", "out", "exo", "neo", "iso", "un", "in", "il", "im", "ir", "de", "re", "ex",
          "en", "em", "ab", "ad", "co", "bi", "up", "a", "e");

  private Meanings() {}

  /// Whether a canonical word says nothing of its own.
  static boolean isFiller(String canonical) {
    return FILLERS.contains(canonical);
  }

  /// Whether an answer with this canonical word means something else than without it. Numbers and
  /// signs always do.
  static boolean isDecisive(String canonical) {
    return DECISIVE.contains(canonical) || canonical.startsWith("#") || canonical.startsWith("<");
  }

  /// Whether a canonical word says no more than on which side of a number the truth lies.
  static boolean isQualifier(String canonical) {
    return QUALIFIERS.contains(canonical);
  }

  /// Whether two different folded words are known, or look, to mean different things however alike
  /// they are.
  static boolean differ(String a, String b) {
    return hasDigit(a)
        || hasDigit(b)
        || differAtTheStart(a, b)
        || differByPrefix(a, b)
        || differBySuffix(a, b)
        || Groups.differ(a, b);
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /// The first letter is hardly ever a slip, unless it was swapped with the second or sounds like
  /// the right one.
  private static boolean differAtTheStart(String a, String b) {
    char x = a.charAt(0);
    char y = b.charAt(0);
    boolean isSwap = a.length() > 1 && b.length() > 1 && x == b.charAt(1) && y == a.charAt(1);
    return x != y && !isSwap && !Transliteration.isVariant(a, b);
  }

  /// `legal` and `illegal`, `inflation` and `deflation`, `import` and `export`.
  private static boolean differByPrefix(String a, String b) {
    for (var prefix : PREFIXES) {
      if (isPrefixed(a, prefix, b) || isPrefixed(b, prefix, a)) {
        return true;
      }
    }
    String common = commonEnd(a, b);
    if (common.length() < 3) {
      return false;
    }
    for (int stem = common.length(); stem >= 3; stem--) {
      if (PREFIXES.contains(a.substring(0, a.length() - stem))
          && PREFIXES.contains(b.substring(0, b.length() - stem))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrefixed(String word, String prefix, String stem) {
    return word.length() == prefix.length() + stem.length()
        && word.startsWith(prefix)
        && word.endsWith(stem);
  }

  private static String commonEnd(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length())
        && a.charAt(a.length() - 1 - length) == b.charAt(b.length() - 1 - length)) {
      length++;
    }
    return a.substring(a.length() - length);
  }

  /// `employer` and `employee`, `careful` and `careless`, `chloride` and `chlorine`.
  private static boolean differBySuffix(String a, String b) {
    return end(a, "er").isRivalOf(end(b, "ee"))
        || end(a, "ee").isRivalOf(end(b, "er"))
        || end(a, "or").isRivalOf(end(b, "ee"))
        || end(a, "ee").isRivalOf(end(b, "or"))
        || end(a, "ide").isRivalOf(end(b, "ine"))
        || end(a, "ine").isRivalOf(end(b, "ide"))
        || end(a, "ate").isRivalOf(end(b, "ite"))
        || end(a, "ite").isRivalOf(end(b, "ate"))
        || end(a, "ide").isRivalOf(end(b, "ate"))
        || end(a, "ate").isRivalOf(end(b, "ide"))
        || end(a, "ane").isRivalOf(end(b, "ene"))
        || end(a, "ene").isRivalOf(end(b, "ane"))
        || end(a, "ful").isRivalOf(end(b, "less"))
        || end(a, "less").isRivalOf(end(b, "ful"));
  }

  /// A word cut before a suffix; an empty stem when it does not have it.
  private record Stem(String value) {
    boolean isRivalOf(Stem other) {
      return value.length() >= 3 && value.equals(other.value);
    }
  }

  private static Stem end(String word, String suffix) {
    return new Stem(
        word.endsWith(suffix) ? word.substring(0, word.length() - suffix.length()) : "");
  }

  /// Groups of words of which each means something else than the others, read when first needed.
  private static final class Groups {
    private static final Map<String, Set<Integer>> OF_WORD = read();

    static boolean differ(String a, String b) {
      var groups = OF_WORD.getOrDefault(a, Set.of());
      var others = OF_WORD.getOrDefault(b, Set.of());
      return groups.stream().anyMatch(others::contains);
    }

    private static Map<String, Set<Integer>> read() {
      var found = new HashMap<String, Set<Integer>>();
      try (var lines = lines()) {
        int group = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("#")) {
            continue;
          }
          for (var word : line.split(" ", -1)) {
            found.computeIfAbsent(Wordings.common(word), _ -> new HashSet<>()).add(group);
          }
          group++;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return found;
    }

    private static BufferedReader lines() {
      InputStream in = Meanings.class.getResourceAsStream("different-words.txt");
      return new BufferedReader(
          new InputStreamReader(
              Objects.requireNonNull(in, "different-words.txt"), StandardCharsets.UTF_8));
    }
  }
}
