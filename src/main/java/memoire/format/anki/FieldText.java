package memoire.format.anki;

import java.util.ArrayList;
import java.util.List;
import memoire.format.MediaSource;
import memoire.format.html.HtmlText;
import memoire.markup.MediaLink;

/// A field of a note as text: HTML, and what Anki adds to it, sounds and formulas.
public final class FieldText {
  private static final String SOUND = "[sound:";

  private FieldText() {}

  /// The text with the names of what is not taken along.
  public static HtmlText of(String field) {
    return of(field, MediaSource.NONE);
  }

  /// The text with what pictures and sounds are at hand, and the names of those that are not.
  public static HtmlText of(String field, MediaSource media) {
    var left = new ArrayList<String>();
    var html = HtmlText.of(formulas(sounds(field, left, media)), media);
    left.addAll(html.left());
    return new HtmlText(html.text(), left);
  }

  /// The text as somebody would type it, without marks.
  public static String plain(String field) {
    return HtmlText.plain(formulas(sounds(field, new ArrayList<>(), MediaSource.NONE)));
  }

  /// Sounds by their names.
  private static String sounds(String field, List<String> left, MediaSource media) {
    if (!field.contains(SOUND)) {
      return field;
    }
    var out = new StringBuilder();
    int from = 0;
    for (int at = field.indexOf(SOUND); at >= 0; at = field.indexOf(SOUND, from)) {
      int close = field.indexOf(']', at);
      if (close < 0) {
        break;
      }
      var path = field.substring(at + SOUND.length(), close).strip().replace('\\', '/');
      var name = path.substring(path.lastIndexOf('/') + 1);
      out.append(field, from, at);
      var kept = media.take(name);
      if (kept == null) {
        left.add(name);
        out.append('[').append(name).append(']');
      } else {
        out.append(MediaLink.written(HtmlText.plain(name), kept));
      }
      from = close + 1;
    }
    return out.append(field, from, field.length()).toString();
  }

  /// Formulas between dollar signs, as packs have them.
  private static String formulas(String field) {
    boolean isPossible =
        field.contains("[$") || field.contains("[latex]") || field.contains("math");
    if (!isPossible && !field.contains("\\(") && !field.contains("\\[")) {
      return field;
    }
    return field
        .replace("[$$]", "$$")
        .replace("[/$$]", "$$")
        .replace("[$]", "$")
        .replace("[/$]", "$")
        .replace("[latex]", "")
        .replace("[/latex]", "")
        .replace("<anki-mathjax>", "$")
        .replace("<anki-mathjax block=\"true\">", "$$")
        .replace("</anki-mathjax>", "$")
        .replace("\\(", "$")
        .replace("\\)", "$")
        .replace("\\[", "$$")
        .replace("\\]", "$$");
  }
}
