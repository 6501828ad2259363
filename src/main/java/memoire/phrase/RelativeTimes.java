package memoire.phrase;

import java.util.Set;
import memoire.document.WordList;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Word;

/// Times that are counted from another: `yesterday`, `last year`, `two days later`.
final class RelativeTimes {
  private static final Set<String> WORDS =
      Set.copyOf(WordList.words(RelativeTimes.class, "relative-times.txt"));
  private static final Set<String> PERIODS =
      Set.copyOf(WordList.words(RelativeTimes.class, "periods.txt"));
  private static final Set<String> SHIFTS =
      Set.of(
          "last",
          "next",
          "previous",
          "following",
          "coming",
          "past",
          "recent",
          "same",
          "preceding",
          "earlier");

  /// After a period, they count from what was said before: `two days later`.
  private static final Set<String> COUNTED =
      Set.of("later", "earlier", "afterwards", "after", "before");

  private final Statement statement;
  private final Known known;
  private final Proposition proposition;
  private final Parse parse;

  RelativeTimes(Statement statement, Known known) {
    this.statement = statement;
    this.known = known;
    this.proposition = statement.proposition();
    this.parse = statement.parse();
  }

  /// `yesterday` can go where the question is asked beside the document's date.
  void drop() {
    for (var word : proposition.words()) {
      boolean isOfVerb =
          word.head() == proposition.head().index()
              && (word.isKindOf("advmod") || word.isKindOf("obl"));
      var phrase = parse.subtree(word).stream().filter(proposition::contains).toList();
      boolean isTime = phrase.stream().anyMatch(this::isRelative) && phrase.size() <= 4;
      if (isOfVerb && isTime && known.dated()) {
        statement.drop(phrase);
        statement.lean();
      }
    }
  }

  /// Whether a word says when something was, counted from a time said elsewhere.
  boolean isRelative(Word word) {
    boolean isCounted =
        COUNTED.contains(word.lower())
            && word.index() > 0
            && PERIODS.contains(parse.word(word.index() - 1).lower())
            && !(word.index() + 1 < parse.size() && parse.word(word.index() + 1).isNoun());
    if (isCounted) {
      return !known.hasPassage();
    }
    if (WORDS.contains(word.lower())) {
      return true;
    }
    int next = word.index() + 1;
    int after = word.index() + 2;
    boolean isShift =
        SHIFTS.contains(word.lower()) || Set.of("this", "that").contains(word.lower());
    return isShift
        && ((next < parse.size() && PERIODS.contains(parse.word(next).lower()))
            || (after < parse.size() && PERIODS.contains(parse.word(after).lower())));
  }
}
