package memoire.pack.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Words and phrases to look for.
final class Phrases {
  private final List<List<String>> phrases;

  private Phrases(List<List<String>> phrases) {
    this.phrases = phrases;
  }

  static Phrases of(String... phrases) {
    return new Phrases(Stream.of(phrases).map(Words::of).toList());
  }

  /// The first phrase that occurs in a text.
  Optional<String> in(List<String> words) {
    return phrases.stream()
        .filter(phrase -> Words.contains(words, phrase))
        .findFirst()
        .map(phrase -> String.join(" ", phrase));
  }

  /// The first phrase that a text contains as common words: *Never* is one at the beginning only,
  /// for elsewhere it is part of a title.
  Optional<String> inClaim(String text) {
    var words = Words.of(text);
    return in(words)
        .filter(phrase ->
            text.contains(phrase)
                || words.getFirst().equals(phrase)
                || phrase.startsWith(words.getFirst() + " "));
  }

  /// The first phrase that a text begins with.
  Optional<String> startOf(List<String> words) {
    return phrases.stream()
        .filter(phrase -> Words.indexOf(words, phrase) == 0)
        .findFirst()
        .map(phrase -> String.join(" ", phrase));
  }
}
