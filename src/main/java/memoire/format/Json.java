package memoire.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringReader;

/// The one configured JSON parser.
final class Json {
  /// No pack is nested deeper than 6; the parser's stack is what this protects.
  static final int DEEPEST = 500;

  /// A file's size bounds its texts and numbers here; what a question may hold is counted later, so
  /// that one long text does not end the reading.
  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxNestingDepth(DEEPEST)
          .maxStringLength(PackReader.MOST_BYTES)
          .maxNumberLength(PackReader.MOST_BYTES)
          .maxNameLength(PackReader.MOST_BYTES)
          .build();

  /// Names come from outside: they are not interned, and many that collide only cost speed.
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(BOUNDS)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .build();

  private Json() {}

  /// A parser whose columns count UTF-16 code units.
  static JsonParser parser(String text) throws IOException {
    return FACTORY.createParser(new StringReader(text));
  }
}
