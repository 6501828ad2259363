package memoire.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import memoire.screen.Ink;
import memoire.terminal.Theme.Background;
import memoire.terminal.Theme.Depth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
  @ParameterizedTest
  @CsvSource({
    "TERM=xterm-256color, UNKNOWN, SIXTEEN",
    "TERM=xterm-256color COLORTERM=truecolor, UNKNOWN, TRUE",
    "TERM=xterm-256color COLORTERM=24bit COLORFGBG=15;0, DARK, TRUE",
    "TERM=rxvt COLORFGBG=0;15, LIGHT, SIXTEEN",
    "TERM=rxvt COLORFGBG=0;default;15, LIGHT, SIXTEEN",
    "TERM=rxvt COLORFGBG=15;default, UNKNOWN, SIXTEEN",
    "TERM=xterm-kitty, UNKNOWN, TRUE",
    "TERM=xterm-direct, UNKNOWN, TRUE",
    "TERM=vt100, UNKNOWN, NONE",
    "TERM=xterm COLORTERM=truecolor NO_COLOR=1, UNKNOWN, NONE",
    "TERM=xterm COLORTERM=truecolor NO_COLOR=, UNKNOWN, TRUE",
    "'', UNKNOWN, SIXTEEN",
  })
  void theEnvironmentChooses(String environment, Background background, Depth depth) {
    assertThat(Theme.of(variables(environment))).isEqualTo(new Theme(background, depth));
  }

  @ParameterizedTest
  @EnumSource(Background.class)
  void withoutColoursEveryInkIsTheTerminalsOwn(Background background) {
    for (var ink : Ink.values()) {
      assertThat(new Theme(background, Depth.NONE).color(ink)).isEqualTo(ANSI.DEFAULT);
    }
  }

  @ParameterizedTest
  @EnumSource(Background.class)
  void inksDiffer(Background background) {
    for (var depth : new Depth[] {Depth.SIXTEEN, Depth.TRUE}) {
      var colors = new HashSet<TextColor>();
      for (var ink : Ink.values()) {
        colors.add(new Theme(background, depth).color(ink));
      }
      assertThat(colors).as("%s %s", background, depth).hasSize(Ink.values().length);
    }
  }

  /// 4.5 is what WCAG 2 asks of text. Terminals are seldom pure black or white, hence the greys.
  @ParameterizedTest
  @CsvSource({
    "DARK, 000000, 4.5",
    "DARK, 2e3440, 4.5",
    "LIGHT, ffffff, 4.5",
    "LIGHT, fdf6e3, 4.5",
    "UNKNOWN, 000000, 4.5",
    "UNKNOWN, ffffff, 4.5",
  })
  void inksCanBeReadOnTheirBackground(Background background, String behind, double least) {
    var theme = new Theme(background, Depth.TRUE);
    for (var ink : Ink.values()) {
      if (ink == Ink.TEXT) {
        continue;
      }
      var color = theme.color(ink);
      double contrast =
          contrast(
              luminance(color.getRed(), color.getGreen(), color.getBlue()),
              luminance(
                  Integer.parseInt(behind, 0, 2, 16),
                  Integer.parseInt(behind, 2, 4, 16),
                  Integer.parseInt(behind, 4, 6, 16)));
      assertThat(contrast).as("%s on %s", ink, behind).isGreaterThanOrEqualTo(least);
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

  /// Contrast and relative luminance as WCAG 2.2 defines them.
  private static double contrast(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(int red, int green, int blue) {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
