package memoire.phrase;

import java.util.List;
import java.util.Set;
import memoire.document.WordList;
import memoire.syntax.Parse;
import memoire.syntax.Word;

/// The words before a number that blur it: `more than`, `about`.
final class Hedges {
  private static final Set<String> WORDS = Set.copyOf(WordList.words(Hedges.class, "hedges.txt"));

  private Hedges() {}

  /// The hedge of the number at an index, in order; may be empty.
  static List<Word> before(Parse parse, int number) {
    int from = number;
    while (from > 0 && WORDS.contains(parse.word(from - 1).lower())) {
      from--;
    }
    // `to 20 countries`, `at 20 places`: the preposition of the clause, not a hedge.
    while (from < number
        && Set.of("to", "at", "up", "most", "around", "about", "over", "under")
            .contains(parse.word(from).lower())
        && parse.word(from).is("case")
        && parse.word(from).head() == parse.word(number).head()
        && !Set.of("about", "around", "over", "under").contains(parse.word(from).lower())) {
      from++;
    }
    return parse.words().subList(from, number);
  }
}
