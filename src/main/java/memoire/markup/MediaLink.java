package memoire.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A picture or sound that a text shows, `![what it shows](file)`. In a pack the file is named by
/// what is in it: the SHA-256 of its bytes, a dot, and the ending of its type.
///
/// @param start offset in the text of the `!`
/// @param end offset after the `)`
/// @param alt what it shows, in words
/// @param target the file, without `<` and `>`, and without a title
public record MediaLink(int start, int end, String alt, String target) {
  private static final int LONGEST = 1000;
  private static final int LONGEST_ALT = 300;

  /// The pictures and sounds of a text, in order.
  public static List<MediaLink> in(String text) {
    var links = new ArrayList<MediaLink>();
    for (int at = text.indexOf("!["); at >= 0; at = text.indexOf("![", at)) {
      int middle = bounded(text, "](", at);
      int from = middle + 2;
      boolean isQuoted = middle >= 0 && text.startsWith("<", from);
      int close = middle < 0 ? -1 : bounded(text, isQuoted ? ">" : ")", from);
      int end = close >= 0 && isQuoted ? bounded(text, ")", close) : close;
      if (end < 0) {
        at += 2;
        continue;
      }
      var target = text.substring(isQuoted ? from + 1 : from, close);
      links.add(
          new MediaLink(
              at, end + 1, text.substring(at + 2, middle), isQuoted ? target : untitled(target)));
      at = end + 1;
    }
    return links;
  }

  /// The text with something in the place of each picture and sound; null leaves it as it is.
  public static String mapped(String text, Function<MediaLink, @Nullable String> place) {
    if (!text.contains("![")) {
      return text;
    }
    var out = new StringBuilder();
    int from = 0;
    for (var link : in(text)) {
      var other = place.apply(link);
      out.append(text, from, link.start())
          .append(other == null ? text.substring(link.start(), link.end()) : other);
      from = link.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  /// A picture as it is written in a text. Signs that would end the words early are replaced.
  public static String written(String alt, String target) {
    var words =
        alt.replace('[', '(')
            .replace(']', ')')
            .replace("{{", "(")
            .replace("}}", ")")
            .replace('|', '/')
            .replaceAll("[\\s\\\\]+", " ")
            .strip();
    int end = Math.min(words.length(), LONGEST_ALT);
    boolean isHalf = end < words.length() && Character.isHighSurrogate(words.charAt(end - 1));
    boolean isPlain = target.chars().noneMatch(c -> c <= ' ' || c == '(' || c == ')');
    return "!["
        + words.substring(0, isHalf ? end - 1 : end)
        + "]("
        + (isPlain ? target : "<" + target + ">")
        + ")";
  }

  /// The same picture in another file.
  public String to(String other) {
    return written(alt, other);
  }

  /// What is said in its place: `image: The harbour of Baku`.
  public static String said(String alt, String target) {
    var kind = MediaType.named(target).map(type -> type.kind().word());
    return kind.isEmpty()
        ? alt.isBlank() ? target : alt
        : kind.get() + (alt.isBlank() ? "" : ": " + alt);
  }

  private static String untitled(String target) {
    var whole = target.strip();
    int blank = whole.indexOf(" \"");
    return blank < 0 ? whole : whole.substring(0, blank).strip();
  }

  private static int bounded(String text, String word, int from) {
    int end = Math.min(text.length(), from + LONGEST);
    int found = text.substring(from, end).indexOf(word);
    return found < 0 ? -1 : from + found;
  }
}
