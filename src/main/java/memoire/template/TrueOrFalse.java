package memoire.template;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import memoire.bank.Bank;
import memoire.distractor.CountOptions;
import memoire.distractor.DateOptions;
import memoire.distractor.Lot;
import memoire.distractor.NameOptions;
import memoire.fact.DateMention;
import memoire.fact.DateMention.Grain;
import memoire.fact.Fact.NameFact;
import memoire.phrase.Asked;
import memoire.phrase.Mention;
import memoire.phrase.Mention.AmountOf;
import memoire.phrase.Mention.CountOf;
import memoire.phrase.Mention.DateOf;
import memoire.phrase.Mention.Kind;
import memoire.phrase.Mention.NameOf;
import memoire.syntax.Parse;
import memoire.syntax.Word;
import memoire.template.Draft.Recall;
import memoire.wording.Stems;
import memoire.wording.Years;

/// A statement to be judged: as the document makes it, or with its date, number, person or place
/// swapped for another of the same kind, which makes it certainly false.
final class TrueOrFalse {
  private static final double TRUST = 0.7;
  private static final int MOST_WORDS = 26;

  /// From this share of common words on, another statement may make the swapped one true.
  private static final double ALIKE = 0.4;

  private static final Set<String> MILD =
      Set.of("about", "around", "approximately", "roughly", "some");

  /// Near a number these make it a bound, or one end of a range.
  private static final Set<String> BOUNDS =
      Set.of(
          "more",
          "less",
          "fewer",
          "than",
          "up",
          "most",
          "over",
          "under",
          "nearly",
          "almost",
          "between",
          "within",
          "exceed",
          "exceeded",
          "exceeds",
          "below",
          "above",
          "to",
          "by",
          "every",
          "each",
          "the",
          "all",
          "a",
          "an",
          "other",
          "first",
          "last",
          "next");

  private final Bank bank;
  private final NameOptions names;

  TrueOrFalse(Bank bank, NameOptions names) {
    this.bank = bank;
    this.names = names;
  }

  /// At most one statement for a sentence, since two would answer one another: the shortest.
  ///
  /// @param plain what else is asked of the sentence
  Optional<Draft> draft(List<Draft> plain) {
    return plain.stream()
        .filter(d -> d.asked() != null && !bank.source(d.document()).isOpinion())
        .sorted(Comparator.comparingInt((Draft d) -> length(d)).thenComparing(Draft::key))
        .flatMap(d -> judged(d).stream())
        .findFirst();
  }

  private static int length(Draft draft) {
    var asked = draft.asked();
    return asked == null ? Integer.MAX_VALUE : asked.statement().sentence().length();
  }

  private Optional<Draft> judged(Draft plain) {
    var asked = plain.asked();
    if (asked == null) {
      return Optional.empty();
    }
    var telling = new Telling(asked);
    if (!telling.isPlain(MOST_WORDS) || !isSwappable(telling)) {
      return Optional.empty();
    }
    var right = right(plain, asked);
    var stated = telling.saying(right);
    var wrong =
        swaps(plain, asked).stream()
            .filter(swap -> isFalse(plain, stated, swap))
            .min(Comparator.comparingInt(swap -> Lot.draw(stated + swap, 1 << 20)));
    boolean truth = Lot.draw("truth" + stated, 2) == 0;
    return wrong.map(w -> draft(plain, telling.saying(truth ? right : w), truth));
  }

  private static Draft draft(Draft plain, String stem, boolean truth) {
    return new Draft(
        plain.fact(),
        plain.topic(),
        stem,
        truth ? "true" : "false",
        List.of(),
        List.of(),
        new Recall.AsBool(truth),
        TRUST,
        TRUST,
        plain.asked());
  }

