package memoire.format.reviews;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.fit.ReviewColumns;
import memoire.text.Position;
import memoire.text.Problem;
import memoire.text.Reading;

/// Reads a log of reviews out of a table of numbers, as the benchmark of FSRS and its optimizer
/// have them: `card_id,review_time,review_rating,review_state,review_duration,day,elapsed_seconds`.
///
/// Columns are found by name, in any order; needed are the card, the rating, and a time
/// (milliseconds) or a day. Where no day is given it is that of the time in UTC, beginning at four.
/// Without states, the first review of a card is the one that it was learned in. A line in which
/// something is wrong is left out and told, but of each thing that is wrong only so many lines.
public final class ReviewsCsv {
  private static final Set<String> CARD = Set.of("card_id", "cid", "card");
  private static final Set<String> TIME = Set.of("review_time", "time", "id");
  private static final Set<String> RATING = Set.of("review_rating", "rating", "ease");
  private static final Set<String> STATE = Set.of("review_state", "state");
  private static final Set<String> DAY = Set.of("day", "day_offset");

  private static final long NONE = Long.MIN_VALUE;
  private static final int MOST_PROBLEMS = 20;
  private static final long DAY_MILLIS = 86_400_000L;
  private static final long ROLL_OVER_MILLIS = 4 * 3_600_000L;

  /// Times before this are seconds: as milliseconds they would lie before May 1970.
  private static final long LEAST_MILLIS = 10_000_000_000L;

  private final String file;
  private final ByteLines lines;
  private final long latest;
  private final ReviewColumns log = new ReviewColumns();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<ReviewFlaw, Integer> told = new EnumMap<>(ReviewFlaw.class);

  /// The cards so far, where the log does not say which reviews were the first of theirs.
  private final Set<Long> seen = new HashSet<>();

  private int card;
  private int time;
  private int rating;
  private int state;
  private int day;
  private long unit = 1;
  private long before = Long.MIN_VALUE;
  private long firstDay = NONE;
  private int manual;

  private ReviewsCsv(String file, InputStream in, Instant now) {
    this.file = file;
    lines = new ByteLines(in);
    latest = now.toEpochMilli() + DAY_MILLIS;
  }

  /// Reads a log.
  ///
  /// @param file the name the user gave, for problems
  /// @param in read to its end, not closed
  /// @param now reviews that are dated more than a day later are left out
  /// @throws IOException when the stream cannot be read
  public static Reading<ReviewColumns> read(String file, InputStream in, Instant now)
      throws IOException {
    var reader = new ReviewsCsv(file, in, now);
    reader.read();
    return new Reading<>(reader.log, reader.problems);
  }

  private void read() throws IOException {
    if (!lines.next()) {
      tell(ReviewFlaw.EMPTY, Position.NOWHERE);
      return;
    }
    byte separator = lines.separator();
    lines.cut(separator);
    if (!findColumns(lines.names())) {
      return;
    }
    while (lines.next()) {
      if (log.size() == ReviewColumns.MOST) {
        tell(ReviewFlaw.TOO_MANY, here(0), String.valueOf(ReviewColumns.MOST));
        break;
      }
      lines.cut(separator);
      row();
    }
    if (manual > 0) {
      tell(ReviewFlaw.MANUAL, Position.NOWHERE, String.valueOf(manual));
    }
    if (log.size() == 0) {
      tell(problems.isEmpty() ? ReviewFlaw.EMPTY : ReviewFlaw.NO_REVIEW, Position.NOWHERE);
    }
  }

  private boolean findColumns(List<String> names) {
    card = column(names, CARD);
    time = column(names, TIME);
    rating = column(names, RATING);
    state = column(names, STATE);
    day = column(names, DAY);
    if (card < 0 || rating < 0 || (time < 0 && day < 0)) {
      var missing = card < 0 ? "card_id" : rating < 0 ? "review_rating" : "review_time";
      tell(ReviewFlaw.NO_COLUMN, new Position(1, 1), missing);
      return false;
    }
    return true;
  }

