package memoire.terminal;

import com.googlecode.lanterna.TextColor;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import memoire.screen.Style;

/// How characters look: colour, bold, italic, underline and reverse as one foreground colour for
/// Lanterna. For each cell of a frame Lanterna asks nine times which modifiers it has, and copies a
/// set to answer; that is most of the time of a first frame. A look is told from another by
/// identity.
final class Look implements TextColor {
  static final Look PLAIN = new Look(Style.TEXT, ANSI.DEFAULT);

  private final TextColor color;
  private final byte[] codes;

  Look(Style style, TextColor color) {
    this.color = color;
    var text = new StringBuilder("0");
    if (style.bold()) {
      text.append(";1");
    }
    if (style.italic()) {
      text.append(";3");
    }
    if (style.underline()) {
      text.append(";4");
    }
    if (style.reverse()) {
      text.append(";7");
    }
    if (color != ANSI.DEFAULT) {
      var code = new String(color.getForegroundSGRSequence(), StandardCharsets.US_ASCII);
      text.append(';').append(code);
    }
    this.codes = text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /// All parameters of one SGR sequence, the first of which takes back what was set before.
  @Override
  public byte[] getForegroundSGRSequence() {
    return codes;
  }

  @Override
  public byte[] getBackgroundSGRSequence() {
    throw new UnsupportedOperationException("The background is never painted.");
  }

  @Override
  public int getRed() {
    return color.getRed();
  }

  @Override
  public int getGreen() {
    return color.getGreen();
  }

  @Override
  public int getBlue() {
    return color.getBlue();
  }

  @Override
  @SuppressWarnings("deprecation")
  public Color toColor() {
    return color.toColor();
  }
}
