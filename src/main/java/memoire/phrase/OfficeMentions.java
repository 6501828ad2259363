package memoire.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import memoire.fact.Places;
import memoire.phrase.Mention.Kind;
import memoire.phrase.Mention.NameOf;
import memoire.syntax.Parse;
import memoire.syntax.Word;

/// Finds the offices that a sentence gives to people by name: `Foreign Minister Guido Westerwelle`,
/// `the Minister of Economy and Trade, Ilse Morandel`, `Viktor Dramov, deputy defence minister of
/// Korvia`. An office of one small word, such as `head`, could be any other.
final class OfficeMentions {
  private static final int MOST_WORDS = 6;

  /// Of the words for offices those that name one; leaders and commanders are described by theirs.
  private static final Set<String> OFFICES =
      Set.of(
          "minister",
          "secretary",
          "director",
          "chancellor",
          "commissioner",
          "governor",
          "ambassador",
          "president",
          "chairman",
          "chairwoman",
          "judge",
          "justice",
          "representative",
          "professor",
          "mayor",
          "treasurer",
          "rector",
          "general",
          "prosecutor",
          "secretary-general",
          "director-general",
          "chief");

  /// Every country has one, and everybody knows who it is likely to be.
  private static final Set<String> COMMON =
      Set.of(
          "prime minister", "vice president", "vice-president", "council leader", "party leader");

  private final Parse parse;

  OfficeMentions(Parse parse) {
    this.parse = parse;
  }

  /// The office whose noun a word is; empty where it is none, or nobody holds it.
  Optional<Mention> at(Word noun) {
    if (!OFFICES.contains(noun.lower()) || noun.tag().endsWith("S")) {
      return Optional.empty();
    }
    int from = start(noun.index());
    int to = end(noun.index() + 1);
    var words = parse.words().subList(from, to);
    boolean says =
        (words.size() > 1 || noun.text().indexOf('-') > 0) && !COMMON.contains(text(words));
    boolean isHeld = isBeforeName(to) || isAfterName(from, to);
    return says && isHeld && words.size() <= MOST_WORDS && !parse.isQuoted(noun)
        ? Optional.of(new NameOf(words, noun, Kind.OTHER, List.of()))
        : Optional.empty();
  }

  /// `Foreign` of `German Foreign Minister`: whose it is stays beside the gap.
  private int start(int noun) {
    int from = noun;
    boolean isCapital = isCapital(noun);
    while (from > 0 && isModifier(from - 1) && (!isCapital || isCapital(from - 1))) {
      from--;
    }
    // `Work and Pensions Secretary`
    boolean isJoined =
        isCapital
            && from > 1
            && parse.lowerAt(from - 1).equals("and")
            && isCapital(from - 2)
            && parse.word(from - 2).entity().isEmpty()
            && Places.country(parse.word(from - 2).text()).isEmpty();
    return isJoined ? from - 2 : from;
  }

  private boolean isModifier(int i) {
    var word = parse.word(i);
    boolean isHyphen = word.text().equals("-") && i > 0;
    return isHyphen
        || ((word.isNoun() || word.tag().equals("JJ"))
            && Places.countryOfAdjective(word.text()).isEmpty()
            && Places.country(word.text()).isEmpty()
            && !Set.of("former", "new", "current", "then", "late").contains(word.lower())
            && !word.entity().equals("PERSON")
            && !(word.isProperNoun() && !word.entity().isEmpty()));
  }

  /// `of Economy and Trade`, in capitals; `of Korvia` stays beside the gap.
  private int end(int next) {
    boolean isOf = Set.of("of", "for").contains(parse.lowerAt(next));
    boolean isMatter =
        isOf
            && next + 1 < parse.size()
            && isCapital(next + 1)
            && Places.country(parse.word(next + 1).text()).isEmpty()
            && !parse.word(next + 1).entity().equals("LOCATION");
    if (!isMatter) {
      return next;
    }
    int to = next + 2;
    while (to < parse.size()
        && (isCapital(to)
            || (Set.of("and", "of").contains(parse.lowerAt(to)) && isCapital(to + 1)))) {
      to++;
    }
    return to;
  }

  private String text(List<Word> words) {
    return parse
        .text()
        .substring(words.getFirst().start(), words.getLast().end())
        .toLowerCase(Locale.ROOT);
  }

  private boolean isCapital(int i) {
    return i < parse.size() && Character.isUpperCase(parse.word(i).text().charAt(0));
  }

  /// `Minister Guido Westerwelle`, `the Minister of Trade, Ilse Morandel`.
  private boolean isBeforeName(int to) {
    int name = parse.lowerAt(to).equals(",") ? to + 1 : to;
    return isPerson(name)
        && isPerson(name + 1)
        && (name == to || Set.of(",", ".", ";").contains(parse.lowerAt(nameEnd(name))));
  }

  private int nameEnd(int from) {
    int to = from;
    while (isPerson(to)) {
      to++;
    }
    return to;
  }

  private boolean isPerson(int i) {
    return i >= 0 && i < parse.size() && parse.word(i).entity().equals("PERSON");
  }

  /// `Viktor Dramov, the former deputy defence minister of Korvia,`.
  private boolean isAfterName(int from, int to) {
    int at = from - 1;
    while (at > 0 && Set.of("the", "a", "former", "then", "new").contains(parse.lowerAt(at))) {
      at--;
    }
    while (at > 0 && Places.countryOfAdjective(parse.word(at).text()).isPresent()) {
      at--;
    }
    boolean isSetOff =
        Set.of(",", ".", ";", "of", "at", "in", "and", "who", "for").contains(parse.lowerAt(to));
    return parse.lowerAt(at).equals(",") && isPerson(at - 1) && isPerson(at - 2) && isSetOff;
  }
}