  /// Whether exactly one date, number or name fits, so that any other is wrong.
  private static boolean isSwappable(Telling telling) {
    var asked = telling.asked();
    var proposition = asked.statement().proposition();
    var head = asked.mention().head();
    boolean direct = head.head() == proposition.head().index() && !isJoined(asked, head);
    return switch (asked.mention()) {
      case DateOf date ->
          direct && telling.isEvent() && isExact(date.date()) && !Years.isIn(telling.saying(""));
      case CountOf count ->
          telling.isOfMainClause(count.noun())
              && !isJoined(asked, count.noun())
              && isFirm(asked, count);
      case NameOf name when name.kind() == Kind.PERSON ->
          direct && telling.isEvent() && telling.isSingleDeed() && isAlone(asked, name);
      case NameOf name when name.kind() == Kind.PLACE ->
          direct && telling.isEvent() && head.isKindOf("obl") && isAlone(asked, name);
      case NameOf _, AmountOf _ -> false;
    };
  }

  private static boolean isJoined(Asked asked, Word word) {
    return word.isKindOf("conj")
        || asked.statement().proposition().parse().children(word).anyMatch(w -> w.isKindOf("conj"));
  }

  /// A name without a title or a description, which would belong to the right one only.
  private static boolean isAlone(Asked asked, NameOf name) {
    var parse = asked.statement().proposition().parse();
    return name.before().isEmpty()
        && parse.subtree(name.head()).stream()
            .filter(asked.statement().proposition()::contains)
            .filter(w -> !w.is("case") && !w.is("punct"))
            .allMatch(name.words()::contains);
  }

  private static boolean isExact(DateMention date) {
    return !date.yearless()
        && List.of(Grain.DAY, Grain.MONTH, Grain.YEAR).contains(date.grain())
        && List.of("in", "on", "").contains(date.preposition());
  }

  /// Whether the number is neither a bound nor an end of a range, and counts what is new.
  private static boolean isFirm(Asked asked, CountOf count) {
    var parse = asked.statement().proposition().parse();
    boolean mild = count.hedge().stream().allMatch(w -> MILD.contains(w.lower()));
    int first = (count.hedge().isEmpty() ? count.words() : count.hedge()).getFirst().index();
    boolean bound =
        near(parse, first - 3, first).anyMatch(w -> BOUNDS.contains(w.lower()))
            && !near(parse, first - 1, first).anyMatch(Word::isVerb);
    int after = count.words().getLast().index() + 1;
    boolean range =
        near(parse, after, after + 2)
            .anyMatch(w -> Set.of("to", "or", "by", "more", "fewer").contains(w.lower()));
    return mild
        && !bound
        && !range
        && count.value().compareTo(BigDecimal.TWO) >= 0
        && count.noun().tag().endsWith("S")
        && !Set.of("years", "months", "weeks", "days", "hours", "times", "percent")
            .contains(count.noun().lower());
  }

  private static java.util.stream.Stream<Word> near(Parse parse, int from, int to) {
    return parse.words().stream().filter(w -> w.index() >= from && w.index() < to);
  }

  private String right(Draft plain, Asked asked) {
    return asked.mention() instanceof NameOf && plain.fact() instanceof NameFact name
        ? name.name()
        : asked.key();
  }

  private List<String> swaps(Draft plain, Asked asked) {
    var statement = plain.fact().statement();
    Mention mention = asked.mention();
    return switch (mention) {
      case DateOf date ->
          DateOptions.of(date.date(), asked.stem(), bank.latestYear(statement.document()));
      case CountOf count -> CountOptions.of(asked.key(), count.value(), asked.stem());
      case NameOf name -> names.of(statement, asked, name, right(plain, asked));
      case AmountOf _ -> List.of();
    };
  }

  /// Whether no sentence of the pack that is about the same matter holds what was put in.
  private boolean isFalse(Draft plain, String stated, String swap) {
    var matter = Stems.of(stated);
    var printed = plain.fact().statement().sentence().text();
    return !holds(printed, swap)
        && bank.statements().stream()
            .filter(s -> !s.equals(plain.fact().statement()))
            .filter(s -> holds(s.sentence().text(), swap))
            .noneMatch(s -> Stems.coverage(matter, Stems.of(s.text())) >= ALIKE);
  }

  private static boolean holds(String text, String words) {
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(words) + "(?![\\p{L}\\d])")
        .matcher(text)
        .find();
  }
}
