package memoire.explain;

import java.util.Locale;

/// A small file in which a flaw shows, or no longer does.
///
/// @param kind what it is written in, as pages name it: `gift`, `question` (one of a pack in JSON);
///   `shown` for what is no whole file
/// @param isRepaired whether it is as it should be
/// @param text without the last end of line
public record Example(String kind, boolean isRepaired, String text) {
  static final String FAULT = "fault";
  static final String REPAIRED = "repaired";

  /// Of the line that opens it: `gift fault`.
  static Example of(String head, String text) {
    var words = head.strip().split("\\s+", -1);
    boolean isKnown = words.length == 2 && (words[1].equals(FAULT) || words[1].equals(REPAIRED));
    if (!isKnown) {
      throw new IllegalArgumentException(
          "an example is headed by “kind fault”, not “" + head + "”");
    }
    return new Example(words[0].toLowerCase(Locale.ROOT), words[1].equals(REPAIRED), text);
  }
}
