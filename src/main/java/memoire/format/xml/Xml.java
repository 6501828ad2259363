package memoire.format.xml;

/// XML while it is written.
public final class Xml {
  public static final String MARKDOWN = "markdown";

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private int depth;
  private boolean hasDropped;

  /// @param attributes names and values by turns
  public Xml open(String name, String... attributes) {
    begin(name, attributes);
    out.append(">\n");
    depth++;
    return this;
  }

  private void begin(String name, String... attributes) {
    indent();
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escaped(attributes[i + 1]);
      out.append('"');
    }
  }

  /// Closes what was opened.
  public Xml close(String name) {
    depth--;
    indent();
    out.append("</").append(name).append(">\n");
    return this;
  }

  /// An element with nothing but text in it.
  ///
  /// @param attributes names and values by turns
  public Xml leaf(String name, String text, String... attributes) {
    begin(name, attributes);
    out.append('>');
    escaped(text);
    out.append("</").append(name).append(">\n");
    return this;
  }

  /// An element with nothing in it.
  public Xml empty(String name, String... attributes) {
    begin(name, attributes);
    out.append("/>\n");
    return this;
  }

  /// Whether characters that XML cannot hold were dropped since the last time.
  public boolean hasDropped() {
    boolean had = hasDropped;
    hasDropped = false;
    return had;
  }

  private void indent() {
    out.append("  ".repeat(depth));
  }

  private void escaped(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\r' -> out.append("&#13;");
        default -> {
          boolean isHeld = (c >= ' ' && c < '\ufffe') || c == '\n' || c == '\t';
          hasDropped |= !isHeld;
          if (isHeld) {
            out.append(c);
          }
        }
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
