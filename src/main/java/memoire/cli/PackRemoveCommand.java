package memoire.cli;

import java.util.List;
import java.util.concurrent.Callable;
import memoire.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes packs away.
@Command(
    name = "remove",
    description = {
      "Takes packs away.",
      "",
      "What you know of their cards stays, and is there again when they come back.",
      ""
    })
final class PackRemoveCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(arity = "1..*", paramLabel = "PACK", description = "Ids of installed packs.")
  private List<String> packs = List.of();

  PackRemoveCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    try (var opened = Library.open(here)) {
      var ids = NamedPacks.ids(here, opened, packs);
      for (var id : ids) {
        opened.store().remove(id);
        here.out().line(SafeText.of(id + " is taken away; what you know of it is kept."));
      }
      return ExitCode.OK;
    }
  }
}
