package memoire.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cards with the numbers they are sorted by, of which any stretch of their order can be picked
/// without sorting the others.
final class Picking implements Source.Visitor {
  private static final int FIRST_ROOM = 1024;

  /// Reads a number that cards are sorted by, out of the row of a card.
  interface Key {
    double of(long card, ResultSet row) throws SQLException;
  }

  private final List<Key> readers;
  private final double[][] keys;
  private long[] cards = new long[FIRST_ROOM];
  private int size;

  /// @param keys the earlier ones decide
  Picking(List<Key> keys) {
    this.readers = keys;
    this.keys = new double[keys.size()][FIRST_ROOM];
  }

  int size() {
    return size;
  }

  /// Adds a card to choose from.
  ///
  /// @param row what the keys read
  @Override
  public void visit(long card, ResultSet row) throws SQLException {
    if (size == cards.length) {
      cards = Arrays.copyOf(cards, 2 * size);
      for (int i = 0; i < keys.length; i++) {
        keys[i] = Arrays.copyOf(keys[i], 2 * size);
      }
    }
    cards[size] = card;
    for (int i = 0; i < keys.length; i++) {
      keys[i][size] = readers.get(i).of(card, row);
    }
    size++;
  }

  /// The cards from `first` on, in their order: those with the smallest keys stand at the
  /// beginning, among equals those with the smallest numbers.
  List<Long> window(int first, int many) {
    int end = Math.min(size, first + many);
    if (end < size) {
      select(0, size - 1, end);
    }
    select(0, end - 1, first);
    var places = new ArrayList<Integer>();
    for (int i = first; i < end; i++) {
      places.add(i);
    }
    places.sort(this::compare);
    return places.stream().map(place -> cards[place]).toList();
  }

  /// Moves the cards so that none before `at` belongs behind one from there on. (Hoare's
  /// selection.)
  private void select(int from, int to, int at) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = partition(low, high);
      if (middle == at) {
        return;
      }
      low = middle < at ? middle + 1 : low;
      high = middle < at ? high : middle - 1;
    }
  }

  /// Brings one card to its place, smaller ones before it and greater ones behind it.
  private int partition(int low, int high) {
    swap(low, low + (high - low) / 2);
    int i = low;
    int j = high + 1;
    while (true) {
      do {
        j--;
      } while (compare(j, low) > 0);
      do {
        i++;
      } while (i < j && compare(i, low) < 0);
      if (i >= j) {
        swap(low, j);
        return j;
      }
      swap(i, j);
    }
  }

  private int compare(int a, int b) {
    for (var key : keys) {
      int order = Double.compare(key[a], key[b]);
      if (order != 0) {
        return order;
      }
    }
    return Long.compare(cards[a], cards[b]);
  }

  private void swap(int a, int b) {
    for (var key : keys) {
      double value = key[a];
      key[a] = key[b];
      key[b] = value;
    }
    long card = cards[a];
    cards[a] = cards[b];
    cards[b] = card;
  }
}
