package memoire.markup;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// Letters in other shapes: blackboard, script and fraktur, and letters with accents.
final class Alphabets {
  private static final String BLACKBOARD = "ℂℍℕℙℚℝℤ";
  private static final String SCRIPT = "ℬℰℱℋℐℒℳℛℯℊℴ";
  private static final String FRAKTUR = "ℭℌℑℜℨ";
  private static final char OVERLINE = '\u0305';

  private Alphabets() {}

  /// The text of a command that changes the shape of letters, or null when it is none. Bold and
  /// upright letters stay as they are: they are there to be read.
  static @Nullable String shaped(String command, String text) {
    return switch (command) {
      case "mathbb", "Bbb" -> shifted(text, BLACKBOARD, "CHNPQRZ", 0x1d538, 0x1d552);
      case "mathcal", "mathscr" -> shifted(text, SCRIPT, "BEFHILMRego", 0x1d49c, 0x1d4b6);
      case "mathfrak" -> shifted(text, FRAKTUR, "CHIRZ", 0x1d504, 0x1d51e);
      case "mathbf", "mathrm", "mathit", "mathsf", "mathtt", "boldsymbol", "bm", "vb" -> text;
      default -> null;
    };
  }

  private static String shifted(String text, String known, String of, int capitals, int smalls) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = of.indexOf(c);
      if (at >= 0) {
        out.append(known.charAt(at));
      } else if (c >= 'A' && c <= 'Z') {
        out.appendCodePoint(capitals + c - 'A');
      } else if (c >= 'a' && c <= 'z') {
        out.appendCodePoint(smalls + c - 'a');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// A text under an accent, or null when the command is none.
  static @Nullable String accented(String command, String text) {
    return switch (command) {
      case "hat", "widehat" -> marked(text, '\u0302', "hat");
      case "tilde", "widetilde" -> marked(text, '\u0303', "tilde");
      case "bar" -> text.length() == 1 ? marked(text, '\u0304', "bar") : overlined(text);
      case "overline" -> overlined(text);
      case "vec", "overrightarrow" -> marked(text, '\u20d7', "vec");
      case "dot" -> marked(text, '\u0307', "dot");
      case "ddot" -> marked(text, '\u0308', "ddot");
      case "acute" -> marked(text, '\u0301', "acute");
      case "grave" -> marked(text, '\u0300', "grave");
      case "check" -> marked(text, '\u030c', "check");
      case "underline" -> text;
      default -> null;
    };
  }

  private static String marked(String text, char mark, String name) {
    return text.codePointCount(0, text.length()) == 1
        ? Normalizer.normalize(text + mark, Normalizer.Form.NFC)
        : name + "(" + text + ")";
  }

  private static String overlined(String text) {
    var out = new StringBuilder();
    text.codePoints().forEach(c -> out.appendCodePoint(c).append(OVERLINE));
    return out.toString();
  }
}
