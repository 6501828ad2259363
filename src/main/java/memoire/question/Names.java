package memoire.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import memoire.question.Token.Word;

/// Names of persons and organizations: titles, orders of names, initials, abbreviations.
final class Names {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "hon",
          "president",
          "premier",
          "minister",
          "ambassador",
          "secretary",
          "senator",
          "governor",
          "chancellor",
          "king",
          "queen",
          "prince",
          "princess",
          "emperor",
          "empress",
          "pope",
          "saint",
          "general",
          "admiral",
          "colonel",
          "captain",
          "chairman",
          "chairwoman",
          "speaker",
          "excellency",
          "his",
          "her",
          "majesty",
          "highness",
          "comrade",
          "san",
          "sama");

  /// Words that come before a title and belong to it.
  private static final Set<String> OFFICES =
      Set.of(
          "prime",
          "foreign",
          "defense",
          "finance",
          "interior",
          "state",
          "chief",
          "cabinet",
          "parliamentary",
          "vice",
          "deputy",
          "first",
          "special",
          "high",
          "crown",
          "of",
          "for",
          "affairs",
          "under");

  private static final Set<String> LINKS = Set.of("of", "for");

  private static final Set<String> BEHIND = Set.of("san", "sama");

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "for", "the", "and", "on", "in", "to");

  private Names() {}

  /// The words without titles in front, and without honorifics behind; what is left is never empty.
  /// A title that is not followed by a name stays: `Minister of Defence`.
  static List<Token> untitled(List<Token> tokens) {
    int start = 0;
    int at = 0;
    while (at < tokens.size() - 1 && isOfATitle(tokens.get(at))) {
      at++;
      start = TITLES.contains(tokens.get(at - 1).canonical()) ? at : start;
    }
    boolean isOfAnOffice = start < at && LINKS.contains(tokens.get(start).canonical());
    if (isOfAnOffice) {
      start = at - start > 1 && !isOfATitle(tokens.get(at)) ? at : 0;
    } else if (LINKS.contains(tokens.get(start).canonical())) {
      start = 0;
    }
    boolean isHonoured = tokens.size() - start > 1 && BEHIND.contains(tokens.getLast().canonical());
    return tokens.subList(start, isHonoured ? tokens.size() - 1 : tokens.size());
  }

  private static boolean isOfATitle(Token token) {
    return TITLES.contains(token.canonical()) || OFFICES.contains(token.canonical());
  }

  /// Whether a text names somebody by a title directly before the name, as in `President Putin`.
  static boolean isTitled(String text, String name) {
    int at = text.indexOf(name);
    if (at <= 0 || name.isEmpty()) {
      return false;
    }
    String before = text.substring(Math.max(0, at - 40), at).strip();
    String title = before.substring(before.lastIndexOf(' ') + 1).replace(".", "");
    return TITLES.contains(Folding.word(title));
  }

  /// Whether the word joins two nouns, as `of`, `for`, `on` and `in` do alike.
  static boolean isLink(String canonical) {
    return canonical.equals("of")
        || canonical.equals("for")
        || canonical.equals("on")
        || canonical.equals("in");
  }

  /// Whether all the words are written as names are, with capitals.
  static boolean isProper(List<Token> tokens) {
    return tokens.stream().allMatch(t -> t instanceof Word word && word.isCapitalised());
  }

  /// The other order of a name: its last word first, and its first word last. Both, for three.
  static List<List<Token>> turned(List<Token> name) {
    if (name.size() < 2 || name.size() > 4) {
      return List.of();
    }
    var lastFirst = new ArrayList<Token>();
    lastFirst.add(name.getLast());
    lastFirst.addAll(name.subList(0, name.size() - 1));
    var firstLast = new ArrayList<Token>(name.subList(1, name.size()));
    firstLast.add(name.getFirst());
    return lastFirst.equals(firstLast) ? List.of(lastFirst) : List.of(lastFirst, firstLast);
  }

  /// Whether `typed` are the same first and last names with initials for, or besides, the others:
  /// `Franklin D. Roosevelt`.
  static boolean isSameButInitials(List<Token> key, List<Token> typed) {
    if (key.size() < 2 || typed.size() < 2 || !isSame(key.getLast(), typed.getLast())) {
      return false;
    }
    return isSameOrInitial(key.getFirst(), typed.getFirst())
        && middlesAgree(key.subList(1, key.size() - 1), typed.subList(1, typed.size() - 1));
  }

  /// Middle names that only one side gives may be left out; of two, one must begin the other.
  private static boolean middlesAgree(List<Token> key, List<Token> typed) {
    for (int i = 0; i < Math.min(key.size(), typed.size()); i++) {
      if (!isSameOrInitial(key.get(i), typed.get(i))) {
        return false;
      }
    }
    return typed.size() <= key.size()
        || typed.subList(key.size(), typed.size()).stream()
            .allMatch(token -> token.canonical().length() == 1);
  }

  private static boolean isSame(Token a, Token b) {
    return a.canonical().equals(b.canonical());
  }

  private static boolean isSameOrInitial(Token a, Token b) {
    String x = a.canonical();
    String y = b.canonical();
    return x.equals(y)
        || (x.length() == 1 && y.startsWith(x))
        || (y.length() == 1 && x.startsWith(y));
  }

  /// Whether `short` is made of the first letters of the long name's words, with or without its
  /// small words.
  static boolean isAbbreviation(String abbreviation, List<Token> name) {
    var all = new StringBuilder();
    var great = new StringBuilder();
    for (var token : name) {
      String word = token.canonical();
      all.appendCodePoint(word.codePointAt(0));
      if (!SMALL_WORDS.contains(word)) {
        great.appendCodePoint(word.codePointAt(0));
      }
    }
    String folded = Folding.word(abbreviation.replace(".", ""));
    return folded.length() >= 2 && (folded.contentEquals(all) || folded.contentEquals(great));
  }

  /// A text and what it says beside a parenthesis: `International Organization for Migration (IOM)`
  /// may be given in full, without the abbreviation, or as the abbreviation alone. A parenthesis
  /// that is neither an abbreviation nor the name of one, nor a number, may be left out.
  static List<String> wordings(String text) {
    int open = text.indexOf('(');
    int close = open < 0 ? -1 : text.indexOf(')', open);
    if (close < 0) {
      return List.of(text);
    }
    String inside = text.substring(open + 1, close).strip();
    String outside = (text.substring(0, open) + " " + text.substring(close + 1)).strip();
    if (inside.isEmpty() || outside.isEmpty()) {
      return List.of(text);
    }
    if (isAbbreviating(inside, outside) || isAbbreviating(outside, inside)) {
      return List.of(text, outside, inside);
    }
    boolean decides =
        Phrase.of("x " + inside).tokens().stream()
            .anyMatch(token -> Meanings.isDecisive(token.canonical()));
    return decides ? List.of(text) : List.of(text, outside);
  }

  private static boolean isAbbreviating(String abbreviation, String name) {
    boolean isShort =
        abbreviation.length() <= 10
            && abbreviation.indexOf(' ') < 0
            && abbreviation.length() >= 2
            && abbreviation.codePoints().filter(Character::isUpperCase).count() * 2
                > abbreviation.length();
    return isShort && name.length() > abbreviation.length();
  }
}
