package memoire.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.Callable;
import memoire.config.Config;
import memoire.config.Template;
import memoire.text.SafeText;
import picocli.CommandLine.Command;

/// Says what can be set, and what is.
@Command(
    name = "config",
    sortOptions = false,
    description = {
      "Shows every setting with what holds now, and what is wrong in your file.",
      "",
      "What it prints is a file of settings: put it where its first line says and",
      "change it there.",
      ""
    })
final class ConfigCommand implements Callable<Integer> {
  private final Surroundings here;

  ConfigCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    var file = here.config();
    boolean exists = Files.exists(file);
    try (var opened = Library.open(here)) {
      say("# " + file + (exists ? "" : " (not there: everything is as usual)"));
      Template.filled(template(), opened.config()).lines().forEach(this::say);
      opened.problems().forEach(problem -> here.err().line(problem.line()));
      return opened.problems().isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS;
    }
  }

  private void say(String line) {
    here.out().line(SafeText.of(line));
  }

  private static String template() {
    try (var in = Config.class.getResourceAsStream("config.toml")) {
      return new String(
          Objects.requireNonNull(in, "config.toml").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
