package memoire.phrase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.syntax.Proposition;
import memoire.syntax.Rendering;
import memoire.syntax.Word;

/// A statement that would be understood outside its document.
///
/// @param replaced what stands for a word instead, by index; empty text leaves it out
/// @param supports beside what of the document only it is understood
/// @param loose how many definite phrases only the document's title explains
/// @param owner whose claim it is, or empty
public record Resolved(
    Proposition proposition,
    Map<Integer, String> replaced,
    Set<Support> supports,
    int loose,
    String owner) {
  public Resolved {
    replaced = Map.copyOf(replaced);
    supports = Set.copyOf(supports);
  }

  /// Whether it is understood only beside something of the document.
  public boolean leans() {
    return !supports.isEmpty();
  }

  /// The same statement with other words for some of its own.
  public Resolved with(Map<Integer, String> replaced) {
    return new Resolved(proposition, replaced, supports, loose, owner);
  }

  /// Whether a word of the mention no longer stands as the document prints it.
  boolean isTouched(Mention mention) {
    return mention.words().stream().anyMatch(w -> replaced.containsKey(w.index()));
  }

  String text(List<Word> words) {
    return Rendering.text(proposition.parse(), words, replaced);
  }

  String text(List<Word> words, Set<Word> without) {
    return text(words.stream().filter(w -> !without.contains(w)).toList());
  }

  /// The statement as one sentence without its stop.
  public String sentence() {
    if (proposition.isWhole()) {
      return text(proposition.predicate());
    }
    var fronts = new StringBuilder();
    for (var front : proposition.fronts()) {
      var text = text(front);
      if (!text.isEmpty()) {
        fronts.append(text).append(", ");
      }
    }
    return fronts
        + text(proposition.subject())
        + (proposition.inserted().isEmpty() ? "" : " " + proposition.inserted())
        + " "
        + text(proposition.predicate());
  }
}
