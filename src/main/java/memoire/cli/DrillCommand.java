package memoire.cli;

import java.util.List;
import java.util.concurrent.Callable;
import memoire.drill.Blueprint;
import memoire.drill.History;
import memoire.report.HistoryText;
import memoire.screen.App;
import memoire.screen.Effect;
import memoire.screen.Message;
import memoire.terminal.LineMode;
import memoire.terminal.TerminalProbe;
import memoire.terminal.TerminalProbe.Mode;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Sets a paper and marks it.
@Command(
    name = "drill",
    sortOptions = false,
    description = {
      "Sets a paper, and marks it: to find out what you know.",
      "",
      "Every key is kept as you press it: after a power cut `memoire drill resume` goes",
      "on at the same question, with the time that is left. The schedule of studying is",
      "left alone, unless --count is given.",
      "",
      "  memoire drill japan-central-asia-russia -q 20 --time 20m --pass 60",
      "  memoire drill -p '5 form:date' -p '3 tag:sanctions' --marking negative:0.25",
      "  memoire drill --from missed --marking certainty",
      "",
      "Without anything it opens the papers so far, and those to go on with.",
      ""
    },
    subcommands = {
      DrillResumeCommand.class,
      DrillListCommand.class,
      DrillReportCommand.class,
      DrillCompareCommand.class,
      DrillRegradeCommand.class,
      DrillAllowCommand.class,
      DrillLogCommand.class,
      DrillPrintCommand.class,
      DrillSitCommand.class,
      DrillMarkCommand.class,
      DrillItemsCommand.class
    })
final class DrillCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private PaperOptions paper = new PaperOptions();

  @Option(names = "--plain", description = "Line by line, for screen readers.")
  private boolean plain;

  @ParentCommand private @Nullable Commands all;

  DrillCommand(Surroundings here) {
    this.here = here;
  }

  /// Whether lines were asked for before the command's name, or after it.
  boolean isPlain() {
    return plain || (all != null && all.isPlain());
  }

  @Override
  public Integer call() {
    try (var opened = Library.open(here)) {
      var mode = TerminalProbe.mode(isPlain(), here.environment());
      if (paper.isGiven()) {
        set(opened, paper.blueprint(here, opened), mode);
      } else if (mode == Mode.FULL_SCREEN) {
        opened.play(here, App::drills);
      } else {
        list(here, opened.desk(here).drills().history());
      }
      return ExitCode.OK;
    }
  }

  private void set(Opened opened, Blueprint blueprint, Mode mode) {
    if (mode == Mode.FULL_SCREEN) {
      // Refused here, where there is room to say why, and not on a screen that then is empty.
      var _ = opened.desk(here).drills().draw(blueprint, here.now());
      opened.play(here, (setup, size) -> App.drill(setup, size, blueprint));
    } else {
      sit(here, opened, new Effect.SetPaper(blueprint), mode);
    }
  }

  /// Sits a paper line by line.
  ///
  /// @param effect opens it
  static void sit(Surroundings here, Opened opened, Effect effect, Mode mode) {
    opened.complain(here);
    var desk = opened.desk(here);
    switch (desk.answer(effect, here.now()).orElseThrow()) {
      case Message.SittingOpened sitting -> {
        var drill = new LineDrill(here, desk, opened.setup(desk, here), sitting);
        if (drill.isOver()) {
          here.out().lines(drill.opening());
        } else {
          LineMode.run(drill, mode, here.in(), here.out());
        }
      }
      case Message.Failed failed -> throw new Refusal(failed.why().value());
      case Message other -> throw new IllegalStateException("no sitting is opened by " + other);
    }
  }

  /// The papers so far, and how to go on.
  static void list(Surroundings here, History history) {
    var zone = here.zone().get();
    Lines.tell(
        here,
        columns -> HistoryText.drawn(history, zone, columns),
        () -> HistoryText.spoken(history, zone));
    if (history.attempts().isEmpty()) {
      here.out().lines(List.of(SafeText.of("memoire drill -q 20 --time 20m sets the first one.")));
    }
  }
}
