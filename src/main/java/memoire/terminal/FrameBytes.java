package memoire.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of one frame, sent in one write as a synchronized update (mode 2026): the terminal
/// shows all of it or nothing.
final class FrameBytes {
  private static final byte[] BEGINS = "\u001b[?2026h".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ENDS = "\u001b[?2026l".getBytes(StandardCharsets.US_ASCII);

  private byte[] bytes = Arrays.copyOf(BEGINS, 16 * 1024);
  private int length = BEGINS.length;

  boolean isEmpty() {
    return length == BEGINS.length;
  }

  void clear() {
    length = BEGINS.length;
  }

  FrameBytes ascii(String text) {
    reserve(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
    return this;
  }

  FrameBytes ascii(byte[] text) {
    reserve(text.length);
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
    return this;
  }

  FrameBytes utf8(String text) {
    return text.length() == 1 && text.charAt(0) < 0x80
        ? ascii(text)
        : ascii(text.getBytes(StandardCharsets.UTF_8));
  }

  FrameBytes number(int value) {
    return ascii(Integer.toString(value));
  }

  /// Sends what there is, even when that fails only once.
  void send(Tty tty) throws IOException {
    ascii(ENDS);
    int toSend = length;
    clear();
    tty.write(bytes, toSend);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * (length + more));
    }
  }
}
