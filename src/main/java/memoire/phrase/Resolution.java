package memoire.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import memoire.document.WordList;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Word;
import org.jspecify.annotations.Nullable;

/// Looks up what one statement points at, word by word.
final class Resolution {
  private static final Set<String> SELF_PRONOUNS =
      Set.of("i", "we", "us", "me", "my", "our", "ours", "you", "your", "yours", "mine");
  private static final Set<String> THIRD_PERSONS = Set.of("he", "she", "they", "him", "them");
  private static final Set<String> QUANTITIES =
      Set.of(
          "neither", "either", "some", "most", "several", "few", "many", "others", "all", "half",
          "each", "none", "more");
  private static final Set<String> POINTING =
      Set.copyOf(WordList.words(Resolution.class, "pointing.txt"));

  /// Adverbs that count from what was said before.
  private static final Set<String> CONTINUING =
      Set.copyOf(WordList.words(Resolution.class, "continuing.txt"));

  private static final Set<String> CONNECTIVES =
      Set.of(
          "additionally",
          "accordingly",
          "also",
          "besides",
          "consequently",
          "finally",
          "furthermore",
          "however",
          "indeed",
          "meanwhile",
          "moreover",
          "nevertheless",
          "nonetheless",
          "similarly",
          "still",
          "thus",
          "therefore",
          "in particular",
          "in addition",
          "for example",
          "for instance",
          "as a result",
          "in fact",
          "of course",
          "on the other hand");

  /// In words.
  private static final int LONGEST_CONNECTIVE = 4;

  private final Known known;
  private final Statement statement;
  private final Proposition proposition;
  private final Parse parse;
  private final Speaker speaker;
  private final RelativeTimes times;
  private final PassageReferents passage;
  private final Pronouns pronouns;
  private final Capitals capitals;
  private final Definites definites;
  private final Complements complements;
  private @Nullable Word open;

  Resolution(Proposition proposition, Known known) {
    this.known = known;
    this.statement = new Statement(proposition);
    this.proposition = proposition;
    this.parse = proposition.parse();
    this.speaker = new Speaker(proposition, known);
    this.times = new RelativeTimes(statement, known);
    this.passage = new PassageReferents(known);
    this.pronouns = new Pronouns(statement, known, speaker);
    this.capitals = new Capitals(statement, known);
    this.definites = new Definites(statement, known, capitals);
    this.complements = new Complements(proposition);
  }

  Optional<Resolved> run() {
    var owner = speaker.name();
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    if (proposition.isWhole()) {
      dropConnective();
    } else {
      times.drop();
    }
    for (var word : proposition.words()) {
      if (!statement.isReplaced(word) && !statement.isDropped(word)) {
        look(word);
      }
      if (statement.takeOpen() && !dropFront(word)) {
        open = word;
        return Optional.empty();
      }
    }
    if (!proposition.isWhole() && isEmptied()) {
      return Optional.empty();
    }
    new Surnames(statement, known).sayInFull();
    return Optional.of(statement.resolved(owner.get()));
  }

  /// `Meanwhile, Syria warned …`: what joins a sentence to the one before says nothing alone.
  private void dropConnective() {
    int comma = 0;
    while (comma < Math.min(parse.size(), LONGEST_CONNECTIVE + 1)
        && !parse.word(comma).text().equals(",")) {
      comma++;
    }
    boolean opens =
        comma > 0 && comma <= LONGEST_CONNECTIVE && comma + 1 < parse.size() && !known.hasPassage();
    if (opens
        && CONNECTIVES.contains(
            parse.text().substring(0, parse.word(comma - 1).end()).toLowerCase(Locale.ROOT))) {
      statement.drop(parse.words().subList(0, comma + 1));
    }
  }

  /// Whether hardly anything is left of what it says: `cabinet thought`.
  private boolean isEmptied() {
    long left =
        proposition.predicate().stream()
            .filter(w -> !statement.isDropped(w) && !w.is("punct") && !w.is("case"))
            .count();
    return left < 2;
  }

  /// The word because of which the statement is not understood, once it has been looked up; null
  /// where there is none.
  @Nullable Word open() {
    return open;
  }

