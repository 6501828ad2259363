package memoire.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import memoire.format.PackReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Checks packs.
@Command(name = "check", mixinStandardHelpOptions = true, description = "Checks packs.")
final class PackCheckCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(arity = "1..*", paramLabel = "PACK", description = "Pack files.")
  private List<Path> packs = List.of();

  PackCheckCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    int errors = 0;
    for (var pack : packs) {
      var reading =
          PackReader.readPlaced(
              pack.toString(), InputFiles.bytes(here.directory().resolve(pack)));
      reading.problems().forEach(problem -> here.out().line(problem.line()));
      errors += reading.hasErrors() ? 1 : 0;
    }
    return errors == 0 ? ExitCode.OK : ExitCode.PROBLEMS;
  }
}
