package memoire.memory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A JSON value that is what the caller takes it for, or the test fails. Objects remember which of
/// their fields were read, so that a test can prove that it used all of them.
final class Json {
  private final Object value;
  private final Set<String> read = new HashSet<>();

  private Json(Object value) {
    this.value = value;
  }

  static Json read(InputStream in) throws IOException {
    try (var parser = new JsonFactory().createParser(in)) {
      parser.nextToken();
      return value(parser);
    }
  }

  boolean has(String field) {
    return object().containsKey(field);
  }

  Json at(String field) {
    var found = object().get(field);
    if (found == null) {
      throw new AssertionError("no field " + field + " in " + object().keySet());
    }
    read.add(field);
    return found;
  }

  Json at(int index) {
    return items().get(index);
  }

  List<Json> items() {
    return value instanceof Items items ? items.list() : List.of(this);
  }

  double number() {
    return (Double) value;
  }

  double[] numbers() {
    return items().stream().mapToDouble(Json::number).toArray();
  }

  String text() {
    return (String) value;
  }

  boolean truth() {
    return (Boolean) value;
  }

  List<String> fields() {
    return List.copyOf(object().keySet());
  }

  /// Paths of fields that nobody read, of this object and of those within.
  List<String> unread() {
    var unread = new ArrayList<String>();
    if (value instanceof Fields fields) {
      fields
          .map()
          .forEach((field, child) -> {
            if (read.contains(field)) {
              child.unread().forEach(path -> unread.add(field + "." + path));
            } else {
              unread.add(field);
            }
          });
    }
    if (value instanceof Items items) {
      items.list().forEach(item -> unread.addAll(item.unread()));
    }
    return unread;
  }

  private record Fields(Map<String, Json> map) {}

  private record Items(List<Json> list) {}

  private Map<String, Json> object() {
    return ((Fields) value).map();
  }

  private static Json value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> new Json(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json(parser.getDoubleValue());
      case VALUE_TRUE, VALUE_FALSE -> new Json(parser.getBooleanValue());
      case null, default -> throw new IOException("unexpected " + parser.currentToken());
    };
  }

  private static Json object(JsonParser parser) throws IOException {
    var fields = new LinkedHashMap<String, Json>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      fields.put(key, value(parser));
    }
    return new Json(new Fields(fields));
  }

  private static Json array(JsonParser parser) throws IOException {
    var items = new ArrayList<Json>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new Json(new Items(items));
  }
}
