package memoire.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import memoire.document.WordList;

/// English verb forms: which base form a word is a past or a present form of.
public final class Verbs {
  private static final Set<String> BASES = new HashSet<>();
  private static final Map<String, String> PASTS = new HashMap<>();
  private static final Map<String, String> PARTICIPLES = new HashMap<>();

  static {
    BASES.addAll(WordList.words(Verbs.class, "verbs.txt"));
    for (var line : WordList.lines(Verbs.class, "irregular.txt")) {
      var forms = List.of(line.split(" +"));
      BASES.add(forms.get(0));
      for (var past : forms.get(1).split("/", -1)) {
        PASTS.putIfAbsent(past, forms.get(0));
      }
      for (var participle : forms.get(2).split("/", -1)) {
        PARTICIPLES.putIfAbsent(participle, forms.get(0));
      }
    }
  }

  private Verbs() {}

  static boolean isBase(String word) {
    return BASES.contains(word);
  }

  /// Whether a word is the base form of a known verb.
  public static boolean isBaseForm(String word) {
    return isBase(word);
  }

  /// Whether a word may be the third person singular of a known verb.
  public static boolean isThirdPerson(String word) {
    return baseOfPresent(word).isPresent();
  }

  /// Whether a word is the `-ing` form of a known verb.
  public static boolean isGerund(String word) {
    if (!word.endsWith("ing") || word.length() < 5) {
      return false;
    }
    var stem = word.substring(0, word.length() - 3);
    return isBase(stem) || isBase(stem + "e") || undoubled(stem).isPresent();
  }

  /// The base of a simple past: `held` → `hold`, `announced` → `announce`.
  public static Optional<String> baseOfPast(String word) {
    var irregular = PASTS.get(word);
    return irregular != null ? Optional.of(irregular) : baseOfRegular(word);
  }

  /// The base of a past participle: `taken` → `take`.
  public static Optional<String> baseOfParticiple(String word) {
    var irregular = PARTICIPLES.get(word);
    return irregular != null ? Optional.of(irregular) : baseOfRegular(word);
  }

  /// A past form that cannot be a participle: `went`, `began`, `took`.
  public static boolean isPastOnlyForm(String word) {
    return isPastOnly(word);
  }

  static boolean isPastOnly(String word) {
    return PASTS.containsKey(word) && !PARTICIPLES.containsKey(word);
  }

  /// The base of a third person singular: `carries` → `carry`.
  static Optional<String> baseOfPresent(String word) {
    if (!word.endsWith("s") || word.endsWith("ss") || word.length() < 3) {
      return Optional.empty();
    }
    var stem = word.substring(0, word.length() - 1);
    if (stem.endsWith("ie")) {
      var y = stem.substring(0, stem.length() - 2) + "y";
      return isBase(y) ? Optional.of(y) : known(stem);
    }
    return known(stem)
        .or(() ->
            stem.endsWith("e") ? known(stem.substring(0, stem.length() - 1)) : Optional.empty());
  }

  private static Optional<String> baseOfRegular(String word) {
    if (!word.endsWith("ed") || word.length() < 5 || PARTICIPLES.containsKey(word)) {
      return Optional.empty();
    }
    var stem = word.substring(0, word.length() - 2);
    if (stem.endsWith("i")) {
      return known(stem.substring(0, stem.length() - 1) + "y");
    }
    return known(stem + "e")
        .filter(_ -> !isBase(stem) || endsSoft(stem))
        .or(() -> known(stem))
        .or(() -> undoubled(stem));
  }

  /// `planned` → `plan`.
  private static Optional<String> undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? known(stem.substring(0, last)) : Optional.empty();
  }

  /// Where both `stem` and `stem + e` are verbs, the one with `e` is meant after these letters.
  private static boolean endsSoft(String stem) {
    return "cgsvz".indexOf(stem.charAt(stem.length() - 1)) >= 0;
  }

  private static Optional<String> known(String base) {
    return isBase(base) ? Optional.of(base) : Optional.empty();
  }

  /// A finite past form or a participle of any verb, known or not.
  static boolean looksPast(String word) {
    return baseOfPast(word).isPresent() || baseOfParticiple(word).isPresent();
  }
}
