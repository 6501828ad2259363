package memoire.format.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.format.Import;
import memoire.text.DidYouMean;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// What stands in the quote block below a question: `> hint: …`, `> tags: …`.
final class Notes {
  /// The keys of notes, and what else they may be called.
  static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("type", "type"),
          Map.entry("accept", "accept"),
          Map.entry("hint", "hint"),
          Map.entry("hints", "hint"),
          Map.entry("why", "why"),
          Map.entry("explanation", "why"),
          Map.entry("tags", "tags"),
          Map.entry("tag", "tags"),
          Map.entry("difficulty", "difficulty"),
          Map.entry("unit", "unit"),
          Map.entry("tolerance", "tolerance"),
          Map.entry("by", "by"),
          Map.entry("source", "source"),
          Map.entry("quote", "quote"),
          Map.entry("title", "title"),
          Map.entry("id", "id"),
          Map.entry("card", "card"),
          Map.entry("replaces", "replaces"),
          Map.entry("engine", "engine"));

  static final int LONGEST_KEY = 11;

  private static final Set<String> REPEATED = Set.of("accept", "hint", "why", "tags", "replaces");

  /// @param raw the value with its references, in which a comma of a tag is one
  /// @param at where the value stands
  record Note(String raw, Position at) {
    String text() {
      return References.read(raw);
    }
  }

  private final Map<String, List<Note>> notes = new HashMap<>();

  /// Reads the lines of quote blocks.
  static Notes read(List<Line> quoted, Import file) {
    var read = new Notes();
    var lines = Lines.marked(quoted.stream().map(Line::quoted).toList());
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      boolean isNext = i == lines.size() || isKeyed(lines.get(i));
      if (isNext && from < i) {
        read.add(lines.subList(from, i), file);
        from = i;
      } else if (i < lines.size()) {
        read.reportUnknown(lines.get(i), file);
      }
    }
    return read;
  }

  @Nullable String text(String key) {
    var note = note(key);
    return note == null ? null : note.text();
  }

  String textOr(String otherwise, String key) {
    var text = text(key);
    return text == null ? otherwise : text;
  }

  List<String> texts(String key) {
    return all(key).stream().map(Note::text).toList();
  }

  /// The items of notes that hold several, between commas.
  List<String> items(String key) {
    var items = new ArrayList<String>();
    for (var note : all(key)) {
      for (var item : note.raw().split(",", -1)) {
        if (!item.isBlank()) {
          items.add(References.read(item.strip()));
        }
      }
    }
    return items;
  }

  boolean has(String key) {
    return note(key) != null;
  }

  @Nullable Note note(String key) {
    var same = all(key);
    return same.isEmpty() ? null : same.getFirst();
  }

  private List<Note> all(String key) {
    return notes.getOrDefault(key, List.of());
  }

  /// Where the value of a note stands, or another place when there is none of that key.
  Position at(String key, Position otherwise) {
    var note = note(key);
    return note == null ? otherwise : note.at();
  }

  /// Where the value of one of several notes with the same key stands.
  Position at(String key, int item, Position otherwise) {
    var same = all(key);
    return item >= 0 && item < same.size() ? same.get(item).at() : at(key, otherwise);
  }

  private static boolean isKeyed(Line line) {
    return !line.isCode() && Marks.note(line.text()) != null;
  }

  private void add(List<Line> lines, Import file) {
    var head = lines.getFirst().after(0);
    var key = Marks.note(head.text());
    if (key == null) {
      return;
    }
    var body = new ArrayList<Line>(lines);
    var value = head.after(head.text().indexOf(':') + 1);
    body.set(0, value);
    if (has(key) && !REPEATED.contains(key)) {
      file.tell(MarkdownFault.NOTE_TWICE, head.at(), key);
    } else {
      var raw = Texts.readNote(body);
      if (!raw.isEmpty()) {
        notes.computeIfAbsent(key, same -> new ArrayList<>()).add(new Note(raw, value.at()));
      }
    }
  }

  /// A word before a colon that is nearly a key was meant to be one.
  private void reportUnknown(Line line, Import file) {
    int colon = line.text().indexOf(':');
    if (line.isCode() || colon <= 0 || colon > LONGEST_KEY) {
      return;
    }
    var word = line.text().substring(0, colon);
    var advice = DidYouMean.advice(word, new HashSet<>(KEYS.values()), "");
    if (!advice.isEmpty() && word.chars().allMatch(Character::isLetter)) {
      file.tell(MarkdownFault.NOTE_UNKNOWN, line.at(), word, advice);
    }
  }
}
