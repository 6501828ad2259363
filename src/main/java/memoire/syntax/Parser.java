package memoire.syntax;

/// Parses one sentence; never throws on any text.
@FunctionalInterface
public interface Parser {
  Parse parse(String sentence);
}
