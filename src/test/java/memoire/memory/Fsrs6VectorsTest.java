package memoire.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Our model against the numbers of other implementations.
class Fsrs6VectorsTest {
  private static final double[] STABILITIES = {5, 5, 5, 5};
  private static final double[] DIFFICULTIES = {1, 2, 3, 4};
  private static final double[] RECALLS = {0.9, 0.8, 0.7, 0.6};

  static List<VectorCase> cases() {
    return cases("fsrs6.json");
  }

  static List<VectorCase> cases(String resource) {
    var document = document(resource);
    var weights = document.at("weights");
    return document.at("cases").items().stream()
        .map(fields -> new VectorCase(fields, weights))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agrees(VectorCase vector) {
    switch (vector.at("kind").text()) {
      case "retrievability", "retrievability_decay" -> retrievability(vector);
      case "init_difficulty_unclamped" -> initialDifficulty(vector);
      case "next_difficulty" -> nextDifficulty(vector);
      case "s_recall" -> recallStability(vector);
      case "s_forget" -> forgetStability(vector);
      case "s_short_term" -> shortTermStability(vector);
      case "components_f64" -> components(vector);
      case "next_state" -> nextState(vector);
      case "next_states" -> nextStates(vector);
      case "sequence_final" -> sequenceFinal(vector);
      case "sequence_states" -> sequenceStates(vector);
      case "next_interval" -> nextInterval(vector);
      case "memory_state_from_sm2" -> fromSm2(vector);
      case "fill_parameters" -> fillParameters(vector);
      case "clip" -> clip(vector);
      case "smooth_and_fill" -> smoothAndFill(vector);
      case "first_review" -> firstReview(vector);
      case "learning_steps" -> learningSteps(vector);
      case "scheduler_intervals" -> schedulerIntervals(vector);
      case "scheduler_long_term" -> schedulerLongTerm(vector);
      default -> throw new AssertionError("no check for this kind: " + vector);
    }
    vector.isExhausted();
  }

  @Test
  void noReferenceIsForgotten() throws IOException {
    String corpus = System.getenv("MEMOIRE_CORPUS");
    assumeTrue(corpus != null, "set MEMOIRE_CORPUS to the directory that has fsrs/vectors.json");
    Json all;
    try (var in = Files.newInputStream(Path.of(corpus, "fsrs", "vectors.json"))) {
      all = Json.read(in);
    }
    String leftOut = leftOut();
    var carried =
        Stream.concat(cases().stream(), Fsrs7VectorsTest.cases().stream())
            .map(VectorCase::id)
            .toList();
    for (var entry : all.at("vectors").items()) {
      String id = entry.at("id").text();
      assertThat(carried.contains(id) || leftOut.contains("`" + id + "`"))
          .as("%s is carried, or left out with a reason", id)
          .isTrue();
    }
  }

  private static void retrievability(VectorCase vector) {
    var fsrs = vector.has("decay") ? new Fsrs(withDecay(vector.number("decay"))) : vector.fsrs();
    double[] elapsed = vector.numbers("elapsed");
    double[] stability = vector.numbers("stability");
    double[] expected = vector.numbers("expect");
    for (int i = 0; i < expected.length; i++) {
      double s = stability[Math.min(i, stability.length - 1)];
      vector.compare("R", fsrs.retrievability(elapsed[i], s), expected[i]);
    }
  }

  private static Weights withDecay(double decay) {
    double[] values = Weights.defaults().toArray();
    values[20] = decay;
    return Weights.of(values);
  }

  private static void initialDifficulty(VectorCase vector) {
    assertThat(vector.at("formula").text()).isEqualTo("w4 - exp(w5*(g-1)) + 1");
    var fsrs = vector.fsrs();
    for (var rating : vector.ratings()) {
      double expected = 6.4133 - Math.exp(0.8334 * (rating.grade() - 1)) + 1;
      vector.compare("D0 " + rating, fsrs.initialDifficulty(rating), expected);
    }
  }

  private static void nextDifficulty(VectorCase vector) {
    var fsrs = vector.fsrs();
    double difficulty = vector.number("difficulty");
    vector.compareAll(
        "damped",
        each(vector.ratings(), rating -> fsrs.dampedDifficulty(difficulty, rating)),
        vector.at("before_mean_reversion"));
    vector.compareAll(
        "D'",
        each(vector.ratings(), rating -> fsrs.nextDifficulty(difficulty, rating)),
        vector.at("expect"));
  }

  private static void recallStability(VectorCase vector) {
    assertThat(vector.ratings()).containsExactly(Rating.values());
    vector.compareAll(
        "S' by the bare formula",
        recallStabilities(
            vector.fsrs(),
            vector.numbers("stability"),
            vector.numbers("difficulty"),
            vector.numbers("recall")),
        vector.at("expect"));
  }

  private static double[] recallStabilities(Fsrs fsrs, double[] s, double[] d, double[] r) {
    double[] found = new double[s.length];
    for (int i = 0; i < s.length; i++) {
      found[i] = fsrs.recallStability(s[i], d[i], r[i], Rating.ofGrade(i + 1));
    }
    return found;
  }

  private static void forgetStability(VectorCase vector) {
    vector.compareAll(
        "S' forgotten",
        forgetStabilities(
            vector.fsrs(),
            vector.numbers("stability"),
            vector.numbers("difficulty"),
            vector.numbers("recall")),
        vector.at("expect"));
  }

  private static double[] forgetStabilities(Fsrs fsrs, double[] s, double[] d, double[] r) {
    double[] found = new double[s.length];
    for (int i = 0; i < s.length; i++) {
      found[i] = fsrs.forgetStability(s[i], d[i], r[i]);
    }
    return found;
  }

  private static void shortTermStability(VectorCase vector) {
    var fsrs = vector.fsrs();
    double stability = vector.number("stability");
    vector.compareAll(
        "S' same day",
        each(vector.ratings(), rating -> fsrs.shortTermStability(stability, rating)),
        vector.at("expect"));
  }

  private static void components(VectorCase vector) {
    var fsrs = vector.fsrs();
    var ratings = List.of(Rating.values());
    vector.compareAll(
        "D'",
        each(ratings, rating -> fsrs.nextDifficulty(5, rating)),
        vector.at("next_difficulty_d5"));
    vector.compareAll(
        "S' same day",
        each(ratings, rating -> fsrs.shortTermStability(5, rating)),
        vector.at("s_short_term_s5"));
    vector.compareAll(
        "S' recalled",
        recallStabilities(fsrs, STABILITIES, DIFFICULTIES, RECALLS),
        vector.at("s_recall"));
    vector.compareAll(
        "S' forgotten",
        forgetStabilities(fsrs, STABILITIES, DIFFICULTIES, RECALLS),
        vector.at("s_forget"));
  }

  private static void nextState(VectorCase vector) {
    var before = vector.at("state");
    var memory = new Memory(before.at("stability").number(), before.at("difficulty").number());
    var rating = Rating.ofGrade((int) vector.number("rating"));
    compareMemory(
        vector,
        vector.fsrs().review(memory, rating, (long) vector.number("elapsed")),
        vector.at("expect"));
  }

  private static void nextStates(VectorCase vector) {
    var history = vector.at("history");
    var ratings = VectorCase.ratings(history.at("ratings"));
    var memories = replay(vector.fsrs(), ratings, history.at("delta_t").numbers());
    compareNext(
        vector,
        memories.getLast(),
        (long) vector.number("elapsed"),
        vector.number("retention"),
        vector.at("expect"));
  }

  private static void sequenceFinal(VectorCase vector) {
    var memories = replay(vector.fsrs(), vector.ratings(), vector.numbers("elapsed"));
    compareMemory(vector, memories.getLast(), vector.at("expect"));
  }

  private static void sequenceStates(VectorCase vector) {
    var memories = replay(vector.fsrs(), vector.ratings(), vector.numbers("elapsed"));
    var expected = vector.at("expect_states").items();
    assertThat(memories).hasSameSizeAs(expected);
    for (int i = 0; i < memories.size(); i++) {
      vector.compare("S of review " + i, memories.get(i).stability(), expected.get(i).at(0));
      vector.compare("D of review " + i, memories.get(i).difficulty(), expected.get(i).at(1));
    }
    compareNext(
        vector,
        memories.getLast(),
        (long) vector.number("next_elapsed"),
        0.9,
        vector.at("expect_next"));
  }

  private static void compareNext(
      VectorCase vector, Memory memory, long elapsed, double retention, Json expected) {
    var fsrs = vector.fsrs();
    assertThat(expected.fields()).containsExactly("again", "hard", "good", "easy");
    for (var rating : Rating.values()) {
      var next = expected.at(rating.name().toLowerCase(Locale.ROOT));
      var found = fsrs.review(memory, rating, elapsed);
      compareMemory(vector, found, next);
      vector.compare(
          "interval " + rating, fsrs.interval(retention, found.stability()), next.at("interval"));
    }
  }

  private static void compareMemory(VectorCase vector, Memory found, Json expected) {
    vector.compare("stability", found.stability(), expected.at("stability"));
    vector.compare("difficulty", found.difficulty(), expected.at("difficulty"));
  }

  private static List<Memory> replay(Fsrs fsrs, List<Rating> ratings, double[] elapsed) {
    var memories = new ArrayList<Memory>();
    memories.add(fsrs.first(ratings.getFirst()));
    for (int i = 1; i < ratings.size(); i++) {
      memories.add(fsrs.review(memories.getLast(), ratings.get(i), (long) elapsed[i]));
    }
    return memories;
  }

  private static void nextInterval(VectorCase vector) {
    var fsrs = vector.fsrs();
    double stability = vector.number("stability");
    double[] found =
        Arrays.stream(vector.numbers("retention"))
            .map(r -> Math.max(1, (double) Math.round(fsrs.interval(r, stability))))
            .toArray();
    vector.compareAll("days", found, vector.at("expect"));
  }

  private static void fromSm2(VectorCase vector) {
    var fsrs = vector.fsrs();
    for (var row : vector.at("cases").items()) {
      var found =
          fsrs.fromSm2(
              row.at("ease").number(), row.at("interval").number(), row.at("retention").number());
      var expected = row.at("expect");
      vector.compare("stability", found.stability(), expected.at(0));
      vector.compare("difficulty", found.difficulty(), expected.at(1));
    }
  }

  private static void fillParameters(VectorCase vector) {
    vector.compareAll("w", Weights.migrate(vector.numbers("input")), vector.at("expect"));
  }

  private static void clip(VectorCase vector) {
    if (vector.has("input")) {
      vector.compareAll("w", Weights.clamp(vector.numbers("input"), 1, 0.01), vector.at("expect"));
      return;
    }
    int steps = (int) vector.number("num_relearning_steps");
    double[] clamped = Weights.clamp(vector.weights().toArray(), steps, 0.01);
    vector.compareAll("w17 to w19", Arrays.copyOfRange(clamped, 17, 20), vector.at("expect_17_19"));
  }

  private static void smoothAndFill(VectorCase vector) {
    var stability = vector.at("rating_stability");
    var count = vector.at("rating_count");
    double[] known = new double[4];
    int[] counts = new int[4];
    for (int i = 0; i < 4; i++) {
      String grade = String.valueOf(i + 1);
      known[i] = stability.has(grade) ? stability.at(grade).number() : Double.NaN;
      counts[i] = count.has(grade) ? (int) count.at(grade).number() : 0;
    }
    vector.compareAll("S0", FirstStabilities.smoothAndFill(known, counts), vector.at("expect"));
  }

  private static void firstReview(VectorCase vector) {
    var outcomes = plain(vector, Settings.standard()).outcomes(new CardState.New(), NOW, TODAY, 0);
    var expected = vector.at("expect");
    for (var rating : Rating.values()) {
      int i = rating.grade() - 1;
      var state = outcomes.of(rating);
      vector.compare("S0", memory(state).stability(), item(expected, "stability", i));
      vector.compare("D0", memory(state).difficulty(), item(expected, "difficulty", i));
      vector.compare("days", (double) days(state, TODAY), item(expected, "scheduled_days", i));
      String name = state instanceof CardState.Reviewing ? "Review" : "Learning";
      assertThat(item(expected, "state", i).text()).isEqualTo(name);
    }
  }

  private static Json item(Json object, String field, int index) {
    return object.at(field).at(index);
  }

  private static void learningSteps(VectorCase vector) {
    var scheduler = Scheduler.standard();
    assertThat(steps(vector, "steps")).isEqualTo(scheduler.settings().learningSteps());
    var expected = vector.at("expect_seconds");
    var outcomes = scheduler.outcomes(new CardState.New(), NOW, TODAY, 0);
    vector.compare("again", seconds(outcomes.again()), expected.at("again"));
    vector.compare("hard", seconds(outcomes.hard()), expected.at("hard_first_step"));
    vector.compare("good", seconds(outcomes.good()), expected.at("good_first_step"));
    assertThat(expected.at("easy").text()).isEqualTo("graduates to Review");
    assertThat(outcomes.easy()).isInstanceOf(CardState.Reviewing.class);
    var lapsed = scheduler.next(outcomes.easy(), Rating.AGAIN, NOW, TODAY.plusDays(8), 0);
    vector.compare("relearning", seconds(lapsed), vector.number("relearning_again_seconds"));
  }

  private static double seconds(CardState state) {
    return switch (state) {
      case CardState.Learning learning -> between(learning.due());
      case CardState.Relearning relearning -> between(relearning.due());
      case CardState.New _, CardState.Reviewing _ -> throw new AssertionError("no step: " + state);
    };
  }

  private static double between(Instant due) {
    return (double) Duration.between(NOW, due).toSeconds();
  }

  private static void schedulerIntervals(VectorCase vector) {
    var settings =
        Settings.standard()
            .withSteps(steps(vector, "learning_steps"), steps(vector, "relearning_steps"));
    if (vector.has("retention")) {
      settings = settings.withRetention(vector.number("retention"));
      assertThat(vector.at("fuzz").truth()).isFalse();
      assertThat(vector.at("review_at").text()).isEqualTo("due");
    }
    var states = reviewsWhenDue(plain(vector, settings), vector.ratings());
    vector.compareAll("days", states.days(), vector.at("expect_scheduled_days"));
  }

  private static void schedulerLongTerm(VectorCase vector) {
    assertThat(vector.at("short_term").truth()).isFalse();
    assertThat(vector.at("review_at").text()).isEqualTo("due");
    var settings =
        Settings.standard()
            .withFuzz(false)
            .withRetention(vector.number("retention"))
            .withSteps(List.of(), List.of());
    var scheduler = new Scheduler(settings, new Fsrs(vector.weights().withoutShortTerm()));
    var states = reviewsWhenDue(scheduler, vector.ratings());
    vector.compareAll("days", states.days(), vector.at("expect_scheduled_days"));
    vector.compareAll("S", states.memory(Memory::stability), vector.at("expect_stability"));
    vector.compareAll("D", states.memory(Memory::difficulty), vector.at("expect_difficulty"));
  }

  private static Scheduler plain(VectorCase vector, Settings settings) {
    return new Scheduler(settings.withFuzz(false), vector.fsrs());
  }

  private static List<Duration> steps(VectorCase vector, String field) {
    return vector.at(field).items().stream()
        .map(step -> Duration.parse("PT" + step.text()))
        .toList();
  }

  private record Course(List<CardState> states, List<Long> waits) {
    double[] days() {
      return waits.stream().mapToDouble(Long::doubleValue).toArray();
    }

    double[] memory(ToDoubleFunction<Memory> part) {
      return states.stream().map(Fsrs6VectorsTest::memory).mapToDouble(part).toArray();
    }
  }

  private static Course reviewsWhenDue(Scheduler scheduler, List<Rating> ratings) {
    var states = new ArrayList<CardState>();
    var waits = new ArrayList<Long>();
    CardState state = new CardState.New();
    var now = NOW;
    for (var rating : ratings) {
      var today = StudyDay.of(now, ZoneOffset.UTC, 4);
      state = scheduler.next(state, rating, now, today, 0);
      states.add(state);
      waits.add(days(state, today));
      now =
          switch (state) {
            case CardState.New _ -> throw new AssertionError("new after a review");
            case CardState.Learning learning -> learning.due();
            case CardState.Relearning relearning -> relearning.due();
            case CardState.Reviewing reviewing ->
                reviewing.due().atTime(12, 0).toInstant(ZoneOffset.UTC);
          };
    }
    return new Course(states, waits);
  }

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

  private static long days(CardState state, LocalDate today) {
    return state instanceof CardState.Reviewing reviewing
        ? today.until(reviewing.due(), java.time.temporal.ChronoUnit.DAYS)
        : 0;
  }

  private static Memory memory(CardState state) {
    return ((CardState.Seen) state).memory();
  }

  private static double[] each(List<Rating> ratings, ToDoubleFunction<Rating> value) {
    return ratings.stream().mapToDouble(value).toArray();
  }

  private static Json document(String name) {
    try (var in = resource(name)) {
      return Json.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String leftOut() throws IOException {
    try (var in = resource("README.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Fsrs6VectorsTest.class.getResourceAsStream(name), name);
  }
}
