package memoire.study;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import memoire.memory.Rating;
import memoire.question.CardId;
import memoire.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// One answered question: a row of the log, which is the only truth about a learner.
///
/// @param pack id of the pack the card belongs to
/// @param at when it was answered
/// @param offset the learner's offset from UTC at that time: it decides which day this was
/// @param question the form that was asked, and `form` its [memoire.question.Form#name()]
/// @param fingerprint of the question's content when it was asked
/// @param answer what was answered, in words
/// @param credit the verdict, 0 to 1
/// @param guess the chance, 0 to 1, that somebody who knew nothing would have been right: what the
///   memory model makes of the answer depends on it
/// @param rating what the memory model was told
/// @param hints how many hints were looked at
/// @param took from the question's appearance to the answer
/// @param certainty how sure the learner was, or null when that was not asked
/// @param contested whether the learner said that the answer was right though it was marked wrong:
///   it then counts as right, and the same answer will from now on
/// @param practice whether it was answered only to practise: it says nothing to the memory model
/// @param due the study day it was scheduled for, chosen among those that the memory model left
///   open; null when it was not scheduled by day
public record Review(
    String pack,
    CardId card,
    QuestionId question,
    String form,
    Instant at,
    ZoneOffset offset,
    String fingerprint,
    String answer,
    double credit,
    double guess,
    Rating rating,
    int hints,
    Duration took,
    @Nullable Certainty certainty,
    boolean contested,
    boolean practice,
    @Nullable LocalDate due) {

  /// A review with nothing remarkable about it.
  public Review(
      String pack,
      CardId card,
      QuestionId question,
      String form,
      Instant at,
      ZoneOffset offset,
      String fingerprint,
      String answer,
      double credit,
      double guess,
      Rating rating,
      int hints,
      Duration took) {
    this(
        pack,
        card,
        question,
        form,
        at,
        offset,
        fingerprint,
        answer,
        credit,
        guess,
        rating,
        hints,
        took,
        null,
        false,
        false,
        null);
  }

  /// The same, rated otherwise; when it will be due is open again.
  public Review rated(Rating other) {
    return with(credit, other, certainty, contested, practice, null);
  }

  /// The same, counted as right because the learner says so.
  public Review contest() {
    return with(1, Grading.best(hints), certainty, true, practice, null);
  }

  /// The same with the learner's certainty.
  public Review sure(@Nullable Certainty how) {
    return with(credit, rating, how, contested, practice, due);
  }

  /// The same, only to practise.
  public Review practised() {
    return with(credit, rating, certainty, contested, true, null);
  }

  /// The same, scheduled for a study day.
  public Review dueOn(@Nullable LocalDate day) {
    return with(credit, rating, certainty, contested, practice, day);
  }

  private Review with(
      double newCredit,
      Rating newRating,
      @Nullable Certainty newCertainty,
      boolean isContested,
      boolean isPractice,
      @Nullable LocalDate newDue) {
    return new Review(
        pack,
        card,
        question,
        form,
        at,
        offset,
        fingerprint,
        answer,
        newCredit,
        guess,
        newRating,
        hints,
        took,
        newCertainty,
        isContested,
        isPractice,
        newDue);
  }
}
