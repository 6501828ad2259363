package memoire.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Names as addresses have them: `%20` for a blank.
public final class Percent {
  private Percent() {}

  /// The name with such signs read as UTF-8; others stay as they are.
  public static String decoded(String name) {
    if (name.indexOf('%') < 0) {
      return name;
    }
    var out = new ByteArrayOutputStream();
    var bytes = name.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < bytes.length; at++) {
      int value =
          bytes[at] == '%' && at + 2 < bytes.length ? value(bytes[at + 1], bytes[at + 2]) : -1;
      out.write(value < 0 ? bytes[at] : value);
      at += value < 0 ? 0 : 2;
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int value(byte high, byte low) {
    int first = Character.digit(high, 16);
    int second = Character.digit(low, 16);
    return first < 0 || second < 0 ? -1 : first * 16 + second;
  }
}
