package memoire.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final Set<String> BODIES =
      Set.of("Ministry", "Department", "Prize", "Committee", "Faculty", "Institute", "Medal", "MP");
  private static final Set<String> DEDICATED =
      Set.of("Monument", "Memorial", "Statue", "Ode", "Hymn", "Letter", "Ambassador", "Envoy");

  /// Things whose names stand before them: `the Festina team`.
  private static final Set<String> NAMED =
      Set.of(
          "team",
          "club",
          "company",
          "group",
          "magazine",
          "newspaper",
          "journal",
          "ship",
          "valley",
          "basin",
          "bridge",
          "dam",
          "prize",
          "award",
          "programme",
          "program",
          "telescope",
          "mission",
          "satellite",
          "spacecraft",
          "probe",
          "project",
          "plan",
          "treaty",
          "agreement",
          "museum",
          "theatre",
          "gallery",
          "festival",
          "expedition",
          "engine",
          "network");

  private static final int MOST_WORDS = 9;

  /// `della`.
  private static final int LONGEST_PARTICLE = 5;

  private static final Set<String> VERSUS = Set.of("v", "v.", "vs", "vs.", "versus");
  private static final Set<String> COMPASS =
      Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");
  private static final Set<String> PRIZES =
      Set.of("prize", "medal", "award", "doctorate", "professor", "chair");
  private static final Set<String> GENERIC = Set.of("meeting", "session", "policy", "forces");

  private final Parse parse;

  NameShapes(Parse parse) {
    this.parse = parse;
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
    if (isCut(words, head)
        || isOfCase(parse, words.getFirst().index(), words.getLast().index() + 1)
        || isCompassPoint(words)
        || isOfSaint(words)
        || isOwned(words)
        || isRunOn(words)
        || isSplit(words)
        || isOfficeOf(words)
        || isInName(words, head)
        || isGloss(words)
        || parse.isQuoted(words.getFirst())
        || (single && TIMES.contains(text))
        || isOwner(words)
        || isGeneric(words)) {
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

  /// `Somerset v Stewart`: half of the name of a case.
  ///
  /// @param to after the last word of the name
  static boolean isOfCase(Parse parse, int from, int to) {
    return VERSUS.contains(parse.lowerAt(from - 1)) || VERSUS.contains(parse.lowerAt(to));
  }

  /// The names on both sides of the cases that a sentence names.
  static List<String> parties(Parse parse) {
    return parse.words().stream()
        .filter(w -> isOfCase(parse, w.index(), w.index() + 1))
        .map(Word::text)
        .toList();
  }

  /// `the North`: which north, the text must say.
  private static boolean isCompassPoint(List<Word> words) {
    return words.size() == 1 && COMPASS.contains(words.getFirst().lower());
  }

  /// `Peter` in `the church of Saint Peter`.
  private boolean isOfSaint(List<Word> words) {
    return Set.of("saint", "st", "st.").contains(parse.lowerAt(words.getFirst().index() - 1));
  }

  /// `World Cup` in `the Women's World Cup`, `Merryman` in `Ex parte Merryman`, `his Inquiry`: what
  /// stands before it belongs to the name, or to somebody who may have had another.
  private boolean isOwned(List<Word> words) {
    int at = words.getFirst().index() - 1;
    if (at < 0) {
      return false;
    }
    var before = parse.word(at);
    boolean isNumbered = before.text().matches("\\d+(?:st|nd|rd|th)");
    boolean isGlued = before.end() == words.getFirst().start() && before.text().endsWith("/");
    if (isNumbered || isGlued) {
      return true;
    }
    boolean isPartOfOwner =
        before.tag().equals("POS")
            && at > 0
            && isUpper(at - 1)
            && !parse.word(at - 1).entity().equals("LOCATION")
            && !parse.word(at - 1).entity().equals("ORGANIZATION")
            && (at < 2 || !isUpper(at - 2));
    boolean isSomebodys = before.tag().equals("PRP$") && words.size() == 1;
    boolean isTitled =
        Set.of("lady", "lord", "king", "queen", "prince", "princess", "emperor", "empress").contains(before.lower())
            && isUpper(at)
            && !words.getFirst().entity().equals("PERSON");
    return isPartOfOwner || isSomebodys || isTitled || before.lower().equals("parte");
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

  /// Whether a neighbour belongs to the name, or one of its parts is joined to something outside.
  private boolean isCut(List<Word> words, Word head) {
    int last = words.getLast().index() + 1;
    boolean isCutBefore = isPartOf(words, words.getFirst().index() - 1);
    boolean isCutAfter =
        isPartOf(words, last) || (last < parse.size() && parse.word(last).tag().equals("CD"));
    boolean isShared =
        words.stream()
            .anyMatch(w ->
                parse
                    .children(w)
                    .anyMatch(c -> c.isKindOf("conj") && !words.contains(c) && !w.equals(head)));
    return isCutBefore
        || isCutAfter
        || isShared
        || isLinked(words)
        || isExplainedInside(words, head)
        || isJoinedName(words, last)
        || isPrizeIn(words, last)
        || isDedicated(last)
        || isHyphened(last)
        || isOwnerInName(last);
  }

  /// `Protection Commission on Meta, the owner of Facebook`: what is explained by itself is no part
  /// of the name before it.
  private boolean isExplainedInside(List<Word> words, Word head) {
    return words.stream()
        .filter(w -> !w.equals(head))
        .anyMatch(w ->
            parse
                .children(w)
                .anyMatch(c ->
                    c.isKindOf("appos")
                        && !words.contains(c)
                        && !parse.lowerAt(c.index() - 1).equals("(")));
  }

  /// `Nobel Prize` in `Nobel Prize in Chemistry`.
  private boolean isPrizeIn(List<Word> words, int next) {
    return next + 1 < parse.size()
        && PRIZES.contains(words.getLast().lower())
        && Set.of("in", "for").contains(parse.lowerAt(next))
        && isUpper(next + 1);
  }

  /// `Antiterrorism` in `Antiterrorism and Effective Death Penalty Act`, `Raymond Parks Institute`
  /// in `the Rosa and Raymond Parks Institute`: two joined words share the noun at the end.
  private boolean isJoinedName(List<Word> words, int next) {
    boolean isFirst =
        words.size() == 1
            && next + 2 < parse.size()
            && isJoint(next)
            && isUpper(next + 1)
            && isUpper(next + 2)
            && endsInType(next + 1);
    int before = words.getFirst().index() - 1;
    boolean isSecond =
        before > 1
            && isJoint(before)
            && isUpper(before - 1)
            && parse.lowerAt(before - 2).equals("the")
            && words.size() > 1
            && words.stream().anyMatch(w -> NameType.isTypeNoun(w.text()));
    boolean isHalf = before > 0 && isJoint(before) && COMPASS.contains(parse.lowerAt(before - 1));
    return isFirst || isSecond || isHalf;
  }

  private boolean endsInType(int from) {
    int at = from;
    while (at < parse.size() && isUpper(at)) {
      at++;
    }
    return NameType.isTypeNoun(parse.word(at - 1).text());
  }

  /// `St Paul` in `St Paul's Cathedral`.
  private boolean isOwnerInName(int next) {
    return next + 1 < parse.size()
        && parse.word(next).tag().equals("POS")
        && isUpper(next + 1)
        && parse.word(next + 1).isProperNoun();
  }

  /// `TR` in `TR-1`, `Distance` in `Doctors Without Distance`.
  private boolean isHyphened(int next) {
    return next < parse.size() && parse.word(next).text().startsWith("-");
  }

  /// `Strategic Affairs` in `Ministry of Trade and Strategic Affairs`, `Physiology` in `Nobel Prize
  /// in Physiology or Medicine`: what a title, a body or a prize is of.
  private boolean isLinked(List<Word> words) {
    int at = words.getFirst().index() - 1;
    if (at > 1 && parse.word(at).lower().equals("the") && isJoint(at - 1)) {
      at--;
    }
    if (at > 0 && isJoint(at)) {
      at--;
      while (at > 0 && (isUpper(at) || parse.word(at).text().equals(","))) {
        at--;
      }
    }
    boolean isCapitalLink =
        at > 0 && at == words.getFirst().index() - 1 && isUpper(at) && isFunction(at);
    boolean isOf =
        at > 0
            && Set.of("of", "in", "for").contains(parse.word(at).lower())
            && isUpper(at - 1)
            && (Lexicon.isOfficeWord(parse.word(at - 1).text())
                || BODIES.contains(parse.word(at - 1).text())
                || (!parse.word(at).lower().equals("in")
                    && NameType.isTypeNoun(parse.word(at - 1).text())));
    return isCapitalLink || isOf;
  }

  private boolean isJoint(int at) {
    return Set.of("and", "or", "&").contains(parse.word(at).lower());
  }

  /// `Monument` in `Monument to the Sailors`.
  private boolean isDedicated(int next) {
    return next + 2 < parse.size()
        && DEDICATED.contains(parse.word(next - 1).text())
        && parse.word(next).lower().equals("to")
        && (isUpper(next + 1) || isUpper(next + 2));
  }

  private boolean isUpper(int at) {
    return Character.isUpperCase(parse.word(at).text().charAt(0));
  }

  private boolean isFunction(int at) {
    return Lexicon.isFunctionWord(parse.word(at).text());
  }

  /// `President of the Republic` is an office, not somebody.
  private static boolean isOfficeOf(List<Word> words) {
    return Lexicon.isOfficeWord(words.getFirst().text())
        && words.size() > 1
        && !NameType.isTypeNoun(words.getLast().text());
  }

  /// `Canterbury` in `Archbishop of Canterbury`, `Normandy` in `William of Normandy`: half of a
  /// name; the other half is none either.
  private boolean isInName(List<Word> words, Word head) {
    boolean isInside =
        head.is("nmod") && head.head() >= 0 && isNameOf(parse.word(head.head()), head);
    boolean goesOn =
        parse
            .children(head)
            .anyMatch(c -> c.isProperNoun() && !words.contains(c) && isNameOf(head, c));
    boolean isPerson = words.size() > 1 && head.entity().equals("PERSON");
    return isInside || (goesOn && !isPerson);
  }

  private boolean isNameOf(Word whole, Word part) {
    boolean isName = whole.isProperNoun() || Lexicon.isOfficeWord(whole.text());
    boolean of = parse.children(part).anyMatch(c -> c.is("case") && c.lower().equals("of"));
    boolean isPerson =
        whole.entity().equals("PERSON") && parse.children(whole).anyMatch(c -> c.is("compound"));
    return of && isName && !isPerson && Character.isUpperCase(whole.text().charAt(0));
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
    return words.size() > 1 && GENERIC.contains(words.getLast().lemma().toLowerCase(Locale.ROOT));
  }

  /// A neighbour that belongs to the name: it hangs on it, or the name on it.
  private boolean isPartOf(List<Word> words, int at) {
    if (!isCapital(at)) {
      return false;
    }
    var neighbour = parse.word(at);
    boolean hangs = words.stream().anyMatch(w -> w.index() == neighbour.head());
    boolean holds = words.stream().anyMatch(w -> w.head() == at);
    boolean otherKind =
        !neighbour.entity().isEmpty() && !neighbour.entity().equals(words.getFirst().entity());
    if (hangs && neighbour.is("compound") && neighbour.isProperNoun()) {
      return true;
    }
    return (hangs || holds || neighbour.entity().equals(words.getFirst().entity())) && !otherKind;
  }

  /// A capitalised word beside a name that the name does not hold, and that is no title, article or
  /// preposition opening the sentence.
  private boolean isCapital(int at) {
    if (at < 0 || at >= parse.size()) {
      return false;
    }
    var word = parse.word(at);
    boolean capital = Character.isUpperCase(word.text().charAt(0));
    boolean title = Lexicon.isOfficeWord(word.text()) || Lexicon.isFunctionWord(word.text());
    boolean kind = word.isNoun() && word.is("compound") && word.entity().isEmpty();
    boolean country = Places.countryOfAdjective(word.text()).isPresent();
    return capital && !title && !kind && !country;
  }

  private String text(List<Word> words) {
    return parse.text().substring(words.getFirst().start(), words.getLast().end());
  }
}
