package memoire.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrapTest {
  private static void check(String text, int width, String expected) {
    assertThat(lines(List.of(Piece.of(text, Style.TEXT)), width)).isEqualTo(expected);
  }

  private static String lines(List<Piece> pieces, int width) {
    var out = new StringBuilder();
    for (var line : Wrap.wrap(pieces, width).lines()) {
      out.append(out.isEmpty() ? "" : "|");
      line.runs().forEach(run -> out.append(run.text().value()));
    }
    return out.toString();
  }

  @Test
  void breaksBetweenWords() {
    check("the quick brown fox", 10, "the quick|brown fox");
    check("the quick brown fox", 9, "the quick|brown fox");
    check("the quick brown fox", 100, "the quick brown fox");
    check("", 10, "");
  }

  @Test
  void breaksAfterHyphensBetweenLetters() {
    check("well-known", 6, "well-|known");
    check("2021-2022 is long", 9, "2021-2022|is long");
  }

  @Test
  void keepsAPercentSignWithItsFigure() {
    check("recall is 47 % now", 12, "recall is|47 % now");
    check("90 %", 3, "90 |%");
  }

  @Test
  void breaksWordsOnlyWhenTheyAreLongerThanALine() {
    check("abcdefghij", 4, "abcd|efgh|ij");
    check("a bcdefghij", 4, "a|bcde|fghi|j");
  }

  @Test
  void breaksBetweenEastAsianCharactersButNotBeforeClosingOnes() {
    check("日本語", 4, "日本|語");
    check("日本。語", 4, "日|本。|語");
    check("日「本語", 4, "日|「本|語");
    check("abc日本", 4, "abc|日本");
  }

  @Test
  void keepsSpacesThatBeginAText() {
    check("  indented text", 20, "  indented text");
  }

  @Test
  void whatIsWiderThanTheColumnIsLeftOut() {
    check("日", 1, "…");
  }

  @Test
  void keepsWholePiecesTogether() {
    var pieces =
        List.of(
            Piece.of("fill ", Style.TEXT),
            Piece.whole("‹a b c›", Style.ACCENT),
            Piece.of(", please", Style.TEXT));
    assertThat(lines(pieces, 10)).isEqualTo("fill|‹a b c›,|please");
  }

  @Test
  void tellsWhereTheCaretIs() {
    var gap = new Piece(memoire.text.SafeText.of("‹ab__›"), Style.ACCENT, true, 3);
    var wrapped = Wrap.wrap(List.of(Piece.of("one two ", Style.TEXT), gap), 10);
    assertThat(wrapped.caret()).isEqualTo(new Frame.Caret(3, 1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noLineIsTooWideAndNothingButSpaceIsLost(long seed) {
    var random = new Random(seed);
    var letters = List.of("a", "bc", " ", "  ", "-", "日", "。", "「", "e\u0301", "👩‍🚀", "…", "/");
    for (int round = 0; round < 200; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(letters.get(random.nextInt(letters.size())));
      }
      int width = 2 + random.nextInt(30);
      var wrapped = Wrap.wrap(List.of(Piece.of(text.toString(), Style.TEXT)), width);
      assertThat(wrapped.lines()).allMatch(line -> line.width() <= width);
      var kept = new StringBuilder();
      wrapped.lines().forEach(line -> line.runs().forEach(run -> kept.append(run.text().value())));
      assertThat(kept.toString().replace(" ", "")).isEqualTo(text.toString().replace(" ", ""));
    }
  }
}
