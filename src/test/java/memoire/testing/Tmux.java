package memoire.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// A real terminal with a shell in it, driven from outside. Everything waits for what is to be
/// seen, for a limited time.
public final class Tmux implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 60_000;
  private static final AtomicInteger SERVERS = new AtomicInteger();

  private final String server =
      "memoire-" + ProcessHandle.current().pid() + "-" + SERVERS.incrementAndGet();
  private final Path directory;

  private Tmux(Path directory) {
    this.directory = directory;
  }

  /// A shell of 60×12 cells in a directory; the test is skipped where there is no tmux.
  public static Tmux open(Path directory) {
    return open(directory, 60, 12);
  }

  /// A shell in a directory; the test is skipped where there is no tmux.
  public static Tmux open(Path directory, int columns, int rows) {
    assumeTrue(isInstalled(), "SKIPPED: the end-to-end tests of the terminal need tmux");
    var tmux = new Tmux(directory);
    var shell = "exec env PS1='ready> ' TERM=screen-256color bash --norc --noprofile";
    var at = directory.toString();
    tmux.tmux("new-session", "-d", "-s", "t", "-x", "" + columns, "-y", "" + rows, "-c", at, shell);
    tmux.awaitText("ready>");
    return tmux;
  }

  private static boolean isInstalled() {
    try {
      return run(List.of("tmux", "-V")).startsWith("tmux");
    } catch (IllegalStateException e) {
      return false;
    }
  }

  /// What is to be seen, wrapped lines joined.
  public String text() {
    return tmux("capture-pane", "-p", "-J", "-t", "t");
  }

  /// The same with the sequences that colour it.
  public String colouredText() {
    return tmux("capture-pane", "-p", "-e", "-t", "t");
  }

  /// The alternate screen, the cursor and the mouse, as 0 or 1.
  public String modes() {
    return tmux(
            "display-message", "-p", "-t", "t", "#{alternate_on} #{cursor_flag} #{mouse_any_flag}")
        .strip();
  }

  public Tmux keys(String... keys) {
    var command = new ArrayList<>(List.of("send-keys", "-t", "t"));
    command.addAll(List.of(keys));
    tmux(command.toArray(String[]::new));
    return this;
  }

  public Tmux type(String text) {
    tmux("send-keys", "-t", "t", "-l", text);
    return this;
  }

  /// Runs a command in the shell without waiting for it.
  public Tmux shell(String command) {
    return type(command).keys("Enter");
  }

  public Tmux paste(byte[] text) throws IOException {
    var file = Files.write(directory.resolve("paste"), text);
    tmux("load-buffer", file.toString());
    tmux("paste-buffer", "-p", "-r", "-t", "t");
    return this;
  }

  public Tmux resize(int columns, int rows) {
    tmux("resize-window", "-t", "t", "-x", "" + columns, "-y", "" + rows);
    return this;
  }

  /// The program that the shell runs.
  public ProcessHandle child() {
    return shell().children().findFirst().orElseThrow();
  }

  private ProcessHandle shell() {
    var pid = tmux("display-message", "-p", "-t", "t", "#{pane_pid}").strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /// Waits until the shell runs nothing.
  public Tmux awaitEnd() {
    await(() -> shell().children().findAny().isEmpty(), "the end of the program");
    return this;
  }

  public Tmux signal(String signal) {
    run(List.of("kill", "-" + signal, "" + child().pid()));
    return this;
  }

  public Tmux awaitText(String expected) {
    await(() -> text().contains(expected), "“" + expected + "”");
    return this;
  }

  public Tmux awaitModes(String expected) {
    await(() -> modes().equals(expected), "the modes " + expected + ", not " + modes());
    return this;
  }

  public void await(BooleanSupplier condition, String what) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Waited in vain for " + what + "; the terminal shows:\n" + text());
      }
      pause();
    }
  }

  public void hangUp() {
    tmux("kill-server");
  }

  @Override
  public void close() {
    try {
      hangUp();
    } catch (IllegalStateException _) {
      // A test hung up itself.
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String tmux(String... arguments) {
    var command = new ArrayList<>(List.of("tmux", "-u", "-L", server, "-f", "/dev/null"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private static String run(List<String> command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      var output = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command + " failed: " + output);
      }
      return output;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
