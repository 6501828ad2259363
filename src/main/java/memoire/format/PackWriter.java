package memoire.format;

import java.util.List;
import memoire.pack.Pack;
import memoire.pack.Source;

/// Writes packs in their canonical form: the same pack always gives the same text, and two versions
/// differ only in the lines that changed.
public final class PackWriter {
  /// The file name of the format's JSON Schema.
  public static final String SCHEMA = "memoire-pack-1.schema.json";

  private PackWriter() {}

  /// The JSON of a pack, ending in a line break. Reading it gives an equal pack, as long as its
  /// numbers have no negative scale and its optional texts are not empty but null.
  public static String write(Pack pack) {
    var out = JsonText.spacious();
    out.open('{');
    out.name("$schema").text(SCHEMA);
    out.name("id").text(pack.id());
    out.name("version").text(pack.version());
    out.name("title").text(pack.title());
    text(out, "description", pack.description());
    out.name("language").text(pack.language());
    text(out, "license", pack.license());
    if (!pack.authors().isEmpty()) {
      out.name("authors").texts(pack.authors());
    }
    sources(out, pack.sources());
    out.name("questions").open('[');
    for (var question : pack.questions()) {
      QuestionText.write(question, out.item());
    }
    out.close(']').close('}');
    return out + "\n";
  }

  private static void sources(JsonText out, List<Source> sources) {
    if (sources.isEmpty()) {
      return;
    }
    out.name("sources").open('[');
    for (var source : sources) {
      out.item().open('{');
      out.name("id").text(source.id());
      out.name("title").text(source.title());
      text(out, "publisher", source.publisher());
      text(out, "date", source.date());
      text(out, "file", source.file());
      out.close('}');
    }
    out.close(']');
  }

  private static void text(JsonText out, String name, String text) {
    if (!text.isEmpty()) {
      out.name(name).text(text);
    }
  }
}
