package memoire.search;

import java.util.ArrayList;
import java.util.List;
import memoire.text.Flaw;
import memoire.text.Position;
import memoire.text.Problem;
import memoire.text.Reading;
import org.jspecify.annotations.Nullable;

/// Reads the language:
///
/// ```
/// any    = all { "or" all }
/// all    = factor { factor }
/// factor = "-" factor | "(" any ")" | [ key ":" ] ( word | '"' words '"' )
/// ```
final class SearchReader {
  private static final int LONGEST = 4000;
  private static final int MOST_TERMS = 100;
  private static final int DEEPEST = 30;

  private final String text;
  private final Terms terms = new Terms(this::wrong);
  private final List<Problem> problems = new ArrayList<>();
  private int at;
  private int depth;
  private int count;

  SearchReader(String typed) {
    text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    if (typed.length() > LONGEST) {
      wrong(LONGEST, SearchFlaw.TOO_LONG, String.valueOf(LONGEST));
    }
  }

  Reading<Search> read() {
    var parts = new ArrayList<Query>();
    while (at < text.length()) {
      add(parts, any());
      if (at < text.length()) {
        wrong(at++, SearchFlaw.CLOSES_NOTHING);
        skipRestAfterTooMany();
      }
    }
    return new Reading<>(new Search(Query.all(parts), terms.orders()), problems);
  }

  private @Nullable Query any() {
    var parts = new ArrayList<Query>();
    add(parts, all());
    while (isOr()) {
      int or = at;
      at += 2;
      int before = at;
      boolean isFirst = parts.isEmpty();
      add(parts, all());
      if ((isFirst || isBlank(before, at)) && problems.isEmpty()) {
        wrong(or, SearchFlaw.BARE_OR);
      }
    }
    return parts.isEmpty() ? null : Query.any(parts);
  }

  private @Nullable Query all() {
    var parts = new ArrayList<Query>();
    for (skipBlanks(); at < text.length() && text.charAt(at) != ')' && !isOr(); skipBlanks()) {
      add(parts, factor());
    }
    return parts.isEmpty() ? null : Query.all(parts);
  }

  private @Nullable Query factor() {
    if (depth == DEEPEST || count == MOST_TERMS) {
      tooMuch();
      return null;
    }
    char c = text.charAt(at);
    if (c == '(') {
      return group();
    }
    boolean isNegation = c == '-' && (isOpening(at + 1) || !isEnd(at + 1));
    return isNegation ? negation() : term();
  }

  private @Nullable Query negation() {
    int minus = at++;
    int sorted = terms.orders().size();
    depth++;
    var part = factor();
    depth--;
    if (terms.orders().size() > sorted) {
      wrong(minus, SearchFlaw.NOT_AN_ORDER);
    }
    return part == null ? null : new Query.Not(part);
  }

  private @Nullable Query group() {
    int open = at++;
    depth++;
    var part = any();
    depth--;
    if (at < text.length()) {
      at++;
    } else if (problems.isEmpty()) {
      wrong(open, SearchFlaw.NOT_CLOSED);
    }
    if (part == null && problems.isEmpty()) {
      wrong(open, SearchFlaw.EMPTY);
    }
    return part;
  }

  private @Nullable Query term() {
    count++;
    int start = at;
    while (at < text.length() && !isEnd(at) && text.charAt(at) != '"' && text.charAt(at) != ':') {
      at++;
    }
    boolean hasKey = at < text.length() && text.charAt(at) == ':' && at > start;
    var label = hasKey ? text.substring(start, at++) : "";
    at = hasKey ? at : start;
    int value = at;
    boolean isQuoted = at < text.length() && text.charAt(at) == '"';
    var words = isQuoted ? quoted() : bare();
    return hasKey
        ? terms.keyed(label, words, isQuoted, start, value)
        : terms.text(words, false, isQuoted, start);
  }

  private String quoted() {
    int open = at++;
    int end = text.indexOf('"', at);
    if (end < 0) {
      wrong(open, SearchFlaw.ONE_QUOTE);
      end = text.length();
    }
    var words = text.substring(at, end);
    at = Math.min(text.length(), end + 1);
    return words;
  }

  private String bare() {
    int start = at;
    while (at < text.length() && !isEnd(at) && text.charAt(at) != '"') {
      at++;
    }
    return text.substring(start, at);
  }

  private void tooMuch() {
    boolean isDeep = depth == DEEPEST;
    wrong(
        at,
        SearchFlaw.TOO_MUCH,
        isDeep ? DEEPEST + " parentheses within each other" : MOST_TERMS + " conditions");
    at = text.length();
  }

  /// One complaint about a hundred stray parentheses is enough.
  private void skipRestAfterTooMany() {
    if (problems.size() >= MOST_TERMS) {
      at = text.length();
    }
  }

  private boolean isOr() {
    return at + 2 <= text.length()
        && text.regionMatches(true, at, "or", 0, 2)
        && (isEnd(at + 2) || text.charAt(at + 2) == '"');
  }

  private boolean isOpening(int place) {
    return place < text.length() && text.charAt(place) == '(';
  }

  private boolean isEnd(int place) {
    if (place >= text.length()) {
      return true;
    }
    char c = text.charAt(place);
    return c == '(' || c == ')' || isBlank(c);
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a character ends a word like a blank: control characters do, as they say nothing.
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
  }

  private static void add(List<Query> parts, @Nullable Query part) {
    if (part != null) {
      parts.add(part);
    }
  }

  private void wrong(int place, Flaw flaw, String... words) {
    problems.add(flaw.in("search", new Position(1, place + 1), words));
  }
}
