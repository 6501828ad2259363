package memoire.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {
  /// Keywords in angle brackets, strings in `«»`, numbers in parentheses, comments in braces.
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "java ~ int i = 10; // ten ~ <int> i = [10]; {// ten}",
        "java ~ String s = \"a\\\"b\" + 'c'; ~ String s = «\"a\\\"b\"» + «'c'»;",
        "java ~ /* a */ x /* open ~ {/* a */} x {/* open}",
        "python ~ def f(x): return x ** 0.5  # root ~ <def> f(x): <return> x ** [0.5]  {# root}",
        "py ~ s = '''a'b''' ~ s = «'''a'b'''»",
        "sh ~ echo $# a#b # c ~ <echo> $# a#b {# c}",
        "sql ~ SELECT a FROM t -- all ~ <SELECT> a <FROM> t {-- all}",
        "rust ~ fn f<'a>(x: &'a str) ~ <fn> f<'a>(x: &'a <str>)",
        "html ~ <p>x</p> <!-- y --> ~ <p>x</p> {<!-- y -->}",
        "haskell ~ f x' = x -- y ~ f x' = x {-- y}",
        "java ~ it's open ~ it's open",
        "klingon ~ int x = 1 ~ int x = 1",
      })
  void programsAreCut(String language, String text, String marked) {
    assertThat(marked(language, text)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"java", "python", "lua", "html", "tex", "sql", "lisp", ""})
  void nothingIsLost(String language) {
    var text = "a \"b\n'c' -- d # e /* f */ --[[ g ]] <!-- h \\ `i` 0x1f 1.5.2 日本\n\n% ; //";
    assertThat(Lexer.tokens(language, text).stream().map(Token::text).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @Test
  void aCommentMayHaveSeveralLines() {
    assertThat(Lexer.tokens("c", "/* a\nb */ int").getFirst())
        .isEqualTo(new Token(Token.Kind.COMMENT, "/* a\nb */"));
  }

  private static String marked(String language, String text) {
    return Lexer.tokens(language, text).stream()
        .map(LexerTest::marked)
        .collect(Collectors.joining());
  }

  private static String marked(Token token) {
    return switch (token.kind()) {
      case PLAIN -> token.text();
      case KEYWORD -> "<" + token.text() + ">";
      case STRING -> "«" + token.text() + "»";
      case NUMBER -> "[" + token.text() + "]";
      case COMMENT -> "{" + token.text() + "}";
    };
  }
}