  /// An adverbial before the subject that points elsewhere can go, but not the only time there is:
  /// without it the question would have other answers.
  private boolean dropFront(Word word) {
    var front =
        proposition.fronts().stream()
            .filter(f -> f.contains(word))
            .filter(times::canGo)
            .findFirst();
    front.ifPresent(statement::drop);
    return front.isPresent();
  }

  private void look(Word word) {
    switch (times.clue(word)) {
      case NONE -> {
        if (!isExplained(word)) {
          refer(word);
        }
      }
      case PRESENT -> statement.lean();
      case YEAR -> leanOnDate(Dating.YEAR);
      case DAY -> leanOnDate(Dating.DAY);
      case TEXT -> statement.leaveOpen();
    }
  }

  /// A time counted from the day of writing is known where the document's date is.
  private void leanOnDate(Dating least) {
    if (known.dating().compareTo(least) >= 0) {
      statement.leanOnDate();
    } else if (proposition.isWhole()
        && known.lenient()
        && known.dating() == Dating.NONE
        && least == Dating.DAY) {
      // Which Tuesday it was is as open to whoever reads the document.
      statement.leanLoosely();
    } else {
      statement.leaveOpen();
    }
  }

  private boolean isExplained(Word word) {
    return passage.explains(word) || (proposition.isWhole() && (isSaid(word) || isExpletive(word)));
  }

  /// In somebody's words: whom these call `he` or `they` is not said by them either.
  private boolean isSaid(Word word) {
    return parse.isQuoted(word) && !THIRD_PERSONS.contains(word.lower());
  }

  /// `Neither is known`, `Most recovered`: of whom or what, the sentence does not say.
  private boolean isBareQuantity(Word word) {
    boolean opens = word.index() == 0 && !known.hasPassage();
    boolean isPronoun =
        QUANTITIES.contains(word.lower())
            && !word.is("det")
            && !word.is("amod")
            && !word.is("nummod")
            && !word.is("advmod")
            && !word.is("cc")
            && parse.children(word).noneMatch(c -> c.isKindOf("nmod") || c.isKindOf("acl"));
    return opens && isPronoun;
  }

  /// `is far less robust`: than what, the sentence does not say.
  private boolean isBareComparison(Word word) {
    boolean isPredicate = !word.is("amod") && !word.is("det") && !word.is("advmod");
    boolean isComparative =
        word.tag().equals("JJR") || (word.tag().equals("JJ") && isAfter(word, "more", "less"));
    boolean isOfNumber =
        isAfter(word, "or")
            || (word.index() > 0 && parse.word(word.index() - 1).tag().equals("CD"))
            || parse.lowerAt(word.index() - 1).equals("no");
    return isComparative
        && isPredicate
        && !isOfNumber
        && !known.hasPassage()
        && proposition.words().stream().noneMatch(w -> w.lower().equals("than"));
  }

  /// `In return, …`: for what, the sentence before says.
  private boolean answers(Word word) {
    return word.index() == 1
        && Set.of("return", "response", "turn", "reply", "contrast", "consequence")
            .contains(word.lower())
        && isAt(0, "in")
        && isAt(2, ",")
        && !known.hasPassage();
  }

  private void refer(Word word) {
    if (isBareQuantity(word) || isBareComparison(word) || isIncomplete(word) || answers(word)) {
      statement.leaveOpen();
      return;
    }
    if (word.text().equals("IT") || word.text().equals("US")) {
      // Information technology and the United States are no pronouns.
      return;
    }
    if (SELF_PRONOUNS.contains(word.lower()) && !isByname(word)) {
      statement.leaveOpen();
    } else if (word.tag().equals("PRP")
        || (word.lower().equals("her") && word.isKindOf("obl"))
        || (word.lower().equals("her") && word.isKindOf("obj"))) {
      pronouns.personal(word);
    } else if (word.tag().equals("PRP$")) {
      pronouns.possessive(word);
    } else if (word.tag().equals("DT") || word.is("det")) {
      definites.determiner(word);
    } else if (pointsBack(word)) {
      statement.leaveOpen();
    } else if (word.isProperNoun() && capitals.isBareTypeNoun(word)) {
      capitals.resolve(word);
    }
  }

