package memoire.phrase;

import java.util.List;
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

  /// Of the shifts, those that count from what was said before and not from the document's date.
  private static final Set<String> ANAPHORIC =
      Set.of("previous", "following", "same", "preceding", "earlier", "that");

  /// Prepositions that say when something was, whatever follows.
  private static final Set<String> PREPOSITIONS =
      Set.of("after", "before", "during", "since", "until", "till", "following", "throughout");

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
      boolean isTime = isOfToday(phrase) && phrase.size() <= 4;
      if (isOfVerb && isTime && known.dated()) {
        statement.drop(phrase);
        statement.lean();
      }
    }
  }

  /// Whether a phrase counts from the day of writing: `yesterday`, `last year`.
  private boolean isOfToday(List<Word> phrase) {
    return phrase.stream().anyMatch(this::isRelative)
        && phrase.stream().noneMatch(w -> ANAPHORIC.contains(w.lower()) || isCounted(w));
  }

  /// Whether a statement without an adverbial that points elsewhere still says when: the adverbial
  /// is no time, or counts from the document's date, or there is a year besides.
  boolean canGo(List<Word> front) {
    if (!isTime(front) || hasYearWithout(front)) {
      return true;
    }
    if (known.dated() && isOfToday(front)) {
      statement.lean();
      return true;
    }
    return false;
  }

  private boolean isTime(List<Word> front) {
    return PREPOSITIONS.contains(front.getFirst().lower())
        || front.stream()
            .anyMatch(w ->
                isRelative(w)
                    || isCounted(w)
                    || PERIODS.contains(w.lower())
                    || w.lower().equals("time")
                    || isYear(w));
  }

  private boolean hasYearWithout(List<Word> front) {
    return proposition.words().stream()
        .anyMatch(w -> isYear(w) && !front.contains(w) && !statement.isReplaced(w));
  }

  private static boolean isYear(Word word) {
    return word.text().matches("[12]\\d{3}");
  }

  /// `two days later`, without a noun after it.
  private boolean isCounted(Word word) {
    return COUNTED.contains(word.lower())
        && word.index() > 0
        && PERIODS.contains(parse.word(word.index() - 1).lower())
        && !(word.index() + 1 < parse.size() && parse.word(word.index() + 1).isNoun());
  }

  /// Whether a word says when something was, counted from a time said elsewhere.
  boolean isRelative(Word word) {
    if (isCounted(word)) {
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
