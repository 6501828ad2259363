package memoire.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import memoire.format.Imported;
import memoire.format.PackFile;
import memoire.pack.Defect;
import memoire.pack.diff.FoundAgain;
import memoire.pack.diff.PackDiff;
import memoire.pack.diff.Release;
import memoire.study.Wording;
import memoire.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What changed between two versions of a pack.
@Command(
    name = "diff",
    description = {
      "Tells what changed between two versions of a pack, and what is lost by it.",
      "",
      "A change is cosmetic (progress stays), of the key (progress stays, papers are",
      "to be marked again), or of the meaning (progress is about something else).",
      "Where a new question says that it replaces an old one, progress moves to it.",
      "",
      "Exit code 1 when the version has not risen by enough: a major version when",
      "progress is lost, a minor one for new cards and other keys, else a patch. Files",
      "of formats that state no version pass.",
      ""
    })
final class PackDiffCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(index = "0", paramLabel = "OLD", description = "The version before.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The version after.")
  private Path after = Path.of("");

  PackDiffCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    var old = read(before).file();
    var bytes = InputFiles.bytes(here.directory().resolve(after));
    var format = NamedPacks.format(after, bytes);
    var now = read(after).file();
    var next = now.pack();
    if (!now.made().isEmpty()) {
      var found = FoundAgain.of(old.pack(), next, now.made(), FoundAgain.Said.NOTHING);
      Joining.tell(here, after.toString(), found, now);
      Joining.doubts(found, now, false).forEach(line -> here.out().line(SafeText.of(line)));
      next = found.pack();
    }
    var diff = PackDiff.of(old.pack(), next);
    tell(here, diff, now);
    if (diff.isVersionEnough() || !Joining.statesVersion(format)) {
      return ExitCode.OK;
    }
    here.err()
        .line(
            SafeText.of(
                "The version "
                    + diff.after().version()
                    + " does not tell of that: "
                    + diff.needed().after(diff.before().version())
                    + " would."));
    return ExitCode.PROBLEMS;
  }

  private Imported read(Path pack) {
    var file = here.directory().resolve(pack);
    var bytes = InputFiles.bytes(file);
    var format = NamedPacks.format(pack, bytes);
    var imported = PackFiles.one(format, pack.toString(), file, bytes);
    if (imported.read() == 0) {
      imported.problems().forEach(problem -> here.err().line(problem.line()));
      throw new Refusal("There is no question in " + pack + ".");
    }
    return imported;
  }

  /// The changes, one a line, and what they come to.
  static void tell(Surroundings here, PackDiff diff, PackFile file) {
    for (var edit : diff.edits()) {
      here.out().line(SafeText.of(EditLines.line(edit)));
    }
    diff.unknown()
        .forEach((id, old) ->
            here.err()
                .line(
                    Defect.Kind.REPLACES_UNKNOWN
                        .in(diff.after().id(), file.place(id), old)
                        .line()));
    here.out()
        .line(
            SafeText.of(
                diff.edits().isEmpty()
                    ? "No question has changed."
                    : Wording.count(diff.edits().size(), "change")
                        + "; a "
                        + diff.needed().name().toLowerCase(Locale.ROOT)
                        + " release"
                        + (diff.needed() == Release.MAJOR ? ": learners lose progress." : ".")));
    if (!diff.edits().isEmpty()) {
      here.out().line(SafeText.of(progress(diff.progress())));
    }
  }

  private static String progress(PackDiff.Progress progress) {
    return "Progress stays on "
        + Wording.count(progress.kept(), "card")
        + (progress.moved() == 0
            ? ""
            : ", moves on from " + progress.moved() + " to what takes their place")
        + (progress.resting() == 0 ? "" : ", rests with " + progress.resting() + " that are gone")
        + ".";
  }
}
