package memoire.terminal;

import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import memoire.config.Colours;
import memoire.screen.Ink;

/// Which colours inks have on this terminal. Text keeps the terminal's own colour and the
/// background is never painted; there is one accent, and green, red and amber only for right, wrong
/// and warning. Programs have two colours of their own.
///
/// @param follows whether the terminal is asked for its background, and may change it
public record Theme(Background background, Depth depth, boolean follows) {
  /// Where text stands. `UNKNOWN` uses colours that can be read on black and on white.
  public enum Background {
    DARK,
    LIGHT,
    UNKNOWN;

    /// The background of a colour: light where black can be read better on it than white.
    ///
    /// @param red 0 to 1, as are the others
    static Background of(double red, double green, double blue) {
      double luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
      // The contrast of WCAG 2 with black is here the same as that with white.
      return luminance > 0.179 ? LIGHT : DARK;
    }

    private static double linear(double part) {
      return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
  }

  /// How many colours there are. `NONE` leaves bold, italic, underline and reverse.
  public enum Depth {
    NONE,
    SIXTEEN,
    /// 256, of which the last 240 are the same everywhere.
    INDEXED,
    TRUE
  }

  private static final Set<String> TRUE_COLOUR_TERMINALS =
      Set.of("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm", "contour");

  public Theme(Background background, Depth depth) {
    this(background, depth, false);
  }

  /// The theme that the environment variables of a terminal ask for: `NO_COLOR`, `COLORTERM`,
  /// `TERM`, `COLORFGBG`.
  public static Theme of(Map<String, String> environment) {
    return of(environment, Colours.AUTO);
  }

  /// The theme that somebody wants on the terminal of these environment variables; `NO_COLOR` is
  /// stronger than any wish.
  public static Theme of(Map<String, String> environment, Colours wish) {
    var term = environment.getOrDefault("TERM", "");
    boolean isPlain = wish == Colours.MONO || !environment.getOrDefault("NO_COLOR", "").isEmpty();
    var depth = isPlain ? Depth.NONE : depth(term, environment.getOrDefault("COLORTERM", ""));
    var told = background(environment.getOrDefault("COLORFGBG", ""));
    return switch (wish) {
      case LIGHT -> new Theme(Background.LIGHT, depth);
      case DARK -> new Theme(Background.DARK, depth);
      case AUTO, MONO -> new Theme(told, depth, depth != Depth.NONE && canAnswer(term));
    };
  }

  /// Consoles, hardware terminals and Emacs know no such question, and some would print it.
  private static boolean canAnswer(String term) {
    return !term.isEmpty() && Stream.of("linux", "vt", "eterm", "cons").noneMatch(term::startsWith);
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
    return isTrue ? Depth.TRUE : term.contains("256color") ? Depth.INDEXED : Depth.SIXTEEN;
  }

  /// `foreground;background`, sometimes with a field between, as numbers of the 16 colours.
  private static Background background(String colorFgBg) {
    return switch (colorFgBg.substring(colorFgBg.lastIndexOf(';') + 1)) {
      case "0", "1", "2", "3", "4", "5", "6", "8" -> Background.DARK;
      case "7", "9", "10", "11", "12", "13", "14", "15" -> Background.LIGHT;
      default -> Background.UNKNOWN;
    };
  }

  /// The same on a background that the terminal told.
  Theme on(Background told) {
    return new Theme(told, depth, follows);
  }

  TextColor color(Ink ink) {
    if (ink == Ink.TEXT) {
      return ANSI.DEFAULT;
    }
    return switch (depth) {
      case NONE -> ANSI.DEFAULT;
      case SIXTEEN -> sixteen(ink);
      case INDEXED -> indexed(ink);
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
      case WARN, NUMBER -> isLight ? ANSI.MAGENTA : ANSI.YELLOW;
      case CODE -> isLight ? ANSI.BLUE_BRIGHT : ANSI.MAGENTA;
    };
  }

  /// The colours of the 256 that come nearest to the true ones. On a background that is not known
  /// only a grey can be read for certain.
  private TextColor indexed(Ink ink) {
    return switch (background) {
      case UNKNOWN -> ink == Ink.MUTED ? new TextColor.Indexed(243) : sixteen(ink);
      case DARK ->
          new TextColor.Indexed(
              switch (ink) {
                case TEXT -> 254;
                case MUTED -> 247;
                case ACCENT -> 74;
                case RIGHT -> 108;
                case WRONG -> 210;
                case WARN -> 179;
                case CODE -> 146;
                case NUMBER -> 116;
              });
      case LIGHT ->
          new TextColor.Indexed(
              switch (ink) {
                case TEXT -> 235;
                case MUTED -> 241;
                case ACCENT -> 24;
                case RIGHT -> 22;
                case WRONG -> 124;
                case WARN -> 58;
                case CODE -> 55;
                case NUMBER -> 23;
              });
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
            case CODE -> 0xb9a7e6;
            case NUMBER -> 0x7fc8b8;
          };
      case LIGHT ->
          switch (ink) {
            case TEXT -> 0x1f2328;
            case MUTED -> 0x59636d;
            case ACCENT -> 0x0b5f82;
            case RIGHT -> 0x23692f;
            case WRONG -> 0xb02a24;
            case WARN -> 0x7d5200;
            case CODE -> 0x6b3fa0;
            case NUMBER -> 0x1b6358;
          };
      case UNKNOWN ->
          switch (ink) {
            case TEXT -> 0x767676;
            case MUTED -> 0x727679;
            case ACCENT -> 0x0e7eaa;
            case RIGHT -> 0x2d8641;
            case WRONG -> 0xd63d35;
            case WARN -> 0xa06a0d;
            case CODE -> 0x8e60c6;
            case NUMBER -> 0x208378;
          };
    };
  }

  private static TextColor rgb(int color) {
    return new TextColor.RGB(color >> 16, color >> 8 & 0xff, color & 0xff);
  }
}
