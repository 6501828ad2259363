package memoire.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import memoire.drill.ItemAnalysis;
import memoire.format.ScoresCsv;
import memoire.report.ItemAnalysisText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What the marks of a group say about the questions.
@Command(
    name = "items",
    description = {
      "Tells what the marks of a group say about the questions of a paper.",
      "",
      "How hard each was, whether it told the good from the weak, which keys look wrong,",
      "and how far the marks can be relied on.",
      "",
      "The file has a row for each student and a column for each question, with the",
      "names of the questions in the first row.",
      ""
    })
final class DrillItemsCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(paramLabel = "FILE", description = "Marks as CSV.")
  private Path file = Path.of("");

  DrillItemsCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    var bytes = InputFiles.bytes(here.directory().resolve(file));
    var reading = ScoresCsv.read(file.toString(), bytes);
    reading.problems().forEach(problem -> here.err().line(problem.line()));
    if (reading.hasErrors()) {
      return ExitCode.PROBLEMS;
    }
    var analysis = ItemAnalysis.of(reading.value());
    Lines.tell(
        here,
        columns -> ItemAnalysisText.drawn(analysis, columns),
        () -> ItemAnalysisText.spoken(analysis));
    return ExitCode.OK;
  }
}
