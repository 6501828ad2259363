package memoire.format.reviews;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import memoire.fit.ReviewColumns;
import memoire.format.anki.AnkiReviews;
import memoire.memory.StudyDay;
import memoire.text.Position;
import memoire.text.Problem;
import memoire.text.Reading;

/// Reviews as Anki logs them. Days are those of the learner's zone, which Anki does not write down,
/// and begin at an hour. What was changed by hand, and what a filtered deck asked without
/// rescheduling, says nothing about memory and is left out.
public final class Revlog {
  private Revlog() {}

  /// @param file the name the user gave, for problems
  /// @param now reviews dated more than a day later are left out
  /// @param rollOverHour at which a study day begins
  public static Reading<ReviewColumns> read(
      String file, byte[] bytes, ZoneId zone, int rollOverHour, Instant now) {
    var rows = AnkiReviews.read(file, bytes);
    var problems = new ArrayList<Problem>(rows.problems());
    var log = new ReviewColumns();
    long latest = now.toEpochMilli() + 86_400_000L;
    int manual = 0;
    int future = 0;
    for (var row : rows.value()) {
      if (!row.isAnswer()) {
        manual++;
      } else if (row.at() > latest || row.at() <= 0) {
        future++;
      } else if (log.size() < ReviewColumns.MOST) {
        log.add(row.card(), row.at(), day(row.at(), zone, rollOverHour), row.ease(), state(row));
      }
    }
    tell(problems, file, ReviewFlaw.MANUAL, manual);
    tell(problems, file, ReviewFlaw.FUTURES, future);
    if (log.size() == 0 && problems.isEmpty()) {
      problems.add(ReviewFlaw.EMPTY.in(file, Position.NOWHERE));
    }
    return new Reading<>(log, List.copyOf(problems));
  }

  private static int day(long at, ZoneId zone, int rollOverHour) {
    var moment = Instant.ofEpochMilli(at);
    return (int) StudyDay.of(moment, zone.getRules().getOffset(moment), rollOverHour).toEpochDay();
  }

  private static int state(AnkiReviews.Row row) {
    return switch (row.type()) {
      case 0 -> ReviewColumns.LEARNING;
      case 2 -> ReviewColumns.RELEARNING;
      default -> ReviewColumns.REVIEWING;
    };
  }

  private static void tell(List<Problem> problems, String file, ReviewFlaw flaw, int count) {
    if (count > 0) {
      problems.add(flaw.in(file, Position.NOWHERE, String.valueOf(count)));
    }
  }
}
