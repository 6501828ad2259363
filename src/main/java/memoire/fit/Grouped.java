package memoire.fit;

import java.util.Arrays;

/// The rows of a log, card after card in order of their first row, and each card's by time.
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Grouped(int[] starts, int[] rows) {
  static Grouped of(ReviewColumns log) {
    int[] cardOfRow = new int[log.size()];
    int cards = number(log, cardOfRow);
    int[] starts = new int[cards + 1];
    for (int card : cardOfRow) {
      starts[card + 1]++;
    }
    for (int c = 0; c < cards; c++) {
      starts[c + 1] += starts[c];
    }
    int[] next = starts.clone();
    int[] rows = new int[log.size()];
    for (int row = 0; row < rows.length; row++) {
      rows[next[cardOfRow[row]]++] = row;
    }
    for (int c = 0; c < cards; c++) {
      sort(log, rows, starts[c], starts[c + 1]);
    }
    return new Grouped(starts, rows);
  }

  int cards() {
    return starts.length - 1;
  }

  int start(int card) {
    return starts[card];
  }

  int end(int card) {
    return starts[card + 1];
  }

  /// Gives each row the number of its card, in order of first rows; returns how many cards there
  /// are. A hash table of numbers: a map of objects would take ten times the memory and time.
  private static int number(ReviewColumns log, int[] cardOfRow) {
    int mask = Integer.highestOneBit(Math.max(4, log.size())) * 4 - 1;
    int[] table = new int[mask + 1];
    long[] ids = new long[16];
    int cards = 0;
    for (int row = 0; row < cardOfRow.length; row++) {
      long id = log.card(row);
      int slot = (int) ((id * 0x9E3779B97F4A7C15L) >>> 32) & mask;
      while (table[slot] != 0 && ids[table[slot] - 1] != id) {
        slot = (slot + 1) & mask;
      }
      if (table[slot] == 0) {
        if (cards == ids.length) {
          ids = Arrays.copyOf(ids, cards * 2);
        }
        ids[cards++] = id;
        table[slot] = cards;
      }
      cardOfRow[row] = table[slot] - 1;
    }
    return cards;
  }

  /// Sorts the rows of one card by time, those of the same moment as they stand. They are mostly in
  /// order already.
  private static void sort(ReviewColumns log, int[] rows, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (log.at(rows[i]) < log.at(rows[i - 1])) {
        sortAll(log, rows, from, to);
        return;
      }
    }
  }

  private static void sortAll(ReviewColumns log, int[] rows, int from, int to) {
    var sorted =
        Arrays.stream(rows, from, to)
            .boxed()
            .sorted((a, b) -> Long.compare(log.at(a), log.at(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    System.arraycopy(sorted, 0, rows, from, sorted.length);
  }
}
