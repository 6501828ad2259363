package memoire.terminal;

import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import memoire.screen.Ink;

/// Which colours inks have on this terminal. Text keeps the terminal's own colour and the
/// background is never painted; there is one accent, and green, red and amber only for right, wrong
/// and warning.
public record Theme(Background background, Depth depth) {
  /// Where text stands. `UNKNOWN` uses colours that can be read on black and on white.
  public enum Background {
    DARK,
    LIGHT,
    UNKNOWN
  }

  /// How many colours there are. `NONE` leaves bold, underline and reverse.
  public enum Depth {
    NONE,
    SIXTEEN,
    TRUE
  }

  private static final Set<String> TRUE_COLOUR_TERMINALS =
      Set.of("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm", "contour");

  /// The theme that the environment variables of a terminal ask for: `NO_COLOR`, `COLORTERM`,
  /// `TERM`, `COLORFGBG`.
  public static Theme of(Map<String, String> environment) {
    var term = environment.getOrDefault("TERM", "");
    return new Theme(
        background(environment.getOrDefault("COLORFGBG", "")),
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            ? depth(term, environment.getOrDefault("COLORTERM", ""))
            : Depth.NONE);
  }

  private static Depth depth(String term, String colorTerm) {
    if (term.startsWith("vt") || term.endsWith("-m") || term.endsWith("-mono")) {
      return Depth.NONE;
    }
    var named = colorTerm.toLowerCase(Locale.ROOT);
    boolean isTrue =
        named.equals("truecolor")
            || named.equals("24bit")
            || term.endsWith("-direct")
            || TRUE_COLOUR_TERMINALS.contains(term);
    return isTrue ? Depth.TRUE : Depth.SIXTEEN;
  }

  /// `foreground;background`, sometimes with a field between, as numbers of the 16 colours.
  private static Background background(String colorFgBg) {
    return switch (colorFgBg.substring(colorFgBg.lastIndexOf(';') + 1)) {
      case "0", "1", "2", "3", "4", "5", "6", "8" -> Background.DARK;
      case "7", "9", "10", "11", "12", "13", "14", "15" -> Background.LIGHT;
      default -> Background.UNKNOWN;
    };
  }

  TextColor color(Ink ink) {
    if (ink == Ink.TEXT) {
      return ANSI.DEFAULT;
    }
    return switch (depth) {
      case NONE -> ANSI.DEFAULT;
      case SIXTEEN -> sixteen(ink);
      case TRUE -> rgb(trueColor(ink));
    };
  }

  /// The terminal's palette, which its user chose to be readable. Cyan and yellow are too pale on
  /// white.
  private TextColor sixteen(Ink ink) {
    boolean isLight = background == Background.LIGHT;
    return switch (ink) {
      case TEXT -> ANSI.DEFAULT;
      case MUTED -> ANSI.BLACK_BRIGHT;
      case ACCENT -> isLight ? ANSI.BLUE : ANSI.CYAN;
      case RIGHT -> ANSI.GREEN;
      case WRONG -> ANSI.RED;
      case WARN -> isLight ? ANSI.MAGENTA : ANSI.YELLOW;
    };
  }

  private int trueColor(Ink ink) {
    return switch (background) {
      case DARK ->
          switch (ink) {
            case TEXT -> 0xe6e6e6;
            case MUTED -> 0x98a1ac;
            case ACCENT -> 0x63b8d9;
            case RIGHT -> 0x83c092;
            case WRONG -> 0xf07f78;
            case WARN -> 0xdfb56c;
          };
      case LIGHT ->
          switch (ink) {
            case TEXT -> 0x1f2328;
            case MUTED -> 0x5d6771;
            case ACCENT -> 0x0b5f82;
            case RIGHT -> 0x23692f;
            case WRONG -> 0xb02a24;
            case WARN -> 0x7d5200;
          };
      case UNKNOWN ->
          switch (ink) {
            case TEXT -> 0x767676;
            case MUTED -> 0x727679;
            case ACCENT -> 0x0e7eaa;
            case RIGHT -> 0x2d8641;
            case WRONG -> 0xd63d35;
            case WARN -> 0xa06a0d;
          };
    };
  }

  private static TextColor rgb(int color) {
    return new TextColor.RGB(color >> 16, color >> 8 & 0xff, color & 0xff);
  }
}
