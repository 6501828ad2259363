package memoire.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files of a megabyte that are made to take long: a reader whose work grew with the square of
/// their length would need hours, so that a minute only tells the two apart.
class MarkdownBoundsTest {
  private static final int LENGTH = 1_000_000;
  private static final Duration HANGS = Duration.ofMinutes(1);

  static List<String> inputs() {
    return List.of(
        "Q: " + "a".repeat(LENGTH) + "\nA: b",
        "C: " + times("["),
        times("> ") + "hint: x",
        times("```\n~~~\n`````x\n"),
        times("```x\n"),
        "Q: a\n" + times("- [ ] b\n"),
        "Q: a\n- [x] b\n" + times("  c\n"),
        times("Q:\n"),
        times("# a\n"),
        times("x\n- [x] a\n- [ ] b\n\n"),
        "Q: a\n= b\n\n" + times("> hint: x\n> id: y\n"),
        "Q: a\n" + times("\\") + "# x\nA: b",
        "Q: &" + times("#x26;") + "\nA: b",
        "Q: " + times("![") + "\nA: b",
        "---\na1: b\n" + times("x\n"),
        "---\nauthors: [" + "[".repeat(60_000) + "\n---\n",
        "+++\n" + "[".repeat(60_000) + "\n+++\n",
        "Q: a\n" + times("1. b\n"),
        "Q: a\n" + times("| a | b |\n"),
        "Q: a\n= " + times("1"),
        times("::") + "\n" + times("=="));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("inputs")
  void longFilesAreReadInTime(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        HANGS,
        () -> {
          var read = MarkdownReader.read("long.md", bytes);
          assertThat(read.problems()).hasSizeLessThan(3_000);
          assertThat(
                  MarkdownReader.read("again.md", MarkdownWriter.write(read.file().pack()).bytes())
                      .read())
              .isEqualTo(read.read());
          assertThat(ObsidianReader.read("long.md", bytes).problems()).hasSizeLessThan(3_000);
        });
  }

  private static String times(String piece) {
    return piece.repeat(LENGTH / piece.length());
  }
}
