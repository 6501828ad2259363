package memoire.phrase;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import memoire.fact.DateMention;
import memoire.fact.Lexicon;
import memoire.fact.Numbers;
import memoire.phrase.Mention.AmountOf;
import memoire.phrase.Mention.CountOf;
import memoire.phrase.Mention.DateOf;
import memoire.phrase.Mention.Kind;
import memoire.phrase.Mention.NameOf;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Word;

/// Turns a statement into a sentence with a gap for one of its mentions.
final class Gap {
  private static final BigDecimal MANNER_OF_SPEAKING = BigDecimal.valueOf(12);

  /// In words.
  private static final int LONGEST_GLOSS = 6;

  private final Resolved statement;
  private final Proposition proposition;
  private final Parse parse;
  private final Listings listings;

  Gap(Resolved statement) {
    this.statement = statement;
    this.proposition = statement.proposition();
    this.parse = proposition.parse();
    this.listings = new Listings(proposition);
  }

  /// The statement with a gap for the mention.
  Optional<Asked> question(Mention mention) {
    if (statement.isTouched(mention) || !proposition.words().containsAll(mention.words())) {
      return Optional.empty();
    }
    if (mention instanceof DateOf date && isListedYear(date)) {
      return Optional.empty();
    }
    if (mention instanceof NameOf name && (isOneOfSeveral(name) || mayBeTime(name))) {
      return Optional.empty();
    }
    if (mention instanceof CountOf count
        && (isOfKnownGroup(count) || isListed(count) || isSmallTalk(count))) {
      return Optional.empty();
    }
    if (mention instanceof AmountOf amount && (isCounted(amount) || isAnyRank(amount))) {
      return Optional.empty();
    }
    var key = mention.key(parse);
    var gapped = new HashMap<>(statement.replaced());
    boolean first = true;
    for (var word : mention.words()) {
      gapped.put(word.index(), first ? "{{" + key + "}}" : "");
      first = false;
    }
    gloss(mention).forEach(word -> gapped.put(word.index(), ""));
    year(mention).ifPresent(word -> gapped.put(word.index(), "the year {{" + key + "}}"));
    month(mention).ifPresent(word -> gapped.put(word.index(), "the month of {{" + key + "}}"));
    var sentence = statement.with(gapped).sentence();
    return Optional.of(new Asked(statement, mention, sentence, true, key));
  }

  /// What stands in brackets behind the answer and says it once more: `(WHO)`, `($31 million)`.
  private List<Word> gloss(Mention mention) {
    int last = mention.words().getLast().index();
    boolean isAmount = mention instanceof AmountOf || mention instanceof CountOf;
    int open = isAmount && parse.lowerAt(last + 2).equals("(") ? last + 2 : last + 1;
    int close = open + 1;
    while (close < parse.size() && close <= open + LONGEST_GLOSS && !isClosing(close)) {
      close++;
    }
    if (!parse.lowerAt(open).equals("(") || close >= parse.size() || !isClosing(close)) {
      return List.of();
    }
    var inside = parse.words().subList(open + 1, close);
    var text = parse.text().substring(parse.word(open).end(), parse.word(close).start()).strip();
    boolean isShort = text.matches("(?:the )?[\"“']?\\p{Lu}[\\p{Lu}\\d&.-]{1,9}[\"”']?");
    boolean isSame = mention instanceof NameOf && mention.key(parse).contains(text);
    boolean isConverted =
        isAmount && inside.stream().anyMatch(w -> w.text().matches("\\p{Sc}|US\\$"));
    return !text.isEmpty() && (isShort || isSame || isConverted)
        ? parse.words().subList(open, close + 1)
        : List.of();
  }

  private boolean isClosing(int i) {
    return parse.lowerAt(i).equals(")");
  }

  /// `in 1904` → `in the year …`, so that no place fits the gap.
  private Optional<Word> year(Mention mention) {
    if (mention instanceof DateOf date
        && date.date().grain() == DateMention.Grain.YEAR
        && List.of("in", "by", "since", "until").contains(date.date().preposition())
        && before(date.words().getFirst()).equals(date.date().preposition())) {
      return Optional.of(date.words().getFirst());
    }
    return Optional.empty();
  }

