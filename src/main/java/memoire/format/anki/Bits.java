package memoire.format.anki;

/// Bits read from the end of some bytes to their beginning, as Zstandard has them. Behind the
/// beginning all bits are 0; how many of those were read is known.
final class Bits {
  private final byte[] bytes;
  private final int start;
  private long left;

  /// @param end after the last byte, whose highest bit that is set ends the stream
  Bits(byte[] bytes, int start, int end) throws Damaged {
    if (end <= start || bytes[end - 1] == 0) {
      throw Zstd.damaged();
    }
    this.bytes = bytes;
    this.start = start;
    int padding = Integer.numberOfLeadingZeros(bytes[end - 1] & 0xff) - 23;
    this.left = (end - start) * 8L - padding;
  }

  /// The next bits as a number; at most 56.
  long read(int count) {
    long value = peek(count);
    left -= count;
    return value;
  }

  long peek(int count) {
    long value = 0;
    long from = left - count;
    for (int i = 0; i < count; ) {
      long bit = from + i;
      if (bit < 0) {
        i++;
        continue;
      }
      int inByte = (int) (bit & 7);
      int take = Math.min(8 - inByte, count - i);
      long some = (bytes[start + (int) (bit >>> 3)] & 0xff) >>> inByte & ((1L << take) - 1);
      value |= some << i;
      i += take;
    }
    return value;
  }

  void skip(int count) {
    left -= count;
  }

  /// How many are left; negative when more were read than there are.
  long left() {
    return left;
  }
}
