package memoire.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A value of some JSON of others; what is missing is a value too.
public record JsonNode(@Nullable Object value) implements Iterable<JsonNode> {
  public static JsonNode read(Path file) throws IOException {
    var factory =
        JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(1 << 28).build())
            .build();
    try (var parser = factory.createParser(file.toFile())) {
      parser.nextToken();
      return new JsonNode(value(parser));
    }
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          var name = parser.currentName();
          parser.nextToken();
          members.put(name, new JsonNode(value(parser)));
        }
        yield members;
      }
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(new JsonNode(value(parser)));
        }
        yield items;
      }
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      default -> parser.getText();
    };
  }

  public JsonNode get(String name) {
    return value instanceof Map<?, ?> members && members.get(name) instanceof JsonNode node
        ? node
        : new JsonNode(null);
  }

  /// Empty for what is missing or null.
  public String text() {
    return value == null ? "" : value.toString();
  }

  public boolean isTrue() {
    return Boolean.TRUE.equals(value);
  }

  public double number() {
    return Double.parseDouble(text());
  }

  public boolean isNull() {
    return value == null;
  }

  @Override
  public Iterator<JsonNode> iterator() {
    return value instanceof List<?> items
        ? items.stream().map(JsonNode.class::cast).iterator()
        : new ArrayList<JsonNode>().iterator();
  }
}
