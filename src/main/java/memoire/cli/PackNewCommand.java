package memoire.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import memoire.format.PackFormat;
import memoire.pack.Slug;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Begins a pack.
@Command(
    name = "new",
    sortOptions = false,
    description = {
      "Begins a pack: a Markdown file with a question of each kind, to be written over.",
      "",
      "  memoire pack new geography.md --title \"Geography, year 9\"",
      ""
    })
final class PackNewCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(paramLabel = "FILE", description = "A file that is not there yet: NAME.md.")
  private Path file = Path.of("");

  @Option(names = "--title", paramLabel = "TITLE", description = "Of the pack.")
  private @Nullable String title;

  PackNewCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    var target = here.directory().resolve(file);
    if (Files.exists(target)) {
      throw new Refusal(file + " is there already; name another file.");
    }
    if (PackFormat.named(file.toString()).filter(PackFormat.MARKDOWN::equals).isEmpty()) {
      throw Refusal.ofUsage(
          "A pack is begun in Markdown: name a file that ends in .md. `memoire pack convert` makes"
              + " other formats of it.");
    }
    var name = String.valueOf(file.getFileName()).replaceFirst("\\..*$", "");
    var called = title == null || title.isBlank() ? name : title.strip();
    var text = template().replace("{id}", Slug.of(name)).replace("{title}", quoted(called));
    InputFiles.write(target, text);
    here.out()
        .line(
            SafeText.of(
                file
                    + " is begun. Write your questions over it, then: memoire pack check "
                    + typed(file.toString())));
    return ExitCode.OK;
  }

  /// A name as it can be typed in a shell.
  private static String typed(String name) {
    return name.matches("[\\p{L}\\p{N}._/~-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
  }

  /// As a value of the front matter that may hold any sign.
  private static String quoted(String title) {
    return "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String template() {
    try (var in = PackNewCommand.class.getResourceAsStream("new-pack.md")) {
      if (in == null) {
        throw new IllegalStateException("the template is part of the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
