package memoire.format.anki;

/// A table of finite state entropy coding (RFC 8878, 4.1).
final class Fse {
  final int log;
  final int[] symbol;
  final int[] bits;
  final int[] base;

  private Fse(int log) {
    this.log = log;
    this.symbol = new int[1 << log];
    this.bits = new int[1 << log];
    this.base = new int[1 << log];
  }

  /// The table of one symbol only.
  static Fse single(int only) {
    var table = new Fse(0);
    table.symbol[0] = only;
    return table;
  }

  /// @param counts how probable each symbol is, out of `1 << log`; -1 for less than one
  static Fse of(int[] counts, int log) throws Damaged {
    var table = new Fse(log);
    int size = 1 << log;
    int high = size;
    var next = new int[counts.length];
    for (int s = 0; s < counts.length; s++) {
      if (counts[s] == -1) {
        table.symbol[--high] = s;
        next[s] = 1;
      } else {
        next[s] = counts[s];
      }
    }
    int step = (size >> 1) + (size >> 3) + 3;
    int at = 0;
    for (int s = 0; s < counts.length; s++) {
      for (int i = 0; i < counts[s]; i++) {
        table.symbol[at] = s;
        do {
          at = (at + step) & (size - 1);
        } while (at >= high);
      }
    }
    if (at != 0) {
      throw Zstd.damaged();
    }
    for (int i = 0; i < size; i++) {
      int state = next[table.symbol[i]]++;
      table.bits[i] = log - (31 - Integer.numberOfLeadingZeros(state));
      table.base[i] = (state << table.bits[i]) - size;
    }
    return table;
  }

  /// A table as it is written, and where it ends.
  record Read(Fse table, int end) {}

  /// Reads the probabilities of a table (4.1.1).
  static Read read(byte[] in, int from, int end, int mostSymbols, int mostLog) throws Damaged {
    var bits = new Forward(in, from, end);
    int log = bits.read(4) + 5;
    if (log > mostLog) {
      throw Zstd.damaged();
    }
    int remaining = (1 << log) + 1;
    var counts = new int[mostSymbols];
    int symbol = 0;
    while (remaining > 1) {
      if (symbol >= mostSymbols) {
        throw Zstd.damaged();
      }
      int width = 32 - Integer.numberOfLeadingZeros(remaining);
      int value = bits.read(width - 1);
      int small = (1 << width) - 1 - remaining;
      if (value >= small) {
        int whole = value | (bits.read(1) << (width - 1));
        value = whole >= (1 << (width - 1)) ? whole - small : whole;
      }
      int count = value - 1;
      remaining -= Math.abs(count);
      counts[symbol++] = count;
      if (count == 0) {
        int repeat;
        do {
          repeat = bits.read(2);
          symbol += repeat;
        } while (repeat == 3 && symbol < mostSymbols);
      }
    }
    if (remaining != 1 || symbol > mostSymbols) {
      throw Zstd.damaged();
    }
    return new Read(of(counts, log), bits.byteEnd());
  }

  /// Bits from the beginning on.
  private static final class Forward {
    private final byte[] in;
    private final long end;
    private long at;

    Forward(byte[] in, int from, int end) {
      this.in = in;
      this.at = from * 8L;
      this.end = end * 8L;
    }

    int read(int count) throws Damaged {
      if (at + count > end) {
        throw Zstd.damaged();
      }
      int value = 0;
      for (int i = 0; i < count; i++, at++) {
        value |= (in[(int) (at >>> 3)] >>> (at & 7) & 1) << i;
      }
      return value;
    }

    int byteEnd() {
      return (int) ((at + 7) >>> 3);
    }
  }
}
