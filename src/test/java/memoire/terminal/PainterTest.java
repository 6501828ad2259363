package memoire.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor.ANSI;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.io.IOException;
import java.util.List;
import memoire.screen.Frame;
import memoire.screen.Ink;
import memoire.screen.Line;
import memoire.screen.Style;
import memoire.text.SafeText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainterTest {
  private static final int COLUMNS = 8;
  private static final int ROWS = 2;

  private final Painter painter =
      new Painter(new Theme(Theme.Background.DARK, Theme.Depth.SIXTEEN));
  private TerminalScreen screen;

  @BeforeEach
  void start() throws IOException {
    screen = new TerminalScreen(new DefaultVirtualTerminal(new TerminalSize(COLUMNS, ROWS)));
    screen.startScreen();
  }

  @AfterEach
  void stop() throws IOException {
    screen.stopScreen();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "abc           | a,b,c,_,_,_,_,_",
        "abcdefgh      | a,b,c,d,e,f,g,h",
        "abcdefghij    | a,b,c,d,e,f,g,h",
        "日本x         | 日,_,本,_,x,_,_,_",
        "日本語日本    | 日,_,本,_,語,_,日,_",
        "a日本語日本   | a,日,_,本,_,語,_,_",
        "e\u0301x      | e\u0301,x,_,_,_,_,_,_",
        "☕x           | ☕,_,x,_,_,_,_,_",
        "👩‍🚀x           | 👩‍🚀,_,x,_,_,_,_,_",
        "🇯🇵🇷🇺x         | 🇯🇵,_,🇷🇺,_,x,_,_,_",
        "1\ufe0f\u20e3x | 1\ufe0f\u20e3,_,x,_,_,_,_,_",
        "क्षिx           | क्,ष,ि,x,_,_,_,_",
        "𝒜𠮷x          | 𝒜,𠮷,_,x,_,_,_,_",
        "\u0301x       | x,_,_,_,_,_,_,_",
      })
  void graphemesStandInTheirCells(String text, String cells) throws IOException {
    paint(Line.of(SafeText.of(text), Style.TEXT));
    assertThat(row(0)).isEqualTo(cells);
    assertThat(row(1)).isEqualTo("_,_,_,_,_,_,_,_");
  }

  @Test
  void aShorterLineLeavesNothingBehind() throws IOException {
    paint(Line.of(SafeText.of("日本語日"), Style.TEXT.reversed()));
    paint(Line.of(SafeText.of("x本"), Style.TEXT));
    assertThat(row(0)).isEqualTo("x,本,_,_,_,_,_,_");
    assertThat(screen.getFrontCharacter(6, 0)).isEqualTo(TextCharacter.DEFAULT_CHARACTER);
  }

  @Test
  void charactersWithoutEndOfMarksAreCut() throws IOException {
    paint(Line.of(SafeText.of("z" + "\u0301".repeat(5000) + "y"), Style.TEXT));
    assertThat(screen.getFrontCharacter(0, 0).getCharacterString()).hasSizeLessThan(40);
    assertThat(screen.getFrontCharacter(1, 0).getCharacterString()).isEqualTo("y");
  }

  @Test
  void stylesAndInksReachTheCells() throws IOException {
    var run = new Line.Run(SafeText.of("語 "), Style.TEXT.in(Ink.WRONG).strong().underlined());
    paint(new Line(List.of(run, new Line.Run(SafeText.of("b"), Style.TEXT))));
    assertThat(look(0)).isEqualTo("0;1;4;31");
    assertThat(look(1)).as("the second half of a wide character").isEqualTo("0;1;4;31");
    assertThat(look(2)).as("the space").isEqualTo("0;1;4;31");
    assertThat(look(3)).isEqualTo("0");
    assertThat(screen.getFrontCharacter(0, 0).getBackgroundColor()).isEqualTo(ANSI.DEFAULT);
  }

  @Test
  void withoutColoursTheOtherMarksOfAStyleRemain() {
    assertThat(new Look(Style.ACCENT.strong().reversed(), ANSI.DEFAULT).getForegroundSGRSequence())
        .asString(US_ASCII)
        .isEqualTo("0;1;7");
  }

  @Test
  void aFrameLargerThanTheScreenIsCut() throws IOException {
    var line = Line.of(SafeText.of("0123456789"), Style.TEXT);
    painter.paint(new Frame(List.of(line, line, line), new Frame.Caret(9, 2)), screen);
    screen.refresh(RefreshType.DELTA);
    assertThat(row(1)).isEqualTo("0,1,2,3,4,5,6,7");
    assertThat(screen.getCursorPosition()).isNull();
  }

  private void paint(Line line) throws IOException {
    painter.paint(new Frame(List.of(line), null), screen);
    screen.refresh(RefreshType.DELTA);
  }

  private String look(int column) {
    var color = screen.getFrontCharacter(column, 0).getForegroundColor();
    return new String(color.getForegroundSGRSequence(), US_ASCII);
  }

  private String row(int row) {
    var cells = new StringBuilder();
    for (int column = 0; column < COLUMNS; column++) {
      cells.append(column == 0 ? "" : ",");
      cells.append(screen.getFrontCharacter(column, row).getCharacterString().replace(' ', '_'));
    }
    return cells.toString();
  }
}
