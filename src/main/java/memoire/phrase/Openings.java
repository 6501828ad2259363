package memoire.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import memoire.syntax.Parse;
import memoire.syntax.Word;

/// First words of sentences that owe their capital to that alone, though the recogniser took them
/// for names: `Farmers` where the document writes `farmers` elsewhere.
final class Openings {
  private final Set<String> ordinary = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /// @param parses of the document's sentences
  Openings(Iterable<Parse> parses) {
    for (var parse : parses) {
      for (var word : parse.words()) {
        boolean opens = word.index() == first(parse);
        boolean isLower = word.text().equals(word.lower());
        if (isLower) {
          ordinary.add(word.text());
        } else if (!opens) {
          names.add(word.text());
        }
      }
    }
  }

  /// The parse with a first word that is none tagged as an ordinary noun.
  Parse corrected(Parse parse) {
    int first = first(parse);
    if (first >= parse.size() || !isMistaken(parse, parse.word(first))) {
      return parse;
    }
    var words = new ArrayList<>(parse.words());
    var word = parse.word(first);
    words.set(first, word.unnamed().tagged(word.tag().replace("NNP", "NN")));
    return new Parse(parse.text(), words);
  }

  private boolean isMistaken(Parse parse, Word word) {
    boolean isTakenForName = word.isProperNoun() || !word.entity().isEmpty();
    int next = word.index() + 1;
    boolean goesOn =
        next < parse.size() && Character.isUpperCase(parse.word(next).text().charAt(0));
    return isTakenForName
        && !goesOn
        && ordinary.contains(word.lower())
        && !names.contains(word.text());
  }

  /// The first word that is no quotation mark.
  private static int first(Parse parse) {
    int first = 0;
    while (first < parse.size()
        && List.of("“", "\"", "‘", "'").contains(parse.word(first).text())) {
      first++;
    }
    return first;
  }
}
