package memoire.plot;

import java.util.ArrayList;
import java.util.List;
import memoire.text.Cells;
import memoire.text.SafeText;

/// One row of a drawn chart.
public record Row(List<Mark> marks) {
  public static final Row EMPTY = new Row(List.of());

  /// What a mark is for. Nothing is said by tone alone.
  public enum Tone {
    TEXT,
    MUTED,
    ACCENT
  }

  /// Safe text in one tone.
  public record Mark(SafeText text, Tone tone) {}

  public Row {
    marks = List.copyOf(marks);
  }

  static Row of(String text, Tone tone) {
    return new Row(List.of(mark(text, tone)));
  }

  static Mark mark(String text, Tone tone) {
    return new Mark(SafeText.of(text), tone);
  }

  Row plus(String text, Tone tone) {
    var more = new ArrayList<>(marks);
    more.add(mark(text, tone));
    return new Row(more);
  }

  /// The row without its tones and without blanks at its end.
  public SafeText text() {
    var text = new StringBuilder();
    marks.forEach(mark -> text.append(mark.text().value()));
    return SafeText.of(text.toString().stripTrailing());
  }

  /// Untrusted text made to fill so many cells, from the left.
  static String left(String untrusted, int cells) {
    var fitted = Cells.fit(SafeText.of(untrusted).value(), cells);
    return fitted + " ".repeat(Math.max(0, cells - Cells.width(fitted)));
  }

  /// The same from the right.
  static String right(String untrusted, int cells) {
    var fitted = Cells.fit(SafeText.of(untrusted).value(), cells);
    return " ".repeat(Math.max(0, cells - Cells.width(fitted))) + fitted;
  }

  /// Words of a legend, two blanks apart, on as many rows as they need.
  static List<Row> legend(List<String> words, int indent, int width) {
    var rows = new ArrayList<Row>();
    var row = new StringBuilder();
    for (var word : words) {
      if (!row.isEmpty() && indent + width(row.toString()) + 2 + width(word) > width) {
        rows.add(of(left(" ".repeat(indent) + row, width), Tone.MUTED));
        row.setLength(0);
      }
      row.append(row.isEmpty() ? "" : "  ").append(word);
    }
    rows.add(of(left(" ".repeat(indent) + row, width), Tone.MUTED));
    return rows;
  }

  static int width(String untrusted) {
    return Cells.width(SafeText.of(untrusted).value());
  }
}
