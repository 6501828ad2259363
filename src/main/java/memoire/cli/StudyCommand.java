package memoire.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import memoire.screen.App;
import memoire.screen.Keymap;
import memoire.screen.Setup;
import memoire.store.InstalledPack;
import memoire.store.Store;
import memoire.study.Preferences;
import memoire.study.Rules;
import memoire.terminal.LineMode;
import memoire.terminal.Loop;
import memoire.terminal.TerminalProbe;
import memoire.terminal.TerminalProbe.Mode;
import memoire.terminal.Theme;
import memoire.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Asks what is due and what is new.
@Command(
    name = "study",
    mixinStandardHelpOptions = true,
    description = {
      "Asks what is due, then what is new. Every answer is kept the moment it is given.",
      "",
      "In the program, ? shows the keys. On a terminal that cannot move its cursor, in a pipe, or",
      "with --plain it asks line by line; :help there tells the rest."
    })
final class StudyCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(
      arity = "0..*",
      paramLabel = "PACK",
      description = "Ids of the packs to study; all when none is given.")
  private List<String> packs = List.of();

  @Option(names = "--plain", description = "Line by line, for screen readers and pipes.")
  private boolean plain;

  StudyCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    return study(here, packs, plain);
  }

  /// Opens the home screen.
  static int home(Surroundings here, boolean plain) {
    return run(here, List.of(), plain, App::home);
  }

  /// Opens the first question.
  static int study(Surroundings here, List<String> packs, boolean plain) {
    return run(here, packs, plain, (setup, size) -> App.study(setup, size, packs));
  }

  private static int run(
      Surroundings here, List<String> packs, boolean plain, FullStudy.Opening opening) {
    var planning = Planning.standard();
    var preferences = Preferences.standard();
    var mode = TerminalProbe.mode(plain, here.environment());
    try (var store = Library.open(here, planning)) {
      checkKnown(store, packs);
      var desk = new Desk(store, planning, preferences);
      var rules = new Rules(desk::mark, Rules.planner(planning.scheduler()));
      var seed = here.clock().instant().toEpochMilli();
      var setup = new Setup(rules, preferences, Keymap.standard(), seed);
      if (mode == Mode.FULL_SCREEN) {
        Loop.run(new FullStudy(here, desk, setup, opening), Theme.of(here.environment()));
      } else {
        lines(here, new LineStudy(here, desk, setup, packs), mode);
      }
      return ExitCode.OK;
    }
  }

  private static void lines(Surroundings here, LineStudy study, Mode mode) {
    if (study.isEmpty()) {
      here.out().line(SafeText.of("Nothing is due, and there is nothing new.")).flush();
    } else {
      LineMode.run(study, mode, here.out());
    }
  }

  private static void checkKnown(Store store, List<String> packs) {
    if (packs.isEmpty()) {
      return;
    }
    var installed = store.packs().stream().map(InstalledPack::id).toList();
    for (var pack : packs) {
      if (!installed.contains(pack)) {
        throw new Refusal(
            "There is no pack “"
                + pack
                + "” here. Installed: "
                + installed.stream().collect(Collectors.joining(", "))
                + ".");
      }
    }
  }
}
