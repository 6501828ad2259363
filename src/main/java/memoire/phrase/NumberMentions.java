package memoire.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import memoire.fact.Numbers;
import memoire.phrase.Mention.AmountOf;
import memoire.phrase.Mention.CountOf;
import memoire.syntax.Parse;
import memoire.syntax.Word;

/// Finds what the numbers of a sentence count: things, parts of a hundred, money.
final class NumberMentions {
  private static final Set<String> SCALES =
      Set.of("hundred", "thousand", "million", "billion", "trillion", "m", "bn", "tn");
  private static final Set<String> GROUPS =
      Set.of(
          "crew",
          "delegation",
          "staff",
          "total",
          "population",
          "group",
          "team",
          "party",
          "garrison",
          "workforce",
          "majority",
          "membership",
          "audience",
          "congregation",
          "force");
  private static final Set<String> TOTALS =
      Set.of("number", "total", "tally", "toll", "count", "sum");

  /// A year before one of them counts nothing.
  private static final Set<String> ERAS = Set.of("BC", "BCE", "AD", "CE");

  private static final Set<String> CURRENCIES = Set.of("$", "US$", "£", "€", "¥", "A$", "C$");

  private final Parse parse;

  NumberMentions(Parse parse) {
    this.parse = parse;
  }

  /// The mention whose number begins with a word; empty where none does.
  Optional<Mention> at(int from) {
    if (isRank(from)) {
      return Optional.of(new AmountOf(List.of(parse.word(from)), parse.word(from), false));
    }
    if (!isNumber(parse.word(from))) {
      return Optional.empty();
    }
    int end = from + 1;
    while (end < parse.size() && SCALES.contains(parse.word(end).lower())) {
      end++;
    }
    return mention(from, end);
  }

  /// `his 35th stage`, `a fourth week`: from the third on a place in an order is worth asking for;
  /// not where it belongs to a date, a name or a fraction.
  private boolean isRank(int at) {
    var word = parse.word(at);
    int next = at + 1;
    boolean isOrdinal =
        (word.tag().equals("JJ") && word.is("amod"))
            || (word.text().matches("\\d+(st|nd|rd|th)") && word.is("compound"));
    return isOrdinal
        && Character.isLowerCase(word.text().charAt(word.text().length() - 1))
        && !Character.isUpperCase(word.text().charAt(0))
        && Numbers.ordinal(word.text()).filter(n -> n > 2 || isTheSecond(at, n)).isPresent()
        && next < parse.size()
        && word.head() >= next
        && !Set.of("century", "millennium", "-", "countries", "half", "parties", "world")
            .contains(parse.word(next).lower())
        && Character.isLowerCase(parse.word(next).text().charAt(0));
  }

  /// `the second woman to`: but of two that the text tells apart, `the second` is no rank.
  private boolean isTheSecond(int at, int rank) {
    int noun = parse.word(at).head();
    return rank == 2
        && parse.lowerAt(at - 1).equals("the")
        && noun > at
        && Set.of("to", "in", "of", "after").contains(parse.lowerAt(noun + 1));
  }

  /// `18,000 of them`.
  private boolean isOfThem(int to) {
    return to + 1 < parse.size()
        && parse.word(to).lower().equals("of")
        && Set.of("them", "whom", "which", "these", "those", "the")
            .contains(parse.word(to + 1).lower());
  }

  private boolean isNumber(Word word) {
    boolean numeric = word.tag().equals("CD") || Numbers.value(word.text()).isPresent();
    return numeric
        && !word.tag().equals("NNP")
        && !Set.of("one", "zero").contains(word.lower())
        && !isInBrackets(word);
  }

  /// `240 million dinars ($31 million)`, `86 million crowns, about €40 million`: the same once
  /// more.
  private boolean isConverted(int currency) {
    int at = currency - 1;
    while (at > 0
        && Set.of("about", "or", "around", "roughly", "some").contains(parse.lowerAt(at))) {
      at--;
    }
    boolean isSetOff = Set.of("(", ",").contains(parse.lowerAt(at));
    return isSetOff
        && at > 1
        && (parse.word(at - 2).tag().equals("CD") || SCALES.contains(parse.lowerAt(at - 2)));
  }

  /// `(6 vols)`.
  private boolean isInBrackets(Word word) {
    return parse.lowerAt(word.index() - 1).equals("(");
  }

  private Optional<Mention> mention(int from, int to) {
    var before = from > 0 ? parse.word(from - 1).text() : "";
    var after = to < parse.size() ? parse.word(to).text() : "";
    boolean isClock =
        Set.of("am", "pm", "a.m.", "p.m.", "o'clock").contains(after.toLowerCase(Locale.ROOT));
    if (isClock) {
      return Optional.empty();
    }
    boolean isPart = before.equals("-") || before.equals("–") || before.equals("/");
    boolean isRange =
        after.equals("–") || after.equals("±") || before.equals("±") || after.equals("×");
    boolean isCompound = after.equals("-") || isSpan(from, to);
    if (isPart || isRange || before.equals("No") || before.equals("No.") || before.equals("#")) {
      return Optional.empty();
    }
    if (CURRENCIES.contains(before) && isConverted(from - 1)) {
      return Optional.empty();
    }
    if (CURRENCIES.contains(before)) {
      return Optional.of(
          new AmountOf(parse.words().subList(from - 1, to), parse.word(from), false));
    }
    if (after.equals("%") || after.equals("percent") || isPerCent(to)) {
      if (isSpan(from, to)) {
        return Optional.empty();
      }
      int end = after.equals("per") ? to + 2 : to + 1;
      return Optional.of(new AmountOf(parse.words().subList(from, end), parse.word(to), true));
    }
    return isCompound ? Optional.empty() : count(from, to);
  }

