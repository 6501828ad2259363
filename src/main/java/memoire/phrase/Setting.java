package memoire.phrase;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import memoire.fact.Token;
import memoire.fact.Tokens;

/// What a document tells beside its sentences.
///
/// @param dating how much of the document's date its name can tell: when `today` was
/// @param heading the words of the section's heading, in lower case
record Setting(Cast cast, Dating dating, Set<String> heading) {
  Setting {
    heading = Set.copyOf(heading);
  }

  static Setting of(Cast cast, Dating dating, String heading) {
    return new Setting(
        cast,
        dating,
        Tokens.of(heading).stream().map(Token::lower).collect(Collectors.toUnmodifiableSet()));
  }

  /// Whether the section's heading holds a word.
  boolean isInHeading(String word) {
    return heading.contains(word.toLowerCase(Locale.ROOT));
  }
}
