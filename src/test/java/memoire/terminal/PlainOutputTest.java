package memoire.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import memoire.text.SafeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainOutputTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void linesAreUtf8WhateverTheLocale() {
    try (var out = PlainOutput.to(bytes)) {
      out.line(SafeText.of("Aide-mémoire 語")).line();
      out.text(SafeText.of("a")).text(SafeText.of("b")).lines(List.of(SafeText.of("c")));
    }
    assertThat(bytes.toString(UTF_8)).isEqualTo("Aide-mémoire 語\n\nabc\n");
  }

  @Test
  void nothingIsLostOrReorderedAtTheEdgeOfTheBuffer() {
    var expected = new StringBuilder();
    try (var out = PlainOutput.to(bytes)) {
      for (int length : new int[] {1, 8190, 1, 8191, 8192, 20_000, 3}) {
        var line = "x".repeat(length);
        out.line(SafeText.of(line));
        expected.append(line).append('\n');
      }
    }
    assertThat(bytes.toString(UTF_8)).isEqualTo(expected.toString());
  }

  @ParameterizedTest
  @CsvSource({"Broken pipe, true", "No space left on device, false"})
  void aReaderWhoLeftIsNoFailureButAFullDiskIs(String message, boolean isQuiet) {
    var out = PlainOutput.to(failing(message));
    out.line(SafeText.of("lost"));
    assertThat(out.isClosed()).isFalse();
    out.flush().line(SafeText.of("lost too")).close();
    assertThat(out.isClosed()).isTrue();
    if (isQuiet) {
      assertThat(out.failure()).isNull();
    } else {
      assertThat(out.failure()).hasMessage(message);
    }
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
