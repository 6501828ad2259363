package memoire.concord;

import memoire.document.Sentence;

/// Two statements that cannot both be right.
///
/// @param one the one whose document comes first by its id, or that comes first in the document
public record Conflict(Side one, Side other) {

  /// One of the two.
  ///
  /// @param figure as printed
  public record Side(String document, Sentence sentence, String figure) {}

  /// Whether a document contradicts itself.
  public boolean isWithinOne() {
    return one.document().equals(other.document());
  }

  static Conflict of(Telling a, Telling b) {
    return new Conflict(side(a), side(b));
  }

  private static Side side(Telling telling) {
    return new Side(telling.document(), telling.statement().sentence(), telling.figure().printed());
  }
}
