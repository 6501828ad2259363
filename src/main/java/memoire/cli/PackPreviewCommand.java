package memoire.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import memoire.screen.App;
import memoire.search.Search;
import memoire.study.Wish;
import memoire.terminal.LineMode;
import memoire.terminal.Loop;
import memoire.terminal.TerminalProbe;
import memoire.terminal.TerminalProbe.Mode;
import memoire.terminal.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows a pack as learners will see it.
@Command(
    name = "preview",
    sortOptions = false,
    description = {
      "Asks the questions of a pack file as learners will be asked, and keeps nothing.",
      "",
      "Your own progress and packs are left alone.",
      "",
      "  memoire pack preview geography.md",
      "  memoire pack preview geography.md --search 'form:order'",
      "  memoire pack preview geography.md --watch     beside your editor",
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

  @Option(
      names = "--watch",
      description = "Show the file anew each time it is saved, and what is wrong with it.")
  private boolean watch;

  @Option(names = "--plain", description = "Line by line.")
  private boolean plain;

  PackPreviewCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    var wanted = search == null ? Search.EVERYTHING : Searched.of(search);
    var temporary = Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
    try (var home = TemporaryHome.in(temporary)) {
      preview(elsewhere(home.path()), wanted);
    }
    return ExitCode.OK;
  }

  private void preview(Surroundings there, Search wanted) {
    var mode = TerminalProbe.mode(plain, there.environment());
    if (watch && mode != Mode.FULL_SCREEN) {
      throw Refusal.ofUsage(
          "--watch wants a full screen; `memoire pack check --watch` tells line by line.");
    }
    try (var opened = Library.open(there)) {
      var path = here.directory().resolve(file).toAbsolutePath().normalize();
      var folder = path.resolveSibling("");
      var roots = List.of(here.directory(), folder, folder.resolve(".."));
      if (watch) {
        var subject = new Previewing.Subject(path, file.toString(), roots, wanted);
        Loop.run(
            new Previewing(there, opened, subject),
            Theme.of(there.environment(), opened.config().colours()));
        return;
      }
      // Nothing else is installed there, so that of a bundle all packs are asked.
      Library.install(there, opened.store(), opened.planning(), path, roots, false);
      var wish = new Wish.Found(wanted.text(), true);
      if (mode == Mode.FULL_SCREEN) {
        opened.play(there, (setup, size) -> App.study(setup, size, wish));
        return;
      }
      byLine(there, opened, wish, mode);
    }
  }

  private static void byLine(Surroundings there, Opened opened, Wish wish, Mode mode) {
    var desk = opened.desk(there);
    var study = new LineStudy(there, desk, opened.setup(desk, there), wish);
    if (study.isEmpty()) {
      there.out().line(study.nothingToAsk()).flush();
    } else {
      LineMode.run(study, mode, there.in(), there.out());
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
}
