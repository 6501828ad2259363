package memoire.format.moodle;

import java.util.TreeSet;
import memoire.format.Base64Text;
import memoire.format.Media;
import memoire.format.xml.Xml;
import memoire.markup.MediaLink;
import memoire.markup.MediaType;

/// Texts of a question with the files that they show, as Moodle has them.
final class Attaching {
  private Attaching() {}

  /// A text that is marked up, and the files that it shows. Moodle plays a sound that is a link.
  static void said(Xml xml, String text, Media media) {
    var shown = new TreeSet<String>();
    var linked =
        MediaLink.mapped(
            text,
            link -> {
              if (!media.names().contains(link.target())) {
                return null;
              }
              shown.add(link.target());
              var kept = link.to(Attached.HERE + link.target());
              return isImage(link) || link.alt().isBlank() ? kept : kept.substring(1);
            });
    xml.leaf("text", linked);
    for (var name : shown) {
      var bytes = media.bytes(name);
      if (bytes != null) {
        var file = Base64Text.encoded(bytes);
        xml.leaf("file", file, "name", name, "path", "/", "encoding", "base64");
      }
    }
  }

  private static boolean isImage(MediaLink link) {
    return MediaType.named(link.target())
        .filter(type -> type.kind() == MediaType.Kind.IMAGE)
        .isPresent();
  }
}
