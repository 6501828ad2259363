package memoire.format.moodle;

import java.util.TreeSet;
import memoire.format.Base64Text;
import memoire.format.Media;
import memoire.markup.MediaLink;
import memoire.markup.MediaType;

/// XML while it is written.
final class Xml {
  static final String MARKDOWN = "markdown";

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private int depth;
  private boolean hasDropped;
  private final Media media;

  Xml(Media media) {
    this.media = media;
  }

  /// @param attributes names and values by turns
  Xml open(String name, String... attributes) {
    indent();
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escaped(attributes[i + 1]);
      out.append('"');
    }
    out.append(">\n");
    depth++;
    return this;
  }

  Xml close(String name) {
    depth--;
    indent();
    out.append("</").append(name).append(">\n");
    return this;
  }

  /// An element with nothing but text in it.
  Xml leaf(String name, String text) {
    indent();
    out.append('<').append(name).append('>');
    escaped(text);
    out.append("</").append(name).append(">\n");
    return this;
  }

  /// An element with a text that is marked up, as Moodle has them.
  Xml text(String name, String text) {
    return open(name, "format", MARKDOWN).said(text).close(name);
  }

  /// A text that is marked up, and the files that it shows. Moodle plays a sound that is a link.
  Xml said(String text) {
    var shown = new TreeSet<String>();
    leaf(
        "text",
        MediaLink.mapped(
            text,
            link -> {
              if (!media.names().contains(link.target())) {
                return null;
              }
              shown.add(link.target());
              var kept = link.to(Attached.HERE + link.target());
              boolean isImage =
                  MediaType.named(link.target())
                      .filter(type -> type.kind() == MediaType.Kind.IMAGE)
                      .isPresent();
              return isImage || link.alt().isBlank() ? kept : kept.substring(1);
            }));
    shown.forEach(this::file);
    return this;
  }

  private void file(String name) {
    var bytes = media.bytes(name);
    if (bytes != null) {
      indent();
      out.append("<file name=\"").append(name).append("\" path=\"/\" encoding=\"base64\">");
      out.append(Base64Text.encoded(bytes)).append("</file>\n");
    }
  }

  /// Whether characters that XML cannot hold were dropped since the last time.
  boolean hasDropped() {
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
          out.append(isHeld ? String.valueOf(c) : "");
        }
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
