package memoire.markup;

/// A stretch of a program in one look. It may contain line breaks.
public record Token(Kind kind, String text) {
  /// What a stretch of a program is.
  public enum Kind {
    PLAIN,
    KEYWORD,
    STRING,
    NUMBER,
    COMMENT
  }
}
