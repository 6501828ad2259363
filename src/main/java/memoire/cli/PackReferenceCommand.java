package memoire.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import memoire.format.PackFormat;
import picocli.CommandLine.Command;

/// How packs are written by hand.
@Command(
    name = "reference",
    description = {"Prints how packs are written in Markdown, with an example of everything.", ""})
final class PackReferenceCommand implements Callable<Integer> {
  private final Surroundings here;

  PackReferenceCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    try (var in = PackFormat.class.getResourceAsStream("markdown-reference.md")) {
      if (in == null) {
        throw new IllegalStateException("the reference is part of the program");
      }
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      new SafeLines(here.out()).append(text).flush();
      return ExitCode.OK;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
