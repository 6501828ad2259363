package memoire.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import memoire.text.Position;

/// What broke the JSON, said for people who write it by hand.
final class Syntax {
  private Syntax() {}

  /// Reports the end of all reading.
  static void report(JsonProcessingException broken, String text, Problems problems) {
    var place = broken.getLocation();
    int offset = place == null ? 0 : (int) Math.min(place.getCharOffset(), text.length());
    var at =
        place == null ? Position.NOWHERE : new Position(place.getLineNr(), place.getColumnNr());
    if (offset == text.length() && offset > 0 && isStray(text.charAt(offset - 1))) {
      offset--;
      at = new Position(at.line(), at.column() - 1);
    }
    switch (broken) {
      case StreamConstraintsException _ ->
          problems.add(Fault.NESTED_TOO_DEEPLY, at, String.valueOf(Json.DEEPEST));
      case JsonEOFException _ -> problems.add(Fault.ENDS_EARLY, at);
      default -> {
        var cause = Cause.of(text, offset);
        problems.add(Fault.SYNTAX, at, cause.sentence(), cause.remedy());
      }
    }
  }

  /// A character after which the parser has already moved on when it gives up.
  private static boolean isStray(char c) {
    return c < ' ' && !Character.isWhitespace(c);
  }

  /// What stands at the offset where a parser gave up, and what usually helps.
  private record Cause(String sentence, String remedy) {
    static Cause of(String text, int offset) {
      if (offset >= text.length()) {
        return new Cause("it ends too early", "Close every “{”, “[” and “\"”.");
      }
      char here = text.charAt(offset);
      char before = before(text, offset);
      if (here < ' ') {
        return new Cause(
            "a control character stands here",
            "Write \\n for a line break and \\t for a tab, and close every text with \".");
      }
      if (offset > 0 && text.charAt(offset - 1) == '\\') {
        return new Cause(
            "“\\" + here + "” stands for nothing", "Write \\\\ for a backslash in a text.");
      }
      if ((here == ']' || here == '}') && before == ',') {
        return new Cause("a comma stands before “" + here + "”", "Remove the comma.");
      }
      return switch (here) {
        case '“', '”', '„', '\'', '‘', '’' ->
            new Cause("“" + here + "” is no quotation mark here", "Write straight ones: \".");
        case '/', '#' -> new Cause("JSON has no comments", "Remove the comment.");
        case '"', '{', '[' ->
            new Cause("“" + here + "” was not expected here", "Put a comma or colon before it.");
        case 'N', 'I', 'T', 'F', 'n', 't', 'f' ->
            new Cause("this word is not known", "Write true, false or null, and texts in \"…\".");
        default ->
            new Cause(
                "“" + here + "” was not expected here",
                "Look for a missing comma, colon or quotation mark before it.");
      };
    }

    /// The last character before an offset that is no white space.
    private static char before(String text, int offset) {
      for (int i = offset - 1; i >= 0; i--) {
        if (!Character.isWhitespace(text.charAt(i))) {
          return text.charAt(i);
        }
      }
      return ' ';
    }
  }
}
