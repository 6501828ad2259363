package memoire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import memoire.screen.App;
import memoire.screen.Keymap;
import memoire.screen.Setup;
import memoire.screen.Size;
import memoire.screen.Step;
import memoire.screen.Targets;
import memoire.search.Query;
import memoire.search.Search;
import memoire.store.InstalledPack;
import memoire.store.Store;
import memoire.study.Preferences;
import memoire.study.Rules;
import memoire.terminal.LineMode;
import memoire.terminal.Loop;
import memoire.terminal.TerminalProbe;
import memoire.terminal.TerminalProbe.Mode;
import memoire.terminal.Theme;
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
      description = {
        "Ask what a search finds, due or not; `memoire browse --help` tells what can be",
        "searched."
      })
  private @Nullable String search;

  @Option(
      names = "--practice",
      description = "With --search: only practise, and leave the schedule as it is.")
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
    return text == null
        ? study(here, packs, isPlain)
        : found(here, packs, Searched.of(text), practice, isPlain);
  }

  /// Opens the home screen.
  static int home(Surroundings here, boolean plain) {
    return run(here, List.of(), plain, Opening.of((setup, size, _) -> App.home(setup, size)));
  }

  /// Opens the first question.
  static int study(Surroundings here, List<String> packs, boolean plain) {
    return run(here, packs, plain, Opening.of(App::study));
  }

  /// Opens the first question of an ad-hoc set.
  private static int found(
      Surroundings here, List<String> packs, Search search, boolean practice, boolean plain) {
    return run(
        here,
        packs,
        plain,
        new Opening(
            (setup, size, ids) -> App.studyFound(setup, size, within(search, ids), practice),
            (desk, setup, ids) -> {
              var targets = new Targets.AllFound(within(search, ids));
              var items = desk.found(targets, practice, here.now());
              return new LineStudy(here, desk, setup, items, true);
            }));
  }

  /// The same search in some packs only; none stands for all.
  private static Search within(Search search, List<String> packs) {
    return packs.isEmpty()
        ? search
        : search.and(
            Query.any(
                packs.stream()
                    .map(pack -> (Query) new Query.Named(Query.Thing.PACK, pack))
                    .toList()));
  }

  private static int run(Surroundings here, List<String> names, boolean plain, Opening opening) {
    var planning = Planning.standard();
    var preferences = Preferences.standard();
    var mode = TerminalProbe.mode(plain, here.environment());
    try (var store = Library.open(here, planning)) {
      var packs = ids(here, store, names);
      var desk = new Desk(store, planning, preferences);
      var rules = new Rules(desk::mark, Rules.planner(planning.scheduler()));
      var seed = here.clock().instant().toEpochMilli();
      var setup = new Setup(rules, preferences, Keymap.standard(), seed);
      if (mode == Mode.FULL_SCREEN) {
        var study =
            new FullStudy(here, desk, setup, (all, size) -> opening.screens().at(all, size, packs));
        Loop.run(study, Theme.of(here.environment()));
      } else {
        var lines = opening.lines();
        lines(
            here,
            lines == null
                ? new LineStudy(here, desk, setup, packs)
                : lines.with(desk, setup, packs),
            mode);
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

  /// The ids of the packs that were named, those of files after they are installed.
  private static List<String> ids(Surroundings here, Store store, List<String> names) {
    var ids = new ArrayList<String>();
    for (var name : names) {
      ids.add(name.endsWith(".json") ? installed(here, store, name) : known(store, name));
    }
    return ids;
  }

  private static String installed(Surroundings here, Store store, String name) {
    var file = here.directory().resolve(name).toAbsolutePath().normalize();
    var folder = file.resolveSibling("");
    return Library.install(
        here, store, file, List.of(here.directory(), folder, folder.resolve("..")));
  }

  private static String known(Store store, String id) {
    var installed = store.packs().stream().map(InstalledPack::id).toList();
    if (installed.contains(id)) {
      return id;
    }
    throw new Refusal(
        "There is no pack “"
            + id
            + "” here. "
            + (installed.isEmpty()
                ? "None is installed; name a pack file to install it: memoire study NAME.pack.json."
                : "Installed: " + String.join(", ", installed) + "."));
  }

  /// How the program begins, with the packs that were chosen.
  ///
  /// @param lines how it begins line by line; null for what is due in the packs
  private record Opening(OfScreens screens, @Nullable OfLines lines) {
    static Opening of(OfScreens screens) {
      return new Opening(screens, null);
    }
  }

  @FunctionalInterface
  private interface OfScreens {
    Step<App> at(Setup setup, Size size, List<String> packs);
  }

  @FunctionalInterface
  private interface OfLines {
    LineStudy with(Desk desk, Setup setup, List<String> packs);
  }
}
