package memoire.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What sort of text a page calls itself: `Press release No 47/2024`, `Speech by the President`.
final class Kinds {
  private static final Map<String, String> KINDS = new HashMap<>();

  /// Those that titles begin with, followed by more.
  private static final Map<String, String> OPENINGS = new HashMap<>();

  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\s:,–—-]*(?:\\b(?i:no|nr|number|ref)\\b\\.?|n°|№|#)?:?\\s*(?:\\p{Lu}{0,4}[\\d/.-]*\\d)$");

  static {
    for (var line : WordList.lines(Kinds.class, "kinds.txt")) {
      var columns = line.split(" \\| ", -1);
      boolean opening = columns[0].endsWith(" …");
      var phrase = opening ? columns[0].substring(0, columns[0].length() - 1) : columns[0];
      (opening ? OPENINGS : KINDS).put(phrase, columns[1]);
    }
  }

  private Kinds() {}

  /// The kind that a line names and says nothing else, but for a number.
  static Optional<String> of(String line) {
    if (line.length() > 80) {
      return Optional.empty();
    }
    var whole = KINDS.get(line.toLowerCase(Locale.ROOT).strip());
    var bare = NUMBER.matcher(line).replaceFirst("").toLowerCase(Locale.ROOT).strip();
    return Optional.ofNullable(whole != null ? whole : KINDS.get(bare));
  }

  /// The kind that a title opens with.
  static Optional<String> ofTitle(String title) {
    var lower = title.toLowerCase(Locale.ROOT);
    return OPENINGS.entrySet().stream()
        .filter(e -> lower.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst();
  }
}
