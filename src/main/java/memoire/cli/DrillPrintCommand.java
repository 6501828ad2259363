package memoire.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import memoire.report.KeyHtml;
import memoire.report.PaperHtml;
import memoire.report.PaperText;
import memoire.report.Pictures;
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
      "The same seed sets the same paper on the screen. A page holds the pictures of its",
      "questions; in a file that ends in .txt their descriptions stand instead.",
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
        write(
            here,
            paper,
            isText(paper)
                ? text(PaperText.lines(drawn.paper()))
                : PaperHtml.write(drawn.paper(), pictures()));
      }
      if (key != null) {
        write(
            here,
            key,
            isText(key)
                ? text(PaperText.key(drawn.paper()))
                : KeyHtml.write(drawn.paper(), pictures()));
      }
      here.err().line(SafeText.of("Seed " + drawn.paper().seed() + " sets this paper again."));
      return ExitCode.OK;
    }
  }

  private static boolean isText(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  private static String text(List<SafeText> lines) {
    return lines.stream().map(SafeText::value).collect(Collectors.joining("\n", "", "\n"));
  }

  /// Those of the installed packs.
  private Pictures pictures() {
    var shelf = MediaShelf.installed(here);
    return Pictures.of(shelf::bytes);
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
