package memoire.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import memoire.fact.Fact.AmountFact;
import memoire.fact.Fact.CountFact;

/// Numbers with the thing they count, their hedges kept; money and percentages.
final class Counts {
  private static final Set<String> GIVEN =
      Set.of(
          "the",
          "these",
          "those",
          "all",
          "both",
          "its",
          "their",
          "his",
          "her",
          "other",
          "another",
          "of",
          "no",
          "chapter",
          "section",
          "article",
          "page",
          "every",
          "each",
          "last",
          "next",
          "past",
          "previous",
          "first",
          "said",
          "-",
          "–",
          "x",
          "±");
  private static final List<List<String>> HEDGES =
      List.of(
          List.of("more", "than"),
          List.of("fewer", "than"),
          List.of("less", "than"),
          List.of("at", "least"),
          List.of("at", "most"),
          List.of("up", "to"),
          List.of("as", "many", "as"),
          List.of("no", "fewer", "than"),
          List.of("no", "more", "than"),
          List.of("close", "to"),
          List.of("about"),
          List.of("around"),
          List.of("approximately"),
          List.of("roughly"),
          List.of("nearly"),
          List.of("almost"),
          List.of("some"),
          List.of("over"),
          List.of("under"),
          List.of("an", "estimated"),
          List.of("exactly"),
          List.of("only"),
          List.of("a", "total", "of"));
  private static final Set<String> CURRENCIES = Set.of("$", "€", "£", "¥");

  private final Statement statement;
  private final List<Token> tokens;
  private final List<DateMention> dates;
  private final List<Fact> found = new ArrayList<>();

  private Counts(Statement statement) {
    this.statement = statement;
    this.tokens = statement.tokens();
    this.dates = Dates.in(tokens);
  }

  static List<Fact> in(Statement statement) {
    var counts = new Counts(statement);
    for (int i = 0; i < counts.tokens.size(); i++) {
      counts.readAt(i);
    }
    return counts.found;
  }

  private void readAt(int i) {
    var token = tokens.get(i);
    var number = Numbers.value(token.text());
    if (number.isEmpty()
        || (i > 0 && tokens.get(i - 1).is("("))
        || isPartOfDate(token)
        || token.lower().equals("one")
        || isNamed(i)) {
      return;
    }
    if ((i > 0 && CURRENCIES.contains(tokens.get(i - 1).text()))
        || (i + 1 < tokens.size() && isPercent(tokens.get(i + 1)))) {
      readAmount(i);
      return;
    }
    var scale =
        i + 1 < tokens.size()
            ? Numbers.scale(tokens.get(i + 1).text())
            : Optional.<BigDecimal>empty();
    int unit = scale.isPresent() ? i + 2 : i + 1;
    int end = unitEnd(unit);
    if (end <= unit || isGiven(i)) {
      return;
    }
    int hedge = hedgeStart(i);
    if (hedge > 0
        && GIVEN.contains(tokens.get(hedge - 1).lower())
        && !tokens.get(hedge - 1).is("of")) {
      return;
    }
    var answer = span(i, unit);
    found.add(
        new CountFact(
            statement,
            answer,
            span(hedge, unit),
            hedge == i ? "" : span(hedge, i).of(statement.text()),
            plain(scale.map(number.get()::multiply).orElse(number.get())),
            span(unit, end)));
  }

  /// Without zeros after the point: 1.5 million is 1500000.
  private static BigDecimal plain(BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private void readAmount(int i) {
    int from = i > 0 && CURRENCIES.contains(tokens.get(i - 1).text()) ? i - 1 : i;
    int to = i + 1;
    while (to < tokens.size()
        && (isPercent(tokens.get(to)) || Numbers.scale(tokens.get(to).text()).isPresent())) {
      to++;
    }
    found.add(new AmountFact(statement, span(from, to)));
  }

  private static boolean isPercent(Token token) {
    return token.is("%") || token.is("percent") || token.is("per");
  }

  private boolean isPartOfDate(Token token) {
    return dates.stream().anyMatch(d -> d.span().contains(token.start()));
  }

  /// `Chapter 2`, `Tokyo 2020`, `posts 542`: a number in a name.
  private boolean isNamed(int i) {
    if (i == 0) {
      return false;
    }
    var before = tokens.get(i - 1);
    boolean named = before.isCapitalised() && tokens.get(i).isNumeric() && i > 1;
    return named || (tokens.get(i).isCapitalised() && i > 0);
  }

  private boolean isGiven(int i) {
    if (i == 0) {
      return false;
    }
    var before = tokens.get(i - 1);
    return (GIVEN.contains(before.lower()) && !before.is("of") && hedgeStart(i) == i)
        || (before.is("of") && i > 1 && hedgeStart(i) == i && !tokens.get(i - 2).isWord())
        || before.isPossessive();
  }

  private int hedgeStart(int i) {
    for (var hedge : HEDGES) {
      int start = i - hedge.size();
      if (start >= 0 && matches(hedge, start)) {
        return start;
      }
    }
    return i;
  }

  private boolean matches(List<String> words, int start) {
    for (int k = 0; k < words.size(); k++) {
      if (!tokens.get(start + k).lower().equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /// The index after the noun phrase that is counted; its last word must be a plural.
  private int unitEnd(int from) {
    int end = from;
    while (end < tokens.size() && end - from < 7 && isNounPart(end, from)) {
      end++;
    }
    while (end > from && tokens.get(end - 1).isPossessive()) {
      end--;
    }
    return end > from && isPlural(tokens.get(end - 1)) ? end : from;
  }

  private boolean isNounPart(int i, int from) {
    var token = tokens.get(i);
    if (!token.isWord() || token.isNumeric() || Lexicon.isFunctionWord(token.text())) {
      return false;
    }
    boolean verbAfterNoun =
        i > from
            && isPlural(tokens.get(i - 1))
            && !token.isCapitalised()
            && (Verbs.looksPast(token.text())
                || Verbs.baseOfPresent(token.text()).isPresent()
                || Verbs.isBase(token.text()));
    return !verbAfterNoun;
  }

  private static boolean isPlural(Token token) {
    var word = token.lower();
    return Lexicon.is("plural", word)
        || (word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !token.isPossessive());
  }

  private Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
