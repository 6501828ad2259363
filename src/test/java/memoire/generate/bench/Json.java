package memoire.generate.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON as maps, lists, strings, whole numbers and truth values. Null and fractions are left out.
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /// The object that a file holds; empty when there is no such file.
  public static Map<String, Object> object(Path file) throws IOException {
    return Files.exists(file) ? object(file.toString(), Files.readString(file)) : Map.of();
  }

  /// The objects of a file that holds one on every line; none when there is no such file.
  public static List<Map<String, Object>> lines(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    var objects = new ArrayList<Map<String, Object>>();
    var lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        objects.add(object(file + ":" + (i + 1), lines.get(i)));
      }
    }
    return objects;
  }

  /// On one line.
  public static String compact(Map<String, ?> object) throws IOException {
    return write(object, null);
  }

  /// Indented by two spaces, with a line feed at the end.
  public static String pretty(Map<String, ?> object) throws IOException {
    var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return write(object, printer) + "\n";
  }

  static String text(Map<String, Object> object, String field) {
    if (object.get(field) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("No text “" + field + "” in " + object);
  }

  static List<String> texts(Map<String, Object> object, String field) {
    return object.get(field) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static Map<String, Object> object(String where, String text) throws IOException {
    try (var parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        return members(parser);
      }
      throw new IOException(where + ": not a JSON object");
    }
  }

  private static Map<String, Object> members(JsonParser parser) throws IOException {
    var members = new LinkedHashMap<String, Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      if (parser.currentToken() != JsonToken.VALUE_NULL) {
        members.put(name, value(parser));
      }
    }
    return members;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(parser);
      case START_ARRAY -> items(parser);
      case VALUE_NUMBER_INT -> parser.getIntValue();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case null, default -> parser.getText();
    };
  }

  private static List<Object> items(JsonParser parser) throws IOException {
    var items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }

  private static String write(Map<String, ?> object, @Nullable DefaultPrettyPrinter printer)
      throws IOException {
    var out = new StringWriter();
    try (var generator = FACTORY.createGenerator(out)) {
      if (printer != null) {
        generator.setPrettyPrinter(printer);
      }
      write(generator, object);
    }
    return out.toString();
  }

  private static void write(JsonGenerator generator, Object value) throws IOException {
    switch (value) {
      case Map<?, ?> map -> {
        generator.writeStartObject();
        for (var entry : map.entrySet()) {
          generator.writeFieldName(String.valueOf(entry.getKey()));
          write(generator, entry.getValue());
        }
        generator.writeEndObject();
      }
      case List<?> list -> {
        generator.writeStartArray();
        for (var item : list) {
          write(generator, item);
        }
        generator.writeEndArray();
      }
      case Integer number -> generator.writeNumber(number);
      case Boolean truth -> generator.writeBoolean(truth);
      default -> generator.writeString(value.toString());
    }
  }
}
