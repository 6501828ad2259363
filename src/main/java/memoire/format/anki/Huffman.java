package memoire.format.anki;

import java.util.Arrays;

/// A table of Huffman codes (RFC 8878, 4.2).
final class Huffman {
  private static final int MOST_BITS = 11;
  private static final int WEIGHT_LOG = 6;

  private final int log;
  private final byte[] symbol;
  private final byte[] length;

  private Huffman(int log) {
    this.log = log;
    this.symbol = new byte[1 << log];
    this.length = new byte[1 << log];
  }

  /// A table as it is written, and where it ends.
  record Read(Huffman table, int end) {}

  static Read read(byte[] in, int from, int end) throws Damaged {
    if (from >= end) {
      throw Zstd.damaged();
    }
    int header = in[from] & 0xff;
    var weights = new int[256];
    int count;
    int next;
    if (header >= 128) {
      count = header - 127;
      next = from + 1 + (count + 1) / 2;
      Zstd.check(next <= end);
      for (int i = 0; i < count; i++) {
        int pair = in[from + 1 + i / 2] & 0xff;
        weights[i] = i % 2 == 0 ? pair >>> 4 : pair & 15;
      }
    } else {
      next = from + 1 + header;
      Zstd.check(next <= end);
      count = coded(in, from + 1, next, weights);
    }
    return new Read(of(weights, count), next);
  }

  /// Weights that are themselves coded, by two states that take turns.
  private static int coded(byte[] in, int from, int end, int[] weights) throws Damaged {
    var read = Fse.read(in, from, end, 256, WEIGHT_LOG);
    var fse = read.table();
    var bits = new Bits(in, read.end(), end);
    var states = new int[] {(int) bits.read(fse.log), (int) bits.read(fse.log)};
    int count = 0;
    for (int turn = 0; count < 255; turn ^= 1) {
      int state = states[turn];
      weights[count++] = fse.symbol[state];
      if (bits.left() < fse.bits[state]) {
        weights[count++] = fse.symbol[states[turn ^ 1]];
        return count;
      }
      states[turn] = fse.base[state] + (int) bits.read(fse.bits[state]);
    }
    throw Zstd.damaged();
  }

  /// The weight of the last symbol is what is missing to a power of two.
  private static Huffman of(int[] weights, int count) throws Damaged {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      Zstd.check(weights[i] <= MOST_BITS);
      sum += weights[i] == 0 ? 0 : 1 << (weights[i] - 1);
    }
    Zstd.check(sum > 0 && count < 256);
    int log = 32 - Integer.numberOfLeadingZeros(sum);
    int rest = (1 << log) - sum;
    Zstd.check(log <= MOST_BITS && Integer.bitCount(rest) == 1);
    weights[count] = 32 - Integer.numberOfLeadingZeros(rest);
    var table = new Huffman(log);
    int at = 0;
    for (int weight = 1; weight <= log; weight++) {
      for (int s = 0; s <= count; s++) {
        if (weights[s] == weight) {
          int next = at + (1 << (weight - 1));
          Zstd.check(next <= 1 << log);
          Arrays.fill(table.symbol, at, next, (byte) s);
          Arrays.fill(table.length, at, next, (byte) (log + 1 - weight));
          at = next;
        }
      }
    }
    Zstd.check(at == 1 << log);
    return table;
  }

  /// Decodes a stream to so many bytes.
  void decode(byte[] in, int from, int end, byte[] out, int at, int count) throws Damaged {
    var bits = new Bits(in, from, end);
    for (int i = 0; i < count; i++) {
      int code = (int) bits.peek(log);
      out[at + i] = symbol[code];
      bits.skip(length[code]);
    }
    Zstd.check(bits.left() == 0);
  }
}
