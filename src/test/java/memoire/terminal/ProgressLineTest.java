package memoire.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import memoire.text.SafeText;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PlainOutput out = PlainOutput.to(bytes);

  @Test
  void theLineIsRedrawnInPlaceAndGoneAtTheEnd() {
    try (var line = new ProgressLine(out, true)) {
      line.show(SafeText.of("1 of 3"));
      line.show(SafeText.of("1 of 3"));
      line.show(SafeText.of("2 of 3"));
    }
    assertThat(bytes.toString(UTF_8))
        .isEqualTo("\r\u001b[K1 of 3" + "\r\u001b[K2 of 3" + "\r\u001b[K");
  }

  @Test
  void nothingIsClearedThatWasNotShown() {
    new ProgressLine(out, true).close();
    assertThat(bytes.size()).isZero();
  }

  @Test
  void whatIsNoTerminalIsToldNothing() {
    try (var line = ProgressLine.on(out, Map.of("TERM", "xterm"))) {
      line.show(SafeText.of("1 of 3"));
    }
    assertThat(bytes.size()).isZero();
  }
}
