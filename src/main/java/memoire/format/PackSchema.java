package memoire.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/// The JSON Schema of packs, from which editors complete and check: in the version of 2020-12, and
/// the same in draft-07, which more editors know.
public final class PackSchema {
  private static final int MOST_VALUES = 100_000;
  private static final int DEEPEST = 100;
  private static final String DRAFT_7 = "http://json-schema.org/draft-07/schema#";
  private static final String DEFINITIONS = "#/$defs/";

  private final JsonValue root;
  private final JsonText out = JsonText.spacious();

  private PackSchema(JsonValue root) {
    this.root = root;
  }

  /// In the version of 2020-12.
  public static String text() {
    var name = PackWriter.SCHEMA;
    try (var in = Objects.requireNonNull(PackSchema.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The same in draft-07, where definitions are called otherwise, a reference stands alone, and
  /// nothing closes an object over its conditions: each condition closes it itself.
  public static String draft7() {
    var root = Objects.requireNonNull(JsonTree.parse(text(), MOST_VALUES, DEEPEST));
    var schema = new PackSchema(root);
    schema.write(root);
    return schema.out + "\n";
  }

  private void write(JsonValue value) {
    switch (value) {
      case JsonValue.Members members -> object(members);
      case JsonValue.Items items -> {
        out.open('[');
        items
            .values()
            .forEach(item -> {
              out.item();
              write(item);
            });
        out.close(']');
      }
      case JsonValue.Text text -> out.text(text.value());
      case JsonValue.Digits digits -> out.number(new BigDecimal(digits.value()));
      case JsonValue.Truth truth -> out.truth(truth.value());
      case JsonValue.Nothing _, JsonValue.Excess _ -> out.nothing();
    }
  }

  private void object(JsonValue.Members members) {
    out.open('{');
    for (var member : members.members()) {
      if (member.value() instanceof JsonValue.Text text) {
        named(member.name(), text.value(), members.members().size() == 1);
      } else if (member.name().equals("then")) {
        closed(member.value());
      } else if (!member.name().equals("unevaluatedProperties")) {
        out.name(member.name().equals("$defs") ? "definitions" : member.name());
        write(member.value());
      }
    }
    out.close('}');
  }

  private void named(String name, String text, boolean isAlone) {
    switch (name) {
      case "$schema" -> out.name(name).text(DRAFT_7);
      case "$ref" -> {
        if (isAlone) {
          reference(text);
        } else {
          // Beside a reference nothing else would count.
          out.name("allOf").open('[').item().open('{');
          reference(text);
          out.close('}').close(']');
        }
      }
      default -> out.name(name).text(text);
    }
  }

  private void reference(String to) {
    out.name("$ref").text(to.replace(DEFINITIONS, "#/definitions/"));
  }

  /// What a condition refers to, with all properties that the object may have where it holds.
  private void closed(JsonValue then) {
    var to = then.at("$ref").said();
    var definitions = root.at("$defs");
    var allowed = new LinkedHashSet<String>();
    names(definitions.at("question"), allowed);
    names(definitions.at(to.substring(DEFINITIONS.length())), allowed);
    out.name("then").open('{').name("allOf").open('[').item().open('{');
    reference(to);
    out.close('}').close(']');
    out.name("properties").open('{');
    allowed.forEach(name -> out.name(name).truth(true));
    out.close('}').name("additionalProperties").truth(false).close('}');
  }

  private static void names(JsonValue definition, Set<String> into) {
    if (definition.at("properties") instanceof JsonValue.Members properties) {
      properties.members().forEach(property -> into.add(property.name()));
    }
  }
}
