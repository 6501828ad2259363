package memoire.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import memoire.pack.Identity;
import memoire.pack.Pack;
import memoire.pack.Source;
import memoire.question.Question;

/// A pack without its questions.
record PackHeader(
    String id,
    String version,
    String title,
    String description,
    String language,
    String license,
    List<String> authors,
    List<Source> sources) {
  static final PackHeader EMPTY = new PackHeader("", "", "", "", "", "", List.of(), List.of());

  private static final int LONGEST_NAME = 64;
  private static final Pattern ID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}+(?:-[A-Za-z0-9]{1,8}+)*+");

  /// Semantic Versioning 2.0.0, without its rule against leading zeros in pre-releases.
  private static final Pattern VERSION =
      Pattern.compile(
          "(?:0|[1-9][0-9]*+)(?:\\.(?:0|[1-9][0-9]*+)){2}"
              + "(?:-[0-9A-Za-z-]++(?:\\.[0-9A-Za-z-]++)*+)?+"
              + "(?:\\+[0-9A-Za-z-]++(?:\\.[0-9A-Za-z-]++)*+)?+");

  private static final List<String> KNOWN =
      List.of(
          "$schema",
          "id",
          "version",
          "title",
          "description",
          "language",
          "license",
          "authors",
          "sources",
          "questions");
  private static final List<String> KNOWN_OF_SOURCE =
      List.of("id", "title", "publisher", "date", "file");

  /// Reads what stands beside the questions.
  ///
  /// @param whole whether the file could be read to its end; if not, nothing is called missing
  static PackHeader read(JsonValue.Members json, boolean whole, Problems problems) {
    var fields = new Fields(json, "", problems);
    fields.reportUnknown(KNOWN);
    checkSchema(fields, problems);
    return new PackHeader(
        name(fields, "id", whole, ID, Fault.BAD_PACK_ID),
        name(fields, "version", whole, VERSION, Fault.BAD_VERSION),
        title(fields, whole),
        fields.textOr("", "description"),
        name(fields, "language", whole, LANGUAGE, Fault.BAD_LANGUAGE),
        fields.textOr("", "license"),
        fields.textsOrNone("authors"),
        sources(fields, problems));
  }

  Pack pack(List<Question> questions) {
    return new Pack(
        id, version, title, description, language, license, authors, sources, questions);
  }

  private static void checkSchema(Fields fields, Problems problems) {
    var schema = fields.textOr(PackWriter.SCHEMA, "$schema");
    if (!schema.endsWith(PackWriter.SCHEMA)) {
      problems.add(Fault.OTHER_SCHEMA, fields.at("$schema"), schema);
    }
  }

  private static String name(
      Fields fields, String field, boolean whole, Pattern rule, Fault otherwise) {
    if (!whole && !fields.has(field)) {
      return "";
    }
    var name = fields.text(field);
    if (fields.isText(field) && (name.length() > LONGEST_NAME || !rule.matcher(name).matches())) {
      fields.fail(otherwise, fields.at(field), name);
    }
    return name;
  }

  private static String title(Fields fields, boolean whole) {
    if (!whole && !fields.has("title")) {
      return "";
    }
    var title = fields.text("title");
    if (fields.isText("title") && title.isBlank()) {
      fields.fail(Fault.EMPTY, fields.at("title"), "title");
    }
    return title;
  }

  /// A source stays even when something about it is wrong, since questions cite it.
  private static List<Source> sources(Fields fields, Problems problems) {
    if (!fields.has("sources")) {
      return List.of();
    }
    var sources = new ArrayList<Source>();
    var seen = new HashSet<String>();
    var values = fields.items("sources", "a list of sources");
    for (int i = 0; i < values.size(); i++) {
      var name = "sources[" + i + "]";
      if (values.get(i) instanceof JsonValue.Members json) {
        var source = source(new Fields(json, name + ".", problems));
        if (seen.add(source.id())) {
          sources.add(source);
        } else {
          problems.add(Fault.SOURCE_TWICE, json.at(), source.id());
        }
      } else {
        fields.wrong(name, values.get(i), "an object");
      }
    }
    return sources;
  }

  private static Source source(Fields fields) {
    fields.reportUnknown(KNOWN_OF_SOURCE);
    var id = fields.text("id");
    if (fields.isText("id") && !Identity.isSafe(id)) {
      fields.fail(Fault.BAD_SOURCE_ID, fields.at("id"), id);
    }
    var file = fields.textOr("", "file");
    if (!isInside(file)) {
      fields.fail(Fault.UNSAFE_PATH, fields.at("file"), file);
      file = "";
    }
    return new Source(
        id, fields.text("title"), fields.textOr("", "publisher"), fields.textOr("", "date"), file);
  }

  /// Whether a path stays where it belongs on every system.
  private static boolean isInside(String path) {
    if (path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0) {
      return false;
    }
    for (var part : path.split("/", -1)) {
      if (part.equals("..") || part.indexOf('\0') >= 0) {
        return false;
      }
    }
    return true;
  }
}
