package memoire.format.anki;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Decompresses Zstandard (RFC 8878), without dictionaries. Checksums are not compared: what is
/// inside is checked when it is read. The output is bounded, whatever the frame says of its size.
final class Zstd {
  private static final int MAGIC = 0xfd2fb528;
  private static final int SKIPPABLE = 0x184d2a50;
  private static final int LARGEST_BLOCK = 1 << 17;

  private static final int[] LITERAL_COUNTS = {
    4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1,
    -1, -1, -1, -1
  };
  private static final int[] MATCH_COUNTS = {
    1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1
  };
  private static final int[] OFFSET_COUNTS = {
    1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1
  };
  private static final int[] LITERAL_BASE = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 28, 32, 40, 48, 64,
    128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536
  };
  private static final int[] LITERAL_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11,
    12, 13, 14, 15, 16
  };
  private static final int[] MATCH_BASE = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
    29, 30, 31, 32, 33, 34, 35, 37, 39, 41, 43, 47, 51, 59, 67, 83, 99, 131, 259, 515, 1027, 2051,
    4099, 8195, 16387, 32771, 65539
  };
  private static final int[] MATCH_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
  };

  private final byte[] in;
  private final int most;
  private int at;
  private byte[] out = new byte[1 << 16];
  private int size;
  private int frameStart;
  private @Nullable Huffman huffman;
  private final @Nullable Fse[] tables = new Fse[3];
  private final long[] offsets = {1, 4, 8};

  private Zstd(byte[] in, int most) {
    this.in = in;
    this.most = most;
  }

  /// The bytes that were compressed.
  ///
  /// @param most how many there may be
  static byte[] decompress(byte[] in, int most) throws Damaged {
    try {
      return new Zstd(in, most).frames();
    } catch (IndexOutOfBoundsException | NegativeArraySizeException _) {
      throw damaged();
    }
  }

  static boolean isCompressed(byte[] in) {
    return in.length > 4 && number(in, 0, 4) == (MAGIC & 0xffffffffL);
  }

  /// A frame that holds some bytes as they are.
  static byte[] stored(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    write(out, MAGIC, 4);
    out.write(0xa0);
    write(out, bytes.length, 4);
    int from = 0;
    do {
      int count = Math.min(LARGEST_BLOCK, bytes.length - from);
      boolean isLast = from + count == bytes.length;
      write(out, count << 3 | (isLast ? 1 : 0), 3);
      out.write(bytes, from, count);
      from += count;
    } while (from < bytes.length);
    return out.toByteArray();
  }

  static Damaged damaged() {
    return new Damaged(AnkiFlaw.DAMAGED, "its compression is broken");
  }

  static void check(boolean isSo) throws Damaged {
    if (!isSo) {
      throw damaged();
    }
  }

  private static void write(ByteArrayOutputStream out, int number, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write(number >>> (8 * i));
    }
  }

  private byte[] frames() throws Damaged {
    while (at < in.length) {
      long magic = number(4);
      if ((magic & ~15L) == SKIPPABLE) {
        long length = number(4);
        check(length <= in.length - at);
        at += (int) length;
      } else {
        check(magic == (MAGIC & 0xffffffffL));
        frame();
      }
    }
    return Arrays.copyOf(out, size);
  }

  private void frame() throws Damaged {
    int descriptor = (int) number(1);
    boolean isSingle = (descriptor & 32) != 0;
    check((descriptor & 8) == 0);
    at += isSingle ? 0 : 1;
    check((descriptor & 3) == 0);
    int sizeFlag = descriptor >>> 6;
    at += sizeFlag == 0 ? (isSingle ? 1 : 0) : 1 << sizeFlag;
    frameStart = size;
    huffman = null;
    Arrays.fill(tables, null);
    offsets[0] = 1;
    offsets[1] = 4;
    offsets[2] = 8;
    boolean isLast = false;
    while (!isLast) {
      int header = (int) number(3);
      isLast = (header & 1) != 0;
      block(header >>> 1 & 3, header >>> 3);
    }
    at += (descriptor & 4) != 0 ? 4 : 0;
    check(at <= in.length);
  }

  private void block(int type, int length) throws Damaged {
    check(length <= LARGEST_BLOCK);
    switch (type) {
      case 0 -> {
        check(length <= in.length - at);
        room(length);
        System.arraycopy(in, at, out, size, length);
        size += length;
        at += length;
      }
      case 1 -> {
        room(length);
        Arrays.fill(out, size, size + length, in[at++]);
        size += length;
      }
      case 2 -> {
        check(length <= in.length - at);
        compressed(at + length);
        at += length;
      }
      default -> throw damaged();
    }
  }

  private void compressed(int end) throws Damaged {
    int from = at;
    int header = in[from] & 0xff;
    int type = header & 3;
    int format = header >>> 2 & 3;
    byte[] literals;
    if (type < 2) {
      int bytes = (format & 1) == 0 ? 1 : format == 1 ? 2 : 3;
      int count = (int) (number(in, from, bytes) >>> (bytes == 1 ? 3 : 4));
      check(count <= LARGEST_BLOCK);
      from += bytes;
      literals = new byte[count];
      if (type == 0) {
        check(count <= end - from);
        System.arraycopy(in, from, literals, 0, count);
        from += count;
      } else {
        Arrays.fill(literals, in[from++]);
      }
    } else {
      int bytes = format < 2 ? 3 : format + 2;
      int width = format < 2 ? 10 : format == 2 ? 14 : 18;
      long sizes = number(in, from, bytes) >>> 4;
      int count = (int) (sizes & ((1L << width) - 1));
      int length = (int) (sizes >>> width);
      from += bytes;
      check(count <= LARGEST_BLOCK && length <= end - from);
      literals = huffman(type == 2, format != 0, from, from + length, count);
      from += length;
    }
    sequences(literals, from, end);
  }

  private byte[] huffman(boolean isNew, boolean isInFour, int from, int end, int count)
      throws Damaged {
    if (isNew) {
      var read = Huffman.read(in, from, end);
      huffman = read.table();
      from = read.end();
    }
    var table = huffman;
    if (table == null) {
      throw damaged();
    }
    var literals = new byte[count];
    if (!isInFour) {
      table.decode(in, from, end, literals, 0, count);
      return literals;
    }
    int start = from + 6;
    int each = (count + 3) / 4;
    for (int i = 0; i < 4; i++) {
      int next = i == 3 ? end : start + (int) number(in, from + 2 * i, 2);
      check(next <= end);
      int some = i == 3 ? count - 3 * each : each;
      check(some >= 0);
      table.decode(in, start, next, literals, i * each, some);
      start = next;
    }
    return literals;
  }

  private void sequences(byte[] literals, int from, int end) throws Damaged {
    int count = in[from++] & 0xff;
    if (count == 255) {
      count = (int) number(in, from, 2) + 0x7f00;
      from += 2;
    } else if (count > 127) {
      count = ((count - 128) << 8) + (in[from++] & 0xff);
    }
    int used = 0;
    if (count > 0) {
      int modes = in[from++] & 0xff;
      check((modes & 3) == 0);
      from = table(0, modes >>> 6, from, end, LITERAL_COUNTS, 6, 36, 9);
      from = table(1, modes >>> 4 & 3, from, end, OFFSET_COUNTS, 5, 32, 8);
      from = table(2, modes >>> 2 & 3, from, end, MATCH_COUNTS, 6, 53, 9);
      used = run(literals, count, new Bits(in, from, end));
    }
    int rest = literals.length - used;
    room(rest);
    System.arraycopy(literals, used, out, size, rest);
    size += rest;
  }

  private int table(
      int kind, int mode, int from, int end, int[] counts, int log, int symbols, int mostLog)
      throws Damaged {
    switch (mode) {
      case 0 -> tables[kind] = Fse.of(counts, log);
      case 1 -> {
        int only = in[from] & 0xff;
        check(only < symbols);
        tables[kind] = Fse.single(only);
        return from + 1;
      }
      case 2 -> {
        var read = Fse.read(in, from, end, symbols, mostLog);
        tables[kind] = read.table();
        return read.end();
      }
      default -> check(tables[kind] != null);
    }
    return from;
  }

  /// Executes the sequences, and returns how many literals they took.
  private int run(byte[] literals, int count, Bits bits) throws Damaged {
    var lengths = tables[0];
    var distances = tables[1];
    var matches = tables[2];
    if (lengths == null || distances == null || matches == null) {
      throw damaged();
    }
    int l = (int) bits.read(lengths.log);
    int o = (int) bits.read(distances.log);
    int m = (int) bits.read(matches.log);
    int used = 0;
    for (int i = 0; i < count; i++) {
      int code = distances.symbol[o];
      check(code < 32);
      long value = (1L << code) + bits.read(code);
      int matchCode = matches.symbol[m];
      int match = MATCH_BASE[matchCode] + (int) bits.read(MATCH_BITS[matchCode]);
      int literalCode = lengths.symbol[l];
      int literal = LITERAL_BASE[literalCode] + (int) bits.read(LITERAL_BITS[literalCode]);
      check(bits.left() >= 0 && literal <= literals.length - used);
      room(literal + match);
      System.arraycopy(literals, used, out, size, literal);
      used += literal;
      size += literal;
      copy(offset(value, literal), match);
      if (i + 1 < count) {
        l = lengths.base[l] + (int) bits.read(lengths.bits[l]);
        m = matches.base[m] + (int) bits.read(matches.bits[m]);
        o = distances.base[o] + (int) bits.read(distances.bits[o]);
      }
    }
    check(bits.left() == 0);
    return used;
  }

  /// The distance that a value stands for: one of the last three, or a new one.
  private long offset(long value, int literal) throws Damaged {
    if (value > 3) {
      offsets[2] = offsets[1];
      offsets[1] = offsets[0];
      offsets[0] = value - 3;
      return offsets[0];
    }
    int which = (int) value - 1 + (literal == 0 ? 1 : 0);
    if (which == 0) {
      return offsets[0];
    }
    long offset = which == 3 ? offsets[0] - 1 : offsets[which];
    check(offset > 0);
    if (which > 1) {
      offsets[2] = offsets[1];
    }
    offsets[1] = offsets[0];
    offsets[0] = offset;
    return offset;
  }

  private void copy(long offset, int count) throws Damaged {
    check(offset <= size - frameStart);
    int from = size - (int) offset;
    for (int i = 0; i < count; i++) {
      out[size++] = out[from + i];
    }
  }

  private void room(int more) throws Damaged {
    if (more > most - size) {
      throw new Damaged(AnkiFlaw.TOO_LARGE, "it unfolds to a multiple of its size");
    }
    if (size + more > out.length) {
      out = Arrays.copyOf(out, (int) Math.min(most, Math.max(size + more, 2L * out.length)));
    }
  }

  private long number(int bytes) {
    long number = number(in, at, bytes);
    at += bytes;
    return number;
  }

  private static long number(byte[] in, int from, int bytes) {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      number |= (in[from + i] & 0xffL) << (8 * i);
    }
    return number;
  }
}
