package memoire.fact;

import java.util.List;
import java.util.Set;

/// Runs of capitalised words.
public final class Names {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "van", "von", "der", "den", "del", "della", "di", "du", "bin",
          "ibn", "al", "el", "la", "le", "y");

  private Names() {}

  /// Whether a word in lower case may stand within a name: `Ursula von der Leyen`.
  public static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /// The index after the run of capitalised words that begins at `from`; `from` when none does.
  static int runEnd(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size()) {
      if (isNameWord(tokens, i)) {
        boolean possessive = tokens.get(i).isPossessive();
        i = initialEnd(tokens, i);
        if (possessive) {
          return i;
        }
      } else if (i > from
          && PARTICLES.contains(tokens.get(i).text())
          && i + 1 < tokens.size()
          && isNameWord(tokens, i + 1)) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  /// `S.` counts as one word.
  private static int initialEnd(List<Token> tokens, int i) {
    boolean initial =
        tokens.get(i).text().length() == 1 && i + 1 < tokens.size() && tokens.get(i + 1).is(".");
    return initial ? i + 2 : i + 1;
  }

  private static boolean isNameWord(List<Token> tokens, int i) {
    var token = tokens.get(i);
    boolean opening = i == 0 && Lexicon.isFunctionWord(token.text());
    return token.isCapitalised()
        && !opening
        && !(Lexicon.isFunctionWord(token.text())
            && token.text().length() > 1
            && !token.text().equals("Will")
            && !token.text().equals("May"));
  }

  /// `Japan's` → `Japan`, `ministers'` → `ministers`.
  public static String withoutPossessive(String name) {
    if (name.endsWith("'s") || name.endsWith("’s")) {
      return name.substring(0, name.length() - 2);
    }
    return name.endsWith("s'") || name.endsWith("s’") ? name.substring(0, name.length() - 1) : name;
  }
}
