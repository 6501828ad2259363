package memoire.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import memoire.drill.Handed;
import memoire.drill.Paper;
import memoire.format.Media;
import memoire.format.SealedFiles;
import memoire.pack.PackMedia;
import memoire.screen.App;
import memoire.screen.Effect;
import memoire.store.Store;
import memoire.terminal.TerminalProbe;
import memoire.terminal.TerminalProbe.Mode;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Sits a sealed paper.
@Command(
    name = "sit",
    sortOptions = false,
    description = {
      "Sits a sealed paper, or goes on with it, and writes the answers to a file.",
      "",
      "  memoire drill sit test.paper --name Ada",
      "",
      "Every key is kept as you press it, as in every drill. When you have handed in,",
      "the same command writes your answers again.",
      ""
    })
final class DrillSitCommand implements Callable<Integer> {
  private static final String SETTING = "sealed.";

  private final Surroundings here;

  @Parameters(paramLabel = "PAPER", description = "What “pack seal” has written.")
  private Path paper = Path.of("");

  @Option(names = "--name", paramLabel = "NAME", description = "Your name, for who marks it.")
  private String name = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where your answers go; PAPER’s name with .answers when not given.")
  private @Nullable Path output;

  @Option(names = "--plain", description = "Line by line, for screen readers.")
  private boolean plain;

  @ParentCommand private @Nullable DrillCommand drill;

  DrillSitCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    var file = here.directory().resolve(paper);
    var bytes = InputFiles.bytes(file);
    var sealed = PackSealCommand.read(here, paper, bytes);
    if (sealed == null) {
      throw new Refusal(paper + " cannot be sat.");
    }
    shelve(sealed, file);
    var digest = Media.sha256(bytes);
    try (var opened = Library.open(here)) {
      var drills = opened.desk(here).drills();
      var before = number(opened.store(), digest);
      long number =
          before.isPresent() ? before.getAsLong() : begun(opened.store(), drills, sealed, digest);
      if (!drills.sitting(number).isHandedIn()) {
        sit(opened, number);
      }
      return told(opened.desk(here).drills(), number, digest);
    }
  }

  private void sit(Opened opened, long number) {
    var mode = TerminalProbe.mode(plain || (drill != null && drill.isPlain()), here.environment());
    if (mode == Mode.FULL_SCREEN) {
      opened.play(here, (setup, size) -> App.drill(setup, size, number));
    } else {
      DrillCommand.sit(here, opened, new Effect.OpenSitting(number), mode);
    }
  }

  private int told(Drills drills, long number, String digest) {
    var sitting = drills.sitting(number);
    if (!sitting.isHandedIn()) {
      here.out().line(SafeText.of("Not handed in yet; memoire drill sit " + paper + " goes on."));
      return ExitCode.OK;
    }
    var target = output == null ? answersBeside() : output;
    var handed =
        Handed.of(digest, name.strip(), drills.events(number).getFirst().at().at(), sitting);
    InputFiles.write(here.directory().resolve(target), SealedFiles.answers(handed));
    here.out()
        .line(
            SafeText.of(
                "Handed in: "
                    + sitting.answered()
                    + " of "
                    + sitting.paper().size()
                    + " answered. Your answers are in "
                    + target
                    + ": give it to whoever marks them."));
    return ExitCode.OK;
  }

  private Path answersBeside() {
    var base = String.valueOf(paper.getFileName()).replaceFirst("\\.[^.]+$", "");
    return paper.resolveSibling(base + ".answers");
  }

  /// The sitting of that paper, if it was begun.
  private static OptionalLong number(Store store, String digest) {
    return store
        .setting(SETTING + digest)
        .map(text -> OptionalLong.of(Long.parseLong(text)))
        .orElse(OptionalLong.empty());
  }

  private static long begun(Store store, Drills drills, Paper paper, String digest) {
    long number = drills.begin(paper).number();
    store.setSetting(SETTING + digest, String.valueOf(number));
    return number;
  }

  /// The pictures that come with it.
  private void shelve(Paper sealed, Path file) {
    var beside = PackFiles.beside(file);
    var found = new Media.Found();
    var questions = sealed.items().stream().map(Paper.Item::question).toList();
    var names = List.copyOf(PackMedia.names(questions));
    names.forEach(medium -> found.take(beside.apply(medium)));
    MediaShelf.installed(here).put(found.done().only(names));
  }
}
