package memoire.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import memoire.fact.DateMention;
import memoire.fact.Dates;
import memoire.fact.Lexicon;
import memoire.fact.Numbers;
import memoire.fact.Places;
import memoire.fact.Tokens;
import memoire.phrase.Mention.AmountOf;
import memoire.phrase.Mention.CountOf;
import memoire.phrase.Mention.DateOf;
import memoire.phrase.Mention.Kind;
import memoire.phrase.Mention.NameOf;
import memoire.syntax.Parse;
import memoire.syntax.Word;

/// Finds what a sentence mentions: dates by our own grammar, names by the recogniser and by their
/// capitals, numbers by what they count.
public final class Mentions {
  private static final Set<String> SCALES =
      Set.of("hundred", "thousand", "million", "billion", "trillion", "m", "bn", "tn");
  private static final Set<String> HEDGES =
      Set.of(
          "about",
          "around",
          "approximately",
          "roughly",
          "nearly",
          "almost",
          "over",
          "under",
          "more",
          "less",
          "fewer",
          "than",
          "least",
          "most",
          "at",
          "up",
          "to",
          "some",
          "only",
          "just",
          "estimated",
          "exactly",
          "approximate",
          "close",
          "well");
  private static final Set<String> BYNAMES =
      Set.of(
          "Great",
          "Terrible",
          "Elder",
          "Younger",
          "Conqueror",
          "Magnificent",
          "Bold",
          "Wise",
          "Pious",
          "Fair",
          "Lionheart",
          "First",
          "Second",
          "Third");
  private static final Set<String> CURRENCIES = Set.of("$", "US$", "£", "€", "¥", "A$", "C$");

  private final Parse parse;
  private final List<Mention> found = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();

  private Mentions(Parse parse) {
    this.parse = parse;
  }

  /// All mentions of a sentence, in order; they do not overlap.
  public static List<Mention> of(Parse parse) {
    var mentions = new Mentions(parse);
    mentions.dates();
    mentions.numbers();
    mentions.names();
    return mentions.found.stream()
        .sorted(Comparator.comparingInt((Mention m) -> m.words().getFirst().index()))
        .toList();
  }

  private void dates() {
    for (var date : Dates.in(Tokens.of(parse.text()))) {
      var words = withoutOf(between(date.value().start(), date.value().end()));
      if (!words.isEmpty() && !isInName(words) && !isModifier(words) && isDated(date, words)) {
        add(new DateOf(words, top(words), date));
      }
    }
  }

  /// `26 July of that year`.
  private static List<Word> withoutOf(List<Word> words) {
    boolean of = !words.isEmpty() && words.getLast().lower().equals("of");
    return of ? words.subList(0, words.size() - 1) : words;
  }

