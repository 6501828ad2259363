package memoire.phrase;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import memoire.fact.Numbers;
import memoire.phrase.Mention.AmountOf;
import memoire.phrase.Mention.CountOf;
import memoire.syntax.Parse;
import memoire.syntax.Word;

/// Finds quantities that are no plain number before a noun: `fifty-six ships`, `between 20,000 and
/// 80,000 bees`, `62–63 percent`, `two thirds of the island`, `4:37 a.m.`, `an index of 7`.
final class Quantities {
  private static final Set<String> FRACTIONS =
      Set.of(
          "third",
          "thirds",
          "quarter",
          "quarters",
          "fifth",
          "fifths",
          "sixth",
          "eighth",
          "tenth",
          "tenths");
  private static final Set<String> SCALES = Set.of("hundred", "thousand", "million", "billion");
  private static final Set<String> CURRENCIES = Set.of("$", "US$", "£", "€", "¥");

  /// After one of them and `of` or `at` stands how much it is.
  private static final Set<String> MEASURES =
      Set.of(
          "area",
          "average",
          "capacity",
          "depth",
          "figure",
          "height",
          "index",
          "length",
          "level",
          "magnitude",
          "number",
          "population",
          "rate",
          "score",
          "speed",
          "sum",
          "tally",
          "toll",
          "tonnage",
          "total",
          "value",
          "volume",
          "weight",
          "width");

  private static final Set<String> HEDGES =
      Set.of("about", "around", "roughly", "nearly", "almost", "some", "over", "approximately");

  private static final int TEN = 10;
  private static final int MOST_MEASURE = 5;

  private final Parse parse;

  Quantities(Parse parse) {
    this.parse = parse;
  }

  /// The quantity that begins at a word; empty where none does.
  Optional<Mention> at(int i) {
    return clock(i)
        .or(() -> hyphened(i))
        .or(() -> range(i))
        .or(() -> risen(i))
        .or(() -> fraction(i))
        .or(() -> rank(i))
        .or(() -> measure(i));
  }

  /// `4:37 a.m.`, `10:02 local time`.
  private Optional<Mention> clock(int i) {
    boolean isTime = parse.word(i).text().matches("(?:[01]?\\d|2[0-3])[:.][0-5]\\d");
    boolean hasHalf = parse.lowerAt(i + 1).matches("[ap]\\.?m\\.?");
    boolean isHour = parse.word(i).text().matches("1?\\d") && hasHalf;
    boolean isLocal = parse.lowerAt(i + 1).matches("local|gmt|utc|est|edt|bst");
    boolean isAt = Set.of("at", "until", "by", "before", "after").contains(parse.lowerAt(i - 1));
    return (isTime && (hasHalf || (isAt && parse.word(i).text().indexOf(':') > 0) || isLocal))
            || isHour
        ? amount(i, hasHalf ? i + 2 : i + 1)
        : Optional.empty();
  }

  /// `fifty-six ships`: the parser takes such a number apart.
  private Optional<Mention> hyphened(int i) {
    if (i + 3 >= parse.size() || !parse.word(i + 1).text().equals("-")) {
      return Optional.empty();
    }
    var words = parse.words().subList(i, i + 3);
    var value = Numbers.value(words.getFirst().text() + "-" + words.getLast().text());
    var head = words.getLast();
    if (value.isEmpty() || head.head() <= head.index()) {
      return Optional.empty();
    }
    var noun = parse.word(head.head());
    return noun.isNoun()
        ? Optional.of(new CountOf(words, head, value.get(), Hedges.before(parse, i), noun))
        : Optional.empty();
  }

  /// `between 20,000 and 80,000`, `80,000 to 100,000`, `62–63 percent`.
  private Optional<Mention> range(int i) {
    int to = number(i);
    if (to < 0 || to + 1 >= parse.size()) {
      return Optional.empty();
    }
    var before = parse.lowerAt(i - 1);
    var joint = parse.lowerAt(to);
    int end = number(to + 1);
    boolean isBetween = before.equals("between") && joint.equals("and");
    boolean isSpan =
        Set.of("–", "-").contains(joint) || (joint.equals("to") && !isChange(i) && !isScore(i));
    boolean isMore = end > 0 && value(to + 1).compareTo(value(i)) > 0;
    boolean isYear = end > 0 && isYear(parse.word(i)) && isYear(parse.word(to + 1));
    if (end < 0 || !isMore || isYear || !(isBetween || isSpan)) {
      return Optional.empty();
    }
    return amount(withCurrency(i), withUnit(end));
  }

  /// `from 450 to 600 million crowns`: what it became.
  private Optional<Mention> risen(int i) {
    int to = number(i);
    boolean ends =
        to > 0
            && parse.lowerAt(i - 1).equals("to")
            && i > 2
            && number(i - 2) == i - 1
            && isChange(i - 2)
            && !isYear(parse.word(i));
    return ends ? amount(withCurrency(i), withUnit(to)) : Optional.empty();
  }

