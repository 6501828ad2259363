package memoire.search;

import java.util.ArrayList;
import java.util.List;

/// A condition on cards.
public sealed interface Query {
  Query EVERYTHING = new All(List.of());

  /// Every one of these; with none, any card.
  record All(List<Query> parts) implements Query {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /// At least one of these.
  record Any(List<Query> parts) implements Query {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  record Not(Query part) implements Query {}

  /// Words in a card's questions or in the learner's note.
  ///
  /// @param inNote whether in the note alone
  /// @param isPhrase whether these very words are meant, or any that begin so
  record Text(String words, boolean inNote, boolean isPhrase) implements Query {}

  /// Something by its name, in any case and without accents; `*` stands for any letters.
  record Named(Thing thing, String name) implements Query {}

  record Is(State state) implements Query {}

  /// A number within bounds.
  ///
  /// @param isDate whether the bounds are days since 1970-01-01, and not counted from today
  record Measured(Quantity quantity, Range range, boolean isDate) implements Query {}

  /// What has a name.
  enum Thing {
    TAG(Key.TAG),
    PACK(Key.PACK),
    SOURCE(Key.SOURCE),
    FORM(Key.FORM),
    ID(Key.ID);

    private final Key key;

    Thing(Key key) {
      this.key = key;
    }

    public Key key() {
      return key;
    }
  }

  /// All of some conditions, without needless nesting.
  static Query all(List<Query> parts) {
    var flat = new ArrayList<Query>();
    for (var part : parts) {
      if (part instanceof All(var inner)) {
        flat.addAll(inner);
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.getFirst() : new All(flat);
  }

  /// Any of some conditions, of which there is at least one, without needless nesting.
  static Query any(List<Query> parts) {
    var flat = new ArrayList<Query>();
    for (var part : parts) {
      if (part instanceof Any(var inner)) {
        flat.addAll(inner);
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.getFirst() : new Any(flat);
  }
}
