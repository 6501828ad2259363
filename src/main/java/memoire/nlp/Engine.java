package memoire.nlp;

import memoire.syntax.Parser;

/// What is there to parse sentences with.
public sealed interface Engine {
  /// A parser with its models loaded.
  ///
  /// @param version kept with every question that the parser had a part in
  record Ready(Parser parser, String version) implements Engine {}

  /// No parser: the rules work on without one.
  ///
  /// @param why half a sentence, such as “its library is not there”
  record Missing(String why) implements Engine {}
}
