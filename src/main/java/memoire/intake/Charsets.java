package memoire.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Pattern;
import memoire.text.Decoding;
import memoire.text.Problem;

/// The encoding of HTML: UTF-8 where it is valid, else what the page declares.
final class Charsets {
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_.:-]{1,40})");

  private Charsets() {}

  static String html(String fileName, byte[] bytes, List<Problem> problems) {
    var text = Decoding.decode(fileName, bytes);
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    var declared = DECLARED.matcher(head);
    if (!text.problems().isEmpty() && declared.find()) {
      try {
        var charset = Charset.forName(declared.group(1));
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (IllegalCharsetNameException
          | UnsupportedCharsetException
          | CharacterCodingException _) {
        // What the page says of itself is wrong: the bytes were looked at already.
      }
    }
    problems.addAll(text.problems());
    return text.value();
  }
}
