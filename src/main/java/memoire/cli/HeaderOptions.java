package memoire.cli;

import java.util.List;
import memoire.generate.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What the options of `generate` say about the pack as a whole.
final class HeaderOptions {
  @Option(names = "--title", paramLabel = "TEXT", description = "Title of the pack.")
  private @Nullable String title;

  @Option(names = "--description", paramLabel = "TEXT", description = "What the pack is about.")
  private @Nullable String description;

  @Option(
      names = "--pack-version",
      paramLabel = "VERSION",
      description = "Version of the pack, X.Y.Z.")
  private @Nullable String version;

  @Option(names = "--license", paramLabel = "SPDX", description = "Licence of the pack.")
  private @Nullable String license;

  @Option(names = "--author", paramLabel = "NAME", description = "An author; may be repeated.")
  private List<String> authors = List.of();

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "40",
      description =
          "At most so many questions for every 1,000 words, the best first: ${DEFAULT-VALUE} unless said otherwise; 0 for no limit.")
  private int most = 40;

  /// What these options say, else what was there before.
  Settings over(Settings before, String id) {
    var settings =
        new Settings(
            id,
            title == null ? before.title() : title,
            description == null ? before.description() : description,
            version == null ? before.version() : version,
            license == null ? before.license() : license,
            authors.isEmpty() ? before.authors() : authors,
            before.language(),
            before.maxPer1000Words(),
            before.least());
    return settings.withMost(most);
  }
}
