package memoire.cli;

import java.util.List;
import memoire.config.Config;
import memoire.screen.Setup;
import memoire.store.Store;
import memoire.study.Rules;
import memoire.terminal.Loop;
import memoire.terminal.Theme;
import memoire.text.Problem;
import memoire.text.SafeText;

/// The learner's file, opened, and what the learner has set.
///
/// @param problems what is wrong with the file of settings
record Opened(Store store, Config config, Planning planning, List<Problem> problems)
    implements AutoCloseable {
  Opened {
    problems = List.copyOf(problems);
  }

  /// What answers the screens.
  Desk desk(Surroundings here) {
    return new Desk(store, planning, config.study(), here::stamp);
  }

  /// What stays the same while the screens are seen, or lines are read.
  Setup setup(Desk desk, Surroundings here) {
    var rules = new Rules(desk::mark, Rules.planner(planning.schedulers()));
    var seed = here.clock().instant().toEpochMilli();
    return new Setup(
        rules, config.study(), config.keys(), seed, notice(), MediaShelf.installed(here).folder());
  }

  /// Plays the screens until they are left.
  void play(Surroundings here, FullStudy.Opening opening) {
    var desk = desk(here);
    var study = new FullStudy(here, desk, setup(desk, here), opening);
    QuietTuning.begin(store, config.edition());
    Loop.run(study, Theme.of(here.environment(), config.colours()));
  }

  /// Says what is wrong in the settings where there are no screens.
  void complain(Surroundings here) {
    problems.forEach(problem -> here.err().line(problem.line()));
  }

  /// What is wrong in the settings, where only one line of it has room; else what is new.
  private SafeText notice() {
    return problems.isEmpty()
        ? QuietTuning.note(store)
        : SafeText.of(
            problems.getFirst().line().value()
                + (problems.size() > 1 ? " memoire config tells the rest." : ""));
  }

  @Override
  public void close() {
    store.close();
  }
}
