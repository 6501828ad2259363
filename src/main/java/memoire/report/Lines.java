package memoire.report;

import java.util.ArrayList;
import java.util.List;
import memoire.plot.Drawing;
import memoire.plot.Plot;
import memoire.plot.Row;
import memoire.plot.Spoken;
import memoire.text.Cells;
import memoire.text.SafeText;

/// Lines written from the top down: drawn within a width, or spoken without one.
final class Lines {
  private static final int LEAST = 40;
  private static final int WIDEST = 80;
  private static final int ENDLESS = Integer.MAX_VALUE;

  private final int width;
  private final List<SafeText> lines = new ArrayList<>();

  private Lines(int width) {
    this.width = width;
  }

  /// @param columns of the terminal or the paper; 40 at least and 80 at most are used
  static Lines drawn(int columns) {
    return new Lines(Math.clamp(columns, LEAST, WIDEST));
  }

  static Lines spoken() {
    return new Lines(ENDLESS);
  }

  boolean isSpoken() {
    return width == ENDLESS;
  }

  /// In cells.
  int width() {
    return width;
  }

  List<SafeText> all() {
    return List.copyOf(lines);
  }

  Lines gap() {
    lines.add(SafeText.EMPTY);
    return this;
  }

  /// Begins a part of the report.
  Lines heading(String name) {
    gap();
    return isSpoken()
        ? add("# " + name)
        : add("── " + name + " " + "─".repeat(width - Cells.width(name) - 4));
  }

  /// Running text.
  Lines text(String untrusted) {
    return hanging("", untrusted);
  }

  /// Running text behind a head, which stands once; its own line breaks are kept.
  Lines hanging(String head, String untrusted) {
    return hanging(head, untrusted.lines().toList());
  }

  Lines hanging(String head, List<String> paragraphs) {
    int indent = Cells.width(SafeText.of(head).value());
    var before = head;
    for (var paragraph : paragraphs) {
      for (var line : wrapped(SafeText.of(paragraph).value(), width - indent)) {
        add(before + line);
        before = isSpoken() ? "" : " ".repeat(indent);
      }
    }
    return this;
  }

  /// A line that is cut where it is too long.
  Lines row(String untrusted) {
    var safe = SafeText.of(untrusted).value();
    return add(isSpoken() ? safe : Cells.fit(safe, width));
  }

  /// A chart with its title: drawn, or in words.
  Lines chart(Plot plot) {
    if (isSpoken()) {
      Spoken.lines(plot).forEach(line -> add(line.value()));
      return this;
    }
    text(plot.title());
    if (!plot.summary().isEmpty()) {
      text(plot.summary());
    }
    for (var row : Drawing.rows(plot, width)) {
      add(row(row));
    }
    return this;
  }

  private static String row(Row row) {
    return row.text().value();
  }

  private Lines add(String line) {
    lines.add(SafeText.of(line.stripTrailing()));
    return this;
  }

  /// Broken between words, but not before a `%`, and within those that are longer than a line.
  private static List<String> wrapped(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split(" (?!%)", -1)) {
      if (!line.isEmpty() && Cells.width(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      } else if (!line.isEmpty() || (word.isEmpty() && lines.isEmpty())) {
        line.append(' ');
      }
      line.append(word);
      breakLong(line, width, lines);
    }
    lines.add(line.toString());
    return lines;
  }

  private static void breakLong(StringBuilder line, int width, List<String> lines) {
    while (Cells.width(line.toString()) > width) {
      int end = 0;
      int used = 0;
      var text = line.toString();
      for (var grapheme : Cells.graphemes(text)) {
        used += Cells.width(grapheme);
        if (used > width && end > 0) {
          break;
        }
        end += grapheme.length();
      }
      lines.add(text.substring(0, end));
      line.delete(0, end);
    }
  }
}
