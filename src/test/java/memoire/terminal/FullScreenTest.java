package memoire.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import memoire.screen.Frame;
import memoire.screen.Input;
import memoire.screen.Key;
import memoire.screen.Line;
import memoire.screen.Size;
import memoire.screen.Style;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullScreenTest {
  private static final Theme PLAIN = new Theme(Theme.Background.DARK, Theme.Depth.NONE);

  private static final Theme FOLLOWING =
      new Theme(Theme.Background.DARK, Theme.Depth.SIXTEEN, true);

  private final FakeTty tty = new FakeTty();
  private final FakeJob job = new FakeJob();

  @Test
  void theFirstFrameIsOneWrite() {
    try (var screen = open()) {
      assertThat(tty.isRaw).isTrue();
      assertThat(tty.writes).isZero();

      screen.paint(frame("one"));
      assertThat(tty.writes).isEqualTo(1);
      assertThat(tty.written())
          .startsWith("^[?2026h^[?1049h")
          .contains("^[?2004h", "^[?1006h", "^[?25l", "^[1;1Hone")
          .endsWith("^[?2026l");
    }
  }

  @Test
  void onlyDifferencesAreSent() {
    try (var screen = open()) {
      screen.paint(frame("one", "two", "three"));
      tty.written();
      screen.paint(frame("one", "two", "tree"));
      assertThat(tty.written()).isEqualTo("^[?2026h^[3;2Hre^[3;5H ^[?2026l");

      screen.paint(frame("one", "two", "tree"));
      assertThat(tty.written()).as("an equal frame").isEmpty();
    }
  }

  @Test
  void theColumnIsSetAgainAfterWhatTerminalsMeasureDifferently() {
    try (var screen = open()) {
      screen.paint(frame("👩‍🚀ab", "日本ab", "e\u0301ab"));
      assertThat(tty.written()).contains("^[1;1H👩‍🚀^[1;3Hab", "日本ab", "e\u0301^[3;2Hab");
    }
  }

  @Test
  void stylesAreSentWhenTheyChange() {
    try (var screen =
        FullScreen.open(tty, job, new Theme(Theme.Background.DARK, Theme.Depth.SIXTEEN))) {
      var line =
          new Line(
              List.of(
                  new Line.Run(SafeText.of("ab"), Style.ACCENT.strong()),
                  new Line.Run(SafeText.of("cd"), Style.TEXT),
                  new Line.Run(SafeText.of("ef"), Style.TEXT.underlined().reversed())));
      screen.paint(new Frame(List.of(line), null));
      assertThat(tty.written()).contains("^[0;1;36mab^[0mcd^[0;4;7mef");
    }
  }

  @Test
  void theCaretIsShownWhereTheFrameSays() {
    try (var screen = open()) {
      screen.paint(new Frame(List.of(line("日本")), new Frame.Caret(4, 0)));
      assertThat(tty.written()).endsWith("日本^[?25h^[1;5H^[?2026l");
      screen.paint(new Frame(List.of(line("日本")), new Frame.Caret(2, 0)));
      assertThat(tty.written()).isEqualTo("^[?2026h^[1;3H^[?2026l");
      screen.paint(new Frame(List.of(line("日本")), null));
      assertThat(tty.written()).isEqualTo("^[?2026h^[?25l^[?2026l");
    }
  }

  @Test
  void closingRestoresTheTerminalOnce() {
    var screen = open();
    screen.paint(frame("one"));
    tty.written();
    screen.close();
    assertThat(tty.isRaw).isFalse();
    assertThat(tty.written())
        .contains("^[?1000l", "^[?2004l", "^[?25h", "^[?7h", "^[?1049l")
        .doesNotContain("one");

    screen.close();
    screen.paint(frame("late"));
    assertThat(tty.written()).as("nothing more after that").isEmpty();
  }

  @Test
  void aProgramThatFailsGivesTheTerminalBack() {
    tty.type("!");
    var program =
        new Script() {
          @Override
          public Next on(Input input) {
            throw new IllegalStateException("boom");
          }
        };
    assertThatThrownBy(
            () -> {
              try (var screen = open()) {
                Loop.run(program, screen);
              }
            })
        .hasMessage("boom");
    assertThat(tty.isRaw).isFalse();
    assertThat(tty.written()).contains("^[?1049l");
  }

  @Test
  void inputsThatWaitTogetherArePaintedOnce() {
    var script = run(tty.type("abc").type("d"));
    assertThat(script.seen).containsExactly("a", "b", "c", "d", "closed");
    assertThat(script.frames).isEqualTo(2);
  }

  @Test
  void aFloodOfInputDoesNotKeepTheScreenFromBeingPainted() {
    var script = run(tty.type("x".repeat(2000)));
    assertThat(script.seen).hasSize(2001);
    assertThat(script.frames).isBetween(5, 12);
  }

  @Test
  void theEndOfInputEndsTheProgram() {
    assertThat(run(tty).seen).containsExactly("closed");
  }

  @Test
  void aTerminalThatTakesNoFrameEndsTheProgram() {
    tty.isBroken = true;
    assertThat(run(tty.type("a")).seen).containsExactly("closed");
  }

  @Test
  void ctrlCTwiceEndsAProgramThatDoesNotListen() {
    assertThat(run(tty.type("\u0003a\u0003\u0003b")).seen)
        .containsExactly("ctrl-c", "a", "ctrl-c", "ctrl-c");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 10_000})
  void aLoneEscapeIsAKeyAfterAWhile(int waitMillis) {
    tty.isPatient = true;
    tty.type("\u001b");
    try (var screen = open()) {
      var input = screen.next(waitMillis);
      for (int waits = 0; input == null && waits < 100; waits++) {
        input = screen.next(waitMillis);
      }
      assertThat(input).isEqualTo(new Input.Pressed(Key.of(Key.Name.ESCAPE)));
    }
  }

  @Test
  void aNewSizeIsToldAndPaintedWhole() {
    try (var screen = open()) {
      screen.paint(frame("one"));
      tty.written();
      tty.size = new Size(30, 6);
      assertThat(next(screen)).isEqualTo("resized 30x6");
      assertThat(screen.size()).isEqualTo(new Size(30, 6));
      screen.paint(frame("one", "", "", "", "", "last"));
      assertThat(tty.written()).contains("^[2J", "^[1;1Hone", "^[6;1Hlast");
    }
  }

  @Test
  void aSuspendedProgramGivesTheTerminalBackAndTakesItAgain() {
    var script = new Script();
    script.suspendsOn = "ctrl-z";
    tty.type("\u001a");
    job.whileStopped =
        () -> {
          job.isRawWhileStopped = tty.isRaw;
          job.writtenBeforeStop = tty.written();
          tty.size = new Size(10, 3);
        };
    try (var screen = open()) {
      Loop.run(script, screen);
      assertThat(job.isRawWhileStopped).isFalse();
      assertThat(job.writtenBeforeStop).contains("^[?1049l");
      assertThat(tty.isRaw).isTrue();
      assertThat(tty.written()).contains("^[?1049h", "10x3");
    }
    assertThat(script.seen).containsExactly("ctrl-z", "resized 10x3", "closed");
  }

  @Test
  void aProgramToldToEndWhileItWasStoppedDoesNotTakeTheTerminalAgain() {
    try (var screen = open()) {
      screen.paint(frame("one"));
      job.whileStopped =
          () -> {
            screen.end();
            tty.written();
          };
      screen.suspend();
      screen.paint(frame("two"));
      assertThat(tty.isRaw).isFalse();
      assertThat(tty.written()).isEmpty();
    }
  }

  @Test
  void anotherProgramMaySuspendThisOne() {
    job.isStopAsked = true;
    try (var screen = open()) {
      screen.paint(frame("one"));
      assertThat(next(screen)).isEqualTo("resized 20x4");
      assertThat(job.stops).isEqualTo(1);
    }
  }

  @Test
  void aProgramIsAskedWhenItsTimeIsOver() {
    var script = new Script();
    script.waitMillis = 0;
    try (var screen = open()) {
      Loop.run(script, screen);
    }
    assertThat(script.seen).containsExactly("waited", "waited", "waited");
  }

  @Test
  void theTerminalIsAskedForItsBackgroundAfterTheFirstFrame() {
    tty.isPatient = true;
    try (var screen = FullScreen.open(tty, job, FOLLOWING)) {
      screen.paint(accented());
      assertThat(tty.written()).contains("^[0;36mab").doesNotContain("^]11");
      screen.askBackground();
      assertThat(tty.written()).contains("^[?2031h", "^]11;?^\\");

      tty.type("\u001b]11;rgb:ffff/ffff/f").type("fff\u001b\\x");
      assertThat(next(screen)).as("everything is painted anew").isEqualTo("resized 20x4");
      screen.paint(accented());
      assertThat(tty.written()).contains("^[0;34mab");
      assertThat(next(screen)).as("the key behind the answer").isEqualTo("x");

      tty.type("\u001b[?997;1n").type("y");
      assertThat(next(screen)).isEqualTo("y");
      assertThat(tty.written()).as("asked again when the scheme changes").contains("^]11;?");
      tty.type("\u001b]11;rgb:00/00/00\u0007");
      assertThat(next(screen)).isEqualTo("resized 20x4");
    }
    assertThat(tty.written()).contains("^[?2031l");
  }

  @Test
  void aTerminalThatDoesNotAnswerIsLeftInPeace() {
    tty.isPatient = true;
    try (var screen = FullScreen.open(tty, job, FOLLOWING)) {
      screen.paint(accented());
      screen.askBackground();
      tty.type("x");
      assertThat(next(screen)).isEqualTo("x");
    }
    assertThat(tty.isRaw).isFalse();
  }

  @Test
  void anAnswerThatComesLateIsNotLeftToTheShell() {
    tty.isPatient = true;
    var screen = FullScreen.open(tty, job, FOLLOWING);
    screen.paint(accented());
    screen.askBackground();
    tty.type("\u001b]11;rgb:0/0/0\u0007");
    screen.close();
    assertThat(tty.isEmpty()).isTrue();
  }

  @Test
  void aThemeThatFollowsNothingAsksNothing() {
    try (var screen = open()) {
      screen.paint(frame("one"));
      tty.written();
      screen.askBackground();
      assertThat(tty.written()).isEmpty();
    }
  }

  private static Frame accented() {
    return new Frame(List.of(Line.of(SafeText.of("ab"), Style.ACCENT)), null);
  }

  private FullScreen open() {
    return FullScreen.open(tty, job, PLAIN);
  }

  private Script run(FakeTty typed) {
    var script = new Script();
    try (var screen = FullScreen.open(typed, job, PLAIN)) {
      Loop.run(script, screen);
    }
    return script;
  }

  private static String next(FullScreen screen) {
    var input = screen.next(1000);
    return input == null ? "nothing" : Demo.describe(input);
  }

  private static Frame frame(String... lines) {
    var all = new ArrayList<Line>();
    for (var line : lines) {
      all.add(line(line));
    }
    return new Frame(all, null);
  }

  private static Line line(String text) {
    return Line.of(SafeText.of(text), Style.TEXT);
  }

  /// Notes what it is told.
  private static class Script implements Program {
    final List<String> seen = new ArrayList<>();
    int frames;
    int waitMillis = 1000;
    @Nullable String suspendsOn;

    @Override
    public Frame frame(Size size) {
      frames++;
      return FullScreenTest.frame(size.columns() + "x" + size.rows() + " " + seen.size());
    }

    @Override
    public Next on(Input input) {
      var event = Demo.describe(input);
      seen.add(event);
      boolean suspends = input instanceof Input.Pressed(Key _) && event.equals(suspendsOn);
      return suspends ? Next.SUSPEND : Next.GO_ON;
    }

    @Override
    public int waitMillis() {
      return waitMillis;
    }

    @Override
    public Next waited() {
      seen.add("waited");
      return seen.size() < 3 ? Next.GO_ON : Next.QUIT;
    }
  }

  /// A job without signals.
  private static final class FakeJob extends Job {
    Runnable whileStopped = () -> {};
    boolean isStopAsked;
    boolean isRawWhileStopped;
    String writtenBeforeStop = "";
    int stops;

    FakeJob() {
      super(Posix.LINUX);
    }

    @Override
    void watch() {}

    @Override
    boolean isStopAsked() {
      return isStopAsked;
    }

    @Override
    void stop() {
      isStopAsked = false;
      stops++;
      whileStopped.run();
    }
  }
}
