package memoire.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import memoire.screen.App;
import memoire.search.Search;
import memoire.study.Wish;
import memoire.terminal.LineMode;
import memoire.terminal.TerminalProbe;
import memoire.terminal.TerminalProbe.Mode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows a pack as learners will see it.
@Command(
    name = "preview",
    sortOptions = false,
    description = {
      "Asks the questions of a pack file as learners will be asked, and keeps nothing:",
      "your own progress and packs are left alone.",
      "",
      "  memoire pack preview geography.md",
      "  memoire pack preview geography.md --search 'form:order'",
      ""
    })
final class PackPreviewCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(paramLabel = "FILE", description = "A pack file.")
  private Path file = Path.of("");

  @Option(
      names = "--search",
      paramLabel = "SEARCH",
      description = "Only what a search finds: id:k7m2q9xd, form:order.")
  private @Nullable String search;

  @Option(names = "--plain", description = "Line by line.")
  private boolean plain;

  PackPreviewCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    var wanted = search == null ? Search.EVERYTHING : Searched.of(search);
    var home = temporary();
    try {
      preview(elsewhere(home), wanted);
    } finally {
      remove(home);
    }
    return ExitCode.OK;
  }

  private void preview(Surroundings there, Search wanted) {
    var mode = TerminalProbe.mode(plain, there.environment());
    try (var opened = Library.open(there)) {
      var path = here.directory().resolve(file).toAbsolutePath().normalize();
      var folder = path.resolveSibling("");
      var roots = List.of(here.directory(), folder, folder.resolve(".."));
      // Nothing else is installed there, so that of a bundle all packs are asked.
      Library.install(there, opened.store(), path, roots, false);
      var wish = new Wish.Found(wanted.text(), true);
      if (mode == Mode.FULL_SCREEN) {
        opened.play(there, (setup, size) -> App.study(setup, size, wish));
        return;
      }
      var desk = opened.desk(there);
      var study = new LineStudy(there, desk, opened.setup(desk, there), wish);
      if (study.isEmpty()) {
        there.out().line(study.nothingToAsk()).flush();
      } else {
        LineMode.run(study, mode, there.in(), there.out());
      }
    }
  }

  /// The same surroundings with another home, without the packs that ship with the program.
  private Surroundings elsewhere(Path home) {
    var environment = new HashMap<>(here.environment());
    environment.put("MEMOIRE_HOME", home.toString());
    return new Surroundings(
        environment,
        here.directory(),
        null,
        here.clock(),
        here.zone(),
        here.up(),
        here.in(),
        here.out(),
        here.err());
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("memoire-preview");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path home) {
    try (var files = Files.walk(home)) {
      for (var path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException _) {
      // What is left is temporary.
    }
  }
}
