package memoire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
  @ParameterizedTest
  @CsvSource({
    "plain, plain",
    "'a\tb', a b",
    "'a\r\nb', 'a  b'",
    "a\u2028b, a b",
    "a\u001b[31mred, a[31mred",
    "a\u009b31mred, a31mred",
    "a\u0007b\u007fc\u0000d, abcd",
    "ab\u202ecd, ab<U+202E>cd",
    "a\u200bb, a<U+200B>b",
    "a\ufeffb, a<U+FEFF>b",
    "co\u00adoperate, cooperate",
    "x\ud800y, x\ufffdy",
    "\udc00x, \ufffdx",
    "👩‍🚀, 👩‍🚀",
    "می\u200cخواهم, می\u200cخواهم",
    "\u0600123, \u0600123",
    "a\udb40\udc61b, a<U+E0061>b",
    "日本語 — “quoted”, 日本語 — “quoted”",
  })
  void onlyWhatIsSafeStays(String untrusted, String safe) {
    assertThat(SafeText.of(untrusted).value()).isEqualTo(safe);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gbeng", "gbsct", "gbwls"})
  void flagsWrittenInTagsStay(String region) {
    var flag = "🏴" + tags(region) + Character.toString(0xe007f);
    assertThat(SafeText.of(flag).value()).isEqualTo(flag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "hidden", "thisisalonghiddenmessage"})
  void tagsThatSpellNoFlagAreShown(String message) {
    var text = "🏴" + tags(message);
    assertThat(SafeText.of(text + "x").value()).doesNotContain(tags("a")).startsWith("🏴");
    if (!message.isEmpty()) {
      assertThat(SafeText.of(text).value()).contains("<U+E00");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingThatSteersATerminalSurvives(int seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 2000; i++) {
      var safe = SafeText.of(garbage(random));
      assertHarmless(safe.value());
      assertThat(SafeText.of(safe.value())).as("cleaning twice changes nothing").isEqualTo(safe);
      assertHarmless(safe.plus(SafeText.of(garbage(random))).value());
    }
  }

  private static void assertHarmless(String value) {
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int c = value.codePointAt(i);
      assertThat(c < 0x20 || (c >= 0x7f && c < 0xa0)).as("control U+%04X", c).isFalse();
      assertThat(c >= 0xd800 && c < 0xe000).as("surrogate U+%04X", c).isFalse();
      assertThat(c >= 0x202a && c <= 0x202e).as("override U+%04X", c).isFalse();
      assertThat(c >= 0x2066 && c <= 0x2069).as("isolate U+%04X", c).isFalse();
      assertThat(c == 0x2028 || c == 0x2029).as("separator U+%04X", c).isFalse();
    }
  }

  /// Characters near those that matter, and raw UTF-16 units.
  private static String garbage(RandomGenerator random) {
    int[] bases = {
      0, 0x60, 0x7f, 0xa0, 0x600, 0x200b, 0x2028, 0x2060, 0xd7f8, 0xdc00, 0xfe00, 0xfff8
    };
    var text = new StringBuilder();
    for (int length = random.nextInt(24); length > 0; length--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(0x110000));
        case 2 -> text.appendCodePoint(0x1f3f4).appendCodePoint(0xe0060 + random.nextInt(32));
        default -> text.append((char) (bases[random.nextInt(bases.length)] + random.nextInt(40)));
      }
    }
    return text.toString();
  }

  private static String tags(String letters) {
    var text = new StringBuilder();
    letters.chars().forEach(c -> text.appendCodePoint(0xe0000 + c));
    return text.toString();
  }
}
