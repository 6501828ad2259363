package memoire.format.moodle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import memoire.format.Base64Text;
import memoire.format.Import;
import memoire.format.Percent;
import memoire.format.xml.Node;
import memoire.markup.MediaLink;
import org.jspecify.annotations.Nullable;

/// The files that come with a question, each as text in the element that shows it.
final class Attached {
  static final String HERE = "@@PLUGINFILE@@/";
  private static final Pattern LINKED =
      Pattern.compile("(?<!!)(\\[[^\\[\\]]{1,300}\\]\\(" + HERE + "[^()\\s]{1,300}\\))");

  private final Import into;
  private final Node question;
  private final Map<String, String> reasons = new HashMap<>();

  Attached(Import into, Node question) {
    this.into = into;
    this.question = question;
  }

  /// The name that a file has in the pack; null when it is not taken along.
  ///
  /// @param element what shows it
  @Nullable String take(Node element, String source) {
    if (source.startsWith("data:")) {
      var taken = into.data(source);
      reasons.put("picture", taken.why());
      return taken.name();
    }
    int query = source.indexOf('?');
    var address = Percent.decoded(query < 0 ? source : source.substring(0, query));
    var name = address.substring(address.lastIndexOf('/') + 1).strip();
    if (!address.startsWith(HERE)) {
      reasons.put(name, "it is elsewhere, and nothing is fetched");
      return null;
    }
    var file = file(element, address.substring(HERE.length()));
    var taken = into.medium(file == null ? null : Base64Text.decoded(file.text()));
    reasons.put(name, taken.why());
    return taken.name();
  }

  /// Why a file is not taken along.
  String why(String name) {
    return reasons.getOrDefault(name, "it is not in the file");
  }

  /// A text in Markdown with the pictures and sounds that come with it; sounds are links there.
  String shown(Node element, String text) {
    if (!text.contains(HERE)) {
      return text;
    }
    return MediaLink.mapped(
        LINKED.matcher(text).replaceAll("!$1"),
        link -> {
          if (!link.target().startsWith(HERE)) {
            return null;
          }
          var name = take(element, link.target());
          if (name != null) {
            return link.to(name);
          }
          var file = link.target().substring(link.target().lastIndexOf('/') + 1);
          into.tell(MoodleFlaw.MEDIA, question.at(), file, why(file));
          return "[" + (link.alt().isBlank() ? file : link.alt()) + "]";
        });
  }

  private @Nullable Node file(Node element, String path) {
    for (var place : List.of(element, question)) {
      for (var file : place.files()) {
        if (path(file).equals(path)) {
          return file;
        }
      }
    }
    return null;
  }

  private static String path(Node file) {
    var folder = file.attribute("path");
    return (folder + file.attribute("name")).replaceFirst("^/+", "");
  }
}
