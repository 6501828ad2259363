package memoire.wording;

import memoire.fact.Lexicon;
import memoire.fact.Tokens;

/// Whether words refer to something that only the rest of their document tells.
public final class Reference {
  private Reference() {}

  /// Whether a phrase would be understood outside its document.
  public static boolean standsAlone(String phrase) {
    var tokens = Tokens.of(phrase);
    return Anaphors.first(tokens).isEmpty()
        && Definites.firstBare(tokens).isEmpty()
        && tokens.stream().noneMatch(t -> Lexicon.is("relative-time", t.text()));
  }
}
