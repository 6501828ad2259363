package memoire.phrase;

import java.util.Set;
import memoire.document.WordList;
import memoire.syntax.Parse;

/// Finds where the names of a sentence begin and end, by their capitals and by the recogniser.
final class NameRuns {
  private static final Set<String> BYNAMES =
      Set.copyOf(WordList.words(NameRuns.class, "bynames.txt"));

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "du", "del", "della", "la", "le", "van", "von", "der", "den", "ter",
          "bin", "ibn", "al");

  private final Parse parse;

  NameRuns(Parse parse) {
    this.parse = parse;
  }

  /// Whether a name may begin with a word or go on with it.
  boolean isNameWord(int i) {
    var word = parse.word(i);
    boolean capital = Character.isUpperCase(word.text().charAt(0));
    boolean opening = i == 0 && word.entity().isEmpty() && !word.isProperNoun();
    return capital
        && !opening
        && (word.isProperNoun()
            || !word.entity().isEmpty()
            || isAdjectiveOfName(i)
            || isTypeOfName(i)
            || isTypeAfterName(i))
        && !Set.of("I", "A", "The").contains(word.text());
  }

  /// `South American Community`: an adjective before a capitalised noun.
  private boolean isAdjectiveOfName(int i) {
    var word = parse.word(i);
    boolean hyphen =
        i + 2 < parse.size()
            && parse.word(i + 1).text().equals("-")
            && Character.isUpperCase(parse.word(i + 2).text().charAt(0));
    if (hyphen) {
      return true;
    }
    return (word.tag().equals("JJ") || word.isNoun())
        && i + 1 < parse.size()
        && Character.isUpperCase(parse.word(i + 1).text().charAt(0))
        && parse.word(i + 1).isNoun();
  }

  /// `Battle of Hastings`, though the tagger takes the battle for a common noun.
  private boolean isTypeOfName(int i) {
    return i > 0 && NameType.isTypeNoun(parse.word(i).text()) && isLink(i + 1);
  }

  /// `TRIPS Agreement`, `Xayaburi Dam`, though the tagger takes the dam for a common noun.
  private boolean isTypeAfterName(int i) {
    return i > 0
        && parse.word(i).isNoun()
        && NameType.isTypeNoun(parse.word(i).text())
        && Character.isUpperCase(parse.word(i - 1).text().charAt(0))
        && (parse.word(i - 1).isNoun() || parse.word(i - 1).tag().startsWith("JJ"));
  }

  /// Whether a word is an `of` or `for` that a proper noun follows.
  private boolean isLink(int i) {
    return i + 1 < parse.size()
        && Set.of("of", "for").contains(parse.word(i).lower())
        && linksOn(i + 1);
  }

  /// `de` in `Ferdinand de Lesseps`.
  private boolean isParticle(int i) {
    var word = parse.word(i);
    return PARTICLES.contains(word.lower())
        && i + 1 < parse.size()
        && (isNameWord(i + 1) || isParticle(i + 1));
  }

  /// Where a name that begins with a word ends: after a run of capitalised words; `of`, `for` and
  /// `and` inside where the recogniser or the capitals hold them together.
  int end(int from) {
    int end = from + 1;
    while (end < parse.size()) {
      var word = parse.word(end);
      boolean entity =
          !word.entity().isEmpty() && word.entity().equals(parse.word(end - 1).entity());
      boolean capital =
          isNameWord(end)
              && (word.entity().equals(parse.word(from).entity())
                  || isTypeAfterName(end)
                  || isSurname(from, end));
      boolean hyphen =
          word.text().equals("-")
              && end + 1 < parse.size()
              && Character.isUpperCase(parse.word(end + 1).text().charAt(0));
      boolean numeral = word.text().matches("[IVX]{1,5}");
      boolean byname =
          word.lower().equals("the")
              && end + 1 < parse.size()
              && BYNAMES.contains(parse.word(end + 1).text());
      if (byname) {
        return end + 2;
      }
      boolean links =
          parse.word(from).entity().isEmpty() || NameType.isTypeNoun(parse.word(end - 1).text());
      if (links && isLink(end)) {
        end += parse.word(end + 1).lower().equals("the") ? 3 : 2;
      } else if (entity || capital || hyphen || numeral || isParticle(end)) {
        end++;
      } else {
        return Math.min(end, parse.size());
      }
    }
    return Math.min(end, parse.size());
  }

  /// `Dulles` after `John Foster`, though the recogniser takes it for a place.
  private boolean isSurname(int from, int end) {
    return parse.word(from).entity().equals("PERSON")
        && parse.word(from).is("compound")
        && parse.word(from).head() == end
        && parse.word(end).isProperNoun();
  }

  private boolean linksOn(int i) {
    int next = parse.word(i).lower().equals("the") ? i + 1 : i;
    return next < parse.size() && parse.word(next).isProperNoun();
  }

  /// Where a name begins that was found at a word: `Russo-Japanese War` begins before the hyphen.
  int start(int from) {
    boolean hyphen =
        from > 1
            && parse.word(from - 1).text().equals("-")
            && parse.word(from - 1).start() == parse.word(from - 2).end();
    return hyphen ? from - 2 : from;
  }
}
