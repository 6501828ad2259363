package memoire.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import memoire.drill.Handed;
import memoire.drill.Paper;
import memoire.drill.Result;
import memoire.format.ClassCsv;
import memoire.format.ResultJson;
import memoire.format.SealedFiles;
import memoire.report.ClassText;
import memoire.report.ResultText;
import memoire.store.Store;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Marks answers to a sealed paper.
@Command(
    name = "mark",
    sortOptions = false,
    description = {
      "Marks answers to a sealed paper with its key.",
      "",
      "One learner’s are reported in full, several learners’ with a line for each.",
      "",
      "  memoire drill mark ada.answers --key test.key",
      "  memoire drill mark *.answers --key test.key --scores > marks.csv",
      "  memoire drill items marks.csv",
      ""
    })
final class DrillMarkCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(arity = "1..*", paramLabel = "ANSWERS", description = "What learners handed in.")
  private List<Path> answers = List.of();

  @Option(
      names = "--key",
      required = true,
      paramLabel = "KEY",
      description = "The key that was written with the paper.")
  private Path key = Path.of("");

  @Option(names = "--plain", description = "In words, for screen readers.")
  private boolean plain;

  @ArgGroup private @Nullable Other other;

  @ParentCommand private @Nullable DrillCommand drill;

  /// What may be written in place of text.
  static final class Other {
    @Option(names = "--csv", description = "Print a row for each question of each learner.")
    private boolean csv;

    @Option(
        names = "--scores",
        description = "Print a row of marks for each learner, as “drill items” reads them.")
    private boolean scores;

    @Option(names = "--json", description = "Print one learner’s result as JSON.")
    private boolean json;
  }

  DrillMarkCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    var read = SealedFiles.readKey(key.toString(), InputFiles.bytes(here.directory().resolve(key)));
    read.problems().forEach(problem -> here.err().line(problem.line()));
    var secret =
        read.value().orElseThrow(() -> new Refusal("Without the key nothing can be marked."));
    var all = new ArrayList<Handed>();
    for (var file : answers) {
      var bytes = InputFiles.bytes(here.directory().resolve(file));
      var handed = SealedFiles.readAnswers(file.toString(), bytes, secret);
      handed.problems().forEach(problem -> here.err().line(problem.line()));
      handed.value().map(one -> named(one, file)).ifPresent(all::add);
    }
    if (all.isEmpty()) {
      throw new Refusal("There are no answers to mark.");
    }
    try (var opened = Library.open(here)) {
      tell(all, results(opened.store(), all, secret.keyed()));
    }
    return all.size() == answers.size() ? ExitCode.OK : ExitCode.PROBLEMS;
  }

  /// Who did not say a name is known by the file.
  private static Handed named(Handed handed, Path file) {
    var base = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", "");
    return handed.name().isBlank()
        ? new Handed(handed.paper(), base, handed.began(), handed.took(), handed.answers())
        : handed;
  }

  private static List<Result> results(Store store, List<Handed> all, Paper keyed) {
    var marker = new PackMarker(store);
    var documents = new HashMap<String, String>();
    for (var pack : keyed.versions().keySet()) {
      for (var source : store.sources(pack)) {
        documents.put(Result.documentKey(pack, source.id()), source.title());
      }
    }
    var results = new ArrayList<Result>();
    for (var handed : all) {
      var titled =
          new Paper(
              keyed.title() + " – " + handed.name(),
              keyed.seed(),
              keyed.versions(),
              keyed.items(),
              keyed.terms());
      results.add(
          Result.of(
              results.size() + 1L, handed.sitting(titled), handed.began(), documents, marker));
    }
    return results;
  }

  private void tell(List<Handed> all, List<Result> results) {
    var names = all.stream().map(Handed::name).toList();
    if (other != null && other.scores) {
      print(ClassCsv.scores(names, results));
    } else if (other != null && other.csv) {
      print(ClassCsv.questions(names, results));
    } else if (other != null && other.json) {
      results.forEach(result -> print(ResultJson.write(result)));
    } else if (results.size() == 1) {
      report(results.getFirst(), all.getFirst());
    } else {
      here.out().lines(ClassText.lines(names, results));
    }
  }

  private void report(Result result, Handed handed) {
    var zone = here.zone().get();
    Lines.tell(
        here,
        plain || (drill != null && drill.isPlain()),
        columns -> ResultText.drawn(result, zone, columns),
        () -> ResultText.spoken(result, zone));
    long late = handed.answers().stream().filter(Handed.Given::isLate).count();
    if (late > 0) {
      here.out().line(SafeText.of("Answers given after the time, in the grace: " + late + "."));
    }
  }

  private void print(String text) {
    new SafeLines(here.out()).append(text).flush();
  }
}
