package memoire.terminal;

import memoire.terminal.Theme.Background;
import org.jspecify.annotations.Nullable;

/// What a terminal says about itself when it is asked.
final class Answers {
  /// Asks for the colour of the background (OSC 11) and to be told when the colour scheme changes
  /// (mode 2031). Terminals that know neither say nothing.
  static final String ASK = "\u001b[?2031h\u001b]11;?\u001b\\";

  /// Takes the latter back.
  static final String FORGET = "\u001b[?2031l";

  /// The parameters of `CSI ? 997 ; 1 n`, which says that the colour scheme has changed.
  private static final String SCHEME = "?997;";

  private static final String COLOUR = "]11;rgb";

  private Answers() {}

  /// Whether a sequence says that the colour scheme has changed.
  static boolean isChange(String parameters, char last) {
    return last == 'n' && parameters.startsWith(SCHEME);
  }

  /// The background in an answer to OSC 11, `]11;rgb:1e1e/1e1e/2e2e` with one to four digits each;
  /// null for anything else.
  static @Nullable Background background(CharSequence answer) {
    var text = answer.toString();
    int colon = text.indexOf(':');
    if (!text.startsWith(COLOUR) || colon < 0) {
      return null;
    }
    var parts = text.substring(colon + 1).split("[/\u001b]", -1);
    if (parts.length < 3) {
      return null;
    }
    double red = part(parts[0]);
    double green = part(parts[1]);
    double blue = part(parts[2]);
    return red < 0 || green < 0 || blue < 0 ? null : Background.of(red, green, blue);
  }

  /// From 0 to 1, or -1 when it is no hexadecimal number of one to four digits.
  private static double part(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value / (Math.pow(16, digits.length()) - 1);
  }
}