  private static int column(List<String> names, Set<String> accepted) {
    for (int i = 0; i < names.size(); i++) {
      if (accepted.contains(names.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private void row() {
    if (lines.isTooLong()) {
      tell(ReviewFlaw.TOO_LONG, here(0), String.valueOf(ByteLines.LONGEST));
      return;
    }
    int needed = Math.max(Math.max(card, rating), Math.max(time, day));
    if (lines.cells() <= needed) {
      tell(ReviewFlaw.TOO_SHORT, here(0), String.valueOf(lines.cells()));
      return;
    }
    long cardId = number(card);
    long grade = number(rating);
    if (cardId == NONE || grade == NONE) {
      return;
    }
    if (grade == 0) {
      manual++;
      return;
    }
    if (grade < 1 || grade > 4) {
      tell(ReviewFlaw.RATING, here(rating), lines.text(rating));
      return;
    }
    at(cardId, (int) grade);
  }

  private void at(long cardId, int grade) {
    long millis = time < 0 ? NONE : number(time);
    long days = day < 0 ? NONE : number(day);
    if ((time >= 0 && millis == NONE) || (day >= 0 && days == NONE)) {
      return;
    }
    if (time < 0) {
      // In the order of the lines: those of one day stand in it as they were made.
      millis = days * DAY_MILLIS + ROLL_OVER_MILLIS + log.size() % DAY_MILLIS;
    } else {
      if (log.size() == 0 && millis > 0 && millis < LEAST_MILLIS) {
        tell(ReviewFlaw.SECONDS, here(time));
        unit = 1000;
      }
      millis = millis > latest ? millis : millis * unit;
    }
    if (!isPossible(millis, days)) {
      return;
    }
    if (millis < before) {
      tell(ReviewFlaw.OUT_OF_ORDER, here(0));
    }
    before = millis;
    long studyDay = day < 0 ? Math.floorDiv(millis - ROLL_OVER_MILLIS, DAY_MILLIS) : days;
    log.add(cardId, millis, (int) studyDay, grade, state(cardId));
  }

  /// Days without times may be counted from any day.
  private boolean isPossible(long millis, long days) {
    if (day >= 0) {
      firstDay = firstDay == NONE ? days : firstDay;
      if (Math.abs(days - firstDay) > 200 * 366L || Math.abs(days) > Integer.MAX_VALUE) {
        tell(ReviewFlaw.BEFORE_TIME, here(day), lines.text(day));
        return false;
      }
    }
    if (time >= 0 && millis > latest) {
      tell(ReviewFlaw.FUTURE, here(time), lines.text(time));
      return false;
    }
    if (time >= 0 && millis <= 0) {
      tell(ReviewFlaw.BEFORE_TIME, here(time), lines.text(time));
      return false;
    }
    return true;
  }

  private int state(long cardId) {
    if (state < 0 || state >= lines.cells()) {
      return seen.add(cardId) ? ReviewColumns.NEW : ReviewColumns.REVIEWING;
    }
    long value = lines.number(state, NONE);
    if (value < 0 || value > 4) {
      tell(ReviewFlaw.STATE, here(state), lines.text(state));
      return ReviewColumns.REVIEWING;
    }
    return (int) value;
  }

  private long number(int cell) {
    long number = lines.number(cell, NONE);
    if (number == NONE) {
      tell(ReviewFlaw.NOT_A_NUMBER, here(cell), lines.text(cell));
    }
    return number;
  }

  private Position here(int cell) {
    return new Position(lines.number(), lines.isTooLong() ? 1 : lines.column(cell));
  }

  private void tell(ReviewFlaw flaw, Position at, String... words) {
    int most = flaw == ReviewFlaw.OUT_OF_ORDER ? 1 : MOST_PROBLEMS;
    if (told.merge(flaw, 1, Integer::sum) <= most) {
      problems.add(flaw.in(file, at, words));
    }
  }
}
