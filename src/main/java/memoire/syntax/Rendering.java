package memoire.syntax;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts words back into text: as the sentence spaced them where they stood together.
public final class Rendering {
  private Rendering() {}

  /// @param replaced other texts for words, by index; an empty one leaves the word out
  public static String text(Parse parse, List<Word> words, Map<Integer, String> replaced) {
    var out = new StringBuilder();
    @Nullable Word before = null;
    for (var word : words) {
      var text = replaced.getOrDefault(word.index(), word.text());
      if (text.isEmpty()) {
        // The other words of a gap: what follows them stands as close as it stood.
        boolean isOfGap =
            before != null && before.index() + 1 == word.index() && out.toString().endsWith("}}");
        before = isOfGap ? word : before;
        continue;
      }
      boolean tight =
          out.isEmpty()
              || ",.;:)”’".indexOf(word.text().charAt(0)) >= 0
              || word.tag().equals("POS");
      if (before != null && before.index() + 1 == word.index()) {
        tight = before.end() == word.start();
      }
      if (!tight && !out.isEmpty()) {
        out.append(' ');
      }
      out.append(text);
      before = word;
    }
    return tidy(out.toString());
  }

  /// Without doubled marks and stray blanks.
  public static String tidy(String text) {
    return text.replaceAll(" {2,}", " ")
        .replaceAll(" ,", ",")
        .replaceAll(",( ?,)+", ",")
        .replaceAll("^[, ]+|[, ]+$", "");
  }
}
