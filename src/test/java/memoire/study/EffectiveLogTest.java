package memoire.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import memoire.memory.Rating;
import memoire.question.CardId;
import memoire.question.QuestionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectiveLogTest {

  /// Rows by number: `r` is a review, a number takes that row back.
  @ParameterizedTest
  @CsvSource({
    "'',          ''",
    "r,           1",
    "r r,         1 2",
    "r 1,         ''",
    "r r 1,       2",
    "r 1 2,       1",
    "r 1 2 3,     ''",
    "r 1 2 1,     ''",
    "r 1 2 1 4,   1",
    "r 1 2 3 4,   1",
    "r 1 r 2,     1 3",
    "r 1 1,       ''",
    "r 1 1 2,     ''",
    "r 2,         1",
    "r 9,         1",
  })
  void aRowStandsUnlessOneThatStandsTakesItBack(String rows, String standing) {
    var ids = EffectiveLog.standing(log(rows)).stream().map(entry -> "" + entry.id()).toList();
    assertThat(String.join(" ", ids)).isEqualTo(standing);
  }

  @Test
  void takenBackRowsIncludeReversals() {
    assertThat(EffectiveLog.takenBack(log("r 1 2 r 4"))).containsExactlyInAnyOrder(2L, 4L);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void redoIsTheInverseOfUndo(long seed) {
    var random = new Random(seed);
    var log = new ArrayList<LogEntry>(log("r r r r r"));
    for (int i = 0; i < 50; i++) {
      var before = EffectiveLog.standing(log);
      var candidates = new ArrayList<>(log);
      var gone = EffectiveLog.takenBack(log);
      candidates.removeIf(entry -> gone.contains(entry.id()));
      var taken = candidates.get(random.nextInt(candidates.size()));
      log.add(new LogEntry.Reversed(log.size() + 1L, taken.id(), Instant.EPOCH));
      if (taken instanceof LogEntry.Reviewed review) {
        assertThat(EffectiveLog.standing(log)).doesNotContain(review).hasSize(before.size() - 1);
      }

      var redo = new ArrayList<>(log);
      redo.add(new LogEntry.Reversed(log.size() + 1L, log.size(), Instant.EPOCH));
      assertThat(EffectiveLog.standing(redo)).isEqualTo(before);
    }
  }

  private static List<LogEntry> log(String rows) {
    var log = new ArrayList<LogEntry>();
    for (var row : rows.isEmpty() ? new String[0] : rows.split(" ", -1)) {
      long id = log.size() + 1L;
      log.add(
          row.equals("r")
              ? new LogEntry.Reviewed(id, REVIEW)
              : new LogEntry.Reversed(id, Long.parseLong(row), Instant.EPOCH));
    }
    return log;
  }

  private static final Review REVIEW =
      new Review(
          "atlas",
          new CardId("c"),
          new QuestionId("q"),
          "text",
          Instant.EPOCH,
          ZoneOffset.UTC,
          "f",
          "an answer",
          1,
          0,
          Rating.GOOD,
          0,
          Duration.ZERO);
}