  /// `the largest shareholder`: of what, the sentences shown before it may say.
  private boolean isIncomplete(Word word) {
    return !known.hasPassage() && complements.isMissing(word);
  }

  /// `Elizabeth I`, `Article I`.
  private boolean isByname(Word word) {
    if (!word.text().equals("I") || word.index() == 0) {
      return false;
    }
    var before = parse.word(word.index() - 1);
    return before.isNoun() && Character.isUpperCase(before.text().charAt(0));
  }

  /// Whether a word that is no pronoun and no article needs what was said before.
  private boolean pointsBack(Word word) {
    var lower = word.lower();
    if (isDegree(word)) {
      return false;
    }
    if (CONTINUING.contains(lower) && word.tag().startsWith("RB")) {
      return !known.hasPassage() && continues(word);
    }
    return switch (lower) {
      case "one", "ones" -> isProform(word);
      case "those" -> !isDefined(word);
      case "former", "latter" -> !known.hasPassage() && !word.is("amod");
      case "same" -> !known.hasPassage() && !isOpposed(word);
      case "others" -> !isAfter(word, "and", "or", "among") && !hasSome(word);
      case "elsewhere" -> !isAfter(word, "and", "or");
      case "above", "below" ->
          word.tag().startsWith("RB")
              && !isAt(word.index() + 1, "all")
              && !opensNoun(word.index() + 1);
      case "other" -> isAfter(word, "the") && !isOpposed(word);
      case "there" -> !word.tag().equals("EX") && !isExistential(word);
      case "so" -> word.index() == 0 && !isAt(1, "far") && !known.hasPassage();
      case "both" ->
          (!word.is("det") && !word.isKindOf("cc"))
              || (word.index() == 0 && parse.size() > 1 && parse.word(1).isVerb());
      case "away" -> isMeasured(word) && !isAt(word.index() + 1, "from");
      default -> POINTING.contains(lower) && !isSuchAs(word);
    };
  }

  /// `too young`, `so much`: how far, not after what.
  private boolean isDegree(Word word) {
    int next = word.index() + 1;
    return Set.of("too", "so").contains(word.lower())
        && word.index() > 0
        && next < parse.size()
        && parse.word(next).tag().matches("JJ|RB")
        && !parse.word(next).lower().matches("far|too|is|was|did|does");
  }

  /// `below 6 percent`, `Below the capital`: a preposition, whatever the tagger thinks.
  private boolean opensNoun(int index) {
    return index < parse.size()
        && (parse.word(index).tag().matches("DT|CD|PRP\\$") || parse.word(index).isProperNoun());
  }

  /// `Later, …`, `was first used`: what opens a sentence goes on from the one before; what stands
  /// within it goes on from its own beginning, when that says something.
  private boolean continues(Word word) {
    boolean opens = word.index() <= proposition.words().getFirst().index();
    return switch (word.lower()) {
      case "first", "still" -> opens;
      case "so" -> !isAt(word.index() + 1, "-") && !isAt(word.index() + 1, "far");
      case "further", "too", "instead", "again" -> true;
      case "then" -> opens || !(isOfOffice(word) || hasVerbBefore(word));
      default -> opens || !(isAfter(word, "and", "but") || hasVerbBefore(word));
    };
  }

  /// `Charles Babbage, then Lucasian Professor`: at the time of which the sentence tells.
  private boolean isOfOffice(Word then) {
    return isAfter(then, ",")
        && then.index() + 1 < parse.size()
        && (parse.word(then.index() + 1).isNoun()
            || parse.word(then.index() + 1).is("det")
            || parse.word(then.index() + 1).tag().startsWith("JJ"));
  }

  /// What comes after something that the sentence itself tells goes on from there.
  private boolean hasVerbBefore(Word word) {
    return proposition.words().stream()
            .anyMatch(w ->
                w.index() < word.index() - 1
                    && w.tag().equals("VBD")
                    && w.index() != word.head()
                    && !w.lower().matches("was|were|had|did"))
        || proposition.words().stream()
            .anyMatch(w ->
                w.index() < word.index() - 1
                    && w.tag().equals("VBN")
                    && w.index() != word.head()
                    && (parse.has(w, "auxpass")
                        || parse.has(w, "aux:pass")
                        || parse.has(w, "aux")));
  }