  /// `in 1884, 1904 and 1906`.
  private boolean isListedYear(DateOf date) {
    int next = date.words().getLast().index() + 1;
    return Set.of(",", "and", "or").contains(parse.lowerAt(next))
        && parse.lowerAt(next + 1).matches("[12]\\d{3}");
  }

  /// `in May` → `in the month of …`, so that no year fits the gap.
  private static Optional<Word> month(Mention mention) {
    if (mention instanceof DateOf date
        && date.date().grain() == DateMention.Grain.MONTH
        && date.date().yearless()
        && date.date().preposition().equals("in")) {
      return Optional.of(date.words().getFirst());
    }
    return Optional.empty();
  }

  /// `the five countries`: the number belongs to their name.
  private boolean isOfKnownGroup(CountOf count) {
    return parse
        .children(count.noun())
        .anyMatch(c ->
            (c.is("det") && !List.of("a", "an", "some").contains(c.lower()))
                || c.isKindOf("nmod:poss"));
  }

  /// A small number in what somebody is quoted to have said is a manner of speaking.
  private boolean isSmallTalk(CountOf count) {
    return parse.isQuoted(count.head()) && count.value().compareTo(MANNER_OF_SPEAKING) <= 0;
  }

  /// `three of them, Peru, Chile and Cuba`: the list after it can be counted.
  private boolean isCounted(AmountOf amount) {
    return Numbers.value(amount.key(parse))
        .filter(value -> listings.tells(value, amount.words().getLast().index()))
        .isPresent();
  }

  /// `a third strategy`: many another word fits.
  private boolean isAnyRank(AmountOf amount) {
    var first = amount.words().getFirst();
    return first.tag().equals("JJ") && Set.of("a", "an").contains(before(first));
  }

  /// `three countries: Peru, Chile and Cuba`: the list after it can be counted.
  private boolean isListed(CountOf count) {
    if (listings.tells(count.value(), count.noun().index())) {
      return true;
    }
    var after = proposition.words().stream().filter(w -> w.index() > count.noun().index()).toList();
    var colon =
        after.stream().filter(w -> Set.of(":", "(", "–", "—").contains(w.text())).findFirst();
    if (colon.isEmpty()) {
      return false;
    }
    long members =
        1
            + after.stream()
                .filter(w -> w.index() > colon.get().index())
                .filter(w -> Set.of(",", ";", "and").contains(w.lower()))
                .count();
    return count.value().compareTo(BigDecimal.valueOf(members)) <= 0;
  }

  private String before(Word word) {
    return word.index() == 0 ? "" : parse.word(word.index() - 1).lower();
  }

  /// A gap for one item of a list could be filled with any other, if the items are no people, who
  /// are all there; beside the noun that says what it is, a name stands for itself.
  private boolean isOneOfSeveral(NameOf name) {
    var head = name.head();
    boolean beside =
        head.isKindOf("appos")
            && head.head() >= 0
            && parse.word(head.head()).isProperNoun()
            && !isOffice(parse.word(head.head()));
    return beside
        || listings.isExample(name.words())
        || (name.kind() != Kind.PERSON && isOneOfMany(head));
  }

  /// `the American Secretary of State`, whichever of its words the name hangs on.
  private boolean isOffice(Word word) {
    return Lexicon.isOfficeWord(word.text())
        || parse.children(word).anyMatch(c -> c.isNoun() && Lexicon.isOfficeWord(c.text()))
        || (word.head() >= 0
            && word.isKindOf("nmod")
            && Lexicon.isOfficeWord(parse.word(word.head()).text()));
  }

  /// Of three or more that are joined, not of two: there the other one is shown.
  private boolean isOneOfMany(Word head) {
    var first = isJoined(head) ? parse.word(head.head()) : head;
    long others = parse.children(first).filter(c -> isJoined(c) && proposition.contains(c)).count();
    return others > 1;
  }

  /// Joined to a noun, and not a clause of its own that follows another.
  private boolean isJoined(Word word) {
    return word.isKindOf("conj")
        && word.head() >= 0
        && word.isNoun()
        && parse.word(word.head()).isNoun()
        && parse.children(word).noneMatch(c -> c.is("cop") || c.isKindOf("nsubj"));
  }

  /// A gap after `In` that opens a sentence could hold a year as well as a place.
  private boolean mayBeTime(NameOf name) {
    int first = name.words().getFirst().index();
    return first == 1 && name.kind() == Kind.PLACE && parse.word(0).text().equals("In");
  }
}
