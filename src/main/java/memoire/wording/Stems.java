package memoire.wording;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import memoire.fact.Lexicon;
import memoire.fact.Names;
import memoire.fact.Places;
import memoire.fact.Tokens;

/// The content words of a text, cut to crude stems, for comparing what texts are about.
public final class Stems {
  /// `violate` and `violation` are about one thing.
  private static final int LONGEST = 6;

  private Stems() {}

  public static Set<String> of(String text) {
    var stems = new TreeSet<String>();
    for (var token : Tokens.of(text)) {
      if (token.isWord() && !Lexicon.isFunctionWord(token.text())) {
        var word = Names.withoutPossessive(token.text());
        stems.add(stem(Places.countryOfAdjective(word).orElse(word).toLowerCase(Locale.ROOT)));
      }
    }
    return stems;
  }

  /// The share of `part` that is also in `whole`.
  public static double coverage(Set<String> part, Set<String> whole) {
    if (part.isEmpty()) {
      return 0;
    }
    long common = part.stream().filter(whole::contains).count();
    return (double) common / part.size();
  }

  /// Common stems over all stems.
  public static double overlap(Set<String> a, Set<String> b) {
    long common = a.stream().filter(b::contains).count();
    long all = a.size() + b.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  private static String stem(String word) {
    for (var suffix : new String[] {"ing", "ed", "es", "s", "e"}) {
      if (word.length() > suffix.length() + 3 && word.endsWith(suffix)) {
        return cut(word.substring(0, word.length() - suffix.length()));
      }
    }
    return cut(word);
  }

  private static String cut(String word) {
    return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
  }
}
