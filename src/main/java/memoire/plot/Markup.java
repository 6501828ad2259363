package memoire.plot;

import java.util.Locale;
import memoire.text.SafeText;

/// HTML and SVG as they are written: every text is escaped, every element is closed.
public final class Markup {
  private final StringBuilder out = new StringBuilder();

  /// Something written between the tags of an element.
  @FunctionalInterface
  public interface Content {
    void write(Markup out);
  }

  /// An element without content, as SVG has them.
  ///
  /// @param attributes names and values, taking turns; numbers are written to one decimal
  public Markup empty(String name, Object... attributes) {
    return tag(name, attributes).raw("/>");
  }

  /// An element with text in it.
  public Markup element(String name, String untrusted, Object... attributes) {
    return element(name, out -> out.text(untrusted), attributes);
  }

  /// An element with anything in it.
  public Markup element(String name, Content content, Object... attributes) {
    tag(name, attributes).raw(">");
    content.write(this);
    return raw("</").raw(name).raw(">");
  }

  public Markup text(String untrusted) {
    var safe = SafeText.of(untrusted).value();
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return this;
  }

  public Markup line() {
    return raw("\n");
  }

  /// Markup of ours, never anything from outside.
  public Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private Markup tag(String name, Object... attributes) {
    raw("<").raw(name);
    for (int i = 0; i < attributes.length; i += 2) {
      raw(" ").raw(String.valueOf(attributes[i])).raw("=\"");
      text(written(attributes[i + 1])).raw("\"");
    }
    return this;
  }

  private static String written(Object value) {
    return value instanceof Double number
        ? String.format(Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", "")
        : String.valueOf(value);
  }
}
