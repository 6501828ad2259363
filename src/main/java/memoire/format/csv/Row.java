package memoire.format.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import memoire.format.Csv;
import memoire.format.CsvRow;
import memoire.text.Position;

/// A line of a table, by what its cells are for. Cells have no blanks around them, but in tables of
/// our own, where they are as they were written.
final class Row {
  private final Map<Role, List<CsvRow.Cell>> cells = new EnumMap<>(Role.class);
  private final Position at;
  private final boolean isOwn;

  Row(CsvRow row, Layout layout) {
    this.at = row.at();
    this.isOwn = layout.isOwn();
    for (int i = 0; i < row.cells().size(); i++) {
      var cell = row.cells().get(i);
      var read = isOwn ? new CsvRow.Cell(Csv.unguarded(cell.text()), cell.at()) : cell.stripped();
      cells.computeIfAbsent(layout.role(i), _ -> new ArrayList<>()).add(read);
    }
  }

  /// Where it begins.
  Position at() {
    return at;
  }

  boolean isOwn() {
    return isOwn;
  }

  /// The cells for something, empty ones included.
  List<CsvRow.Cell> cells(Role role) {
    return cells.getOrDefault(role, List.of());
  }

  /// Whether something stands there.
  boolean has(Role role) {
    return !text(role).isBlank();
  }

  /// The text of the first cell for something; empty where there is none.
  String text(Role role) {
    var some = cells(role);
    return some.isEmpty() ? "" : some.getFirst().text();
  }

  /// Where the first cell for something stands, or the line.
  Position at(Role role) {
    var some = cells(role);
    return some.isEmpty() ? at : some.getFirst().at();
  }

  /// The texts in all cells for something.
  List<String> list(Role role) {
    var texts = new ArrayList<String>();
    boolean isAlone = cells(role).size() == 1;
    for (var cell : cells(role)) {
      texts.addAll(
          isAlone ? list(cell.text()) : cell.text().isBlank() ? List.of() : List.of(cell.text()));
    }
    return texts;
  }

  /// The texts of one cell: ours have bars between them, those of others perhaps line breaks or
  /// semicolons.
  private List<String> list(String cell) {
    if (isOwn || cell.indexOf('|') >= 0) {
      return Listing.read(cell);
    }
    var mark = cell.indexOf('\n') >= 0 ? "\\R" : ";";
    var texts = new ArrayList<String>();
    for (var text : cell.split(mark, -1)) {
      if (!text.isBlank()) {
        texts.add(text.strip());
      }
    }
    return texts;
  }

  /// The tags: ours have bars between them, those of others commas, semicolons or bars.
  List<String> tags() {
    if (isOwn) {
      return list(Role.TAGS);
    }
    var tags = new ArrayList<String>();
    for (var tag : text(Role.TAGS).split("[,;|]", -1)) {
      if (!tag.isBlank() && !tags.contains(tag.strip())) {
        tags.add(tag.strip());
      }
    }
    return tags;
  }
}
