package memoire.fit;

import java.util.Arrays;

/// A log of reviews as columns, in any order: row i of each is the i-th review. A million rows take
/// 30 MB.
public final class ReviewColumns {
  /// The most reviews that one log may have.
  public static final int MOST = 20_000_000;

  /// What a card was when it was reviewed.
  public static final byte NEW = 0;

  public static final byte LEARNING = 1;
  public static final byte REVIEWING = 2;
  public static final byte RELEARNING = 3;

  private long[] card = new long[1024];
  private long[] at = new long[1024];
  private int[] day = new int[1024];
  private byte[] rating = new byte[1024];
  private byte[] state = new byte[1024];
  private float[] guess = new float[0];
  private int size;

  /// Adds a review in which nothing could be guessed.
  ///
  /// @param card the card's number
  /// @param at milliseconds since 1970 UTC
  /// @param day the learner's study day, counted from any day
  /// @param rating 1 to 4
  /// @param state what the card was before: NEW to RELEARNING
  public void add(long card, long at, int day, int rating, int state) {
    if (size == this.card.length) {
      grow();
    }
    this.card[size] = card;
    this.at[size] = at;
    this.day[size] = day;
    this.rating[size] = (byte) rating;
    this.state[size] = (byte) state;
    size++;
  }

  /// Adds a review.
  ///
  /// @param guess the chance of a right answer without knowledge, from 0 to below 1
  public void add(long card, long at, int day, int rating, int state, double guess) {
    add(card, at, day, rating, state);
    if (guess > 0) {
      if (this.guess.length < size) {
        this.guess = Arrays.copyOf(this.guess, this.card.length);
      }
      this.guess[size - 1] = (float) guess;
    }
  }

  public int size() {
    return size;
  }

  long card(int row) {
    return card[row];
  }

  long at(int row) {
    return at[row];
  }

  int day(int row) {
    return day[row];
  }

  byte rating(int row) {
    return rating[row];
  }

  boolean isLearning(int row) {
    return state[row] == NEW || state[row] == LEARNING;
  }

  boolean hasGuesses() {
    return guess.length > 0;
  }

  float guess(int row) {
    return row < guess.length ? guess[row] : 0;
  }

  private void grow() {
    int more = Math.min(MOST, size + (size >> 1) + 1024);
    if (more == size) {
      throw new IllegalStateException("a log has at most " + MOST + " reviews");
    }
    card = Arrays.copyOf(card, more);
    at = Arrays.copyOf(at, more);
    day = Arrays.copyOf(day, more);
    rating = Arrays.copyOf(rating, more);
    state = Arrays.copyOf(state, more);
  }
}
