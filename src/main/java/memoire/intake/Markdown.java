package memoire.intake;

import java.util.regex.Pattern;
import memoire.text.DocumentFlaw;

/// Writes the text of a document as Markdown that the document room reads back as the same text.
final class Markdown {
  /// In UTF-16 code units: what the document room reads.
  private static final int MOST = 4_000_000;

  /// What is set aside is quoted so far.
  private static final int LONGEST_ASIDE = 2000;

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern LIST_MARK = Pattern.compile("^(\\d{1,3})([.)])(?=\\s)");

  private final StringBuilder out = new StringBuilder();
  private boolean afterItem;

  boolean isEmpty() {
    return out.isEmpty();
  }

  void heading(int level, String text) throws Unreadable {
    write("#".repeat(Math.clamp(level, 1, 6)) + " ", text, false);
  }

  void paragraph(String text) throws Unreadable {
    write("", text, false);
  }

  void item(String text) throws Unreadable {
    write("- ", text, true);
  }

  void quote(String text) throws Unreadable {
    write("> ", text, false);
  }

  void caption(String text) throws Unreadable {
    write("<figcaption>", text, false);
  }

  /// What is no part of the text, for people who want to know.
  void aside(String reason, String text) throws Unreadable {
    var plain = plain(text).replace("--", "- -").replace("-->", "- ->");
    if (!plain.isEmpty()) {
      var shown = plain.length() > LONGEST_ASIDE ? plain.substring(0, LONGEST_ASIDE) + "…" : plain;
      line("<!-- set aside (" + reason + "): " + shown + " -->", false);
    }
  }

  String with(Metadata metadata) {
    var front = new StringBuilder("---\n");
    append(front, "title", metadata.title());
    append(front, "publisher", metadata.publisher());
    append(front, "date", metadata.date());
    append(front, "kind", metadata.kind());
    append(front, "language", metadata.language());
    return front.length() == 4 ? out.toString() : front.append("---\n\n").append(out).toString();
  }

  private static void append(StringBuilder front, String key, String value) {
    var plain = plain(value);
    if (!plain.isEmpty()) {
      boolean quoted = plain.startsWith("\"") || plain.startsWith("'");
      char mark = plain.startsWith("\"") ? '\'' : '"';
      front.append(key).append(": ");
      front.append(quoted ? mark + plain + mark : plain).append('\n');
    }
  }

  private void write(String prefix, String text, boolean item) throws Unreadable {
    var plain = plain(text);
    if (!plain.isEmpty()) {
      line(prefix + escaped(plain) + (prefix.startsWith("<") ? "</figcaption>" : ""), item);
    }
  }

  private void line(String line, boolean item) throws Unreadable {
    if (out.length() + line.length() > MOST) {
      throw new Unreadable(
          DocumentFlaw.TOO_LARGE,
          "The text has more than " + MOST / 1_000_000 + " million characters.",
          "Split it.");
    }
    if (!out.isEmpty() && !(item && afterItem)) {
      out.append('\n');
    }
    out.append(line).append('\n');
    afterItem = item;
  }

  static String plain(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  private static String escaped(String text) {
    var out = new StringBuilder(text.length() + 16);
    boolean linked = text.contains("](");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      boolean escape =
          switch (c) {
            case '\\', '*', '`' -> true;
            case '_' -> !isInsideWord(text, i);
            case '~' -> next == '~' || i == 0;
            case '[' -> linked;
            case '<' -> Character.isLetter(next) || next == '/' || next == '!';
            case '#', '|', '>', '+', '-', '=' -> i == 0;
            default -> false;
          };
      out.append(escape ? "\\" : "").append(c);
    }
    return LIST_MARK.matcher(out).replaceFirst("$1\\\\$2");
  }

  private static boolean isInsideWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
