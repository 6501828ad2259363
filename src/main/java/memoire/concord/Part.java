package memoire.concord;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import memoire.bank.Entities;

/// A phrase of a statement, by what it is about.
///
/// @param names the words of each name, however it is written
/// @param words the stems of the other words of weight
/// @param head what it is: the stem of its noun, or the last word of a name
/// @param before the stems of the words between article and noun
/// @param definite whether it means a certain thing: it begins with `the`, a possessive or a name
record Part(
    List<Set<String>> names,
    Set<String> words,
    Set<String> head,
    Set<String> before,
    boolean definite) {
  static final Part NONE = new Part(List.of(), Set.of(), Set.of(), Set.of(), false);

  Part {
    names = List.copyOf(names);
    words = Set.copyOf(words);
    head = Set.copyOf(head);
    before = Set.copyOf(before);
  }

  boolean isEmpty() {
    return names.isEmpty() && words.isEmpty();
  }

  /// Whether it is one name and nothing else.
  boolean isName() {
    return names.size() == 1 && words.isEmpty();
  }

  /// With what another phrase says of it.
  Part and(Part more) {
    return new Part(
        List.copyOf(union(names, more.names)), union(words, more.words), head, before, definite);
  }

  private static <T> Set<T> union(Collection<T> some, Collection<T> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
  }

  /// Whether it is the same noun with the same words before it.
  boolean hasSameNoun(Part other) {
    boolean isSame = head.equals(other.head);
    if (isName() && other.isName()) {
      isSame = names(other) || other.names(this);
    }
    return isSame && before.equals(other.before);
  }

  /// Whether it says the same as another, word for word.
  boolean isSame(Part other) {
    return words.equals(other.words) && names(other) && other.names(this);
  }

  /// Whether it means the same thing as another, of which one may say more after the noun: `the
  /// fire` and `the fire at the mill in Leeds`.
  boolean isSameThing(Part other) {
    return hasSameNoun(other) && (isWithin(other) || other.isWithin(this));
  }

  private boolean isWithin(Part other) {
    return other.words.containsAll(words) && other.names(this);
  }

  /// Whether it holds every name of another.
  private boolean names(Part other) {
    return other.names.stream().allMatch(this::holds);
  }

  private boolean holds(Set<String> name) {
    return names.stream().anyMatch(own -> Entities.mayBeSame(own, name));
  }
}
