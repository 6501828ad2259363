package memoire.format.cards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.format.Import;
import memoire.format.Imported;
import memoire.format.xml.Elements;
import memoire.format.xml.Node;
import memoire.format.xml.XmlFlaw;
import memoire.text.Position;
import memoire.text.Severity;

/// Reads KVTML 2, the vocabularies of Parley, KWordQuiz and Kanagram: each entry asks from its
/// first language to each of the others; lessons are tags.
public final class KvtmlReader {
  private static final Set<String> ROOT = Set.of("kvtml");
  private static final Set<String> WANTED = Set.of("title", "identifier", "entry", "container");

  private final Import in;
  private final Cards cards;
  private final List<Node> entries = new ArrayList<>();
  private final Map<String, String> languages = new LinkedHashMap<>();
  private final Map<String, List<String>> lessons = new LinkedHashMap<>();

  private KvtmlReader(Import in) {
    this.in = in;
    this.cards = new Cards(in);
  }

  /// @param file the name the user gave, for problems
  public static Imported read(String file, byte[] bytes) {
    var in = new Import(file);
    var reader = new KvtmlReader(in);
    var text = in.decode(bytes);
    // Every file names a document type, which declares nothing in the file itself.
    boolean isOurs =
        !text.isBlank() && new Elements(in, ROOT, WANTED, reader::take).readTyped(text);
    if (!isOurs && in.isEmpty(Severity.ERROR)) {
      in.tell(CardFlaw.NO_KVTML, new Position(1, 1));
    }
    reader.entries.forEach(reader::entry);
    return in.done();
  }

  private void take(Node node) {
    switch (node.name()) {
      case "title" -> in.title(node.text());
      case "identifier" -> {
        var name = node.child("name").text();
        languages.put(node.attribute("id"), name);
      }
      case "container" -> lesson(node, "");
      default -> {
        if (node.isTooLong()) {
          in.tell(XmlFlaw.TOO_LONG, node.at());
        } else if (node.isBroken()) {
          in.tell(XmlFlaw.NOT_TEXT, node.at());
        } else {
          entries.add(node);
        }
      }
    }
  }

  private void lesson(Node container, String above) {
    var name = container.child("name").text().replace("::", ":");
    var tag = name.isEmpty() || above.isEmpty() ? above + name : above + "::" + name;
    for (var entry : container.children("entry")) {
      lessons.computeIfAbsent(entry.attribute("id"), _ -> new ArrayList<>()).add(tag);
    }
    container.children("container").forEach(inner -> lesson(inner, tag));
  }

  private void entry(Node entry) {
    var said =
        entry.children("translation").stream()
            .filter(translation -> !translation.child("text").text().isEmpty())
            .toList();
    if (said.size() < 2) {
      in.tell(CardFlaw.NO_PAIR, entry.at());
      return;
    }
    var tags =
        lessons.getOrDefault(entry.attribute("id"), List.of()).stream()
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList();
    var first = said.getFirst();
    for (var other : said.subList(1, said.size())) {
      var language = languages.getOrDefault(other.attribute("id"), "");
      boolean isOneOfMany = said.size() > 2 && !language.isEmpty();
      var prompt = text(first) + (isOneOfMany ? " (" + language + ")" : "");
      cards.flip("", prompt, text(other), aside(first, other), tags, entry.at());
    }
  }

  private String text(Node translation) {
    return cards.text(translation.child("text").text(), translation.at());
  }

  /// What is said about either word: how it is spoken, and examples.
  private String aside(Node first, Node other) {
    var said = new ArrayList<String>();
    for (var translation : List.of(first, other)) {
      for (var name : List.of("comment", "pronunciation", "example")) {
        var text = cards.text(translation.child(name).text(), translation.at());
        if (!text.isEmpty()) {
          said.add(text);
        }
      }
    }
    return String.join("\n", said);
  }
}
