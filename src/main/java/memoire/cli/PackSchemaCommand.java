package memoire.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import memoire.format.PackWriter;
import picocli.CommandLine.Command;

/// The JSON Schema of packs.
@Command(
    name = "schema",
    description = {
      "Prints the JSON Schema of packs (2020-12), from which editors complete and check:",
      "",
      "  memoire pack schema > memoire-pack-1.schema.json",
      ""
    })
final class PackSchemaCommand implements Callable<Integer> {
  private final Surroundings here;

  PackSchemaCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    try (var in = PackWriter.class.getResourceAsStream(PackWriter.SCHEMA)) {
      if (in == null) {
        throw new IllegalStateException("the schema is part of the program");
      }
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      new SafeLines(here.out()).append(text).flush();
      return ExitCode.OK;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
