package memoire.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import memoire.pack.Slug;
import memoire.text.Entry;
import memoire.text.Position;

/// What a file of another format says of its pack, held to the same rules as the JSON of packs.
final class HeaderEntries {
  private static final String SOURCES = "sources";

  private HeaderEntries() {}

  /// @param entries the fields of a pack; `sources.N.title` is a field of a source
  /// @param title what the pack is called when no entry says so; an id is made from the title
  /// @param language of the pack when no entry says so
  static PackHeader read(List<Entry> entries, String title, String language, Problems problems) {
    var members = new ArrayList<JsonValue.Member>();
    var sources = new LinkedHashMap<String, List<JsonValue.Member>>();
    var called = title;
    for (var entry : entries) {
      int dot = entry.key().lastIndexOf('.');
      if (dot > 0 && entry.key().startsWith(SOURCES + ".")) {
        sources
            .computeIfAbsent(entry.key().substring(0, dot), name -> new ArrayList<>())
            .add(member(entry, entry.key().substring(dot + 1)));
      } else {
        members.add(member(entry, entry.key()));
      }
      if (entry.key().equals("title") && !entry.values().isEmpty()) {
        called = entry.values().getFirst();
      }
    }
    supply(members, "id", Slug.of(called));
    supply(members, "version", "1.0.0");
    supply(members, "title", title);
    supply(members, "language", language);
    if (!sources.isEmpty()) {
      members.add(list(sources));
    }
    return PackHeader.read(
        new JsonValue.Members(Position.NOWHERE, List.copyOf(members)), true, problems);
  }

  private static JsonValue.Member list(Map<String, List<JsonValue.Member>> sources) {
    var items = new ArrayList<JsonValue>();
    for (var fields : sources.values()) {
      items.add(new JsonValue.Members(fields.getFirst().nameAt(), List.copyOf(fields)));
    }
    var at = items.getFirst().at();
    return new JsonValue.Member(at, SOURCES, new JsonValue.Items(at, List.copyOf(items)));
  }

  private static JsonValue.Member member(Entry entry, String name) {
    var at = entry.at();
    var texts = new ArrayList<JsonValue>();
    for (var value : entry.values()) {
      texts.add(new JsonValue.Text(at, value));
    }
    boolean isList = texts.size() != 1 || name.equals("authors");
    return new JsonValue.Member(
        at, name, isList ? new JsonValue.Items(at, List.copyOf(texts)) : texts.getFirst());
  }

  private static void supply(List<JsonValue.Member> members, String name, String value) {
    if (members.stream().noneMatch(member -> member.name().equals(name))) {
      var text = new JsonValue.Text(Position.NOWHERE, value);
      members.add(new JsonValue.Member(Position.NOWHERE, name, text));
    }
  }
}