  /// Whether a number stands after `from`, or after `by X` of votes.
  private boolean isChange(int i) {
    int at = CURRENCIES.contains(parse.lowerAt(i - 1)) ? i - 2 : i - 1;
    return parse.lowerAt(at).equals("from");
  }

  /// `by five votes to two`, `by 22 to 13`.
  private boolean isScore(int i) {
    return Set.of("by", "votes").contains(parse.lowerAt(i - 1))
        || parse.words().stream().anyMatch(w -> Set.of("vote", "ratio").contains(w.lemma()));
  }

  /// `two thirds of`, `a quarter of`, `half of`.
  private Optional<Mention> fraction(int i) {
    boolean isHalf = parse.lowerAt(i).equals("half") && parse.lowerAt(i + 1).equals("of");
    if (isHalf
        && !parse.lowerAt(i - 1).matches("a|the|one|other|first|second|latter|better|last")) {
      return isOfPronoun(i + 2) ? Optional.empty() : amount(i, i + 1);
    }
    boolean isPart =
        FRACTIONS.contains(parse.lowerAt(i))
            && parse.lowerAt(i + 1).equals("of")
            && i > 0
            && !isOfPronoun(i + 2);
    int hyphen = parse.lowerAt(i - 1).equals("-") ? i - 2 : i - 1;
    boolean isCounted =
        isPart
            && hyphen >= 0
            && (Set.of("a", "one").contains(parse.lowerAt(hyphen))
                || Numbers.value(parse.word(hyphen).text()).isPresent());
    // The first word of it is the number, which comes before.
    return isCounted ? amount(hyphen, i + 1) : Optional.empty();
  }

  private boolean isOfPronoun(int i) {
    return Set.of("them", "it", "this", "that", "these", "those", "whom", "which")
        .contains(parse.lowerAt(i));
  }

  /// `the fourth since the invasion`, `the twelfth-longest river`.
  private Optional<Mention> rank(int i) {
    var ordinal = Numbers.ordinal(parse.word(i).text()).filter(n -> n > 2);
    if (ordinal.isEmpty() || !parse.lowerAt(i - 1).equals("the")) {
      return Optional.empty();
    }
    boolean isAlone = Set.of("since", "in", "to").contains(parse.lowerAt(i + 1));
    boolean isOfRank =
        parse.lowerAt(i + 1).equals("-") && parse.lowerAt(i + 2).matches("[a-z]{3,}est|most");
    return isAlone || isOfRank ? amount(i, i + 1) : Optional.empty();
  }

  /// `an index of 7`, `a toll of about 59,000`, `magnitude 6.9`.
  private Optional<Mention> measure(int i) {
    int to = number(i);
    if (to < 0 || isYear(parse.word(i)) || (parse.word(i).is("nummod") && !isMagnitude(i))) {
      return Optional.empty();
    }
    int before = i - 1;
    while (before > 0 && HEDGES.contains(parse.lowerAt(before))) {
      before--;
    }
    boolean isLast =
        Set.of(",", ".", ";", ")", "and", "but", "in", "which", "on", "with")
            .contains(parse.lowerAt(to));
    boolean isOf = Set.of("of", "at").contains(parse.lowerAt(before)) && hasMeasure(before);
    return isMagnitude(i) || (isOf && isLast) ? amount(i, to) : Optional.empty();
  }

  private boolean isMagnitude(int i) {
    return parse.lowerAt(i - 1).equals("magnitude");
  }

  private boolean hasMeasure(int before) {
    for (int i = before - 1; i >= Math.max(0, before - MOST_MEASURE); i--) {
      if (MEASURES.contains(parse.word(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /// After the number that begins at a word; -1 where none does.
  private int number(int i) {
    boolean isNumber =
        i >= 0
            && i < parse.size()
            && parse.word(i).tag().equals("CD")
            && Numbers.value(parse.word(i).text()).isPresent();
    if (!isNumber) {
      return -1;
    }
    int to = i + 1;
    while (SCALES.contains(parse.lowerAt(to))) {
      to++;
    }
    return to;
  }

  private BigDecimal value(int i) {
    return Numbers.value(parse.word(i).text()).orElse(BigDecimal.ZERO);
  }

  private int withCurrency(int i) {
    return i > 0 && CURRENCIES.contains(parse.word(i - 1).text()) ? i - 1 : i;
  }

  private int withUnit(int to) {
    if (Set.of("%", "percent").contains(parse.lowerAt(to))) {
      return to + 1;
    }
    return parse.lowerAt(to).equals("per") && parse.lowerAt(to + 1).equals("cent") ? to + 2 : to;
  }

  private static boolean isYear(Word word) {
    return word.text().matches("1[0-9]\\d\\d|20\\d\\d");
  }

  private Optional<Mention> amount(int from, int to) {
    var words = parse.words().subList(from, to);
    boolean isSmall =
        words.size() == 1
            && Numbers.value(words.getFirst().text())
                .filter(v -> v.intValue() < TEN && v.scale() <= 0)
                .isPresent()
            && Character.isLetter(words.getFirst().text().charAt(0));
    return isSmall ? Optional.empty() : Optional.of(new AmountOf(words, words.getLast(), false));
  }
}
