package memoire.format;

import java.util.List;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// A piece of JSON that remembers where it stood: one question at a time, never a whole pack.
public sealed interface JsonValue {
  Position at();

  record Text(Position at, String value) implements JsonValue {}

  /// A number as it was written: nothing is computed from untrusted digits before they are counted.
  record Digits(Position at, String value) implements JsonValue {}

  record Truth(Position at, boolean value) implements JsonValue {}

  record Nothing(Position at) implements JsonValue {}

  record Items(Position at, List<JsonValue> values) implements JsonValue {}

  record Members(Position at, List<Member> members) implements JsonValue {

    /// The first member of that name, or null.
    public @Nullable Member member(String name) {
      for (var member : members) {
        if (member.name().equals(name)) {
          return member;
        }
      }
      return null;
    }
  }

  /// Something beyond the bounds, of which nothing was kept.
  ///
  /// @param kind what a sentence calls it
  record Excess(Position at, String kind) implements JsonValue {}

  record Member(Position nameAt, String name, JsonValue value) {}

  /// The value of that name in an object; nothing where there is none.
  default JsonValue at(String name) {
    var member = this instanceof Members object ? object.member(name) : null;
    return member == null ? new Nothing(at()) : member.value();
  }

  /// The text it is, or a number as it is written; empty for anything else.
  default String said() {
    return switch (this) {
      case Text text -> text.value();
      case Digits digits -> digits.value();
      case Truth _, Nothing _, Items _, Members _, Excess _ -> "";
    };
  }

  /// The values of a list, or of an object; none for anything else.
  default List<JsonValue> each() {
    return switch (this) {
      case Items items -> items.values();
      case Members object -> object.members().stream().map(Member::value).toList();
      case Text _, Digits _, Truth _, Nothing _, Excess _ -> List.of();
    };
  }

  /// What a sentence calls it.
  default String called() {
    return switch (this) {
      case Text _ -> "a text";
      case Digits _ -> "a number";
      case Truth truth -> String.valueOf(truth.value());
      case Nothing _ -> "null";
      case Items _ -> "a list";
      case Members _ -> "an object";
      case Excess excess -> excess.kind();
    };
  }
}
