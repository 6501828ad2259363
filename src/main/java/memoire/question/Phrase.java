package memoire.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.question.Token.Sign;
import memoire.question.Token.Word;
import org.jspecify.annotations.Nullable;

/// An answer as what it means: words, numbers and signs, whatever the notation.
record Phrase(List<Token> tokens) {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final Map<String, Integer> FRACTIONS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("halves", 2),
          Map.entry("third", 3),
          Map.entry("thirds", 3),
          Map.entry("quarter", 4),
          Map.entry("quarters", 4),
          Map.entry("fifth", 5),
          Map.entry("fifths", 5),
          Map.entry("sixths", 6),
          Map.entry("eighths", 8),
          Map.entry("tenth", 10),
          Map.entry("tenths", 10));

  /// Words before a number that do not change it.
  private static final Set<String> ABOUT =
      Set.of(
          "about",
          "approximately",
          "around",
          "roughly",
          "circa",
          "ca",
          "some",
          "nearly",
          "almost",
          "~");

  private static final Set<String> ABOVE = Set.of("over", "above", "exceeding");
  private static final Set<String> BELOW = Set.of("under", "below");
  private static final Word MORE = new Word("more", "more");
  private static final Word LESS = new Word("less", "less");
  private static final Word THAN = new Word("than", "than");

  private static final Set<String> ROMAN_IN_LOWER_CASE =
      Set.of("ii", "iii", "iv", "vii", "viii", "xii", "xiii");

  Phrase {
    tokens = List.copyOf(tokens);
  }

  /// What a text says, numbers read as in English.
  static Phrase of(String text) {
    return of(text, Numerals.Habit.ENGLISH);
  }

  static Phrase of(String text, Numerals.Habit habit) {
    var pieces = Scan.pieces(Folding.plain(text), habit);
    return new Phrase(withoutArticles(withUnits(withQualifiers(read(pieces)))));
  }

  /// Equal for phrases that mean the same; spaces and hyphens make no difference.
  String canonical() {
    var out = new StringBuilder();
    for (var token : tokens) {
      out.append(token.canonical());
    }
    return out.toString();
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  List<BigDecimal> numbers() {
    var found = new ArrayList<BigDecimal>();
    for (var token : tokens) {
      if (token instanceof Token.Figure number) {
        found.add(number.value());
      }
    }
    return found;
  }

  /// The words, when there is nothing but words, else null.
  @Nullable List<Word> onlyWords() {
    var words = new ArrayList<Word>();
    for (var token : tokens) {
      if (!(token instanceof Word word)) {
        return null;
      }
      words.add(word);
    }
    return words;
  }

  /// The only number of the phrase, or null when there is none or more than one.
  @Nullable BigDecimal soleNumber() {
    var numbers = numbers();
    return numbers.size() == 1 ? numbers.getFirst() : null;
  }

  /// The phrase without its numbers.
  Phrase besidesNumbers() {
    return new Phrase(tokens.stream().filter(token -> !(token instanceof Token.Figure)).toList());
  }

  private static List<Token> read(List<Scan.Piece> pieces) {
    var tokens = new ArrayList<Token>();
    boolean shouts = pieces.stream().noneMatch(piece -> hasLowerCase(piece.raw()));
    int at = 0;
    while (at < pieces.size()) {
      if (isHalfOrAThird(pieces, at)) {
        tokens.add(new Token.Figure(BigDecimal.ONE));
        at = fraction(pieces, pieces.get(at).text().equals("a") ? at + 1 : at, tokens);
        continue;
      }
      var number = NumberWords.at(pieces, at);
      if (number != null) {
        tokens.add(new Token.Figure(number.value()));
        at = fraction(pieces, number.end(), tokens);
      } else {
        tokens.add(token(pieces.get(at), at > 0, shouts || isBeforeName(pieces, at)));
        at++;
      }
    }
    return tokens;
  }

  /// `half`, `a half`, `a third`, but not `half a million` nor `third`.
  private static boolean isHalfOrAThird(List<Scan.Piece> pieces, int at) {
    String first = pieces.get(at).text();
    String next = at + 1 < pieces.size() ? pieces.get(at + 1).text() : "";
    return first.equals("half")
        ? NumberWords.at(pieces, at) == null
        : first.equals("a") && FRACTIONS.containsKey(next) && !next.endsWith("s");
  }

  /// Xi before Jinping is no eleven.
  private static boolean isBeforeName(List<Scan.Piece> pieces, int at) {
    return pieces.get(at).raw().length() == 2
        && at + 1 < pieces.size()
        && Character.isUpperCase(pieces.get(at + 1).raw().codePointAt(0));
  }

  private static boolean hasLowerCase(String raw) {
    return raw.codePoints().anyMatch(Character::isLowerCase);
  }

  /// Reads the denominator of `two thirds` as if `2/3` had been written.
  private static int fraction(List<Scan.Piece> pieces, int at, List<Token> tokens) {
    Integer denominator = at < pieces.size() ? FRACTIONS.get(pieces.get(at).text()) : null;
    if (denominator == null) {
      return at;
    }
    tokens.add(new Sign("/"));
    tokens.add(new Token.Figure(BigDecimal.valueOf(denominator)));
    return at + 1;
  }

  private static Token token(Scan.Piece piece, boolean follows, boolean shouts) {
    if (piece.isSymbol()) {
      return new Sign(piece.text());
    }
    int roman = isRoman(piece.raw(), follows, shouts) ? roman(piece.text()) : 0;
    return roman > 0
        ? new Token.Figure(BigDecimal.valueOf(roman))
        : new Word(piece.text(), piece.raw());
  }

  /// Numbers like II and XIV behind a name; a single I, V or X is a letter. In front only three
  /// letters are a number, and among nothing but capitals only what is no name like XI.
  private static boolean isRoman(String raw, boolean follows, boolean shouts) {
    if (ROMAN_IN_LOWER_CASE.contains(shouts ? Folding.word(raw) : raw)) {
      return follows;
    }
    return !shouts
        && raw.length() >= (follows ? 2 : 3)
        && raw.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
  }

  /// The value of a Roman numeral of i, v and x that is written as usual, else 0.
  private static int roman(String numeral) {
    int value = 0;
    int last = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int digit = numeral.charAt(i) == 'i' ? 1 : numeral.charAt(i) == 'v' ? 5 : 10;
      value += digit < last ? -digit : digit;
      last = Math.max(last, digit);
    }
    return value <= 39 && inRoman(value).equals(numeral) ? value : 0;
  }

  private static String inRoman(int value) {
    String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    return "x".repeat(value / 10) + ones[value % 10];
  }

  /// Without `about`, and with `more than` for `over`, where a number follows.
  private static List<Token> withQualifiers(List<Token> tokens) {
    var out = new ArrayList<Token>();
    for (int at = 0; at < tokens.size(); at++) {
      String word = tokens.get(at) instanceof Sign(var sign) ? sign : tokens.get(at).canonical();
      boolean isBefore = isNumber(tokens, at + 1) || isMoney(tokens, at + 1);
      if (isBefore && ABOVE.contains(word)) {
        out.addAll(List.of(MORE, THAN));
      } else if (isBefore && BELOW.contains(word)) {
        out.addAll(List.of(LESS, THAN));
      } else if (word.equals("fewer") && isNumber(tokens, at + 2)) {
        out.add(LESS);
      } else if (!isBefore || !ABOUT.contains(word)) {
        out.add(tokens.get(at));
      }
    }
    return out;
  }

  /// `$` and the like before a number.
  private static boolean isMoney(List<Token> tokens, int at) {
    return isNumber(tokens, at + 1)
        && tokens.get(at) instanceof Sign(var sign)
        && Units.named(sign) != null;
  }

  /// Units under one name, each behind its number.
  private static List<Token> withUnits(List<Token> tokens) {
    var out = new ArrayList<Token>();
    int at = 0;
    while (at < tokens.size()) {
      int length = unitLength(tokens, at);
      String wording = wording(tokens, at, length);
      String name = Units.named(wording);
      boolean isBehind = !out.isEmpty() && out.getLast() instanceof Token.Figure;
      boolean isBefore = !isBehind && isNumber(tokens, at + length);
      boolean isMoney = name != null && Units.isMoneyOrShare(name);
      if (name == null || !(isBehind || (isBefore && isMoney) || Units.isAlways(wording, name))) {
        out.add(tokens.get(at++));
        continue;
      }
      at += length;
      if (isBefore && isMoney) {
        out.add(tokens.get(at++));
      }
      out.add(new Sign(name));
    }
    return out;
  }

  private static boolean isNumber(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at) instanceof Token.Figure;
  }

  private static int unitLength(List<Token> tokens, int at) {
    for (int length = Units.MOST_WORDS; length > 0; length--) {
      if (at + length <= tokens.size() && Units.named(wording(tokens, at, length)) != null) {
        return length;
      }
    }
    return 0;
  }

  private static String wording(List<Token> tokens, int at, int length) {
    var words = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      String word =
          switch (tokens.get(i)) {
            case Word w -> w.folded();
            case Sign sign -> sign.name();
            case Token.Figure _ -> "\0";
          };
      words.append(i > at ? " " : "").append(word);
    }
    return words.toString();
  }

  /// Without `the` anywhere but at the end, and `a` or `an` at the beginning.
  private static List<Token> withoutArticles(List<Token> tokens) {
    var out = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean isLast = i == tokens.size() - 1;
      boolean isArticle =
          tokens.get(i) instanceof Word word
              && (i == 0 ? ARTICLES.contains(word.folded()) : word.folded().equals("the"));
      if (!isArticle || isLast) {
        out.add(tokens.get(i));
      }
    }
    return out;
  }
}
