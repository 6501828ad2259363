package memoire.terminal;

import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import memoire.screen.Frame;
import memoire.screen.Input;
import memoire.screen.Size;
import org.jspecify.annotations.Nullable;

/// The whole terminal: frames out, inputs in. Closing restores the terminal, and so does the end of
/// the JVM, whatever ended it.
final class FullScreen implements AutoCloseable {
  /// How long a change of size may go unseen, in milliseconds. The system is asked each time: a
  /// signal would not end a wait either.
  private static final int SLICE_MILLIS = 50;

  /// How long the restoring thread waits for a frame that the terminal does not take.
  private static final int STALLED_MILLIS = 300;

  /// How long a terminal may take to say what its background is. What comes later than the end of
  /// the program would be typed at the shell.
  private static final int ANSWER_MILLIS = 200;

  private final Tty tty;
  private final Job job;
  private final Canvas canvas;
  private final TerminalScreen screen;
  private final KeyDecoder keys = new KeyDecoder();
  private final byte[] bytes = new byte[4096];
  private final Thread restorer = new Thread(this::end, "restore-terminal");

  /// Held while the terminal is drawn to or restored.
  private final ReentrantLock drawing = new ReentrantLock();

  private Theme theme;
  private Painter painter;
  private Size size;
  private RefreshType nextRefresh = RefreshType.COMPLETE;
  private long lastByte;
  private long asked;
  private boolean isAnswerDue;
  private boolean isRestored;
  private volatile boolean isEnding;
  private volatile boolean isGone;

  private FullScreen(Tty tty, Job job, Theme theme) throws IOException {
    this.tty = tty;
    this.job = job;
    this.canvas = new Canvas(tty, true);
    this.screen = new TerminalScreen(canvas);
    this.theme = theme;
    this.painter = new Painter(theme);
    this.size = tty.size();
  }

  /// Takes the terminal on standard input and output; it is seen to change with the first frame.
  static FullScreen open(Theme theme) {
    var posix = Posix.ofThisSystem();
    if (posix == null) {
      throw new IllegalStateException("This system has no full screen; use the line mode.");
    }
    return open(new PosixTty(posix), new Job(posix), theme);
  }

  static FullScreen open(Tty tty, Job job, Theme theme) {
    try {
      var opened = new FullScreen(tty, job, theme);
      Runtime.getRuntime().addShutdownHook(opened.restorer);
      tty.raw();
      opened.screen.setCursorPosition(null);
      opened.screen.startScreen();
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Size size() {
    return size;
  }

  /// Listens for the signals of the shell; slow enough to come after the first frame.
  void watchSignals() {
    job.watch();
  }

  /// Asks for the terminal's background, where the theme follows it. The answer is seen by [#next],
  /// which then has everything painted anew.
  void askBackground() {
    drawing.lock();
    try {
      if (!isRestored) {
        addQuestion();
        canvas.flush();
      }
    } catch (IOException e) {
      isGone = true;
    } finally {
      drawing.unlock();
    }
  }

  private void addQuestion() {
    if (theme.follows()) {
      canvas.askBackground();
      asked = System.nanoTime();
      isAnswerDue = true;
    }
  }

  /// Shows a frame made for [#size].
  void paint(Frame frame) {
    drawing.lock();
    try {
      if (!isRestored) {
        painter.paint(frame, screen);
        screen.refresh(nextRefresh);
        nextRefresh = RefreshType.DELTA;
      }
    } catch (IOException e) {
      isGone = true;
    } finally {
      drawing.unlock();
    }
  }

  /// The next input, or null when none came in time.
  @Nullable Input next(int waitMillis) {
    long start = System.nanoTime();
    while (true) {
      var input = waiting();
      if (input != null) {
        return input;
      }
      long waited = millisSince(start);
      if (waited > waitMillis) {
        return null;
      }
      int length = tty.read(bytes, (int) Math.min(slice(), waitMillis - waited));
      if (length < 0) {
        isGone = true;
      } else if (length > 0) {
        keys.feed(bytes, length);
        lastByte = System.nanoTime();
      } else if (keys.isPending() && patienceLeft() <= 0) {
        keys.giveUp();
      } else if (waitMillis == 0) {
        return null;
      }
    }
  }

  private long slice() {
    return keys.isPending() ? Math.clamp(patienceLeft(), 1, SLICE_MILLIS) : SLICE_MILLIS;
  }

  /// Milliseconds to wait for the rest of what has begun to arrive.
  private long patienceLeft() {
    return keys.patienceMillis() - millisSince(lastByte);
  }

  private @Nullable Input waiting() {
    if (isGone) {
      return new Input.Closed();
    }
    if (job.isStopAsked()) {
      return suspend();
    }
    if (job.wasContinued()) {
      takeTerminal();
      return resized();
    }
    var now = tty.size();
    if (now.columns() != size.columns() || now.rows() != size.rows()) {
      return resized();
    }
    return followsBackground() ? new Input.Resized(size) : keys.poll();
  }

  /// Takes the colours for the background that the terminal told; whether they are others.
  private boolean followsBackground() {
    if (keys.hasChanged()) {
      askBackground();
    }
    var told = keys.told();
    isAnswerDue &= told == null;
    if (told == null || told == theme.background() || !theme.follows()) {
      return false;
    }
    theme = theme.on(told);
    painter = new Painter(theme);
    return true;
  }

  private Input resized() {
    size = canvas.resize();
    screen.doResizeIfNecessary();
    nextRefresh = RefreshType.COMPLETE;
    return new Input.Resized(size);
  }

  /// Gives the terminal back, stops until the shell says to go on, and takes it again: at this
  /// size.
  Input suspend() {
    awaitAnswer();
    restore(true);
    job.stop();
    takeTerminal();
    return resized();
  }

  private void takeTerminal() {
    drawing.lock();
    try {
      if (!isEnding) {
        tty.raw();
        canvas.enterPrivateMode();
        addQuestion();
        isRestored = false;
      }
    } finally {
      drawing.unlock();
    }
  }

  private static long millisSince(long nanoTime) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanoTime);
  }

  /// Restores the terminal for good: a program that was told to end while it was stopped must not
  /// take it again when it goes on.
  void end() {
    isEnding = true;
    restore(false);
  }

  /// When a frame is stuck in a stalled line, at least raw mode is left.
  private void restore(boolean drain) {
    boolean isLocked = tryLock();
    try {
      isRestored = true;
      if (isLocked) {
        canvas.exitPrivateMode();
      }
    } catch (IOException e) {
      isGone = true;
    } finally {
      tty.cooked(drain);
      if (isLocked) {
        drawing.unlock();
      }
    }
  }

  private boolean tryLock() {
    try {
      return drawing.tryLock(STALLED_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Lets an answer that is due arrive before the shell would get it.
  private void awaitAnswer() {
    while (isAnswerDue && !isGone && millisSince(asked) < ANSWER_MILLIS) {
      int length = tty.read(bytes, ANSWER_MILLIS / 10);
      isGone = length < 0;
      keys.feed(bytes, Math.max(0, length));
      isAnswerDue &= keys.told() == null;
    }
    isAnswerDue = false;
  }

  @Override
  public void close() {
    awaitAnswer();
    restore(!isGone);
    job.forget();
    try {
      Runtime.getRuntime().removeShutdownHook(restorer);
    } catch (IllegalStateException _) {
      // The JVM is ending: the hook has run or is about to, and finds nothing left to do.
    }
  }
}
