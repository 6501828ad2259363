package memoire.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import memoire.config.Colours;
import memoire.screen.Ink;
import memoire.terminal.Theme.Background;
import memoire.terminal.Theme.Depth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
  @ParameterizedTest
  @CsvSource({
    "TERM=xterm-256color, UNKNOWN, INDEXED, true",
    "TERM=xterm-256color COLORTERM=truecolor, UNKNOWN, TRUE, true",
    "TERM=xterm-256color COLORTERM=24bit COLORFGBG=15;0, DARK, TRUE, true",
    "TERM=tmux-256color, UNKNOWN, INDEXED, true",
    "TERM=screen, UNKNOWN, SIXTEEN, true",
    "TERM=linux, UNKNOWN, SIXTEEN, false",
    "TERM=rxvt COLORFGBG=0;15, LIGHT, SIXTEEN, true",
    "TERM=rxvt COLORFGBG=0;default;15, LIGHT, SIXTEEN, true",
    "TERM=rxvt COLORFGBG=15;default, UNKNOWN, SIXTEEN, true",
    "TERM=xterm-kitty, UNKNOWN, TRUE, true",
    "TERM=xterm-direct, UNKNOWN, TRUE, true",
    "TERM=vt100, UNKNOWN, NONE, false",
    "TERM=xterm COLORTERM=truecolor NO_COLOR=1, UNKNOWN, NONE, false",
    "TERM=xterm COLORTERM=truecolor NO_COLOR=, UNKNOWN, TRUE, true",
    "'', UNKNOWN, SIXTEEN, false",
  })
  void theEnvironmentChooses(
      String environment, Background background, Depth depth, boolean follows) {
    assertThat(Theme.of(variables(environment))).isEqualTo(new Theme(background, depth, follows));
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, TERM=xterm COLORTERM=truecolor COLORFGBG=15;0, LIGHT, TRUE",
    "DARK, TERM=xterm-256color, DARK, INDEXED",
    "MONO, TERM=xterm COLORTERM=truecolor, UNKNOWN, NONE",
    "LIGHT, TERM=xterm NO_COLOR=1, LIGHT, NONE",
  })
  void aWishIsStrongerThanTheTerminal(
      Colours wish, String environment, Background background, Depth depth) {
    assertThat(Theme.of(variables(environment), wish))
        .isEqualTo(new Theme(background, depth, false));
  }

  @ParameterizedTest
  @CsvSource({
    "]11;rgb:0000/0000/0000, DARK",
    "]11;rgb:ffff/ffff/ffff, LIGHT",
    "]11;rgb:f/f/f, LIGHT",
    "]11;rgb:1e/1e/2e, DARK",
    "]11;rgb:fdfd/f6f6/e3e3, LIGHT",
    "]11;rgb:0000/2b2b/3636, DARK",
    "]11;rgba:0000/2b2b/3636/ffff, DARK",
    "]11;rgb:8080/8080/8080, LIGHT",
    "]11;rgb:fffff/0/0,",
    "]11;rgb:ff/ff,",
    "]11;rgb:/-1/gg,",
    "]10;rgb:ffff/ffff/ffff,",
    "]11;?,",
  })
  void aTerminalSaysWhatItsBackgroundIs(String answer, @Nullable Background background) {
    assertThat(Answers.background(answer)).isEqualTo(background);
  }

  @ParameterizedTest
  @EnumSource(Background.class)
  void withoutColoursEveryInkIsTheTerminalsOwn(Background background) {
    for (var ink : Ink.values()) {
      assertThat(new Theme(background, Depth.NONE).color(ink)).isEqualTo(ANSI.DEFAULT);
    }
  }

  /// Of sixteen colours there are too few: the numbers of programs have that of warnings.
  @ParameterizedTest
  @EnumSource(Background.class)
  void inksDiffer(Background background) {
    for (var depth : new Depth[] {Depth.SIXTEEN, Depth.INDEXED, Depth.TRUE}) {
      var colors = new HashSet<TextColor>();
      for (var ink : Ink.values()) {
        colors.add(new Theme(background, depth).color(ink));
      }
      boolean isScarce = colors.stream().anyMatch(ANSI.RED::equals);
      assertThat(colors)
          .as("%s %s", background, depth)
          .hasSize(Ink.values().length - (isScarce ? 1 : 0));
    }
  }

  /// 4.5 is what WCAG 2 asks of text. The backgrounds are black and white, and those of widespread
  /// schemes: VS Code, Nord, Solarized, Tokyo Night, One Dark, Dracula, Catppuccin, Rosé Pine.
  @ParameterizedTest
  @CsvSource({
    "DARK, 000000 1e1e1e 2e3440 002b36 1a1b26 282c34 282a36 1e1e2e 191724",
    "LIGHT, ffffff fafafa fdf6e3 eff1f5 faf4ed e1e2e7",
    "UNKNOWN, 000000 ffffff",
  })
  void inksCanBeReadOnTheirBackground(Background background, String behind) {
    for (var depth : new Depth[] {Depth.INDEXED, Depth.TRUE}) {
      var theme = new Theme(background, depth);
      for (var ink : Ink.values()) {
        var color = theme.color(ink);
        // Of the sixteen colours nobody knows what they are.
        if (color instanceof ANSI) {
          continue;
        }
        for (var paper : behind.split(" ", -1)) {
          assertThat(contrast(luminance(color), luminance(rgb(paper))))
              .as("%s %s on %s", depth, ink, paper)
              .isGreaterThanOrEqualTo(4.5);
        }
      }
    }
  }

  @Test
  void thereIsOneAccentInAllDepths() {
    assertThat(new Theme(Background.DARK, Depth.SIXTEEN).color(Ink.ACCENT)).isEqualTo(ANSI.CYAN);
    assertThat(new Theme(Background.LIGHT, Depth.SIXTEEN).color(Ink.ACCENT)).isEqualTo(ANSI.BLUE);
  }

  private static Map<String, String> variables(String environment) {
    var variables = new HashMap<String, String>();
    for (var variable : environment.split(" ", -1)) {
      int equals = variable.indexOf('=');
      if (equals > 0) {
        variables.put(variable.substring(0, equals), variable.substring(equals + 1));
      }
    }
    return variables;
  }

  private static TextColor rgb(String hex) {
    return new TextColor.RGB(
        Integer.parseInt(hex, 0, 2, 16),
        Integer.parseInt(hex, 2, 4, 16),
        Integer.parseInt(hex, 4, 6, 16));
  }

  /// Contrast and relative luminance as WCAG 2.2 defines them.
  private static double contrast(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(TextColor color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
