package memoire.format.html;

import java.util.ArrayList;
import java.util.List;
import memoire.format.MediaSource;
import memoire.markup.MediaLink;
import org.jspecify.annotations.Nullable;

/// The text of a piece of HTML while it is put together.
final class Writing {
  private static final String RAISED = "0123456789+-=()n⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
  private static final String LOWERED = "0123456789+-=()₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
  private static final int DEEPEST_LIST = 8;

  private final boolean isMarked;
  private final boolean isInLines;
  private final MediaSource media;
  private final StringBuilder out = new StringBuilder();
  private final List<String> left = new ArrayList<>();

  /// The numbers of the lists that are open: 0 where a list has none.
  private final List<Integer> lists = new ArrayList<>();

  private final List<Mark> open = new ArrayList<>();
  private int breaks;
  private boolean isSpaced;
  private int pre;
  private boolean isHead;
  private int cells;

  /// A mark that was opened, and where its text begins.
  private record Mark(String tag, String mark, int start) {}

  Writing(boolean isMarked, boolean isInLines, MediaSource media) {
    this.media = media;
    this.isMarked = isMarked;
    this.isInLines = isInLines;
  }

  HtmlText done() {
    while (!open.isEmpty()) {
      close(open.getLast().tag());
    }
    return new HtmlText(out.toString().strip(), left);
  }

