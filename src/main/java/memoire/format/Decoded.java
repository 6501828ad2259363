package memoire.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import memoire.text.Position;

/// The text of a file, and the offsets at which its bytes were no UTF-8 and U+FFFD stands instead.
final class Decoded {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int MARK_BYTES = 3;
  private static final int[] NOWHERE = {};

  private final String text;
  private final int[] brokenAt;

  private Decoded(String text, int[] brokenAt) {
    this.text = text;
    this.brokenAt = brokenAt;
  }

  static Decoded of(byte[] bytes, Problems problems) {
    if (isUtf16(bytes)) {
      problems.add(Fault.UTF_16, Position.NOWHERE);
      return new Decoded("", NOWHERE);
    }
    int start = 0;
    if (isMarked(bytes)) {
      problems.add(Fault.BOM, new Position(1, 1));
      start = MARK_BYTES;
    }
    int length = bytes.length - start;
    var text = new String(bytes, start, length, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return new Decoded(text, NOWHERE);
    }
    var decoded = carefully(ByteBuffer.wrap(bytes, start, length));
    decoded.report(problems);
    return decoded;
  }

  String text() {
    return text;
  }

  /// Whether something is broken from one offset up to another.
  boolean isBrokenWithin(long start, long end) {
    int found = Arrays.binarySearch(brokenAt, (int) start);
    int next = found >= 0 ? found : -found - 1;
    return next < brokenAt.length && brokenAt[next] < end;
  }

  /// UTF-16 has a mark, or a zero in one of the two bytes of the first character.
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean isMarked = (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe);
    return isMarked || (first == 0) != (second == 0);
  }

  private static boolean isMarked(byte[] bytes) {
    return bytes.length >= MARK_BYTES
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf;
  }

  private static Decoded carefully(ByteBuffer in) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var out = CharBuffer.allocate(in.remaining());
    int[] broken = new int[16];
    int count = 0;
    for (var state = decoder.decode(in, out, true);
        state.isError();
        state = decoder.decode(in, out, true)) {
      if (count == broken.length) {
        broken = Arrays.copyOf(broken, 2 * count);
      }
      broken[count++] = out.position();
      out.put(REPLACEMENT);
      in.position(in.position() + state.length());
    }
    return new Decoded(out.flip().toString(), Arrays.copyOf(broken, count));
  }

  /// The first broken place of each line: a file in another encoding has many.
  private void report(Problems problems) {
    var lines = new Lines(text);
    int lastReported = 0;
    for (int broken : brokenAt) {
      var at = lines.position(broken);
      if (at.line() != lastReported) {
        problems.add(Fault.NOT_UTF_8, at);
        lastReported = at.line();
      }
    }
  }
}
