package memoire.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import memoire.markup.Token.Kind;

/// Cuts programs into comments, strings, numbers, keywords and the rest. It knows no grammar: it is
/// there to be looked at, and what it takes for something else is still the same text.
public final class Lexer {
  private final Language language;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int plainFrom;
  private int at;

  private Lexer(Language language, String text) {
    this.language = language;
    this.text = text;
  }

  /// The tokens of a program, which together are its text.
  ///
  /// @param language its name as authors write it behind a fence
  public static List<Token> tokens(String language, String text) {
    var known = Language.named(language);
    return known.isKnown() ? new Lexer(known, text).tokens() : List.of(new Token(Kind.PLAIN, text));
  }

  private List<Token> tokens() {
    while (at < text.length()) {
      next();
    }
    flush();
    return tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (!language.open().isEmpty() && text.startsWith(language.open(), at)) {
      int close = text.indexOf(language.close(), at + language.open().length());
      take(Kind.COMMENT, close < 0 ? text.length() : close + language.close().length());
    } else if (startsComment()) {
      take(Kind.COMMENT, endOfLine(at));
    } else if (language.quotes().indexOf(c) >= 0) {
      quoted(c);
    } else if (isWordStart(c)) {
      word();
    } else if (Character.isDigit(c)) {
      take(Kind.NUMBER, endOfNumber());
    } else {
      at++;
    }
  }

  private boolean startsComment() {
    for (var sign : language.line()) {
      boolean isSign = text.startsWith(sign, at);
      // `$#` and `a#b` of a shell are no comments.
      boolean isFree = !sign.equals("#") || at == 0 || Character.isWhitespace(text.charAt(at - 1));
      if (isSign && isFree) {
        return true;
      }
    }
    return false;
  }

  /// A string to its quote, over several lines only between three quotes or in a template; a quote
  /// that nothing closes is a sign like any other.
  private void quoted(char quote) {
    var three = String.valueOf(quote).repeat(3);
    if (text.startsWith(three, at)) {
      int close = text.indexOf(three, at + 3);
      take(Kind.STRING, close < 0 ? text.length() : close + 3);
      return;
    }
    int limit = quote == '`' ? text.length() : endOfLine(at);
    for (int end = at + 1; end < limit; end++) {
      char c = text.charAt(end);
      if (c == '\\') {
        end++;
      } else if (c == quote) {
        take(Kind.STRING, end + 1);
        return;
      }
    }
    at++;
  }

  private void word() {
    int end = at + 1;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    var word = text.substring(at, end);
    var known = language.knowsCase() ? word : word.toLowerCase(Locale.ROOT);
    if (language.keywords().contains(known)) {
      take(Kind.KEYWORD, end);
    } else {
      at = end;
    }
  }

  private int endOfNumber() {
    int end = at + 1;
    while (end < text.length() && (isWordPart(text.charAt(end)) || isPoint(end))) {
      end++;
    }
    return end;
  }

  private boolean isPoint(int index) {
    return text.charAt(index) == '.'
        && index + 1 < text.length()
        && Character.isDigit(text.charAt(index + 1));
  }

  private int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static boolean isWordStart(char c) {
    return Character.isLetter(c) || c == '_';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private void take(Kind kind, int end) {
    flush();
    tokens.add(new Token(kind, text.substring(at, end)));
    at = end;
    plainFrom = end;
  }

  private void flush() {
    if (at > plainFrom) {
      tokens.add(new Token(Kind.PLAIN, text.substring(plainFrom, at)));
      plainFrom = at;
    }
  }
}
