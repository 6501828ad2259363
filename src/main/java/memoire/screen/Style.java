package memoire.screen;

/// How a run of text looks.
public record Style(Ink ink, boolean bold, boolean underline, boolean reverse, boolean italic) {
  public static final Style TEXT = new Style(Ink.TEXT, false, false, false, false);
  public static final Style MUTED = TEXT.in(Ink.MUTED);
  public static final Style ACCENT = TEXT.in(Ink.ACCENT);
  public static final Style STRONG = TEXT.strong();

  public Style in(Ink other) {
    return new Style(other, bold, underline, reverse, italic);
  }

  public Style strong() {
    return new Style(ink, true, underline, reverse, italic);
  }

  public Style underlined() {
    return new Style(ink, bold, true, reverse, italic);
  }

  public Style reversed() {
    return new Style(ink, bold, underline, true, italic);
  }

  public Style slanted() {
    return new Style(ink, bold, underline, reverse, true);
  }

  /// Neither strong nor slanted.
  public Style upright() {
    return new Style(ink, false, underline, reverse, false);
  }
}
