package memoire.cli;

import java.util.concurrent.Callable;
import memoire.format.PackSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The JSON Schema of packs.
@Command(
    name = "schema",
    sortOptions = false,
    description = {
      "Prints the JSON Schema of packs (2020-12), from which editors complete and check.",
      "",
      "  memoire pack schema > memoire-pack-1.schema.json",
      ""
    })
final class PackSchemaCommand implements Callable<Integer> {
  private static final int DRAFT_7 = 7;

  private final Surroundings here;

  @Option(
      names = "--draft",
      paramLabel = "7",
      description = "The same in draft-07, for editors that know no later one.")
  private int draft;

  PackSchemaCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    if (draft != 0 && draft != DRAFT_7) {
      throw Refusal.ofUsage("There is the schema in 2020-12 and, with --draft 7, in draft-07.");
    }
    new SafeLines(here.out())
        .append(draft == DRAFT_7 ? PackSchema.draft7() : PackSchema.text())
        .flush();
    return ExitCode.OK;
  }
}
