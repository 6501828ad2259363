package memoire.markup;

/// A stretch of running text in one look. Its text may contain [Markup#GAP].
public record Span(String text, Kind kind, boolean strong, boolean emphasised) {
  /// A line break within a paragraph.
  public static final Span BREAK = new Span("\n", Kind.BREAK, false, false);

  /// What a span is.
  public enum Kind {
    TEXT,
    CODE,
    /// Mathematics, in Unicode already.
    MATHS,
    /// The words of a link.
    LINK,
    /// Where a link leads, behind its words.
    ADDRESS,
    BREAK
  }
}
