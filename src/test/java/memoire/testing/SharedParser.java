package memoire.testing;

import memoire.nlp.Engine;
import memoire.nlp.Engines;
import memoire.syntax.Parser;

/// The one parser of all tests: its models take seconds to load and 330 MB to keep.
public final class SharedParser {
  private SharedParser() {}

  /// The parser, loaded by whoever asks first.
  public static Parser get() {
    return Holder.PARSER;
  }

  private static final class Holder {
    static final Parser PARSER =
        switch (Engines.load()) {
          case Engine.Ready ready -> ready.parser();
          case Engine.Missing missing -> throw new IllegalStateException(missing.why());
        };
  }
}
