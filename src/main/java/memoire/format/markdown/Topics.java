package memoire.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The headings above a question, as one tag: `# Europe` and `## Capitals` are `europe::capitals`.
final class Topics {
  private final List<Topic> open = new ArrayList<>();

  private record Topic(int level, String name) {}

  /// A heading ends all topics of its level and below.
  void enter(int level, String heading) {
    open.removeIf(topic -> topic.level() >= level);
    var name = name(heading);
    if (!name.isEmpty()) {
      open.add(new Topic(level, name));
    }
  }

  /// A heading that says what the pack is called is no topic.
  void leave(int level) {
    open.removeIf(topic -> topic.level() >= level);
  }

  List<String> tags() {
    return open.isEmpty()
        ? List.of()
        : List.of(String.join("::", open.stream().map(Topic::name).toList()));
  }

  /// Lower-case words joined by hyphens.
  static String name(String heading) {
    return plain(heading)
        .toLowerCase(Locale.ROOT)
        .replace("::", " ")
        .replace(",", " ")
        .strip()
        .replaceAll("\\s++", "-");
  }

  /// A heading without the marks of Markdown.
  static String plain(String heading) {
    return References.read(heading.replaceAll("[*_`#]", "").strip());
  }
}
