package memoire.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// FSRS-7 against the numbers of other implementations.
class Fsrs7VectorsTest {
  static List<VectorCase> cases() {
    return Fsrs6VectorsTest.cases("fsrs7.json");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agrees(VectorCase vector) {
    switch (vector.at("kind").text()) {
      case "sequence_final" -> sequenceFinal(vector);
      case "sequence_states" -> sequenceStates(vector);
      case "next_interval" -> nextInterval(vector);
      default -> throw new AssertionError("no check for this kind: " + vector);
    }
    vector.isExhausted();
  }

  private static void sequenceFinal(VectorCase vector) {
    var last = replay(vector).getLast();
    vector.compare("S", last.slow(), vector.at("expect").at("stability"));
    vector.compare("D", last.difficulty(), vector.at("expect").at("difficulty"));
  }

  private static void sequenceStates(VectorCase vector) {
    var memories = replay(vector);
    var expected = vector.at("expect_states").items();
    assertThat(memories).hasSameSizeAs(expected);
    for (int i = 0; i < memories.size(); i++) {
      vector.compare("slow S of review " + i, memories.get(i).slow(), expected.get(i).at(0));
      vector.compare("fast S of review " + i, memories.get(i).fast(), expected.get(i).at(1));
      vector.compare("D of review " + i, memories.get(i).difficulty(), expected.get(i).at(2));
    }
    var fsrs = vector.fsrs7();
    vector.compare(
        "interval", fsrs.interval(0.9, memories.getLast()), vector.at("expect_interval_0_9"));
    vector.compare(
        "R", fsrs.retrievability(10, memories.getLast()), vector.at("expect_R_after_10d"));
  }

  /// Cards are scheduled by the same numbers: reviews at those moments leave those traces, and come
  /// back when recall has fallen.
  @ParameterizedTest
  @MethodSource("cases")
  void theScheduleAgrees(VectorCase vector) {
    if (!vector.at("kind").text().equals("sequence_states")) {
      return;
    }
    var model = new TwoTraces(vector.fsrs7());
    var settings = Settings.standard().withFuzz(false).withSteps(List.of(), List.of());
    var scheduler = new Scheduler(settings, model);
    var expected = vector.at("expect_states").items();
    double[] elapsed = vector.numbers("elapsed");
    var at = Instant.parse("2026-01-05T12:00:00Z");
    CardState state = new CardState.New();
    for (int i = 0; i < expected.size(); i++) {
      at = at.plusMillis(Math.round(elapsed[i] * 86_400_000));
      var day = StudyDay.of(at, ZoneOffset.UTC, StudyDay.ROLL_OVER_HOUR);
      state = scheduler.next(state, vector.ratings().get(i), at, day, i);
      var traces = Objects.requireNonNull(((CardState.Seen) state).memory().traces());
      vector.compare("slow S of review " + i, traces.slow(), expected.get(i).at(0));
      vector.compare("fast S of review " + i, traces.fast(), expected.get(i).at(1));
      assertThat(traces.at()).isEqualTo(at);
    }
    var last = (CardState.Reviewing) state;
    vector.compare("stability", last.memory().stability(), vector.at("expect_interval_0_9"));
    double recall = model.retrievability(Elapsed.ofDays(10), last.memory());
    vector.compare("R", recall, vector.at("expect_R_after_10d"));
  }

  private static void nextInterval(VectorCase vector) {
    var state = vector.at("state");
    var memory =
        new DualMemory(
            state.at("stability").number(),
            state.at("stability_fast").number(),
            state.at("difficulty").number());
    assertThat(vector.at("rounding").text()).isEqualTo("round, max 1");
    double[] found =
        Arrays.stream(vector.numbers("retention"))
            .map(r -> Math.max(1, (double) Math.round(vector.fsrs7().interval(r, memory))))
            .toArray();
    vector.compareAll("days", found, vector.at("expect"));
  }

  private static List<DualMemory> replay(VectorCase vector) {
    var fsrs = vector.fsrs7();
    double[] elapsed = vector.numbers("elapsed");
    var ratings = vector.ratings();
    var memories = new ArrayList<DualMemory>();
    memories.add(fsrs.first(ratings.getFirst()));
    for (int i = 1; i < ratings.size(); i++) {
      memories.add(fsrs.review(memories.getLast(), ratings.get(i), elapsed[i]));
    }
    return memories;
  }
}
