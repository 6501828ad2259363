package memoire.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A sentence as a tree of basic dependencies.
///
/// @param text the sentence that was parsed
/// @param words in order; `words.get(i).index() == i`
public record Parse(String text, List<Word> words) {
  private static final Set<String> QUOTATION_MARKS = Set.of("“", "”", "\"", "``", "''");

  public Parse {
    words = List.copyOf(words);
  }

  public int size() {
    return words.size();
  }

  /// The word at an index in lower case; empty before the first and after the last.
  public String lowerAt(int index) {
    return index >= 0 && index < size() ? word(index).lower() : "";
  }

  /// Whether a word stands between quotation marks.
  public boolean isQuoted(Word word) {
    long marks =
        words.stream()
            .filter(w -> w.index() < word.index() && QUOTATION_MARKS.contains(w.text()))
            .count();
    return marks % 2 == 1;
  }

  public Word word(int index) {
    return words.get(index);
  }

  public Optional<Word> root() {
    return words.stream().filter(w -> w.head() < 0).findFirst();
  }

  /// What depends on a word, in order.
  public Stream<Word> children(Word head) {
    return words.stream().filter(w -> w.head() == head.index());
  }

  /// The first child with this relation or a subtype of it.
  public Optional<Word> child(Word head, String relation) {
    return children(head).filter(w -> w.isKindOf(relation)).findFirst();
  }

  public boolean has(Word head, String relation) {
    return child(head, relation).isPresent();
  }

  /// The word and all that depends on it, in order.
  public List<Word> subtree(Word top) {
    var found = new ArrayList<Word>();
    for (var word : words) {
      if (word.equals(top) || isBelow(word, top)) {
        found.add(word);
      }
    }
    return found;
  }

  /// Whether a word depends on another, directly or not.
  public boolean isBelow(Word word, Word top) {
    int at = word.head();
    for (int steps = 0; at >= 0 && steps <= words.size(); steps++) {
      if (at == top.index()) {
        return true;
      }
      at = words.get(at).head();
    }
    return false;
  }
}
