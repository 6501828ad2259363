package memoire.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The pages of a room, out of its file: `## G012`, a paragraph, and examples between lines of
/// tildes, of which the first says what it is: `~~~gift fault`, `~~~gift repaired`.
public final class Pages {
  private static final String HEAD = "## ";
  private static final String FENCE = "~~~";

  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final StringBuilder why = new StringBuilder();
  private final List<Example> examples = new ArrayList<>();
  private String code = "";

  private Pages() {}

  /// By code, in the order of the file.
  public static Map<String, Page> of(Room room) {
    var name = room.letter() + ".md";
    try (var in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The pages in a text.
  ///
  /// @throws IllegalArgumentException where a code stands there twice, or an example has no kind
  static Map<String, Page> read(String text) {
    var pages = new Pages();
    var lines = text.lines().toList();
    int at = 0;
    while (at < lines.size()) {
      var line = lines.get(at++);
      if (line.startsWith(FENCE)) {
        int end = at + lines.subList(at, lines.size()).indexOf(FENCE);
        pages.examples.add(
            Example.of(line.substring(FENCE.length()), String.join("\n", lines.subList(at, end))));
        at = end + 1;
      } else if (line.startsWith(HEAD)) {
        pages.close();
        pages.code = line.substring(HEAD.length()).strip();
      } else if (!line.isBlank()) {
        pages.why.append(pages.why.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    pages.close();
    return pages.pages;
  }

  private void close() {
    if (!code.isEmpty() && pages.put(code, new Page(code, why.toString(), examples)) != null) {
      throw new IllegalArgumentException(code + " has two pages");
    }
    why.setLength(0);
    examples.clear();
  }
}
