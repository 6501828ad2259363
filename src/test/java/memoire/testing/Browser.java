package memoire.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/// A real browser without a window: `MEMOIRE_BROWSER`, else Chromium or Chrome on the path.
public final class Browser {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final long PATIENCE_SECONDS = 120;

  private final String program;
  private final Path directory;

  private Browser(String program, Path directory) {
    this.program = program;
    this.directory = directory;
  }

  /// A browser that keeps its own files in a directory; the test is skipped where there is none.
  public static Browser open(Path directory) {
    var program = find();
    assumeTrue(
        program != null,
        "SKIPPED: the tests of the page need a browser, chromium or google-chrome on the path or"
            + " in MEMOIRE_BROWSER");
    return new Browser(program, directory);
  }

  /// The page's document after it was loaded, as HTML.
  public String dom(Path page) {
    return run("--dump-dom", page.toUri().toString());
  }

  /// What is to be seen of the top of a page.
  ///
  /// @param width of the window, and `height`, in pixels
  public BufferedImage picture(Path page, int width, int height, boolean isDark, Path png) {
    run(
        "--screenshot=" + png,
        "--window-size=" + width + "," + height,
        "--hide-scrollbars",
        "--blink-settings=preferredColorScheme=" + (isDark ? 0 : 1),
        page.toUri().toString());
    try {
      return ImageIO.read(png.toFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Prints a page as its style has it.
  public void print(Path page, Path pdf) {
    run("--print-to-pdf=" + pdf, "--no-pdf-header-footer", page.toUri().toString());
  }

  private static String find() {
    var named = System.getenv("MEMOIRE_BROWSER");
    if (named != null && !named.isBlank()) {
      return named;
    }
    for (var name : NAMES) {
      for (var folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
        var file = Path.of(folder, name);
        if (Files.isExecutable(file)) {
          return file.toString();
        }
      }
    }
    return null;
  }

  private String run(String... arguments) {
    var command = new ArrayList<String>();
    command.add(program);
    // As root, in a container, a browser can have no sandbox; the page is our own.
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--user-data-dir=" + directory.resolve("profile"),
            "--virtual-time-budget=2000"));
    command.addAll(List.of(arguments));
    try {
      var out = Files.createTempFile(directory, "browser", ".out");
      var process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running: " + command);
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException(command + " ended with " + process.exitValue());
      }
      return Files.readString(out, UTF_8);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
