package memoire.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import memoire.report.KeyHtml;
import memoire.report.PaperHtml;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A paper on paper.
@Command(
    name = "print",
    sortOptions = false,
    description = {
      "Writes a paper to be printed, and the answers to it on a page of their own.",
      "",
      "  memoire drill print -q 20 --seed 7 --paper paper.html --key key.html",
      "",
      "The same seed sets the same paper on the screen.",
      ""
    })
final class DrillPrintCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private PaperOptions options = new PaperOptions();

  @Option(
      names = "--paper",
      paramLabel = "FILE",
      description = "Where the paper goes; - prints it.")
  private @Nullable Path paper;

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "Where the answers go; - prints them.")
  private @Nullable Path key;

  DrillPrintCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    if (paper == null && key == null) {
      throw Refusal.ofUsage("Say where it goes: --paper paper.html, --key key.html, or both.");
    }
    try (var opened = Library.open(here)) {
      var drawn = opened.desk(here).drills().draw(options.blueprint(here, opened), here.now());
      if (!drawn.notice().isEmpty()) {
        here.err().line(drawn.notice());
      }
      if (paper != null) {
        write(here, paper, PaperHtml.write(drawn.paper()));
      }
      if (key != null) {
        write(here, key, KeyHtml.write(drawn.paper()));
      }
      here.err().line(SafeText.of("Seed " + drawn.paper().seed() + " sets this paper again."));
      return ExitCode.OK;
    }
  }

  /// Writes a page to a file, or prints it.
  static void write(Surroundings here, Path file, String page) {
    if (file.equals(Path.of("-"))) {
      new SafeLines(here.out()).append(page).flush();
    } else {
      InputFiles.write(here.directory().resolve(file), page);
    }
  }
}
