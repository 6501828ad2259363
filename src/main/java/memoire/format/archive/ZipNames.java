package memoire.format.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The names in an archive, out of the table at its end, without unpacking anything.
public final class ZipNames {
  private static final int MOST = 10_000;
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_BYTES = 22;
  private static final int ENTRY_BYTES = 46;
  private static final int LONGEST_COMMENT = 0xffff;

  private ZipNames() {}

  /// The first 10,000 names; none where the table is missing or broken.
  public static List<String> of(byte[] bytes) {
    var names = new ArrayList<String>();
    int end = end(bytes);
    long at = end < 0 ? bytes.length : number(bytes, end + 16, 4);
    while (at >= 0 && at + ENTRY_BYTES <= bytes.length && names.size() < MOST) {
      int entry = (int) at;
      if (number(bytes, entry, 4) != ENTRY) {
        break;
      }
      int length = (int) number(bytes, entry + 28, 2);
      int name = entry + ENTRY_BYTES;
      if (name + length > bytes.length) {
        break;
      }
      names.add(new String(bytes, name, length, StandardCharsets.UTF_8));
      at = name + length + number(bytes, entry + 30, 2) + number(bytes, entry + 32, 2);
    }
    return names;
  }

  private static int end(byte[] bytes) {
    int last = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
    for (int at = bytes.length - END_BYTES; at >= last; at--) {
      if (number(bytes, at, 4) == END) {
        return at;
      }
    }
    return -1;
  }

  private static long number(byte[] bytes, int at, int count) {
    long number = 0;
    for (int i = count - 1; i >= 0; i--) {
      number = (number << 8) | (bytes[at + i] & 0xff);
    }
    return number;
  }
}
