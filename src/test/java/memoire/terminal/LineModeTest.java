package memoire.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import memoire.terminal.TerminalProbe.Mode;
import memoire.text.SafeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineModeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`a\nb\n`        | a,b",
        "`a\nb`          | a,b",
        "`a\r\nb\r\n`    | a,b",
        "`a\rb\r`        | a,b",
        "`\n\nx\n`       | `,,x`",
        "`日本語\n`      | 日本語",
        "`a\u001b[Db\n`  | a[Db",
        "``               | ",
      })
  void linesEndAsOnAnySystem(String typed, String expected) {
    var heard = talk(typed, false).heard;
    assertThat(String.join(",", heard)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void theEndOfInputEndsWithTheClosingWords() {
    assertThat(talk("one\ntwo", false).said)
        .isEqualTo("hello\n> \nheard one\n> \nheard two\n> \ngoodbye\n");
  }

  @Test
  void whatIsSeenAsItIsTypedNeedsNoLineBreak() {
    assertThat(talk("one\n", true).said).isEqualTo("hello\n> heard one\n> \ngoodbye\n");
  }

  @Test
  void aDialogueMayEndItself() {
    var talk = talk("one\nbye\nmore\n", false);
    assertThat(talk.heard).containsExactly("one", "bye");
    assertThat(talk.said).endsWith("heard bye\n");
  }

  @Test
  void anEndlessLineIsCut() {
    var heard = talk("x".repeat(3 * LineMode.LONGEST_LINE) + "\nnext\n", false).heard;
    assertThat(heard).hasSize(2);
    assertThat(heard.getFirst()).hasSize(LineMode.LONGEST_LINE);
    assertThat(heard.getLast()).isEqualTo("next");
  }

  @ParameterizedTest
  @CsvSource({
    "xterm-256color, false, FULL_SCREEN",
    "xterm-256color, true, EDITED_LINES",
    "linux, false, FULL_SCREEN",
    "dumb, false, LINES",
    "dumb, true, LINES",
    "'', false, LINES",
  })
  void theTerminalsTypeDecides(String term, boolean plain, Mode mode) {
    assertThat(TerminalProbe.onTerminal(plain, term)).isEqualTo(mode);
  }

  private record Talk(List<String> heard, String said) {}

  private static Talk talk(String typed, boolean isSeen) {
    var heard = new ArrayList<String>();
    var said = new ByteArrayOutputStream();
    var out = PlainOutput.to(said);
    var in = new ByteArrayInputStream(typed.getBytes(UTF_8));
    try (var lines = new PlainLines(in, out, isSeen)) {
      LineMode.run(new Parrot(heard), lines, out);
    }
    return new Talk(heard, said.toString(UTF_8));
  }

  private record Parrot(List<String> heard) implements Dialogue {
    @Override
    public List<SafeText> opening() {
      return List.of(SafeText.of("hello"));
    }

    @Override
    public SafeText prompt() {
      return SafeText.of("> ");
    }

    @Override
    public Reply on(String line) {
      heard.add(line);
      var said = List.of(SafeText.of("heard " + line));
      return line.equals("bye") ? Reply.end(said) : Reply.goOn(said);
    }

    @Override
    public List<SafeText> closing() {
      return List.of(SafeText.of("goodbye"));
    }
  }
}
