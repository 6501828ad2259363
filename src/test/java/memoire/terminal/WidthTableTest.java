package memoire.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import memoire.text.Cells;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

class WidthTableTest {
  @Test
  void charactersAreAsWideAsJLineMeasuresThem() {
    List<String> different = new ArrayList<>();
    for (int c = ' '; c <= Character.MAX_CODE_POINT; c++) {
      if (isCharacter(c) && !isKnownToDiffer(c)) {
        int ours = Cells.width(Character.toString(c));
        int theirs = Math.max(0, WCWidth.wcwidth(c));
        if (ours != theirs) {
          different.add("U+%04X is %d, for JLine %d".formatted(c, ours, theirs));
        }
      }
    }
    assertThat(different).isEmpty();
  }

  private static boolean isCharacter(int c) {
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED, Character.SURROGATE, Character.CONTROL, Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }

  /// Arabic number signs have a glyph, separators have none, the later Hangul vowels and finals
  /// complete a syllable, and a skin tone alone is a picture.
  private static boolean isKnownToDiffer(int c) {
    return (c >= 0x600 && c <= 0x605)
        || c == 0x6dd
        || (c >= 0x890 && c <= 0x891)
        || c == 0x8e2
        || (c >= 0x2028 && c <= 0x2029)
        || (c >= 0xd7b0 && c <= 0xd7fb)
        || (c >= 0x1f3fb && c <= 0x1f3ff);
  }
}
