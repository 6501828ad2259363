package memoire.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;

/// How the next characters look.
final class Pen {
  TextColor foreground = ANSI.DEFAULT;
  TextColor background = ANSI.DEFAULT;
  private boolean bold;
  private boolean underline;
  private boolean reverse;

  void reset() {
    foreground = ANSI.DEFAULT;
    background = ANSI.DEFAULT;
    bold = false;
    underline = false;
    reverse = false;
  }

  void set(Pen other) {
    foreground = other.foreground;
    background = other.background;
    bold = other.bold;
    underline = other.underline;
    reverse = other.reverse;
  }

  /// Frames use bold, underline and reverse only.
  void modify(SGR sgr, boolean on) {
    if (sgr == SGR.BOLD) {
      bold = on;
    } else if (sgr == SGR.UNDERLINE) {
      underline = on;
    } else if (sgr == SGR.REVERSE) {
      reverse = on;
    }
  }

  boolean isLike(Pen other) {
    return bold == other.bold
        && underline == other.underline
        && reverse == other.reverse
        && foreground.equals(other.foreground)
        && background.equals(other.background);
  }

  /// One sequence that sets everything.
  void write(FrameBytes out) {
    out.ascii("\u001b[0");
    if (bold) {
      out.ascii(";1");
    }
    if (underline) {
      out.ascii(";4");
    }
    if (reverse) {
      out.ascii(";7");
    }
    if (!foreground.equals(ANSI.DEFAULT)) {
      out.ascii(";").ascii(foreground.getForegroundSGRSequence());
    }
    if (!background.equals(ANSI.DEFAULT)) {
      out.ascii(";").ascii(background.getBackgroundSGRSequence());
    }
    out.ascii("m");
  }
}
