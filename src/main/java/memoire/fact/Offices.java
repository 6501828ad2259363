package memoire.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import memoire.fact.Fact.OfficeFact;
import memoire.text.Months;

/// People named with their office: `X, Foreign Minister of Y,`, `Foreign Minister X of Y`, `the
/// head of Y, X,`.
final class Offices {
  private static final Set<String> OPENERS =
      Set.of("the", "a", "an", "incumbent", "current", "then", "then-");
  private static final int LONGEST_OFFICE = 24;

  private final Statement statement;
  private final List<Token> tokens;
  private final List<OfficeFact> found = new ArrayList<>();

  private Offices(Statement statement) {
    this.statement = statement;
    this.tokens = statement.tokens();
  }

  static List<OfficeFact> in(Statement statement) {
    var offices = new Offices(statement);
    for (int i = 0; i < offices.tokens.size(); ) {
      int end = Names.runEnd(offices.tokens, i);
      if (end > i) {
        offices.readRun(i, end);
      }
      i = Math.max(end, i + 1);
    }
    return offices.found;
  }

  private void readRun(int from, int to) {
    if (!readTitle(from, to)) {
      readApposition(from, to);
    }
  }

  /// `X, Foreign Minister of Y,`.
  private void readApposition(int from, int to) {
    boolean name = to - from >= 2 && to - from <= 5 && isPersonal(from, to);
    if (!name || to >= tokens.size() || !tokens.get(to).is(",")) {
      return;
    }
    int end = to + 1;
    while (end < tokens.size() && !tokens.get(end).is(",")) {
      end++;
    }
    int start = to + 1;
    while (start < end && OPENERS.contains(tokens.get(start).lower())) {
      start++;
    }
    if (isOffice(start, end)) {
      add(from, to, from, end, text(start, end));
    }
  }

  /// `Foreign Minister X of Y`; a title without a country or body is no office to be asked for.
  private boolean readTitle(int from, int to) {
    int head = head(from, to);
    if (head < 0 || to - head > 5 || !isPersonal(head + 1, to)) {
      return false;
    }
    int end = country(to);
    if (end > to) {
      add(head + 1, to, from, end, text(from, head + 1) + " " + text(to, end));
    } else {
      readAdjective(from, head, to);
    }
    return true;
  }

  private int head(int from, int to) {
    int head = -1;
    for (int i = from; i < to - 1; i++) {
      head = Lexicon.isOfficeWord(tokens.get(i).text()) ? i : head;
    }
    return head;
  }

  /// `Brazilian President X`.
  private void readAdjective(int from, int head, int to) {
    var country =
        Places.countryOfAdjective(tokens.get(from).text())
            .or(() -> Places.country(tokens.get(from).text()));
    if (country.isPresent() && head > from) {
      add(head + 1, to, from, to, text(from + 1, head + 1) + " of " + withArticle(country.get()));
    }
  }

  static String withArticle(String country) {
    boolean article =
        country.contains("Republic")
            || country.startsWith("United")
            || (country.endsWith("s")
                && (country.startsWith("Nether") || country.startsWith("Philip")))
            || country.equals("Soviet Union");
    return article ? "the " + country : country;
  }

  /// The index after `of COUNTRY` at `from`, or `from` when no country stands there.
  private int country(int from) {
    if (from + 1 >= tokens.size() || !tokens.get(from).is("of")) {
      return from;
    }
    int name = tokens.get(from + 1).is("the") ? from + 2 : from + 1;
    int end = name < tokens.size() ? Names.runEnd(tokens, name) : name;
    while (end > name && Places.country(text(name, end)).isEmpty()) {
      end--;
    }
    return end > name ? end : from;
  }

  private boolean isPersonal(int from, int to) {
    for (int i = from; i < to; i++) {
      var word = Names.withoutPossessive(tokens.get(i).text());
      if (Lexicon.isOfficeWord(word)
          || Places.country(word).isPresent()
          || Places.countryOfAdjective(word).isPresent()
          || Months.NAMES.contains(word)
          || word.length() < 2
          || (word.equals(word.toUpperCase(java.util.Locale.ROOT)) && word.length() > 3)) {
        return false;
      }
    }
    return to > from;
  }

  private boolean isOffice(int from, int to) {
    if (to <= from || to - from > LONGEST_OFFICE) {
      return false;
    }
    boolean head = false;
    for (int i = from; i < to; i++) {
      var token = tokens.get(i);
      boolean beforeOf = i < from + 8;
      head |= beforeOf && Lexicon.isOfficeWord(token.text());
      boolean finite = Lexicon.is("auxiliary", token.text()) && !token.isCapitalised();
      if ((!token.isWord() && !token.is("-"))
          || finite
          || Lexicon.is("pronoun", token.text())
          || token.is("who")
          || token.is("whom")
          || token.is("which")
          || token.is("that")
          || (token.isPossessive() && i == from && !token.isCapitalised())) {
        return false;
      }
      if (!head && Lexicon.is("preposition", token.text())) {
        return false;
      }
    }
    return head && hasBody(from, to);
  }

  /// An office to be asked for names its country or body.
  private boolean hasBody(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (Lexicon.is("preposition", tokens.get(i - 1).text()) || tokens.get(i - 1).is("the")) {
        return true;
      }
    }
    return Places.countryOfAdjective(tokens.get(from).text()).isPresent();
  }

  private void add(int nameFrom, int nameTo, int from, int to, String office) {
    var answer = new Span(tokens.get(nameFrom).start(), tokens.get(nameTo - 1).end());
    var name = Names.withoutPossessive(answer.of(statement.text()));
    var span = new Span(answer.start(), answer.start() + name.length());
    var mention = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    found.add(new OfficeFact(statement, span, mention, name, office));
  }

  private String text(int from, int to) {
    return statement.text().substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
