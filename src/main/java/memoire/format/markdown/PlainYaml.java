package memoire.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import memoire.format.Import;
import memoire.text.Entry;
import org.jspecify.annotations.Nullable;

/// As much YAML as the front matter of a pack needs: `key: value`, `key: [a, b]`, lists with one `-
/// item` a line, and lists of `- key: value` with further keys below. All values are texts. There
/// are no anchors, tags, block texts or deeper levels: what looks like them is told.
final class PlainYaml {
  private static final Pattern KEYED =
      Pattern.compile("(\\$?+[A-Za-z][A-Za-z0-9_-]{0,40}+)\\h*+:(?:\\h++(.*+))?+");
  private static final String UNKNOWN_MARKS = "&*!|>%@`{";

  private final Import file;
  private final List<Entry> entries = new ArrayList<>();
  private @Nullable Line open;
  private String openKey = "";
  private final List<String> items = new ArrayList<>();
  private int tables;

  private PlainYaml(Import file) {
    this.file = file;
  }

  /// Reads lines, and leaves out those that are something else.
  static List<Entry> read(List<Line> lines, Import file) {
    var yaml = new PlainYaml(file);
    for (var line : lines) {
      if (!line.isBlank() && !line.text().stripLeading().startsWith("#")) {
        yaml.line(line);
      }
    }
    yaml.close();
    return yaml.entries;
  }

  private void line(Line line) {
    var inner = line.after(0);
    boolean isIndented = inner.column() > line.column();
    if (open != null && (inner.text().startsWith("- ") || inner.text().equals("-"))) {
      item(inner.after(1));
    } else if (open != null && isIndented && tables > 0) {
      field(inner);
    } else if (isIndented) {
      fail(inner);
    } else {
      close();
      root(inner);
    }
  }

  private void root(Line line) {
    var keyed = KEYED.matcher(line.text());
    if (!keyed.matches()) {
      fail(line);
    } else if (value(keyed.group(2)).isEmpty()) {
      open = line;
      openKey = keyed.group(1);
    } else {
      var values = values(value(keyed.group(2)), line);
      if (values != null) {
        entries.add(new Entry(keyed.group(1), values, line.after(keyed.start(2)).at()));
      }
    }
  }

  private void item(Line item) {
    if (KEYED.matcher(item.text()).matches()) {
      tables++;
      field(item);
    } else {
      var text = scalar(value(item.text()), item);
      if (text != null) {
        items.add(text);
      }
    }
  }

  private void field(Line line) {
    var keyed = KEYED.matcher(line.text());
    if (!keyed.matches()) {
      fail(line);
      return;
    }
    var text = scalar(value(keyed.group(2)), line);
    if (text != null && !text.isEmpty()) {
      var at = keyed.start(2) < 0 ? line.at() : line.after(keyed.start(2)).at();
      var key = openKey + "." + (tables - 1) + "." + keyed.group(1);
      entries.add(new Entry(key, List.of(text), at));
    }
  }

  private void close() {
    if (open != null && tables == 0 && !items.isEmpty()) {
      entries.add(new Entry(openKey, List.copyOf(items), open.at()));
    }
    open = null;
    items.clear();
    tables = 0;
  }

  /// A value without the comment behind it.
  private static String value(@Nullable String text) {
    if (text == null) {
      return "";
    }
    var value = text.strip();
    if (value.startsWith("\"") || value.startsWith("'") || value.startsWith("[")) {
      return value;
    }
    int comment = value.startsWith("#") ? 0 : value.indexOf(" #");
    return comment < 0 ? value : value.substring(0, comment).strip();
  }

  private @Nullable List<String> values(String value, Line line) {
    if (!value.startsWith("[")) {
      var text = scalar(value, line);
      return text == null ? null : List.of(text);
    }
    var list = YamlScalars.list(value);
    if (list == null) {
      fail(line);
    }
    return list;
  }

  private @Nullable String scalar(String value, Line line) {
    var text =
        !value.isEmpty() && UNKNOWN_MARKS.indexOf(value.charAt(0)) >= 0
            ? null
            : YamlScalars.read(value);
    if (text == null) {
      fail(line);
    }
    return text;
  }

  private void fail(Line line) {
    file.tellOfFile(MarkdownFault.FRONT_MATTER_LINE, line.at(), line.text().strip());
  }
}
