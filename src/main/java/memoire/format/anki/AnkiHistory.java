package memoire.format.anki;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import memoire.memory.Rating;

/// How the cards of a package were answered in Anki, by the ids of the questions that
/// [AnkiReader#read] makes of them.
///
/// @param answers by time
/// @param notAnswers changes by hand, and what a filtered deck asked without rescheduling
/// @param beforeReset answers of cards that were made new again later
/// @param misdated after today, or without a date
/// @param ofOthers answers of cards that are not in the package, or became no question
/// @param unlogged questions whose card says that it was answered, but of which no review is there:
///   an interval alone does not say what was answered when, and nothing is made up for it
public record AnkiHistory(
    List<Answer> answers,
    int notAnswers,
    int beforeReset,
    int misdated,
    int ofOthers,
    int unlogged) {
  private static final long DAY_MILLIS = 86_400_000L;
  private static final AnkiHistory NONE = new AnkiHistory(List.of(), 0, 0, 0, 0, 0);

  /// @param question its id
  public record Answer(String question, Instant at, Rating rating, Duration took) {}

  public AnkiHistory {
    answers = List.copyOf(answers);
  }

  /// Reads a package or a collection; nothing of one that is damaged.
  ///
  /// @param now answers dated more than a day later are left out
  public static AnkiHistory read(String file, byte[] bytes, Instant now) {
    try {
      var origins = AnkiReader.origins(file, bytes);
      return of(origins, AnkiReviews.read(file, bytes).value(), now.toEpochMilli() + DAY_MILLIS);
    } catch (Damaged _) {
      // Reading its questions has told what is wrong.
      return NONE;
    }
  }

  private static AnkiHistory of(
      Map<Long, AnkiReader.Origin> origins, List<AnkiReviews.Row> rows, long latest) {
    var resets = new HashMap<Long, Long>();
    for (var row : rows) {
      if (row.isReset()) {
        resets.merge(row.card(), row.at(), Math::max);
      }
    }
    var answers = new ArrayList<Answer>();
    var answered = new HashSet<Long>();
    int notAnswers = 0;
    int beforeReset = 0;
    int misdated = 0;
    int ofOthers = 0;
    for (var row : rows) {
      var origin = origins.get(row.card());
      answered.add(row.card());
      if (!row.isAnswer()) {
        notAnswers++;
      } else if (origin == null || origin.id().isEmpty()) {
        ofOthers++;
      } else if (row.at() <= 0 || row.at() > latest) {
        misdated++;
      } else if (row.at() < resets.getOrDefault(row.card(), 0L)) {
        beforeReset++;
      } else {
        answers.add(answer(origin.id(), row));
      }
    }
    answers.sort(Comparator.comparing(Answer::at));
    long unlogged =
        origins.entrySet().stream()
            .filter(card -> card.getValue().answered() > 0 && !answered.contains(card.getKey()))
            .count();
    return new AnkiHistory(answers, notAnswers, beforeReset, misdated, ofOthers, (int) unlogged);
  }

  private static Answer answer(String question, AnkiReviews.Row row) {
    return new Answer(
        question,
        Instant.ofEpochMilli(row.at()),
        Rating.ofGrade(row.ease()),
        Duration.ofMillis(Math.clamp(row.took(), 0, DAY_MILLIS)));
  }
}
