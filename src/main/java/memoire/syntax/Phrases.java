package memoire.syntax;

import java.util.List;
import java.util.Set;

/// The words of phrases without remarks and without the marks around them.
final class Phrases {
  private Phrases() {}

  /// A noun phrase without remarks.
  static List<Word> nounPhrase(Parse parse, Word top) {
    var nothing = new Word(parse.size(), "", 0, 0, "", "", "", -1, "");
    var kept = Trimming.phrase(parse, top, nothing);
    return trimmed(parse.words().stream().filter(w -> kept.get(w.index())).toList());
  }

  /// Without a comma before and a mark after.
  static List<Word> trimmed(List<Word> words) {
    int from = 0;
    int to = words.size();
    while (from < to && words.get(from).text().equals(",")) {
      from++;
    }
    while (to > from && Set.of(",", ".", ":", "—", "–").contains(words.get(to - 1).text())) {
      to--;
    }
    return words.subList(from, to);
  }
}