  /// One character of the source.
  void text(char c) {
    if (pre > 0 || (isInLines && (c == '\n' || c == '\r'))) {
      if (c == '\n') {
        breaks = 0;
        out.append('\n');
      } else if (c != '\r') {
        put(String.valueOf(c));
      }
    } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
      isSpaced = true;
    } else {
      put(String.valueOf(c));
    }
  }

  /// A character that was written by name. One that must not break is a space like any other.
  void character(String value) {
    if (value.equals("\u00a0")) {
      text(' ');
    } else {
      put(value);
    }
  }

  void tag(Tag tag) {
    switch (tag.name()) {
      case "br", "hr" -> breaks = Math.min(2, breaks + 1);
      case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "figure", "dl" ->
          breaks = Math.max(breaks, tag.name().equals("div") ? 1 : 2);
      case "blockquote", "center", "dt", "dd", "figcaption", "table" ->
          breaks = Math.max(breaks, 1);
      case "tr" -> row(tag.isClosing());
      case "td", "th" -> cell(tag);
      case "ul", "ol" -> list(tag);
      case "li" -> item(tag.isClosing());
      case "pre" -> block(tag.isClosing());
      case "b", "strong" -> mark(tag, "**");
      case "i", "em" -> mark(tag, "*");
      case "code", "tt", "kbd", "samp" -> mark(tag, pre > 0 ? "" : "`");
      case "sub", "sup" -> mark(tag, "");
      case "a" -> attached(tag);
      case "img", "audio", "video", "sound", "source", "object", "embed", "iframe" -> picture(tag);
      default -> {}
    }
  }

  private void put(String text) {
    if (breaks > 0 && !out.isEmpty()) {
      trimEnd();
      out.append("\n".repeat(breaks));
    } else if (isSpaced && !out.isEmpty() && !endsInSpace()) {
      out.append(' ');
    }
    breaks = 0;
    isSpaced = false;
    out.append(text);
  }

  private boolean endsInSpace() {
    return Character.isWhitespace(out.charAt(out.length() - 1));
  }

  private void trimEnd() {
    int end = out.length();
    while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
      end--;
    }
    out.setLength(end);
  }

  private void mark(Tag tag, String mark) {
    if (tag.isClosing()) {
      close(tag.name());
    } else if (open.size() < DEEPEST_LIST) {
      flushSpace();
      open.add(new Mark(tag.name(), isMarked ? mark : "", out.length()));
    }
  }

  /// Marks stand at the words they are for, not at the space before them.
  private void flushSpace() {
    if (breaks > 0 && !out.isEmpty()) {
      trimEnd();
      out.append("\n".repeat(breaks));
    } else if (isSpaced && !out.isEmpty() && !endsInSpace()) {
      out.append(' ');
    }
    breaks = 0;
    isSpaced = false;
  }

  private void close(String name) {
    for (int i = open.size() - 1; i >= 0; i--) {
      var mark = open.get(i);
      if (mark.tag().equals(name)) {
        open.remove(i);
        finish(mark);
        return;
      }
    }
  }

  private void finish(Mark mark) {
    int start = Math.min(mark.start(), out.length());
    var inside = out.substring(start);
    if (inside.isBlank()) {
      return;
    }
    if (mark.tag().equals("sup") || mark.tag().equals("sub")) {
      out.setLength(start);
      out.append(script(inside, mark.tag().equals("sup")));
      return;
    }
    // What holds such a mark itself, or more than a line, would not be read as marked.
    boolean canBe =
        !mark.mark().isEmpty()
            && inside.indexOf('\n') < 0
            && !inside.contains(mark.mark().substring(0, 1));
    if (canBe) {
      out.setLength(start);
      out.append(mark.mark()).append(inside.strip()).append(mark.mark());
    }
  }

  private static String script(String inside, boolean isRaised) {
    var table = isRaised ? RAISED : LOWERED;
    int half = table.length() / 2;
    var shifted = new StringBuilder();
    for (int i = 0; i < inside.length(); i++) {
      int found = table.substring(0, half).indexOf(inside.charAt(i));
      if (found < 0) {
        return (isRaised ? "^" : "_") + (inside.length() == 1 ? inside : "(" + inside + ")");
      }
      shifted.append(table.charAt(half + found));
    }
    return shifted.toString();
  }

  private void list(Tag tag) {
    breaks = Math.max(breaks, 1);
    if (tag.isClosing()) {
      if (!lists.isEmpty()) {
        lists.removeLast();
      }
      breaks = lists.isEmpty() ? 2 : 1;
    } else if (lists.size() < DEEPEST_LIST) {
      breaks = lists.isEmpty() ? 2 : 1;
      lists.add(tag.name().equals("ol") ? 1 : 0);
    }
  }

  private void item(boolean isClosing) {
    breaks = Math.max(breaks, 1);
    if (!isClosing) {
      int number = lists.isEmpty() ? 0 : lists.getLast();
      put("  ".repeat(Math.max(0, lists.size() - 1)) + (number == 0 ? "- " : number + ". "));
      if (number > 0) {
        lists.set(lists.size() - 1, number + 1);
      }
    }
  }

  private void block(boolean isClosing) {
    if (isClosing) {
      pre = Math.max(0, pre - 1);
      if (pre == 0 && isMarked) {
        trimEnd();
        out.append("\n```");
      }
      breaks = 1;
    } else {
      breaks = Math.max(breaks, 1);
      if (pre == 0) {
        put(isMarked ? "```\n" : "");
      }
      pre++;
    }
  }

  private void row(boolean isClosing) {
    if (!isClosing) {
      breaks = Math.max(breaks, 1);
      isHead = cells == 0;
      cells = 0;
    } else if (cells > 0) {
      put(isMarked ? " |" : "");
      if (isHead && isMarked) {
        put("\n" + "| --- ".repeat(cells) + "|");
        isHead = false;
      }
      breaks = 1;
    }
  }

  private void cell(Tag tag) {
    if (!tag.isClosing()) {
      breaks = cells > 0 ? 0 : breaks;
      put(isMarked ? (cells == 0 ? "| " : " | ") : "");
      cells++;
    } else {
      breaks = 0;
    }
  }

  private void picture(Tag tag) {
    if (tag.isClosing()) {
      return;
    }
    var source = tag.attribute("src").isEmpty() ? tag.attribute("data") : tag.attribute("src");
    var name = name(source);
    var said = decoded(tag.attribute("alt")).strip();
    if (name == null && said.isEmpty()) {
      return;
    }
    var kept = name == null ? null : media.take(decoded(source.strip()));
    if (name != null && kept != null) {
      put(MediaLink.written(said.isEmpty() ? name : said, kept));
      return;
    }
    left.add(name == null ? said : name);
    put("[" + (said.isEmpty() ? name : said) + "]");
  }

  /// A link to a file that comes with the text, which is how Moodle has sounds.
  private void attached(Tag tag) {
    var source = tag.attribute("href");
    var name = name(source);
    var kept =
        name != null && source.startsWith("@@PLUGINFILE@@") ? media.take(decoded(source)) : null;
    if (kept != null && name != null) {
      put(MediaLink.written(name, kept) + " ");
    }
  }

  private static String decoded(String attribute) {
    return attribute.indexOf('&') < 0 ? attribute : HtmlText.plain(attribute);
  }

  /// The name of a file without its folders; data in the text itself has none.
  private static @Nullable String name(String source) {
    if (source.isBlank()) {
      return null;
    }
    if (source.startsWith("data:")) {
      return "picture";
    }
    int query = source.indexOf('?');
    var path = (query < 0 ? source : source.substring(0, query)).replace('\\', '/');
    var name = path.substring(path.lastIndexOf('/') + 1).replace("%20", " ").strip();
    return name.isEmpty() ? "picture" : name;
  }
}
