package memoire.fit;

import java.util.Arrays;
import memoire.memory.Elapsed;

/// What happened to each card, card after card, and in which order it happened.
///
/// Of a card counts what comes after it was learned for the last time: from the beginning of its
/// last run of learning reviews on (as fsrs-rs converts logs); a card whose learning is not in the
/// log does not count. A review is an item, something to predict, when it comes on a later day than
/// the one before.
public final class Histories {
  /// Of a longer history only so many reviews are fitted or predicted.
  public static final int LONGEST = 1024;

  /// Card c has the reviews `offset[c]` to before `offset[c + 1]`.
  final int[] offset;

  /// 1 to 4.
  final byte[] rating;

  /// Whole study days since the review before, at least 0; 0 for the first.
  final int[] elapsed;

  /// Days and their fractions since the review before, by the clock; empty where nobody asked for
  /// them.
  final float[] days;

  /// The chance of a right answer without knowledge; empty where no review has any.
  final float[] guess;

  /// The reviews that are items, by time.
  final int[] items;

  private final long[] cards;

  private Histories(
      int[] offset,
      byte[] rating,
      int[] elapsed,
      float[] days,
      float[] guess,
      int[] items,
      long[] cards) {
    this.offset = offset;
    this.rating = rating;
    this.elapsed = elapsed;
    this.days = days;
    this.guess = guess;
    this.items = items;
    this.cards = cards;
  }

  public int cards() {
    return cards.length;
  }

  public int reviews() {
    return rating.length;
  }

  /// How many reviews can be predicted.
  public int items() {
    return items.length;
  }

  /// The number that a card has in the log.
  public long number(int card) {
    return cards[card];
  }

  /// The time before a review that is not the first of its card.
  Elapsed elapsed(int review) {
    return new Elapsed(elapsed[review], days(review));
  }

  /// Days and their fractions before a review, or whole study days where nothing better is known.
  double days(int review) {
    return days.length == 0 ? elapsed[review] : days[review];
  }

  boolean hasGuesses() {
    return guess.length > 0;
  }

  float guess(int review) {
    return guess.length == 0 ? 0 : guess[review];
  }

  boolean isPassed(int review) {
    return rating[review] > 1;
  }

  /// The first review of a card that is an item, or -1.
  int firstItem(int card) {
    for (int i = offset[card] + 1; i < offset[card + 1]; i++) {
      if (elapsed[i] > 0) {
        return i;
      }
    }
    return -1;
  }

  public static Histories of(ReviewColumns log) {
    return of(log, false);
  }

  /// The same with the exact times between reviews, which FSRS-7 reads.
  public static Histories exactly(ReviewColumns log) {
    return of(log, true);
  }

  private static Histories of(ReviewColumns log, boolean isExact) {
    var grouped = Grouped.of(log);
    int[] offset = new int[grouped.cards() + 1];
    long[] cards = new long[grouped.cards()];
    int[] kept = new int[log.size()];
    int count = 0;
    int size = 0;
    for (int c = 0; c < grouped.cards(); c++) {
      int from = learnedFrom(log, grouped, c);
      if (from >= 0) {
        int to = Math.min(grouped.end(c), from + LONGEST);
        System.arraycopy(grouped.rows(), from, kept, size, to - from);
        size += to - from;
        cards[count] = log.card(kept[offset[count]]);
        offset[++count] = size;
      }
    }
    return filled(
        log,
        Arrays.copyOf(offset, count + 1),
        Arrays.copyOf(kept, size),
        Arrays.copyOf(cards, count),
        isExact);
  }

  /// Where the last run of learning reviews of a card begins, or -1.
  private static int learnedFrom(ReviewColumns log, Grouped grouped, int card) {
    int start = -1;
    for (int i = grouped.end(card) - 1; i >= grouped.start(card); i--) {
      if (log.isLearning(grouped.rows()[i])) {
        start = i;
      } else if (start >= 0) {
        break;
      }
    }
    return start;
  }

  private static Histories filled(
      ReviewColumns log, int[] offset, int[] rows, long[] cards, boolean isExact) {
    byte[] rating = new byte[rows.length];
    int[] elapsed = new int[rows.length];
    float[] guess = new float[log.hasGuesses() ? rows.length : 0];
    for (int c = 0; c < cards.length; c++) {
      for (int i = offset[c]; i < offset[c + 1]; i++) {
        rating[i] = log.rating(rows[i]);
        elapsed[i] = i == offset[c] ? 0 : Math.max(0, log.day(rows[i]) - log.day(rows[i - 1]));
        if (guess.length > 0) {
          guess[i] = log.guess(rows[i]);
        }
      }
    }
    return new Histories(
        offset,
        rating,
        elapsed,
        isExact ? days(log, offset, rows) : new float[0],
        guess,
        byTime(log, rows, elapsed),
        cards);
  }

  private static float[] days(ReviewColumns log, int[] offset, int[] rows) {
    float[] days = new float[rows.length];
    for (int c = 0; c + 1 < offset.length; c++) {
      for (int i = offset[c] + 1; i < offset[c + 1]; i++) {
        days[i] = (float) Elapsed.days(log.at(rows[i]) - log.at(rows[i - 1]));
      }
    }
    return days;
  }

  /// Items by time, and those of the same moment by card. Sorted as numbers, the time before the
  /// place; where both do not fit into 63 bits (a log of centuries), the time is rounded.
  private static int[] byTime(ReviewColumns log, int[] rows, int[] elapsed) {
    int[] placeOfRow = new int[log.size()];
    Arrays.fill(placeOfRow, -1);
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      if (elapsed[i] > 0) {
        placeOfRow[rows[i]] = i;
        first = Math.min(first, log.at(rows[i]));
        last = Math.max(last, log.at(rows[i]));
        count++;
      }
    }
    int placeBits = Integer.SIZE - Integer.numberOfLeadingZeros(rows.length);
    int timeBits = count == 0 ? 0 : Long.SIZE - Long.numberOfLeadingZeros(last - first);
    int lost = Math.max(0, timeBits + placeBits - (Long.SIZE - 1));
    long[] keys = new long[count];
    int next = 0;
    // In the order of the log, which mostly is that of time: then there is nothing to sort.
    for (int row = 0; row < placeOfRow.length; row++) {
      if (placeOfRow[row] >= 0) {
        keys[next++] = ((log.at(row) - first) >>> lost << placeBits) | placeOfRow[row];
      }
    }
    Arrays.sort(keys);
    int[] items = new int[count];
    for (int i = 0; i < count; i++) {
      items[i] = (int) (keys[i] & ((1L << placeBits) - 1));
    }
    return items;
  }
}
