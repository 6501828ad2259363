package memoire.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.AbstractTerminal;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import memoire.screen.Size;
import memoire.text.Cells;
import org.jspecify.annotations.Nullable;

/// The terminal as Lanterna's screen sees it. Colours and the caret are sent only when they change,
/// and everything once a frame. Keys do not come this way.
///
/// Terminals disagree on the width of emoji and of several scripts: after such a character the
/// column is set again, and lines never wrap.
final class Canvas extends AbstractTerminal {
  private static final String ENTER = "\u001b[?1049h\u001b[?7l\u001b[?2004h\u001b[m";
  private static final String LEAVE = "\u001b[m\u001b[?25h\u001b[?2004l\u001b[?7h\u001b[?1049l";
  private static final String MOUSE_ON = "\u001b[?1000h\u001b[?1006h";
  private static final String MOUSE_OFF = "\u001b[?1006l\u001b[?1000l";

  private final Tty tty;
  private final boolean mouse;
  private final FrameBytes out = new FrameBytes();
  private TextColor look = Look.PLAIN;
  private TextColor sentLook = Look.PLAIN;
  private TerminalSize size;
  private boolean isEntered;
  private boolean isCaretShown;
  private boolean hasAsked;
  private int column;
  private int row;

  /// Whether the terminal's cursor may stand elsewhere than at `column` and `row`. It is sent there
  /// when that is seen: before a character, or to show the caret.
  private boolean isLost = true;

  Canvas(Tty tty, boolean mouse) {
    this.tty = tty;
    this.mouse = mouse;
    this.size = measured();
  }

  /// Takes the terminal's size again and tells the screen.
  Size resize() {
    size = measured();
    onResized(size);
    isLost = true;
    return new Size(size.getColumns(), size.getRows());
  }

  private TerminalSize measured() {
    var now = tty.size();
    return new TerminalSize(now.columns(), now.rows());
  }

  @Override
  public TerminalSize getTerminalSize() {
    return size;
  }

  /// Switches to the alternate screen with the next frame.
  @Override
  public void enterPrivateMode() {
    out.ascii(ENTER);
    if (mouse) {
      out.ascii(MOUSE_ON);
    }
    look = Look.PLAIN;
    sentLook = look;
    isEntered = true;
    isCaretShown = true;
    isLost = true;
  }

  /// Drops an unfinished frame and gives the normal screen back at once.
  @Override
  public void exitPrivateMode() throws IOException {
    if (!isEntered) {
      return;
    }
    isEntered = false;
    out.clear();
    if (mouse) {
      out.ascii(MOUSE_OFF);
    }
    if (hasAsked) {
      out.ascii(Answers.FORGET);
    }
    out.ascii(LEAVE).send(tty);
  }

  /// Asks for the colour of the background with the next frame; the answer comes among the keys.
  void askBackground() {
    hasAsked = true;
    out.ascii(Answers.ASK);
  }

  /// Sends the frame, unless it changes nothing.
  @Override
  public void flush() throws IOException {
    if (isCaretShown && isLost) {
      sendPosition();
    }
    if (isEntered && !out.isEmpty()) {
      out.send(tty);
    }
  }

  @Override
  public void close() throws IOException {
    exitPrivateMode();
  }

  @Override
  public void clearScreen() {
    out.ascii("\u001b[2J");
  }

  /// Draws what fills one cell or two.
  @Override
  public void putString(String text) {
    if (isLost) {
      sendPosition();
    }
    if (!look.equals(sentLook)) {
      out.ascii("\u001b[").ascii(look.getForegroundSGRSequence()).ascii("m");
      sentLook = look;
    }
    out.utf8(text);
    column += Cells.width(text);
    isLost = column >= size.getColumns() || !Cells.isWidthCertain(text);
  }

  @Override
  public void putCharacter(char character) {
    putString(String.valueOf(character));
  }

  @Override
  public void setCursorPosition(int toColumn, int toRow) {
    isLost |= toColumn != column || toRow != row;
    column = toColumn;
    row = toRow;
  }

  @Override
  public void setCursorPosition(TerminalPosition position) {
    setCursorPosition(position.getColumn(), position.getRow());
  }

  private void sendPosition() {
    out.ascii("\u001b[").number(row + 1).ascii(";").number(column + 1).ascii("H");
    isLost = false;
  }

  @Override
  public TerminalPosition getCursorPosition() {
    return new TerminalPosition(column, row);
  }

  @Override
  public void setCursorVisible(boolean visible) {
    if (visible != isCaretShown) {
      out.ascii(visible ? "\u001b[?25h" : "\u001b[?25l");
      isCaretShown = visible;
    }
  }

  /// A [Look], or the default colour for cells that nothing was painted in.
  @Override
  public void setForegroundColor(TextColor color) {
    look = color == ANSI.DEFAULT ? Look.PLAIN : color;
  }

  /// The background is never painted.
  @Override
  public void setBackgroundColor(TextColor color) {}

  @Override
  public void resetColorAndSGR() {
    look = Look.PLAIN;
  }

  /// Modifiers are part of the look.
  @Override
  public void enableSGR(SGR sgr) {}

  @Override
  public void disableSGR(SGR sgr) {}

  @Override
  public void bell() {
    out.ascii("\u0007");
  }

  /// Nothing: questions to a terminal delay the start, and the answers arrive among the keys.
  @Override
  public byte[] enquireTerminal(int timeout, TimeUnit unit) {
    return new byte[0];
  }

  @Override
  public @Nullable KeyStroke pollInput() {
    return null;
  }

  @Override
  public KeyStroke readInput() {
    throw new UnsupportedOperationException("Keys are read from the tty, not through Lanterna.");
  }
}
