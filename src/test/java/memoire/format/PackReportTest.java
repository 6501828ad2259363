package memoire.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import memoire.text.SafeText;
import org.junit.jupiter.api.Test;

class PackReportTest {
  private static final String PACK =
      """
      {
        "id": "test", "version": "1.0.0", "title": "Test", "language": "en",
        "sources": [{"id": "a", "title": "An atlas", "file": "atlas.md"}],
        "questions": [
          {"id": "q1", "card": "c", "type": "text", "prompt": "Who ruled 東京 this year?", "answer": "Meiji"},
          {"id": "q2", "card": "c", "type": "text", "prompt": "東京🧭", "accept": 7, "answer": "Edo"},
          {"id": "q3", "type": "text", "prompt": "Which sea lies east of Peru?", "answer": "None",
           "source": {"document": "a", "start": 0, "end": 4, "quote": "Peru"}},
          {"id": "q4", "type": "text", "prompt": "Which sea lies west of Peru?", "answer": "Pacific",
           "source": {"document": "a", "start": 0, "end": 4, "quote": "Lima"}}
        ]
      }
      """;

  @Test
  void everyProblemShowsItsLineAndPlace() {
    var report = PackReport.of("t.json", PACK.getBytes(UTF_8), Map.of("atlas.md", "In Peru.")::get);
    assertThat(text(report))
        .isEqualTo(
            """
            t.json:5:5: warning L013 “this year” means another time to whoever reads it later. Give the date.
                    {"id": "q1", "card": "c", "type": "text", "prompt": "Who ruled 東京…
                    ^
            t.json:6:75: error P015 “accept” should be a list of texts, not a number. Write it so.
                …mpt": "東京🧭", "accept": 7, "answer": "Edo"},
                                           ^
            t.json:7:5: error L090 The quoted passage stands elsewhere in the source “a”. Write "start": 3 and "end": 7.
                    {"id": "q3", "type": "text", "prompt": "Which sea lies east of Peru…
                    ^
            t.json:9:5: error L091 The quoted passage does not stand in the source “a”. Quote the passage exactly, or take another that proves the answer.
                    {"id": "q4", "type": "text", "prompt": "Which sea lies west of Peru…
                    ^
            3 questions on 3 cards, 3 errors, 1 warning\
            """);
    assertThat(report.errors()).isEqualTo(3);
    assertThat(report.warnings()).isEqualTo(1);
  }

  @Test
  void sourcesThatAreNotAtHandArePassedOver() {
    var report = PackReport.of("t.json", PACK.getBytes(UTF_8), _ -> null);
    assertThat(report.errors()).isEqualTo(1);
  }

  @Test
  void escapeSequencesDoNotReachTheTerminal() {
    var report = PackReport.of("\u001b[2J", "{\"\u001b]0;x\u0007\": 1}".getBytes(UTF_8), _ -> null);
    assertThat(text(report)).doesNotContain("\u001b", "\u0007");
  }

  @Test
  void hugeLinesAreCut() {
    var json = Packs.around("{\"x\": \"" + "y".repeat(99_000) + "\"}");
    var report = PackReport.of("t", json.getBytes(UTF_8), _ -> null);
    assertThat(report.lines()).allMatch(line -> line.value().length() < 200);
  }

  private static String text(PackReport report) {
    return report.lines().stream().map(SafeText::value).collect(Collectors.joining("\n"));
  }
}
