package memoire.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memoire.document.WordList;
import memoire.fact.Lexicon;
import memoire.fact.Places;
import memoire.syntax.Parse;
import memoire.syntax.Word;
import memoire.text.Months;

/// Tells which names can be asked for by themselves.
final class NameShapes {
  /// Where they are no dates to ask for, they are no names either.
  private static final Set<String> TIMES =
      Stream.concat(
              Months.NAMES.stream(),
              Stream.of(
                  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
          .collect(Collectors.toUnmodifiableSet());

  /// Things whose names stand before them: `the Festina team`.
  private static final Set<String> NAMED =
      Set.copyOf(WordList.words(NameShapes.class, "named-things.txt"));

  /// Names that a gap would ask everybody for.
  private static final Set<String> COMMON =
      Set.of(
          "Earth", "Moon", "Sun", "God", "Today", "Yesterday", "Tomorrow", "Islam", "Christianity");

  private static final int MOST_WORDS = 9;

  /// `della`.
  private static final int LONGEST_PARTICLE = 5;

  /// Parts of the earth, no names by themselves.
  static final Set<String> COMPASS =
      Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");

  private static final Set<String> GENERIC = Set.of("meeting", "session", "policy", "forces");

  private final Parse parse;
  private final NameParts parts;

  NameShapes(Parse parse) {
    this.parse = parse;
    this.parts = new NameParts(parse);
  }

  /// Not a part of a longer phrase, a people, a language, an office, or a word that only begins a
  /// sentence.
  boolean isAskable(List<Word> words, Word head) {
    var text = text(words);
    boolean modifier =
        (head.isKindOf("compound") && !isBeforeNoun(words, head))
            || head.isKindOf("amod")
            || head.is("flat");
    boolean single = words.size() == 1;
    boolean people = single && (head.tag().equals("NNPS") || head.tag().equals("JJ"));
    boolean adjective = Places.countryOfAdjective(text).isPresent();
    boolean office = single && Lexicon.isOfficeWord(head.text());
    boolean common = single && NameType.isTypeNoun(head.text());
    boolean indefinite =
        parse.children(head).anyMatch(c -> c.is("det") && Set.of("a", "an").contains(c.lower()));
    if (parts.isPart(words, head)
        || isCompassPoint(words)
        || isRunOn(words)
        || isSplit(words)
        || isOfficeOf(words)
        || isGloss(words)
        || parse.isQuoted(words.getFirst())
        || (single && TIMES.contains(text))
        || (single && COMMON.contains(text))
        || (single && isRoyal(words.getFirst()))
        || isCommon(words)
        || text.matches("(?:\\p{Lu}\\.)+")
        || isOwner(words)) {
      return false;
    }
    boolean opensSentence =
        single && words.getFirst().index() == 0 && (head.entity().isEmpty() || isCommonNoun(head));
    return !modifier
        && !opensSentence
        && !indefinite
        && !(people && head.entity().isEmpty())
        && !adjective
        && !office
        && !common
        && text.length() > 2
        && !words.getLast().text().equals("-")
        && Character.isUpperCase(words.getFirst().text().charAt(0));
  }

  /// Whether many things are called so.
  static boolean isCommon(List<Word> words) {
    return isGeneric(words) || isAnyPlaceOfWork(words);
  }

  /// `Graduate School`, `Medical Department`: many a body has one.
  private static boolean isAnyPlaceOfWork(List<Word> words) {
    return words.size() > 1
        && Set.of("School", "College", "Hospital", "Office", "Department", "Company", "Committee")
            .contains(words.getLast().text())
        && words.stream()
            .limit(words.size() - 1L)
            .allMatch(w ->
                Set.of(
                        "Graduate",
                        "Primary",
                        "Secondary",
                        "Medical",
                        "Law",
                        "Business",
                        "Public",
                        "State",
                        "City",
                        "County",
                        "High",
                        "Sales",
                        "Personnel",
                        "Head",
                        "Main")
                    .contains(w.text()));
  }

  /// `Mary` in `Mary, Queen of Scots`, `Elizabeth` in `Queen Elizabeth`: half of how they are
  /// called.
  private boolean isRoyal(Word name) {
    boolean isAfter =
        Set.of("queen", "king", "pope", "emperor").contains(parse.lowerAt(name.index() - 1));
    boolean isBefore =
        parse.lowerAt(name.index() + 1).equals(",")
            && name.index() + 2 < parse.size()
            && Set.of("Queen", "King", "Duke", "Earl", "Princess", "Prince", "Duchess", "Countess")
                .contains(parse.word(name.index() + 2).text());
    return isAfter || isBefore;
  }

  /// `the North`: which north, the text must say.
  private static boolean isCompassPoint(List<Word> words) {
    return words.size() == 1 && COMPASS.contains(words.getFirst().lower());
  }

  /// `Montgomery branch of the National Association for …`: more than a name.
  private static boolean isRunOn(List<Word> words) {
    return words.size() > MOST_WORDS
        || words.stream()
            .anyMatch(w ->
                w.isNoun()
                    && w.text().length() > LONGEST_PARTICLE
                    && Character.isLowerCase(w.text().charAt(0)));
  }

  /// `Emergency the Supreme Court`: an article within it begins another name.
  private boolean isSplit(List<Word> words) {
    return words.stream()
        .skip(1)
        .anyMatch(w ->
            w.text().equals("the")
                && !Set.of("of", "for", "on", "in").contains(parse.lowerAt(w.index() - 1))
                && w.index() < words.getLast().index() - 1);
  }

  /// `the Festina team`: the common noun after the name says what it is the name of.
  private boolean isBeforeNoun(List<Word> words, Word head) {
    int next = words.getLast().index() + 1;
    return next < parse.size()
        && head.head() == next
        && !parse.word(next).isProperNoun()
        && parse.word(next).isNoun()
        && NAMED.contains(parse.word(next).lemma())
        && Character.isLowerCase(parse.word(next).text().charAt(0))
        && !Lexicon.isOfficeWord(parse.word(next).text());
  }

  /// Tagger and recogniser disagree on a capital that the sentence's beginning may have brought.
  private static boolean isCommonNoun(Word word) {
    return word.isNoun() && !word.isProperNoun();
  }

  /// `President of the Republic` is an office, not somebody; but the `General Assembly` is a body.
  private static boolean isOfficeOf(List<Word> words) {
    boolean isBody =
        NameType.isTypeNoun(words.getLast().text())
            && words.stream().noneMatch(w -> w.lower().equals("of"));
    return Lexicon.isOfficeWord(words.getFirst().text()) && words.size() > 1 && !isBody;
  }

  /// The short form of what was just named: `(NATO)`.
  private boolean isGloss(List<Word> words) {
    var text = text(words);
    return words.getFirst().index() > 0
        && parse.word(words.getFirst().index() - 1).text().equals("(")
        && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /// `According to X`: whose claim it is says the question.
  private boolean isOwner(List<Word> words) {
    int first = words.getFirst().index();
    return first > 1
        && parse.word(first - 1).lower().equals("to")
        && parse.word(first - 2).lower().equals("according");
  }

  /// `Senior Officials Meeting`: `meeting` alone would do as well.
  private static boolean isGeneric(List<Word> words) {
    return words.size() > 1
        && (GENERIC.contains(words.getLast().lower())
            || GENERIC.contains(words.getLast().lemma().toLowerCase(Locale.ROOT)));
  }

  private String text(List<Word> words) {
    return parse.text().substring(words.getFirst().start(), words.getLast().end());
  }
}
