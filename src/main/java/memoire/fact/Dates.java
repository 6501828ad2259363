package memoire.fact;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import memoire.fact.DateMention.Grain;
import memoire.question.PartialDate;
import memoire.question.PartialDate.Point;
import memoire.text.Months;
import org.jspecify.annotations.Nullable;

/// The grammar of dates: full dates either way round, months, years, ranges, seasons, decades.
/// Reads tokens from left to right and takes the longest date at each place.
public final class Dates {
  private static final Map<String, Integer> SHORT =
      Map.ofEntries(
          Map.entry("Jan", 1),
          Map.entry("Feb", 2),
          Map.entry("Mar", 3),
          Map.entry("Apr", 4),
          Map.entry("Jun", 6),
          Map.entry("Jul", 7),
          Map.entry("Aug", 8),
          Map.entry("Sep", 9),
          Map.entry("Sept", 9),
          Map.entry("Oct", 10),
          Map.entry("Nov", 11),
          Map.entry("Dec", 12));
  private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "on", "from", "since", "until", "till", "by", "during", "between", "of", "before",
          "after", "around");
  private static final Set<String> PARTS = Set.of("early", "late", "mid", "mid-", "later");
  private static final Set<String> MODALS_AND_MONTHS = Set.of("May", "March");

  private final List<Token> tokens;
  private int i;

  private Dates(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// All dates of a text, from left to right; they do not overlap.
  public static List<DateMention> in(List<Token> tokens) {
    var reader = new Dates(tokens);
    var dates = new ArrayList<DateMention>();
    while (reader.i < tokens.size()) {
      int start = reader.i;
      var found = reader.date();
      if (found.isPresent()) {
        dates.add(reader.mention(start, found.get()));
      } else {
        reader.i = start + 1;
      }
    }
    return dates;
  }

  /// What was read, before it knows where it stands.
  private record Read(Grain grain, @Nullable PartialDate date, boolean yearless) {}

  private DateMention mention(int start, Read read) {
    int from = start;
    boolean article =
        from > 0 && token(from - 1).lower().equals("the") && read.grain() == Grain.SEASON;
    int before = article ? from - 2 : from - 1;
    var preposition = before >= 0 ? token(before).lower() : "";
    boolean has = PREPOSITIONS.contains(preposition);
    int first = has ? before : article ? from - 1 : from;
    var value = new Span(token(start).start(), token(i - 1).end());
    return new DateMention(
        new Span(token(first).start(), value.end()),
        value,
        has ? preposition : "",
        text(start),
        read.grain(),
        read.date(),
        read.yearless());
  }

  private String text(int start) {
    var text = new StringBuilder();
    for (int k = start; k < i; k++) {
      if (k > start && token(k).start() > token(k - 1).end()) {
        text.append(' ');
      }
      text.append(token(k).text());
    }
    return text.toString();
  }

  private Optional<Read> date() {
    int start = i;
    return attempt(start, this::monthFirst)
        .or(() -> attempt(start, this::dayFirst))
        .or(() -> attempt(start, this::season))
        .or(() -> attempt(start, this::part))
        .or(() -> attempt(start, this::decade))
        .or(() -> attempt(start, this::years));
  }

  private Optional<Read> attempt(int start, java.util.function.Supplier<Optional<Read>> rule) {
    i = start;
    return rule.get();
  }

  /// `May 23, 2021`, `August 26–27`, `March 3 and 8`, `January to February 2022`, `May 2021`,
  /// `May`.
  private Optional<Read> monthFirst() {
    int start = i;
    int month = month();
    if (month == 0) {
      return Optional.empty();
    }
    int day = day();
    if (day > 0) {
      return Optional.of(days(month, day));
    }
    int afterMonth = i;
    skip("of");
    int year = year();
    if (year > 0) {
      return Optional.of(one(Grain.MONTH, year, month, 0));
    }
    i = afterMonth;
    var second = secondMonth(month);
    if (second.isPresent()) {
      return second;
    }
    i = afterMonth;
    return isMonthInContext(start) ? Optional.of(one(Grain.MONTH, 0, month, 0)) : Optional.empty();
  }

  private Read days(int month, int day) {
    int afterFirst = i;
    boolean range = skipDash() || skip("to");
    boolean list = !range && skip("and");
    int second = range || list ? day() : 0;
    if (second == 0 || followedByNoun(second)) {
      i = afterFirst;
      second = 0;
    }
    int year = trailingYear();
    if (second == 0) {
      return one(Grain.DAY, year, month, day);
    }
    return range
        ? range(Grain.DAYS, point(year, month, day), point(year, month, second))
        : new Read(Grain.OTHER, null, year == 0);
  }

  /// `March 3 and 8 ministers` counts ministers.
  private boolean followedByNoun(int second) {
    return second > 0
        && i < tokens.size()
        && token(i).isWord()
        && !token(i).isNumeric()
        && !Lexicon.isFunctionWord(token(i).text());
  }

  private Optional<Read> secondMonth(int first) {
    boolean range = skipDash() || skip("to");
    boolean list = !range && (skip("and") || skip("or"));
    int second = range || list ? month() : 0;
    if (second == 0 || day() > 0) {
      return Optional.empty();
    }
    skip("of");
    int year = year();
    return Optional.of(
        range
            ? range(Grain.MONTHS, point(year, first, 0), point(year, second, 0))
            : new Read(Grain.OTHER, null, year == 0));
  }

  /// `23 May 2021`, `7–9 December`, `1st of May`.
  private Optional<Read> dayFirst() {
    int first = day();
    if (first == 0) {
      return Optional.empty();
    }
    int second = skipDash() ? day() : 0;
    skip("of");
    int month = month();
    if (month == 0) {
      return Optional.empty();
    }
    skip("of");
    int year = trailingYear();
    return Optional.of(
        second > 0
            ? range(Grain.DAYS, point(year, month, first), point(year, month, second))
            : one(Grain.DAY, year, month, first));
  }

  /// `autumn 2014`, `the fall of 2020`; without a year it is not taken.
  private Optional<Read> season() {
    if (i >= tokens.size() || !SEASONS.contains(token(i).lower())) {
      return Optional.empty();
    }
    i++;
    skip("of");
    return year() > 0 ? Optional.of(new Read(Grain.SEASON, null, false)) : Optional.empty();
  }

  /// `early 2025`, `late May 2020`.
  private Optional<Read> part() {
    if (i >= tokens.size() || !PARTS.contains(token(i).lower())) {
      return Optional.empty();
    }
    i++;
    skip("in");
    int month = month();
    int year = year();
    return month > 0 || year > 0
        ? Optional.of(new Read(Grain.OTHER, null, year == 0))
        : Optional.empty();
  }

  /// `the 1990s`.
  private Optional<Read> decade() {
    if (i < tokens.size() && token(i).text().matches("[12]\\d\\d0s")) {
      i++;
      return Optional.of(new Read(Grain.OTHER, null, false));
    }
    return Optional.empty();
  }

  /// `1904`, `1904–05`, `from 1975 to 1996`, `between 2004 and 2014`, `1687 and 1689`.
  private Optional<Read> years() {
    int start = i;
    int first = year();
    if (first == 0 || !isYearInContext(start)) {
      return Optional.empty();
    }
    int afterFirst = i;
    boolean dash = skipDash();
    boolean range = dash || skip("to") || (isBetween(start) && skip("and"));
    boolean list = !range && skip("and");
    int second = range || list ? year() : 0;
    if (second == 0 && dash && i < tokens.size() && token(i).text().matches("\\d\\d")) {
      second = first / 100 * 100 + Integer.parseInt(token(i++).text());
    }
    if (second == 0) {
      i = afterFirst;
      return Optional.of(one(Grain.YEAR, first, 0, 0));
    }
    return Optional.of(
        range
            ? range(Grain.YEARS, point(first, 0, 0), point(second, 0, 0))
            : new Read(Grain.OTHER, null, false));
  }

  private boolean isBetween(int start) {
    return start > 0 && token(start - 1).lower().equals("between");
  }

  /// A number of four digits is a year after a preposition or in brackets, and not before a noun
  /// that it might count or within a name.
  private boolean isYearInContext(int start) {
    if (start == 0) {
      return i < tokens.size() && token(i).is(",");
    }
    var before = token(start - 1).lower();
    boolean introduced =
        PREPOSITIONS.contains(before) || before.equals("(") || before.equals("year");
    if (i < tokens.size() && introduced) {
      var next = token(i);
      boolean noun =
          next.isWord()
              && !next.isCapitalised()
              && !next.isNumeric()
              && !Lexicon.isFunctionWord(next.text())
              && !Verbs.looksPast(next.text());
      return !noun || before.equals("since");
    }
    return introduced;
  }

  /// `May` and `March` alone are months only after a preposition that takes dates; so are all.
  private boolean isMonthInContext(int start) {
    if (start == 0) {
      return false;
    }
    var before = token(start - 1).lower();
    boolean introduced =
        Set.of("in", "since", "until", "till", "by", "during", "from", "last", "next")
            .contains(before);
    boolean plainMonth = !MODALS_AND_MONTHS.contains(token(start).text());
    return introduced && (plainMonth || i == tokens.size() || !token(i).isCapitalised());
  }

  private Token token(int at) {
    return tokens.get(at);
  }

  private int month() {
    if (i >= tokens.size()) {
      return 0;
    }
    var word = token(i).text();
    int full = Months.NAMES.indexOf(word) + 1;
    int month = full > 0 ? full : SHORT.getOrDefault(word, 0);
    if (month > 0) {
      i++;
      if (full == 0) {
        skip(".");
      }
    }
    return month;
  }

  private int day() {
    if (i >= tokens.size() || !token(i).text().matches("\\d{1,2}(st|nd|rd|th)?")) {
      return 0;
    }
    int day = Integer.parseInt(token(i).text().replaceAll("\\D", ""));
    if (day < 1 || day > 31) {
      return 0;
    }
    i++;
    return day;
  }

  private int year() {
    if (i >= tokens.size() || !token(i).text().matches("[12]\\d{3}")) {
      return 0;
    }
    return Integer.parseInt(token(i++).text());
  }

  private int trailingYear() {
    int before = i;
    skip(",");
    int year = year();
    if (year == 0) {
      i = before;
    }
    return year;
  }

  private boolean skip(String word) {
    if (i < tokens.size() && token(i).is(word)) {
      i++;
      return true;
    }
    return false;
  }

  private boolean skipDash() {
    return skip("–") || skip("-") || skip("—");
  }

  private static Point point(int year, int month, int day) {
    return new Point(year == 0 ? null : year, month == 0 ? null : month, day == 0 ? null : day);
  }

  private static Read one(Grain grain, int year, int month, int day) {
    if (day > 0 && !YearMonth.of(year == 0 ? 2000 : year, month).isValidDay(day)) {
      return new Read(Grain.OTHER, null, year == 0);
    }
    return new Read(grain, new PartialDate(point(year, month, day), null), year == 0);
  }

  private static Read range(Grain grain, Point start, Point end) {
    return new Read(grain, new PartialDate(start, end), start.year() == null);
  }
}
