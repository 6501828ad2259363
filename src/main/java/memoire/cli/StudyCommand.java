package memoire.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import memoire.screen.App;
import memoire.search.Query;
import memoire.search.Search;
import memoire.study.Wish;
import memoire.terminal.LineMode;
import memoire.terminal.TerminalProbe;
import memoire.terminal.TerminalProbe.Mode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Asks what is due and what is new.
@Command(
    name = "study",
    sortOptions = false,
    description = {
      "Asks what is due, then what is new.",
      "",
      "Every answer is kept the moment it is given. A pack file is installed first; a",
      "newer version of a pack keeps what you know of it.",
      "",
      "In the program, ? shows the keys. On a terminal that cannot move its cursor, in",
      "a pipe, or with --plain it asks line by line; :? there tells the rest.",
      ""
    })
final class StudyCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(
      arity = "0..*",
      paramLabel = "PACK",
      description =
          "Packs to study: ids of installed packs, or pack files. All when none is given.")
  private List<String> packs = List.of();

  @Option(
      names = "--search",
      paramLabel = "SEARCH",
      description =
          "Ask only what a search finds; `memoire browse --help` tells what can be searched.")
  private @Nullable String search;

  @Option(
      names = "--practice",
      description =
          "Leave the schedule as it is: ask what would come next, or with --search all that is"
              + " found.")
  private boolean practice;

  @Option(names = "--plain", description = "Line by line, for screen readers.")
  private boolean plain;

  @ParentCommand private @Nullable Commands all;

  StudyCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    boolean isPlain = plain || (all != null && all.isPlain());
    var text = search;
    if (text == null) {
      return practice
          ? run(here, packs, isPlain, false, Wish.Ahead::new)
          : study(here, packs, isPlain);
    }
    var wanted = Searched.of(text);
    return run(here, packs, isPlain, false, ids -> found(wanted, ids, practice));
  }

  /// Opens the home screen.
  static int home(Surroundings here, boolean plain) {
    return run(here, List.of(), plain, true, Wish.Due::new);
  }

  /// Opens the first question.
  static int study(Surroundings here, List<String> packs, boolean plain) {
    return run(here, packs, plain, false, Wish.Due::new);
  }

  /// An ad-hoc set, in some packs only; none stands for all.
  private static Wish found(Search search, List<String> packs, boolean practice) {
    if (packs.isEmpty()) {
      return new Wish.Found(search.text(), practice);
    }
    var within =
        packs.stream().<Query>map(pack -> new Query.Named(Query.Thing.PACK, pack)).toList();
    return new Wish.Found(search.and(Query.any(within)).text(), practice);
  }

  /// @param atHome whether it opens on the home screen, where there are screens
  /// @param wishes what a session is to be about, given the ids of the packs
  private static int run(
      Surroundings here,
      List<String> names,
      boolean plain,
      boolean atHome,
      Function<List<String>, Wish> wishes) {
    var mode = TerminalProbe.mode(plain, here.environment());
    try (var opened = Library.open(here)) {
      var packs = NamedPacks.ids(here, opened, names);
      if (mode == Mode.FULL_SCREEN) {
        opened.play(
            here,
            (setup, size) ->
                atHome ? App.home(setup, size) : App.study(setup, size, wishes.apply(packs)));
      } else {
        opened.complain(here);
        var desk = opened.desk(here);
        lines(here, new LineStudy(here, desk, opened.setup(desk, here), wishes.apply(packs)), mode);
      }
      return ExitCode.OK;
    }
  }

  private static void lines(Surroundings here, LineStudy study, Mode mode) {
    if (study.isEmpty()) {
      here.out().line(study.nothingToAsk()).flush();
    } else {
      LineMode.run(study, mode, here.in(), here.out());
    }
  }
}
