package memoire.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class DecodingTest {
  private static final String TEXT = "Ærø\nharbour 𝔘 €";

  private static void check(byte[] bytes, String expected, String... problems) {
    var reading = Decoding.decode("a.txt", bytes);
    assertThat(reading.value()).isEqualTo(expected);
    assertThat(reading.problems())
        .extracting(
            p -> p.at().line() + ":" + p.at().column() + " " + p.code() + " " + p.sentence())
        .containsExactly(problems);
  }

  @Test
  void utf8IsReadWithAndWithoutAMark() {
    check(TEXT.getBytes(UTF_8), TEXT);
    check(("\ufeff" + TEXT).getBytes(UTF_8), "\ufeff" + TEXT);
    check(new byte[0], "");
  }

  @Test
  void utf16IsReadWhereAMarkSaysSo() {
    check(("\ufeff" + TEXT).getBytes(UTF_16LE), "\ufeff" + TEXT);
    check(("\ufeff" + TEXT).getBytes(UTF_16BE), "\ufeff" + TEXT);
  }

  @Test
  void anythingElseIsWindows1252() {
    check(
        "One\ntwo €".getBytes(Charset.forName("windows-1252")),
        "One\ntwo €",
        "2:5 D011 This is no UTF-8 from here on; the file was read as windows-1252.");
  }

  @Test
  void bytesThatMeanNothingAreReportedWithTheirPlace() {
    check(
        new byte[] {'a', '\n', (byte) 0x81, 'b'},
        "a\n\ufffdb",
        "2:1 D011 This is no UTF-8 from here on; the file was read as windows-1252.",
        "2:1 D012 1 characters make no sense in windows-1252; here is the first.");
  }
}
