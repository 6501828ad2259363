package memoire.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Bytes to text. UTF-8 unless a byte order mark says UTF-16; what is neither is taken for
/// windows-1252, with a warning. A byte order mark stays in the text: offsets count it.
public final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int REPLACEMENT = 0xfffd;

  private Decoding() {}

  /// The text in `bytes`. What no encoding explains becomes U+FFFD and is reported with its place.
  public static Reading<String> decode(String fileName, byte[] bytes) {
    var marked = marked(bytes);
    if (marked != null) {
      return checked(fileName, decode(bytes, marked), marked);
    }
    var buffer = CharBuffer.allocate(bytes.length);
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    if (!decoder.decode(in, buffer, true).isError()) {
      return new Reading<>(buffer.flip().toString(), List.of());
    }
    var before = buffer.flip().toString();
    var text = decode(bytes, WINDOWS);
    var problem = DocumentFlaw.NOT_UTF_8.in(fileName, position(before, before.length()));
    var rest = checked(fileName, text, WINDOWS).problems();
    return new Reading<>(
        text, rest.isEmpty() ? List.of(problem) : List.of(problem, rest.getFirst()));
  }

  /// The line and column of an offset.
  public static Position position(String text, int offset) {
    int line = 1;
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
      line++;
      start = i + 1;
    }
    return new Position(line, offset - start + 1);
  }

  private static @org.jspecify.annotations.Nullable Charset marked(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return switch (first) {
      case 0xfeff -> StandardCharsets.UTF_16BE;
      case 0xfffe -> StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  private static String decode(byte[] bytes, Charset charset) {
    return new String(bytes, charset);
  }

  private static Reading<String> checked(String fileName, String text, Charset charset) {
    int bad = text.indexOf(REPLACEMENT);
    if (bad < 0) {
      return new Reading<>(text, List.of());
    }
    long count = text.chars().filter(c -> c == REPLACEMENT).count();
    return new Reading<>(
        text,
        List.of(
            DocumentFlaw.NO_CHARACTERS.in(
                fileName, position(text, bad), String.valueOf(count), charset.name())));
  }
}
