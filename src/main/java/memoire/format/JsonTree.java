package memoire.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// Reads one value off a parser, within bounds. What goes beyond them is skipped, so that the
/// parser always stands at the end of the value afterwards.
public final class JsonTree {
  /// A question's deepest value, a side of a match pair, is at 3.
  private static final int DEEPEST = 6;

  private static final int MOST_VALUES = 20_000;

  private final JsonParser parser;
  private final int deepest;
  private final int mostValues;
  private int values;

  private JsonTree(JsonParser parser, int mostValues, int deepest) {
    this.parser = parser;
    this.mostValues = mostValues;
    this.deepest = deepest;
  }

  /// A whole text as one value, of which deeper and later parts than allowed are left out; null
  /// when it is no JSON.
  public static @Nullable JsonValue parse(String text, int mostValues, int deepest) {
    try (var parser = Json.parser(text)) {
      return parser.nextToken() == null ? null : new JsonTree(parser, mostValues, deepest).value(0);
    } catch (IOException _) {
      return null;
    }
  }

  /// The value whose first token the parser stands at.
  static JsonValue read(JsonParser parser) throws IOException {
    var tree = new JsonTree(parser, MOST_VALUES, DEEPEST);
    var value = tree.value(0);
    return tree.values < MOST_VALUES
        ? value
        : new JsonValue.Excess(value.at(), "something of more than 20,000 parts");
  }

  /// Where the parser's token stands.
  static Position at(JsonParser parser) {
    var place = parser.currentTokenLocation();
    return new Position(place.getLineNr(), place.getColumnNr());
  }

  private JsonValue value(int depth) throws IOException {
    values++;
    var at = at(parser);
    return switch (parser.currentToken()) {
      case VALUE_STRING -> new JsonValue.Text(at, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Digits(at, parser.getText());
      case VALUE_TRUE, VALUE_FALSE ->
          new JsonValue.Truth(at, parser.currentToken() == JsonToken.VALUE_TRUE);
      case START_ARRAY -> depth == deepest ? tooDeep(at) : items(at, depth);
      case START_OBJECT -> depth == deepest ? tooDeep(at) : members(at, depth);
      case VALUE_NULL, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME ->
          new JsonValue.Nothing(at);
    };
  }

  private JsonValue items(Position at, int depth) throws IOException {
    var items = new ArrayList<JsonValue>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (values < mostValues) {
        items.add(value(depth + 1));
      } else {
        parser.skipChildren();
      }
    }
    return new JsonValue.Items(at, List.copyOf(items));
  }

  private JsonValue members(Position at, int depth) throws IOException {
    var members = new ArrayList<JsonValue.Member>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var nameAt = at(parser);
      var name = parser.currentName();
      parser.nextToken();
      if (values < mostValues) {
        members.add(new JsonValue.Member(nameAt, name, value(depth + 1)));
      } else {
        parser.skipChildren();
      }
    }
    return new JsonValue.Members(at, List.copyOf(members));
  }

  private JsonValue tooDeep(Position at) throws IOException {
    parser.skipChildren();
    return new JsonValue.Excess(at, "something nested too deeply");
  }
}
