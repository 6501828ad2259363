package memoire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import memoire.explain.Explained;
import memoire.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Tells what the code of a problem means.
@Command(
    name = "explain",
    sortOptions = false,
    description = {
      "Tells what the code of a problem means, why it matters, and how to mend it.",
      "Without a code it lists them all.",
      "",
      "  memoire explain G021",
      "  memoire explain l008 l019",
      ""
    })
final class ExplainCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(arity = "0..*", paramLabel = "CODE", description = "Codes, as in G021 or g021.")
  private List<String> codes = List.of();

  ExplainCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    if (codes.isEmpty()) {
      print(Explained.all());
      return ExitCode.OK;
    }
    var unknown = new ArrayList<String>();
    for (var code : codes) {
      var page = Explained.page(code);
      page.ifPresentOrElse(
          lines -> print(lines),
          () -> unknown.add("There is no code “" + code + "”. " + Explained.meant(code)));
      if (page.isPresent()) {
        here.out().line(SafeText.EMPTY);
      }
    }
    here.out().flush();
    unknown.forEach(sentence -> here.err().line(SafeText.of("memoire: " + sentence)));
    return unknown.isEmpty() ? ExitCode.OK : ExitCode.USAGE;
  }

  private void print(List<String> lines) {
    lines.forEach(line -> here.out().line(SafeText.of(line)));
  }
}
