package memoire.format.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import memoire.format.Exported;
import memoire.pack.Pack;
import memoire.pack.Source;

/// Writes packs in Markdown. Everything of a pack is in it: reading it gives an equal pack.
public final class MarkdownWriter {
  private MarkdownWriter() {}

  /// The Markdown of a pack; the same pack always gives the same bytes.
  public static Exported write(Pack pack) {
    return new Exported(text(pack).getBytes(StandardCharsets.UTF_8), 0, List.of());
  }

  /// The same as text.
  static String text(Pack pack) {
    var out = new StringBuilder("---\n");
    field(out, "id", pack.id());
    field(out, "version", pack.version());
    field(out, "title", pack.title());
    field(out, "description", pack.description());
    field(out, "language", pack.language());
    field(out, "license", pack.license());
    if (!pack.authors().isEmpty()) {
      var authors = pack.authors().stream().map(YamlScalars::write).toList();
      out.append("authors: [").append(String.join(", ", authors)).append("]\n");
    }
    if (!pack.sources().isEmpty()) {
      out.append("sources:\n");
      pack.sources().forEach(source -> source(out, source));
    }
    out.append("---\n");
    for (var question : pack.questions()) {
      out.append('\n');
      QuestionLines.write(question).forEach(line -> out.append(line).append('\n'));
    }
    return out.toString();
  }

  private static void source(StringBuilder out, Source source) {
    field(out, "- id", source.id());
    field(out, "  title", source.title());
    field(out, "  publisher", source.publisher());
    field(out, "  date", source.date());
    field(out, "  file", source.file());
  }

  private static void field(StringBuilder out, String key, String text) {
    if (!text.isEmpty()) {
      out.append(key).append(": ").append(YamlScalars.write(text)).append('\n');
    }
  }
}
