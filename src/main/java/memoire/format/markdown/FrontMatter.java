package memoire.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import memoire.format.Import;
import memoire.format.TomlEntries;
import memoire.text.Entry;
import memoire.text.Position;

/// What a file says of its pack before its first question, between two lines of `---` (YAML) or
/// `+++` (TOML).
///
/// @param entries fields of the pack
/// @param tags of all its questions
/// @param end the index of the first line after it
record FrontMatter(List<Entry> entries, List<String> tags, int end) {
  private static final FrontMatter NONE = new FrontMatter(List.of(), List.of(), 0);
  private static final int LONGEST = 64 * 1024;
  private static final Pattern FIELD =
      Pattern.compile("[A-Za-z_$][A-Za-z0-9_. -]{1,40}+\\h*+[:=].*+");
  private static final Pattern TOML = Pattern.compile("(?:\\[.*+|[A-Za-z0-9_.\" -]++=.*+)");

  /// What other programs call our fields.
  private static final Map<String, String> ELSEWHERE =
      Map.of("name", "title", "lang", "language", "author", "authors", "licence", "license");

  /// Fields that are kept for other programs' own use, and concern nobody else.
  private static final Pattern OTHERS_OWN =
      Pattern.compile("sr-.*+|created|last_reviewed|review_interval|date|aliases|cssclass(?:es)?+");

  boolean hasTitle() {
    return entries.stream().anyMatch(entry -> entry.key().equals("title"));
  }

  static FrontMatter read(List<Line> lines, String name, Import file) {
    int close = close(lines);
    if (close < 0) {
      return NONE;
    }
    var inner = lines.subList(1, close);
    if (inner.stream().mapToLong(line -> line.text().length() + 1L).sum() > LONGEST) {
      file.tellOfFile(MarkdownFault.FRONT_MATTER_LONG, new Position(1, 1));
      return new FrontMatter(List.of(), List.of(), close + 1);
    }
    boolean isToml = lines.getFirst().text().startsWith("+") || isToml(inner);
    var read = isToml ? toml(inner, name, file) : PlainYaml.read(inner, file);
    return of(read, close + 1);
  }

  /// The index of the line that closes it; -1 when there is no front matter.
  private static int close(List<Line> lines) {
    var mark = lines.getFirst().text().stripTrailing();
    if (!mark.equals("---") && !mark.equals("+++")) {
      return -1;
    }
    boolean isBegun = false;
    for (int i = 1; i < lines.size(); i++) {
      var text = lines.get(i).text().stripTrailing();
      if (text.equals(mark)) {
        return isBegun || mark.equals("+++") || i == 1 ? i : -1;
      }
      if (!isBegun && !text.isBlank() && !text.startsWith("#")) {
        if (!FIELD.matcher(text).matches() && !text.startsWith("[")) {
          return -1;
        }
        isBegun = true;
      }
    }
    return -1;
  }

  /// hashcards writes TOML between lines of `---`.
  private static boolean isToml(List<Line> inner) {
    return inner.stream()
        .filter(line -> !line.isBlank() && !line.text().startsWith("#"))
        .limit(1)
        .anyMatch(line -> TOML.matcher(line.text()).matches());
  }

  private static List<Entry> toml(List<Line> inner, String name, Import file) {
    var text = String.join("\n", inner.stream().map(Line::text).toList());
    var reading = TomlEntries.read(name, text, MarkdownFault.NOT_TOML);
    for (var problem : reading.problems()) {
      file.add(
          MarkdownFault.NOT_TOML.saying(
              problem.file(), below(problem.at()), problem.sentence(), problem.remedy()));
    }
    var ids = new TreeMap<String, Position>();
    var entries = new ArrayList<Entry>();
    for (var entry : reading.value()) {
      var at = below(entry.at());
      entries.add(new Entry(entry.key(), entry.values(), at));
      var path = entry.key().split("\\.", -1);
      if (path.length == 3 && path[0].equals("sources")) {
        ids.putIfAbsent(path[1], at);
      }
    }
    // In TOML a source is a table by the name of its id.
    ids.forEach((id, at) -> entries.add(new Entry("sources." + id + ".id", List.of(id), at)));
    return entries;
  }

  private static Position below(Position inner) {
    return inner.equals(Position.NOWHERE) ? inner : new Position(inner.line() + 1, inner.column());
  }

  private static FrontMatter of(List<Entry> read, int end) {
    var entries = new ArrayList<Entry>();
    var tags = new ArrayList<String>();
    for (var entry : read) {
      var key = ELSEWHERE.getOrDefault(entry.key(), entry.key());
      if (key.equals("tags")) {
        for (var value : entry.values()) {
          for (var tag : value.split(",", -1)) {
            if (!tag.isBlank()) {
              tags.add(tag.strip());
            }
          }
        }
      } else if (!OTHERS_OWN.matcher(key).matches()) {
        entries.add(new Entry(key, entry.values(), entry.at()));
      }
    }
    return new FrontMatter(List.copyOf(entries), List.copyOf(tags), end);
  }
}
