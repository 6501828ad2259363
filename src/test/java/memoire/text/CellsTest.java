package memoire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
  @ParameterizedTest
  @CsvSource({
    "plain, 5, 5",
    "café, 4, 4",
    "Tōkyō — “é”, 11, 11",
    "e\u0301, 1, 1",
    "日本語, 3, 6",
    "ｶﾅ, 2, 2",
    "か\u3099, 1, 2",
    "한국, 2, 4",
    "\u1112\u1161\u11ab, 1, 2",
    "กำ, 1, 2",
    "ที่, 1, 1",
    "नि, 1, 2",
    "क्षि, 1, 3",
    "Привет, 6, 6",
    "שָׁלוֹם, 4, 4",
    "☕, 1, 2",
    "✅⚡, 2, 4",
    "☀, 1, 1",
    "☀\ufe0f, 1, 2",
    "⌚\ufe0e, 1, 2",
    "a\ufe0f, 1, 1",
    "1\ufe0f\u20e3, 1, 2",
    "👍🏽, 1, 2",
    "👩‍🚀, 1, 2",
    "👨‍👩‍👧‍👦, 1, 2",
    "❤️‍🔥, 1, 2",
    "🇯🇵🇷🇺, 2, 4",
    "🇯, 1, 2",
    "©, 1, 1",
    "𝒜, 1, 1",
    "𠮷, 1, 2",
    "…—“”, 4, 4",
    "\u0301, 1, 0",
  })
  void aTextHasItsGraphemesAndItsWidth(String text, int graphemes, int width) {
    assertThat(Cells.graphemes(text)).as("graphemes of %s", text).hasSize(graphemes);
    assertThat(String.join("", Cells.graphemes(text))).isEqualTo(text);
    assertThat(Cells.width(text)).as("width of %s", text).isEqualTo(width);
  }

  @Test
  void anEmptyTextHasNoWidth() {
    assertThat(Cells.width("")).isZero();
    assertThat(Cells.graphemes("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "short, 5, short",
    "longer, 5, long…",
    "日本語です, 5, 日本…",
    "日本語です, 6, 日本…",
    "👨‍👩‍👧‍👦👨‍👩‍👧‍👦, 3, 👨‍👩‍👧‍👦…",
    "abc, 1, …",
    "abc, 0, ''",
  })
  void fittedTextIsCutBetweenGraphemes(String text, int cells, String expected) {
    assertThat(Cells.fit(text, cells)).isEqualTo(expected);
    assertThat(Cells.width(Cells.fit(text, cells))).isLessThanOrEqualTo(cells);
  }

  @ParameterizedTest
  @CsvSource({
    "क्षि, क् ष ि",
    "กำ, ก ำ",
    "e\u0301x, e\u0301 x",
    "👩‍🚀a, 👩‍🚀 a",
    "日か\u3099, 日 か\u3099"
  })
  void aCellKeepsABaseWithItsMarks(String text, String cells) {
    var found = new ArrayList<String>();
    for (int i = 0, end; i < text.length(); i = end) {
      end = Cells.cellEnd(text, i);
      found.add(text.substring(i, end));
      assertThat(Cells.width(text, i, end)).isBetween(1, 2);
    }
    assertThat(found).isEqualTo(List.of(cells.split(" ", -1)));
  }

  /// The short cut for common scripts must never see a border where Unicode's rules see none.
  @Test
  void charactersMeasuredAloneNeverFormGraphemesTogether() {
    var grapheme = Pattern.compile("\\X");
    for (char c = 0x20; c < 0xd800; c++) {
      if (Alone.width(c) == 0) {
        continue;
      }
      for (char other : new char[] {'a', '-', 'é', 'я', 'か', '漢', '가', '각', c}) {
        for (var pair : new String[] {"" + c + other, "" + other + c}) {
          var matcher = grapheme.matcher(pair);
          assertThat(matcher.find() && matcher.end() == 1)
              .as("a border inside U+%04X U+%04X", (int) pair.charAt(0), (int) pair.charAt(1))
              .isTrue();
        }
      }
    }
  }
}
