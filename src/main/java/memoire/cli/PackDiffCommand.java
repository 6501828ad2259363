package memoire.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import memoire.pack.Pack;
import memoire.pack.diff.Edit;
import memoire.pack.diff.PackDiff;
import memoire.pack.diff.Release;
import memoire.question.Question;
import memoire.study.Wording;
import memoire.text.Cells;
import memoire.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What changed between two versions of a pack.
@Command(
    name = "diff",
    description = {
      "Tells what changed between two versions of a pack, and what becomes of what",
      "learners know.",
      "",
      "A change is cosmetic (progress stays), of the key (progress stays, papers are to",
      "be marked again), or of the meaning (progress is about something else). Exit code",
      "1 when the version has not risen by enough: a major version when progress is lost,",
      "a minor one for new cards and other keys, else a patch.",
      ""
    })
final class PackDiffCommand implements Callable<Integer> {
  private static final int SHOWN = 60;

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
    var diff = PackDiff.of(read(before), read(after));
    tell(here, diff);
    if (diff.isVersionEnough()) {
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

  private Pack read(Path pack) {
    var file = here.directory().resolve(pack);
    var bytes = InputFiles.bytes(file);
    var format = NamedPacks.format(pack, bytes);
    var imported = PackFiles.one(format, pack.toString(), file, bytes);
    if (imported.read() == 0) {
      imported.problems().forEach(problem -> here.err().line(problem.line()));
      throw new Refusal("There is no question in " + pack + ".");
    }
    return imported.file().pack();
  }

  /// The changes, one a line, and what they come to.
  static void tell(Surroundings here, PackDiff diff) {
    for (var edit : diff.edits()) {
      here.out().line(SafeText.of(line(edit)));
    }
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
  }

  private static String line(Edit edit) {
    return switch (edit) {
      case Edit.Added(var question, boolean isNewCard) ->
          "+ " + named(question) + (isNewCard ? "" : " (one more form of its card)");
      case Edit.Removed(var question, boolean isCardGone) ->
          "- " + named(question) + (isCardGone ? " (progress rests)" : " (its card stays)");
      case Edit.Renamed(var old, var question) ->
          "> " + named(question) + " (was " + old.id().value() + ": give it that id again)";
      case Edit.Changed(var old, var question, var kind, var parts) ->
          switch (kind) {
            case COSMETIC -> "~ " + named(question) + " (" + String.join(", ", parts) + ")";
            case KEY ->
                "! "
                    + named(question)
                    + " (key: "
                    + Wording.key(old)
                    + " → "
                    + Wording.key(question)
                    + ")";
            case MEANING -> "# " + named(question) + " (asks something else; progress stays on it)";
          };
    };
  }

  private static String named(Question question) {
    var prompt = question.prompt().replace('\n', ' ');
    var shown = Cells.fit(SafeText.of(prompt).value(), SHOWN);
    return question.id().value() + " " + shown + (shown.length() < prompt.length() ? "…" : "");
  }
}
