package memoire.format.markdown;

import java.util.ArrayList;
import java.util.List;

/// Lists of options to tick, as people write them: with code, pictures and further lines below an
/// option, indented or not.
final class OptionLists {
  private static final int INDENT = 2;

  private final List<Line> lines;
  private final boolean isWhole;
  private final List<List<Line>> items = new ArrayList<>();
  private final List<Boolean> ticks = new ArrayList<>();
  private final List<Line> marks = new ArrayList<>();
  private boolean hasLooseCode;

  private OptionLists(List<Line> lines, boolean isWhole) {
    this.lines = lines;
    this.isWhole = isWhole;
  }

  static boolean isOption(Line line) {
    return line.isOpen() && Marks.option(line.text()) >= 0;
  }

  /// Reads the list that begins at an index.
  ///
  /// @param isWhole whether all options below belong to this list, whatever stands between them
  static Written.Found read(List<Line> lines, int start, boolean isWhole) {
    return new OptionLists(lines, isWhole).from(start);
  }

  private Written.Found from(int start) {
    int end = start;
    for (int i = start; i < lines.size(); ) {
      if (isOption(lines.get(i))) {
        open(lines.get(i));
        end = ++i;
      } else if (belongs(i, end)) {
        items.getLast().add(lines.get(i).outdented(INDENT));
        end = ++i;
      } else if (lines.get(i).isBlank()) {
        i++;
      } else {
        int next = next(i);
        if (next == lines.size() || !(isWhole || isAllCode(i, next))) {
          break;
        }
        keep(end, next);
        hasLooseCode |= lines.get(i).isCode();
        end = i = next;
      }
    }
    end = withLastCode(end);
    var options = new ArrayList<Written.Option>();
    for (int i = 0; i < items.size(); i++) {
      options.add(option(i));
    }
    return new Written.Found(start, new Written.Options(options), end);
  }

  private void open(Line line) {
    int mark = Marks.option(line.text());
    marks.add(line.after(mark));
    ticks.add(Marks.isTicked(line.text()));
    items.add(new ArrayList<>(List.of(line.after(mark))));
  }

  /// Whether a line is of the option above it: it is indented, or feedback right below it.
  private boolean belongs(int i, int end) {
    var text = lines.get(i).text();
    boolean isIndented = text.startsWith("  ") || text.startsWith("\t");
    boolean isFeedback = i == end && Marks.isQuote(text) && !Marks.isNote(text);
    if (lines.get(i).isBlank() || !(isIndented || isFeedback)) {
      return false;
    }
    keep(end, i);
    return true;
  }

  /// Adds the lines between to the last option.
  private void keep(int from, int to) {
    for (var line : lines.subList(from, to)) {
      items.getLast().add(line.outdented(INDENT));
    }
  }

  private int next(int from) {
    int at = from;
    while (at < lines.size() && !isOption(lines.get(at))) {
      at++;
    }
    return at;
  }

  private boolean isAllCode(int from, int to) {
    return lines.subList(from, to).stream().allMatch(line -> line.isCode() || line.isBlank());
  }

  /// Code below the last option is of that option when it says nothing else, or when the others
  /// have code below them as well.
  private int withLastCode(int end) {
    int from = end;
    while (from < lines.size() && lines.get(from).isBlank()) {
      from++;
    }
    int to = from;
    while (to < lines.size() && lines.get(to).isCode()) {
      to++;
    }
    boolean isEmpty = items.getLast().stream().allMatch(Line::isBlank);
    if (to == from || !(isEmpty || hasLooseCode)) {
      return end;
    }
    keep(end, to);
    return to;
  }

  private Written.Option option(int i) {
    var inner = Lines.marked(items.get(i));
    var text = new ArrayList<Line>();
    var feedback = new ArrayList<Line>();
    for (int at = 0; at < inner.size(); at++) {
      var line = inner.get(at);
      if (at > 0 && !line.isCode() && Marks.isQuote(line.text())) {
        feedback.add(line.quoted());
      } else {
        text.add(line);
      }
    }
    return new Written.Option(
        marks.get(i),
        ticks.get(i),
        Texts.read(text, true),
        feedback.isEmpty() ? null : Texts.readPlain(feedback));
  }
}