  /// A year within a name is no date by itself: `the Russo-Japanese War of 1904–05`.
  private boolean isInName(List<Word> words) {
    var head = top(words);
    if (!head.is("nmod") || head.head() < 0) {
      return false;
    }
    var noun = parse.word(head.head());
    boolean of = parse.children(head).anyMatch(w -> w.is("case") && w.lower().equals("of"));
    return of
        && !Set.of(
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December")
            .contains(noun.text());
  }

  /// `the 2010 drought`, `an 1824 victory`: the date says which one.
  private boolean isModifier(List<Word> words) {
    var head = top(words);
    boolean before = head.head() > words.getLast().index();
    return before
        && (head.isKindOf("nummod")
            || head.isKindOf("amod")
            || head.isKindOf("compound")
            || head.isKindOf("nmod"));
  }

  private boolean isDated(DateMention date, List<Word> words) {
    int end = date.value().end();
    boolean goesOn =
        end + 1 < parse.text().length()
            && "-–/".indexOf(parse.text().charAt(end)) >= 0
            && Character.isDigit(parse.text().charAt(end + 1));
    if (goesOn) {
      return false;
    }
    boolean vague = date.text().startsWith("Later") || date.text().startsWith("later");
    return date.value().end() - date.value().start() > 2 && words.size() < 8 && !vague;
  }

  private List<Word> between(int start, int end) {
    return parse.words().stream().filter(w -> w.start() >= start && w.end() <= end).toList();
  }

  /// The word on which the others of a group hang.
  private Word top(List<Word> words) {
    for (var word : words) {
      boolean inside = words.stream().anyMatch(o -> o.index() == word.head());
      if (!inside && !word.is("punct") && !word.is("case")) {
        return word;
      }
    }
    return words.getFirst();
  }

  private void add(Mention mention) {
    if (mention.words().stream().noneMatch(w -> taken.contains(w.index()))) {
      found.add(mention);
      mention.words().forEach(w -> taken.add(w.index()));
    }
  }

  // Numbers.

  private void numbers() {
    for (int i = 0; i < parse.size(); i++) {
      var word = parse.word(i);
      if (taken.contains(i) || !isNumber(word)) {
        continue;
      }
      int end = i + 1;
      while (end < parse.size() && SCALES.contains(parse.word(end).lower())) {
        end++;
      }
      number(i, end);
    }
  }

  private boolean isNumber(Word word) {
    boolean numeric = word.tag().equals("CD") || Numbers.value(word.text()).isPresent();
    return numeric && !word.tag().equals("NNP") && !word.lower().equals("one");
  }

  private void number(int from, int to) {
    var before = from > 0 ? parse.word(from - 1).text() : "";
    var after = to < parse.size() ? parse.word(to).text() : "";
    boolean part = before.equals("-") || before.equals("–") || before.equals("/");
    boolean range =
        after.equals("–") || after.equals("±") || before.equals("±") || after.equals("×");
    boolean compound = after.equals("-") || isSpan(from, to);
    if (part || range || before.equals("No") || before.equals("No.") || before.equals("#")) {
      return;
    }
    if (CURRENCIES.contains(before)) {
      add(new AmountOf(parse.words().subList(from - 1, to), parse.word(from), false));
    } else if (after.equals("%") || after.equals("percent") || isPerCent(to)) {
      int end = after.equals("per") ? to + 2 : to + 1;
      add(new AmountOf(parse.words().subList(from, end), parse.word(to), true));
    } else if (!compound) {
      count(from, to);
    }
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

  private void count(int from, int to) {
    var words = parse.words().subList(from, to);
    var head = top(words);
    var value = value(words);
    boolean designation =
        from > 1 && parse.word(from - 1).isProperNoun() && parse.word(from - 1).start() > 0;
    if (designation) {
      return;
    }
    if (value.isEmpty() || !head.isKindOf("nummod") || head.head() < to) {
      return;
    }
    var noun = parse.word(head.head());
    int after = noun.index() + 1;
    boolean shifted =
        after < parse.size()
            && Set.of("later", "earlier", "ago", "before", "after")
                .contains(parse.word(after).lower());
    boolean goesOn =
        after + 1 < parse.size()
            && parse.word(after).lower().equals("and")
            && parse.word(after + 1).tag().equals("CD");
    boolean half = to < parse.size() && parse.word(to).lower().equals("and");
    boolean fraction = Set.of("third", "half", "quarter", "fifth", "tenth").contains(noun.lemma());
    if (noun.isNoun() && !noun.text().equals("%") && !shifted && !goesOn && !half && !fraction) {
      add(new CountOf(words, head, value.get(), hedge(from), noun));
    }
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

  private List<Word> hedge(int number) {
    int from = number;
    while (from > 0 && HEDGES.contains(parse.word(from - 1).lower())) {
      from--;
    }
    // `to 20 countries`, `at 20 places`: the preposition of the clause, not a hedge.
    while (from < number
        && Set.of("to", "at", "up", "most", "around", "about", "over", "under")
            .contains(parse.word(from).lower())
        && parse.word(from).is("case")
        && parse.word(from).head() == parse.word(number).head()
        && !Set.of("about", "around", "over", "under").contains(parse.word(from).lower())) {
      from++;
    }
    return parse.words().subList(from, number);
  }

  // Names.

  private void names() {
    for (int i = 0; i < parse.size(); i++) {
      if (!taken.contains(i) && isNameWord(i)) {
        int end = nameEnd(i);
        name(i, end);
        i = end - 1;
      }
    }
  }

  private boolean isNameWord(int i) {
    var word = parse.word(i);
    boolean capital = Character.isUpperCase(word.text().charAt(0));
    boolean opening = i == 0 && word.entity().isEmpty() && !word.isProperNoun();
    return capital
        && !opening
        && (word.isProperNoun() || !word.entity().isEmpty() || isAdjectiveOfName(i))
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

  /// Runs of capitalised words; `of`, `for` and `and` inside where the recogniser or the capitals
  /// hold them together.
  private int nameEnd(int from) {
    int end = from + 1;
    while (end < parse.size()) {
      var word = parse.word(end);
      boolean entity =
          !word.entity().isEmpty() && word.entity().equals(parse.word(end - 1).entity());
      boolean capital = isNameWord(end) && word.entity().equals(parse.word(from).entity());
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
      boolean link =
          (word.lower().equals("of") || word.lower().equals("for"))
              && parse.word(from).entity().isEmpty()
              && end + 1 < parse.size()
              && linksOn(end + 1);
      if (link) {
        end += parse.word(end + 1).lower().equals("the") ? 3 : 2;
      } else if (entity || capital || hyphen || numeral) {
        end++;
      } else {
        return Math.min(end, parse.size());
      }
    }
    return Math.min(end, parse.size());
  }

  private boolean linksOn(int i) {
    int next = parse.word(i).lower().equals("the") ? i + 1 : i;
    return next < parse.size() && parse.word(next).isProperNoun();
  }

  private void name(int from, int to) {
    int start = hyphenated(from);
    var words = parse.words().subList(start, to);
    var head = top(words);
    if (isAskable(words, head)) {
      add(new NameOf(words, head, kind(words, head), before(start)));
    }
  }

  /// `Russo-Japanese War` begins before the hyphen.
  private int hyphenated(int from) {
    boolean hyphen =
        from > 1
            && parse.word(from - 1).text().equals("-")
            && parse.word(from - 1).start() == parse.word(from - 2).end();
    return hyphen ? from - 2 : from;
  }

  /// Not a part of a longer phrase, a people, a language, an office, or a word that only begins a
  /// sentence.
  private boolean isAskable(List<Word> words, Word head) {
    var text = text(words);
    boolean modifier =
        head.isKindOf("compound")
            || head.isKindOf("amod")
            || head.is("flat")
            || head.isKindOf("nmod:poss");
    boolean single = words.size() == 1;
    boolean people = single && (head.tag().equals("NNPS") || head.tag().equals("JJ"));
    boolean adjective = Places.countryOfAdjective(text).isPresent();
    boolean office = single && Lexicon.isOfficeWord(head.text());
    boolean common = single && NameType.isTypeNoun(head.text());
    boolean indefinite =
        parse.children(head).anyMatch(c -> c.is("det") && Set.of("a", "an").contains(c.lower()));
    int last = words.getLast().index() + 1;
    boolean cutBefore = isPartOf(words, words.getFirst().index() - 1);
    boolean cutAfter =
        isPartOf(words, last) || (last < parse.size() && parse.word(last).tag().equals("CD"));
    boolean shared =
        words.stream()
            .anyMatch(w ->
                parse
                    .children(w)
                    .anyMatch(c -> c.isKindOf("conj") && !words.contains(c) && !w.equals(head)));
    boolean officeOf = Lexicon.isOfficeWord(words.getFirst().text()) && words.size() > 1;
    boolean quoted =
        parse.words().stream()
                    .filter(w -> w.index() < words.getFirst().index())
                    .filter(w -> List.of("\"", "“", "”").contains(w.text()))
                    .count()
                % 2
            == 1;
    boolean owner =
        words.getFirst().index() > 1
            && parse.word(words.getFirst().index() - 1).lower().equals("to")
            && parse.word(words.getFirst().index() - 2).lower().equals("according");
    boolean generic =
        words.size() > 1
            && Set.of("meeting", "session", "policy", "forces").contains(words.getLast().lemma().toLowerCase(java.util.Locale.ROOT));
    if (quoted || owner || generic) {
      return false;
    }
    boolean gloss =
        words.getFirst().index() > 0
            && parse.word(words.getFirst().index() - 1).text().equals("(")
            && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    if (cutBefore || cutAfter || gloss || shared || officeOf) {
      return false;
    }
    boolean opensSentence = single && words.getFirst().index() == 0 && head.entity().isEmpty();
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

  private Kind kind(List<Word> words, Word head) {
    var entity = words.stream().map(Word::entity).filter(e -> !e.isEmpty()).findFirst().orElse("");
    boolean place = Places.country(text(words)).isPresent() || Places.isCity(text(words));
    if (place) {
      return Kind.PLACE;
    }
    boolean whole = words.stream().allMatch(w -> w.entity().equals(entity));
    return switch (whole ? entity : head.entity()) {
      case "PERSON" -> words.size() > 1 || isPersonal(head) ? Kind.PERSON : Kind.OTHER;
      case "LOCATION" -> Kind.PLACE;
      case "ORGANIZATION" -> Kind.ORGANIZATION;
      default -> Kind.OTHER;
    };
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
    boolean kind = word.isNoun() && word.is("compound");
    boolean country = Places.countryOfAdjective(word.text()).isPresent();
    return capital && !title && !kind && !country;
  }

  /// A lone word is taken for a person after a title or where it acts.
  private boolean isPersonal(Word head) {
    boolean titled =
        parse.children(head).anyMatch(c -> c.is("compound") && Lexicon.isOfficeWord(c.text()));
    boolean acts =
        head.is("nsubj")
            && head.head() >= 0
            && parse.word(head.head()).isVerb()
            && !parse.word(head.head()).lemma().equals("be");
    return titled || acts || head.isKindOf("conj");
  }

  private String text(List<Word> words) {
    return parse.text().substring(words.getFirst().start(), words.getLast().end());
  }

  /// Words of the same noun phrase before the name: `U.S. President`, `the journal`.
  private List<Word> before(int from) {
    int start = from;
    while (start > 0) {
      var word = parse.word(start - 1);
      boolean modifies =
          (word.is("compound") || word.is("amod")) && word.head() >= from && !word.is("punct");
      boolean inner = word.head() >= start && word.head() < from && word.isKindOf("compound");
      if (!(modifies || inner) || !(word.isNoun() || word.tag().equals("JJ"))) {
        break;
      }
      start--;
    }
    return parse.words().subList(start, from);
  }
}
