package memoire.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import memoire.memory.Scheduler;
import memoire.review.Sitting;
import memoire.review.Tally;
import memoire.screen.App;
import memoire.screen.Keymap;
import memoire.screen.Setup;
import memoire.study.Preferences;
import memoire.study.Rules;
import memoire.terminal.LineMode;
import memoire.terminal.Loop;
import memoire.terminal.TerminalProbe;
import memoire.terminal.TerminalProbe.Mode;
import memoire.terminal.Theme;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Lets the author of a pack decide about its questions.
@Command(
    name = "review",
    sortOptions = false,
    description = {
      "Shows the questions of a pack one by one, each beside its passage.",
      "",
      "a accepts, r rejects for a reason, e edits, m merges with another card.",
      "",
      "Every decision is kept the moment it is made, in NAME.review.jsonl beside the",
      "pack; u takes it back. On leaving, the pack is written: what was rejected is",
      "gone, what was edited is as you wrote it. When the document changes, run",
      "memoire generate again: your decisions are applied to the new draft, and only",
      "what is new is left to review.",
      "",
      "In the program, ? shows the keys. On a terminal that cannot move its cursor, in",
      "a pipe, or with --plain it works line by line; ? there tells the rest.",
      ""
    })
final class ReviewCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(paramLabel = "PACK", description = "The pack file to review.")
  private Path pack = Path.of("");

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = "Where the pack's documents are; the working directory when not given.")
  private Path sources = Path.of("");

  @Option(names = "--apply", description = "Apply what is decided to the pack, and review nothing.")
  private boolean applyOnly;

  @Option(names = "--plain", description = "Line by line, for screen readers.")
  private boolean plain;

  @ParentCommand private @Nullable Commands all;

  ReviewCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    var file = here.directory().resolve(pack);
    var reviewed = new ReviewedPack(here, file);
    var before = sitting(reviewed);
    if (!applyOnly) {
      review(before, reviewed);
    }
    boolean isChanged = reviewed.apply();
    report(sitting(reviewed).tally());
    here.out().line(SafeText.of(pack + (isChanged ? " is written." : " is as it was."))).flush();
    return ExitCode.OK;
  }

  private Sitting sitting(ReviewedPack reviewed) {
    var read = reviewed.pack();
    if (read.questions().isEmpty()) {
      throw new Refusal("There is no question to review in " + pack + ".");
    }
    var folder = reviewed.file().toAbsolutePath().normalize().resolveSibling("");
    var roots =
        List.of(here.directory().resolve(sources), folder, folder.resolve("..").normalize());
    return Sitting.open(read, reviewed.decisions(), ReviewedPack.texts(read, roots));
  }

  private void review(Sitting sitting, ReviewedPack reviewed) {
    var rules = Rules.of(Scheduler.standard());
    var setup = new Setup(rules, Preferences.standard(), Keymap.standard(), 0);
    boolean isPlain = plain || (all != null && all.isPlain());
    var mode = TerminalProbe.mode(isPlain, here.environment());
    try (var decisions = new DecisionFile(reviewed.log())) {
      if (mode == Mode.FULL_SCREEN) {
        var screens =
            new FullStudy(here, decisions, setup, (same, size) -> App.review(same, size, sitting));
        Loop.run(screens, Theme.of(here.environment()));
      } else {
        LineMode.run(new LineReview(here, decisions, setup, sitting), mode, here.in(), here.out());
      }
    }
  }

  private void report(Tally tally) {
    var parts = new ArrayList<String>();
    count(parts, tally.accepted(), "accepted");
    count(parts, tally.edited(), "edited");
    count(parts, tally.merged(), "merged");
    count(parts, tally.rejections(), "rejected");
    parts.add(tally.left() + " left");
    here.out().line(SafeText.of(String.join(", ", parts) + "."));
    tally
        .rejected()
        .forEach((reason, count) ->
            here.out()
                .line(SafeText.of(String.format(Locale.ROOT, "  %6d  %s", count, reason.label()))));
  }

  private static void count(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }
}
