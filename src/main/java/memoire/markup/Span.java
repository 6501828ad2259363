package memoire.markup;

/// A stretch of running text in one look. Its text may contain [Markup#GAP].
///
/// @param file of the pack, where the text stands for a picture or a sound; else empty
public record Span(String text, Kind kind, boolean strong, boolean emphasised, String file) {
  /// Text that is no picture.
  public Span(String text, Kind kind, boolean strong, boolean emphasised) {
    this(text, kind, strong, emphasised, "");
  }

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
