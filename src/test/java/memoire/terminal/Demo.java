package memoire.terminal;

import java.util.ArrayList;
import java.util.List;
import memoire.screen.Frame;
import memoire.screen.Input;
import memoire.screen.Key;
import memoire.screen.Line;
import memoire.screen.Size;
import memoire.screen.Style;
import memoire.text.SafeText;

/// A program for the end-to-end tests: shows its size and the last inputs, quits with `q` and
/// Ctrl-C, throws with `!`, exits the JVM with `x`.
public final class Demo implements Program {
  private final List<String> seen = new ArrayList<>();
  private int frames;

  private Demo() {}

  public static void main(String[] arguments) {
    var mode = TerminalProbe.mode(arguments.length > 0, System.getenv());
    if (mode == TerminalProbe.Mode.FULL_SCREEN) {
      Loop.run(new Demo(), Theme.of(System.getenv()));
      System.out.println("the demo has ended");
    } else {
      try (var out = PlainOutput.standard()) {
        LineMode.run(new Echo(), mode, System.in, out);
      }
    }
  }

  @Override
  public Frame frame(Size size) {
    frames++;
    var lines = new ArrayList<Line>();
    lines.add(Line.of(SafeText.of("Demo " + size.columns() + "x" + size.rows()), Style.STRONG));
    lines.add(Line.of(SafeText.of("日本語 e\u0301 👨‍👩‍👧 naïve|"), Style.ACCENT));
    while (lines.size() + seen.size() < size.rows() - 1) {
      lines.add(Line.EMPTY);
    }
    for (var line : seen.subList(Math.max(0, seen.size() - size.rows() + 3), seen.size())) {
      lines.add(Line.of(SafeText.of(line), Style.TEXT));
    }
    lines.add(Line.of(SafeText.of("q quits (" + frames + " frames)"), Style.MUTED.reversed()));
    return new Frame(lines, null);
  }

  @Override
  public Next on(Input input) {
    seen.add("<" + describe(input) + ">");
    return switch (input) {
      case Input.Pressed _ -> on(describe(input));
      case Input.Closed() -> Next.QUIT;
      case Input.Pasted _, Input.Resized _, Input.Mouse _ -> Next.GO_ON;
    };
  }

  private static Next on(String key) {
    return switch (key) {
      case "!" -> throw new IllegalStateException("boom");
      case "x" -> {
        System.exit(7);
        yield Next.QUIT;
      }
      case "q", "ctrl-c" -> Next.QUIT;
      case "ctrl-z" -> Next.SUSPEND;
      default -> Next.GO_ON;
    };
  }

  /// One line for an input, as the tests wait for it.
  static String describe(Input input) {
    return switch (input) {
      case Input.Pressed(Key key) ->
          (key.ctrl() ? "ctrl-" : "")
              + (key.alt() ? "alt-" : "")
              + (key.shift() ? "shift-" : "")
              + (key.name() == Key.Name.CHARACTER ? key.text() : key.name().name());
      case Input.Pasted(String text) -> "pasted " + text.length() + ": " + text.replace('\n', '/');
      case Input.Resized(Size size) -> "resized " + size.columns() + "x" + size.rows();
      case Input.Mouse(int column, int row, int wheel) ->
          "mouse " + column + "," + row + " wheel " + wheel;
      case Input.Closed() -> "closed";
    };
  }

  /// Says each line back.
  private static final class Echo implements Dialogue {
    private int lines;

    @Override
    public List<SafeText> opening() {
      return List.of(SafeText.of("Type a line; bye ends."));
    }

    @Override
    public SafeText prompt() {
      return SafeText.of((lines + 1) + "> ");
    }

    @Override
    public Reply on(String line) {
      lines++;
      var said = List.of(SafeText.of("You said: " + line));
      return line.equals("bye") ? Reply.end(said) : Reply.goOn(said);
    }

    @Override
    public List<SafeText> closing() {
      return List.of(SafeText.of("Lines: " + lines));
    }
  }
}
