package memoire.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import memoire.fact.DateMention;
import memoire.fact.Dates;
import memoire.fact.Tokens;
import memoire.phrase.Mention.DateOf;
import memoire.syntax.Parse;
import memoire.syntax.Word;
import memoire.text.Months;

/// Finds the dates of a sentence by our own grammar, where they are more than a part of a name or
/// of a noun phrase.
final class DateMentions {
  /// `27 March 196 BC`: the rest of a date that the grammar does not know.
  private static final Pattern ERA = Pattern.compile(" ?\\d* ?(?:BC|BCE|AD|CE)\\b");

  private final Parse parse;

  DateMentions(Parse parse) {
    this.parse = parse;
  }

  List<DateOf> all() {
    var dates = new ArrayList<DateOf>();
    for (var date : Dates.in(Tokens.of(parse.text()))) {
      var words = withoutPart(withoutOf(between(date.value().start(), date.value().end())));
      boolean stands =
          !words.isEmpty() && !isInName(date, words) && !isModifier(words) && !isCut(words);
      if (stands && isDated(date, words)) {
        dates.add(new DateOf(words, Mentions.top(words), date));
      }
    }
    return dates;
  }

  /// The words of all dates, of those within names and noun phrases, too: their numbers count
  /// nothing.
  Set<Word> words() {
    return Dates.in(Tokens.of(parse.text())).stream()
        .flatMap(date -> between(date.value().start(), date.value().end()).stream())
        .collect(Collectors.toSet());
  }

  private List<Word> between(int start, int end) {
    return parse.words().stream().filter(w -> w.start() >= start && w.end() <= end).toList();
  }

  /// `late 1956`: the part of the year stays beside the gap, where it says how exact the answer is.
  private static List<Word> withoutPart(List<Word> words) {
    boolean isPart =
        words.size() == 2
            && Set.of("late", "early", "mid").contains(words.getFirst().lower())
            && words.getLast().tag().equals("CD");
    return isPart ? words.subList(1, 2) : words;
  }

  /// `26 July of that year`.
  private static List<Word> withoutOf(List<Word> words) {
    boolean of = !words.isEmpty() && words.getLast().lower().equals("of");
    return of ? words.subList(0, words.size() - 1) : words;
  }

  /// `October` in `from 22 to 24 October`.
  private boolean isCut(List<Word> words) {
    int before = words.getFirst().index() - 1;
    boolean isRange =
        before > 0
            && words.getFirst().tag().equals("CD")
            && Set.of("to", "and", "-", "–").contains(parse.word(before).lower())
            && parse.word(before - 1).tag().equals("CD")
            && !parse.word(before - 1).text().matches("[12]\\d{3}");
    if (isRange) {
      return true;
    }
    return before >= 0
        && (parse.word(before).tag().equals("CD")
            || List.of("last", "next", "this", "each", "every")
                .contains(parse.word(before).lower()))
        && Months.NAMES.contains(words.getFirst().text());
  }

  /// A year within a name is no date by itself: `the Russo-Japanese War of 1904–05`; a day is one:
  /// `the fire of 3 May 1904`.
  private boolean isInName(DateMention date, List<Word> words) {
    var head = Mentions.top(words);
    if (!head.is("nmod") || head.head() < 0) {
      return false;
    }
    var noun = parse.word(head.head());
    boolean of = parse.children(head).anyMatch(w -> w.is("case") && w.lower().equals("of"));
    boolean isDay = date.grain() == DateMention.Grain.DAY && !noun.isProperNoun();
    // `a charter of 1348`
    boolean isOne =
        !noun.isProperNoun()
            && parse.children(noun).anyMatch(c -> Set.of("a", "an").contains(c.lower()));
    boolean isPart = Set.of("end", "beginning", "start", "middle", "close").contains(noun.lower());
    return of && !isDay && !isOne && !isPart && !Months.NAMES.contains(noun.text());
  }

  /// `the 2010 drought`, `an 1824 victory`: the date says which one; but not in `In 1955 Rosa Parks
  /// refused`.
  private boolean isModifier(List<Word> words) {
    var head = Mentions.top(words);
    boolean before = head.head() > words.getLast().index();
    int first = words.getFirst().index();
    boolean opens = first == 1 && parse.word(0).text().equals("In");
    return before
        && !(opens && !parse.word(head.head()).entity().isEmpty())
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
    if (goesOn || ERA.matcher(parse.text().substring(end)).lookingAt()) {
      return false;
    }
    boolean vague = date.text().startsWith("Later") || date.text().startsWith("later");
    return date.value().end() - date.value().start() > 2 && words.size() < 8 && !vague;
  }
}
