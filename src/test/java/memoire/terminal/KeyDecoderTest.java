package memoire.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import memoire.screen.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyDecoderTest {
  /// `^` stands for ESC in the sequences; several events are joined by spaces.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a               | a",
        "abc             | a b c",
        "é語             | é 語",
        "🎉              | 🎉",
        "👩‍🚀              | 👩‍🚀",
        "e\u0301x        | e\u0301 x",
        "` `             | ` `",
        "`\r`            | ENTER",
        "`\n`            | ENTER",
        "`\t`            | TAB",
        "`\u007f`        | BACKSPACE",
        "`\b`            | BACKSPACE",
        "`\u0001`        | ctrl-a",
        "`\u001a`        | ctrl-z",
        "`\u0000`        | `ctrl- `",
        "`\u001f`        | ctrl-_",
        "^[A             | UP",
        "^OB             | DOWN",
        "^[C^[D          | RIGHT LEFT",
        "^[H^[F          | HOME END",
        "^[1~^[4~        | HOME END",
        "^[7~^[8~        | HOME END",
        "^OH^OF          | HOME END",
        "^[5~^[6~        | PAGE_UP PAGE_DOWN",
        "^[3~            | DELETE",
        "^[Z             | shift-TAB",
        "^[1;5C          | ctrl-RIGHT",
        "^[1;2D          | shift-LEFT",
        "^[1;3A          | alt-UP",
        "^[1;8B          | ctrl-alt-shift-DOWN",
        "^[3;5~          | ctrl-DELETE",
        "^[a^Oc          | shift-UP ctrl-RIGHT",
        "^OM             | ENTER",
        "^x              | alt-x",
        "^語             | alt-語",
        "`^\r`           | alt-ENTER",
        "`^\u007f`       | alt-BACKSPACE",
        "`^\u0002`       | ctrl-alt-b",
        "^^[A            | ESCAPE UP",
        "^[97;5u         | ctrl-a",
        "^[13;2u         | shift-ENTER",
        "^[27;5;105~     | ctrl-i",
        "^[<0;10;5M      | mouse 9,4 wheel 0",
        "^[<64;230;5M    | mouse 229,4 wheel -1",
        "^[<65;1;1M      | mouse 0,0 wheel 1",
        "^[<80;3;4M      | mouse 2,3 wheel -1",
        "^[<0;10;5m      | ",
        "^[<2;10;5M      | ",
        "^[<32;10;5M     | ",
        "^[<0;0;0Mx      | x",
        "^[M abx         | x",
        "^[[Ax           | x",
        "^[2~x           | x",
        "^[15~^OPx       | x",
        "^[Ix            | x",
        "^[?2026;2$yx    | x",
        "^[12;40Rx       | x",
        "`^]11;rgb:00/00/00\u0007x`  | x",
        "`^]11;rgb:00/00/00^\\x`     | x",
        "`^P>|XTerm(390)^\\x`        | x",
        "^[1;99999999999A | UP",
        "^[^[B           | DOWN",
        "`^[1;\u0003x`   | x",
        "^[200~pasted^[201~          | pasted 6: pasted",
        "`^[200~a\r\nb\rc\nd^[201~`  | pasted 7: a/b/c/d",
        "`^[200~q\u0003^[A\u009b^[201~x` | `pasted 3: q[A x`",
        "^[200~^[20^[201~            | pasted 3: [20",
        "^[200~^^[201~               | `pasted 0: `",
        "^[200~語👩‍🚀^[201~             | pasted 6: 語👩‍🚀",
      })
  void sequencesAreKeys(String sequence, String events) {
    var expected = events == null ? "" : events;
    assertThat(decoded(bytes(sequence))).as("whole").isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"^[1;5C", "^[<64;230;5M", "é語🎉", "^[200~a^[20b\rc^[201~", "^OH", "^x"})
  void sequencesMayArriveByteByByte(String sequence) {
    var bytes = bytes(sequence);
    var decoder = new KeyDecoder();
    for (byte octet : bytes) {
      decoder.feed(new byte[] {octet}, 1);
    }
    assertThat(drained(decoder)).isEqualTo(decoded(bytes)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "^           | ESCAPE",
        "^[          | alt-[",
        "^O          | alt-O",
        "^]          | alt-]",
        "^P          | alt-P",
        "^[1;5       | ",
        "^]11;rgb    | ",
        "^[Ma        | ",
        "^[200~cut   | pasted 3: cut",
        "^[200~cut^[2| pasted 3: cut",
      })
  void whatIsNotGoneOnWithStandsForItself(String sequence, String events) {
    var decoder = new KeyDecoder();
    var bytes = bytes(sequence);
    decoder.feed(bytes, bytes.length);
    assertThat(decoder.isPending()).isTrue();
    assertThat(decoder.patienceMillis()).isPositive();
    assertThat(drained(decoder)).as("before time is up").isEmpty();

    decoder.giveUp();
    assertThat(decoder.isPending()).isFalse();
    decoder.feed(new byte[] {'x'}, 1);
    assertThat(drained(decoder)).isEqualTo(((events == null ? "" : events) + " x").strip());
  }

  @Test
  void malformedBytesAreNoKeys() {
    assertThat(decoded(new byte[] {(byte) 0xff, 'a', (byte) 0xc3, 'b', (byte) 0x80, 'c'}))
        .isEqualTo("a b c");
    assertThat(decoded(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80, 'd'})).isEqualTo("d");
    assertThat(decoded(new byte[] {(byte) 0xc0, (byte) 0xaf, 'e'})).isEqualTo("e");
  }

  @Test
  void aLongPasteIsCutAndItsRestSwallowed() {
    var paste = "ab語".repeat(KeyDecoder.LONGEST_PASTE);
    var bytes = bytes("^[200~" + paste + "^[201~x");
    var decoder = new KeyDecoder();
    decoder.feed(bytes, bytes.length);

    assertThat(decoder.poll())
        .isEqualTo(new Input.Pasted(paste.substring(0, KeyDecoder.LONGEST_PASTE)));
    assertThat(drained(decoder)).isEqualTo("x");
  }

  @Test
  void anEndlessSequenceOrAnswerIsDropped() {
    assertThat(decoded(bytes("^[" + "1;".repeat(5000) + "Ax"))).isEqualTo("x");
    assertThat(decoded(bytes("^]" + "z".repeat(5000)))).hasSizeLessThan(2000);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void garbageNeverMakesAControlCharacterOrLeavesTheDecoderStuck(int seed) {
    var random = new SplittableRandom(seed);
    var alphabet = "\u001b\u001b[[<OMm~;0123456789200~201~AB]P\\\u0007xé".toCharArray();
    var decoder = new KeyDecoder();
    for (int round = 0; round < 500; round++) {
      var garbage = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        garbage.append(
            random.nextInt(5) == 0
                ? (char) random.nextInt(0x100)
                : alphabet[random.nextInt(alphabet.length)]);
      }
      var bytes = garbage.toString().getBytes(StandardCharsets.UTF_8);
      decoder.feed(bytes, bytes.length);
      for (var input = decoder.poll(); input != null; input = decoder.poll()) {
        if (input instanceof Input.Pressed(var key)) {
          assertThat(key.text().chars()).noneMatch(Character::isISOControl);
        }
      }
    }
    decoder.giveUp();
    drained(decoder);
    decoder.feed(new byte[] {'q'}, 1);
    assertThat(drained(decoder)).isEqualTo("q");
  }

  private static byte[] bytes(String sequence) {
    return sequence.replace('^', '\u001b').getBytes(StandardCharsets.UTF_8);
  }

  private static String decoded(byte[] bytes) {
    var decoder = new KeyDecoder();
    decoder.feed(bytes, bytes.length);
    return drained(decoder);
  }

  private static String drained(KeyDecoder decoder) {
    List<String> events = new ArrayList<>();
    for (var input = decoder.poll(); input != null; input = decoder.poll()) {
      events.add(Demo.describe(input));
    }
    return String.join(" ", events);
  }
}
