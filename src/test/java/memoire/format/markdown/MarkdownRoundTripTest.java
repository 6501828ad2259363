package memoire.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.random.RandomGenerator;
import memoire.format.Imported;
import memoire.pack.Pack;
import memoire.text.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRoundTripTest {
  private static final int PACKS = 2_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsWrittenIsReadAgain(long seed) {
    var packs = new HostilePacks(new Random(seed));
    for (int i = 0; i < PACKS; i++) {
      var pack = packs.pack();
      var written = MarkdownWriter.text(pack);
      var read = read(written);
      assertThat(read.file().pack()).as(written).isEqualTo(pack);
      assertThat(read.leftOut()).as(written).isZero();
      assertThat(read.problems())
          .as(written)
          .noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
  }

  @Test
  void writingWhatWasReadGivesTheSameBytes() {
    RandomGenerator random = new Random(7);
    var packs = new HostilePacks(random);
    for (int i = 0; i < PACKS; i++) {
      var written = MarkdownWriter.text(packs.pack());
      assertThat(MarkdownWriter.text(read(written).file().pack())).isEqualTo(written);
    }
  }

  @Test
  void lineEndsOfOtherSystemsMeanTheSame() {
    var packs = new HostilePacks(new Random(11));
    for (int i = 0; i < PACKS / 10; i++) {
      var pack = packs.pack();
      var windows = MarkdownWriter.text(pack).replace("\n", "\r\n");
      assertThat(read(windows).file().pack()).isEqualTo(pack);
    }
  }

  private static Imported read(String text) {
    return MarkdownReader.read("test.md", text.getBytes(StandardCharsets.UTF_8));
  }

  static Pack pack(String text) {
    return read(text).file().pack();
  }
}
