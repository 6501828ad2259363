package memoire.format.anki;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import memoire.memory.CardState;
import memoire.memory.Rating;

/// What a learner did with a question, to be taken along into a package of Anki.
///
/// @param answers by time, at least one
/// @param state where its card stands now
public record AnkiStudy(List<Answer> answers, CardState.Seen state) {
  /// What Anki calls the ease of a card that is neither easy nor hard, in thousandths.
  private static final long EASE = 2500;

  private static final int LEARNING = 0;
  private static final int REVIEWING = 1;
  private static final int RELEARNING = 2;

  /// One step is left, today.
  private static final long LEFT = 1001;

  /// @param took until it was given
  /// @param before where the card stood
  /// @param after where it came to stand
  public record Answer(
      Instant at, Rating rating, Duration took, CardState before, CardState.Seen after) {}

  /// @throws IllegalArgumentException where nothing was answered
  public AnkiStudy {
    answers = List.copyOf(answers);
    if (answers.isEmpty()) {
      throw new IllegalArgumentException("what was never answered was not studied");
    }
  }

  /// What a row of `cards` says of the schedule: type, queue, due, ivl, factor, reps, lapses, left.
  ///
  /// @param origin the study day that Anki counts days from
  List<Long> columns(LocalDate origin) {
    long reps = answers.size();
    return switch (state) {
      case CardState.Learning(_, _, var due, _) ->
          List.of(1L, 1L, due.getEpochSecond(), 0L, 0L, reps, 0L, LEFT);
      case CardState.Relearning(var memory, _, var due, _, int lapses) ->
          List.of(
              3L,
              1L,
              due.getEpochSecond(),
              Math.max(1, Math.round(memory.stability())),
              EASE,
              reps,
              (long) lapses,
              LEFT);
      case CardState.Reviewing(_, var last, var due, int lapses) ->
          List.of(
              2L,
              2L,
              due.toEpochDay() - origin.toEpochDay(),
              days(last, due),
              EASE,
              reps,
              (long) lapses,
              0L);
    };
  }

  /// What a row of `revlog` says of an answer after its card: usn, ease, ivl, lastIvl, factor,
  /// time, type. The first is one of learning, whatever other forms of its card there were before:
  /// without a beginning Anki fits nothing to a history.
  List<Long> row(int number) {
    var answer = answers.get(number);
    return List.of(
        -1L,
        (long) answer.rating().grade(),
        interval(answer.after(), answer.at()),
        number == 0 ? 0 : interval(answers.get(number - 1).after(), answers.get(number - 1).at()),
        answer.after() instanceof CardState.Learning ? 0 : EASE,
        answer.took().toMillis(),
        number == 0 ? (long) LEARNING : type(answer.before()));
  }

  private static long type(CardState before) {
    return switch (before) {
      case CardState.New _, CardState.Learning _ -> LEARNING;
      case CardState.Reviewing _ -> REVIEWING;
      case CardState.Relearning _ -> RELEARNING;
    };
  }

  /// Days, or seconds below zero.
  private static long interval(CardState.Seen after, Instant at) {
    return switch (after) {
      case CardState.Learning(_, _, var due, _) -> -seconds(at, due);
      case CardState.Relearning(_, _, var due, _, _) -> -seconds(at, due);
      case CardState.Reviewing(_, var last, var due, _) -> days(last, due);
    };
  }

  private static long seconds(Instant at, Instant due) {
    return Math.max(1, Duration.between(at, due).toSeconds());
  }

  private static long days(LocalDate last, LocalDate due) {
    return Math.max(1, due.toEpochDay() - last.toEpochDay());
  }
}