  /// `a cruder one`: stands for a noun that was said before.
  private boolean isProform(Word word) {
    return !known.hasPassage()
        && !isOfEarlierNoun(word)
        && parse
            .children(word)
            .anyMatch(c -> c.is("det") || c.is("amod") || c.isKindOf("nmod:poss"));
  }

  /// `The Japanese standard followed in 1999 and the international one in 2000`.
  private boolean isOfEarlierNoun(Word one) {
    return proposition.words().stream()
        .filter(w -> w.index() < one.index() - 1 && w.isNoun() && !w.isProperNoun())
        .filter(w -> w.tag().endsWith("S") == one.lower().equals("ones"))
        .anyMatch(w -> parse.has(w, "amod") || parse.has(w, "compound") || parse.has(w, "conj"));
  }

  /// `Some …, others …`: the sentence has spoken of the first.
  private boolean hasSome(Word others) {
    return proposition.words().stream()
        .anyMatch(w -> w.index() < others.index() && QUANTITIES.contains(w.lower()));
  }

  /// `those later admitted`, `those who`: what follows says which.
  private boolean isDefined(Word those) {
    return Set.of("of", "who", "whose", "with", "in", "from")
            .contains(parse.lowerAt(those.index() + 1))
        || parse
            .children(those)
            .anyMatch(c ->
                c.index() > those.index()
                    && (c.isKindOf("acl") || c.isKindOf("nmod") || c.is("ccomp")));
  }

  /// `one half …; the other half`: the sentence has spoken of the first.
  private boolean isOpposed(Word other) {
    int next = other.index() + 1;
    return next < parse.size()
        && proposition.words().stream()
            .anyMatch(w -> w.index() < other.index() && w.lemma().equals(parse.word(next).lemma()));
  }

  /// `there had been 175 cases`, whatever the parser makes of it.
  private boolean isExistential(Word there) {
    return Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "remain")
        .contains(parse.lowerAt(there.index() + 1));
  }

  /// `two blocks away`.
  private boolean isMeasured(Word word) {
    return word.index() > 1
        && parse.word(word.index() - 1).isNoun()
        && parse.word(word.index() - 2).tag().equals("CD")
        && !known.hasPassage();
  }

  private boolean isAt(int index, String text) {
    return parse.lowerAt(index).equals(text);
  }

  private boolean isSuchAs(Word word) {
    return word.lower().equals("such") && isAt(word.index() + 1, "as");
  }

  private boolean isAfter(Word word, String... any) {
    return Set.of(any).contains(parse.lowerAt(word.index() - 1));
  }

  /// `It has been suggested that …`, `It seems that …`.
  private boolean isImpersonal(Word word) {
    if (!word.lower().equals("it") || word.head() < 0) {
      return false;
    }
    var verb = parse.word(word.head());
    boolean isClause =
        parse.children(verb).anyMatch(c -> c.is("ccomp") || c.is("csubj") || c.is("xcomp"));
    boolean isSaid =
        Set.of(
                "suggest",
                "say",
                "think",
                "believe",
                "seem",
                "appear",
                "turn",
                "happen",
                "report",
                "estimate",
                "claim",
                "argue",
                "know",
                "hope",
                "expect",
                "agree",
                "decide",
                "announce")
            .contains(verb.lemma());
    return isSaid
        && isClause
        && (parse.has(verb, "aux:pass")
            || !verb.tag().equals("VBD")
            || Set.of("seem", "appear", "turn", "happen").contains(verb.lemma()));
  }

  /// `It was X who …`.
  private boolean isExpletive(Word word) {
    if (isImpersonal(word)) {
      return true;
    }
    return word.index() == 0
        && word.lower().equals("it")
        && parse.size() > 2
        && List.of("was", "is").contains(parse.word(1).lower())
        && parse.root().filter(r -> r.isNoun()).isPresent()
        && parse.words().stream()
            .anyMatch(w -> w.is("acl:relcl") || List.of("who", "that").contains(w.lower()));
  }
}