  /// `10 to 15 million`, `30 years and six months`: halves of one quantity.
  private boolean isSpan(int from, int to) {
    boolean second =
        from > 1
            && Set.of("to", "and", "or").contains(parse.word(from - 1).lower())
            && (parse.word(from - 2).tag().equals("CD")
                || (parse.children(parse.word(from - 2)).anyMatch(c -> c.is("nummod"))
                    && parse.word(from - 1).lower().equals("and")
                    && isTime(parse.word(from - 2))));
    boolean first =
        to + 1 < parse.size()
            && Set.of("to", "and", "or").contains(parse.word(to).lower())
            && parse.word(to + 1).tag().equals("CD");
    return first || second;
  }

  private static boolean isTime(Word word) {
    return Set.of("year", "month", "day", "hour", "minute", "week", "metre", "foot")
        .contains(word.lemma());
  }

  private boolean isPerCent(int at) {
    return at + 1 < parse.size()
        && parse.word(at).lower().equals("per")
        && parse.word(at + 1).lower().equals("cent");
  }

  private Optional<Mention> count(int from, int to) {
    var words = parse.words().subList(from, to);
    var head = Mentions.top(words);
    var value = value(words);
    // `Apollo 11`, but not a capital that opens the sentence.
    if (isDesignation(words, head)) {
      return Optional.empty();
    }
    if (isTotal(from, to)) {
      return Optional.of(new AmountOf(words, head, false));
    }
    if (value.isPresent() && isOfThem(to) && !head.isKindOf("nummod")) {
      return Optional.of(new AmountOf(words, head, false));
    }
    boolean counts = head.isKindOf("nummod") || head.is("compound");
    if (value.isEmpty() || !counts || head.head() < to) {
      return Optional.empty();
    }
    var noun = parse.word(head.head());
    if (isYear(words, noun) || ERAS.contains(noun.text())) {
      return Optional.empty();
    }
    int after = noun.index() + 1;
    boolean shifted =
        after < parse.size()
            && Set.of("later", "earlier", "ago", "before", "after")
                .contains(parse.word(after).lower())
            && isTime(noun)
            && !isSpanOf(from);
    boolean goesOn =
        after + 1 < parse.size()
            && isTime(noun)
            && parse.word(after).lower().equals("and")
            && parse.word(after + 1).tag().equals("CD");
    boolean isScore =
        after + 1 < parse.size()
            && Set.of("to", "against").contains(parse.word(after).lower())
            && parse.word(after + 1).tag().equals("CD");
    if (isScore) {
      return noun.lemma().equals("vote")
          ? Optional.of(new AmountOf(parse.words().subList(from, after + 2), noun, false))
          : Optional.empty();
    }
    boolean half = to < parse.size() && parse.word(to).lower().equals("and");
    boolean fraction = Set.of("third", "half", "quarter", "fifth", "tenth").contains(noun.lemma());
    if (noun.isNoun() && !noun.text().equals("%") && !shifted && !goesOn && !half && !fraction) {
      return Optional.of(new CountOf(words, head, value.get(), Hedges.before(parse, from), noun));
    }
    return Optional.empty();
  }

  /// `Apollo 11`, but not `fined Amazon 746 million euros` or a capital that opens the sentence.
  private boolean isDesignation(List<Word> words, Word head) {
    int from = words.getFirst().index();
    if (from < 2 || !parse.word(from - 1).isProperNoun()) {
      return false;
    }
    var name = parse.word(from - 1);
    return head.head() == name.index() || (head.head() >= 0 && name.head() == head.head());
  }

  /// `for 100 years after his death`, `within 72 hours after it`: how long, not when.
  private boolean isSpanOf(int from) {
    return Set.of("for", "within").contains(parse.lowerAt(from - 1));
  }

  /// `the number of names to 247`, `a crew of 21`: a bare number at the end of its phrase.
  private boolean isTotal(int from, int to) {
    boolean isLast =
        to >= parse.size()
            || Set.of(",", ".", ";", ")", "and", "but", "with", "by", "while")
                .contains(parse.lowerAt(to));
    boolean isBareYear = parse.word(from).text().matches("1\\d{3}|20\\d\\d");
    if (!isLast || isBareYear || to - from > 2) {
      return false;
    }
    return switch (parse.lowerAt(from - 1)) {
      case "of" -> GROUPS.contains(parse.lowerAt(from - 2));
      case "to" ->
          parse.words().stream()
              .anyMatch(w -> w.index() < from && TOTALS.contains(w.lower()) && !w.isProperNoun());
      default -> false;
    };
  }

  /// `the 2010 drought`, `in 1945 elections`: a bare number of four digits counts something only as
  /// what a verb or a hedge is about, as in `killed 1200 cattle`.
  private boolean isYear(List<Word> words, Word noun) {
    var number = words.getFirst();
    if (words.size() > 1 || !number.text().matches("1\\d{3}|20\\d\\d")) {
      return false;
    }
    boolean isPlural = noun.tag().equals("NNS");
    boolean isObject = number.index() > 0 && parse.word(number.index() - 1).isVerb();
    boolean isHedged = !Hedges.before(parse, number.index()).isEmpty();
    return !isPlural || !(isObject || isHedged);
  }

  private static Optional<BigDecimal> value(List<Word> words) {
    var value = Numbers.value(words.getFirst().text());
    for (var scale : words.subList(1, words.size())) {
      var factor =
          switch (scale.lower()) {
            case "hundred" -> 2;
            case "thousand" -> 3;
            case "million", "m" -> 6;
            case "billion", "bn" -> 9;
            default -> 12;
          };
      value = value.map(v -> v.scaleByPowerOfTen(factor));
    }
    return value;
  }
}
