package memoire.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import memoire.format.Imported;

/// Gives the questions of a Markdown file their ids, and leaves everything else as it was written:
/// what stands between questions is the teacher's.
public final class MarkdownIds {
  private MarkdownIds() {}

  /// The text with a note `id:` below each question that has none. Where several questions stand in
  /// one stretch, as on lines of terms, they have no room for notes and stay without.
  ///
  /// @param text what [MarkdownReader#read] was given
  public static String written(String text, Imported imported) {
    var separator = text.contains("\r\n") ? "\r\n" : "\n";
    var lines = new ArrayList<>(List.of(text.split("\\r?\\n", -1)));
    var ids = new TreeMap<Integer, List<String>>();
    imported
        .file()
        .places()
        .forEach(
            (id, at) -> ids.computeIfAbsent(at.line(), _ -> new ArrayList<>()).add(id.value()));
    var chunks = Chunk.of(Lines.marked(Lines.of(text)));
    for (int i = chunks.size() - 1; i >= 0; i--) {
      var chunk = chunks.get(i);
      int next = i + 1 < chunks.size() ? chunks.get(i + 1).head().number() : lines.size() + 1;
      var of = new ArrayList<String>();
      ids.subMap(chunk.head().number(), next).values().forEach(of::addAll);
      if (of.size() == 1 && !hasId(chunk)) {
        insert(lines, chunk, next, of.getFirst());
      }
    }
    return String.join(separator, lines);
  }

  private static boolean hasId(Chunk chunk) {
    return chunk.notes().stream()
        .anyMatch(line -> line.text().replaceFirst("^>\\s*", "").startsWith("id:"));
  }

  private static void insert(List<String> lines, Chunk chunk, int next, String id) {
    if (!chunk.notes().isEmpty()) {
      lines.add(chunk.notes().getLast().number(), "> id: " + id);
      return;
    }
    int last = next - 1;
    while (last > chunk.head().number() && lines.get(last - 1).isBlank()) {
      last--;
    }
    lines.addAll(last, List.of("", "> id: " + id));
  }
}
