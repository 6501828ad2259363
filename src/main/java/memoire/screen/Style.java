package memoire.screen;

/// How a run of text looks.
public record Style(Ink ink, boolean bold, boolean underline, boolean reverse) {
  public static final Style TEXT = new Style(Ink.TEXT, false, false, false);
  public static final Style MUTED = TEXT.in(Ink.MUTED);
  public static final Style ACCENT = TEXT.in(Ink.ACCENT);
  public static final Style STRONG = TEXT.strong();

  public Style in(Ink other) {
    return new Style(other, bold, underline, reverse);
  }

  public Style strong() {
    return new Style(ink, true, underline, reverse);
  }

  public Style underlined() {
    return new Style(ink, bold, true, reverse);
  }

  public Style reversed() {
    return new Style(ink, bold, underline, true);
  }
}
