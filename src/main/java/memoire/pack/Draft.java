package memoire.pack;

import memoire.question.Question;
import memoire.text.Position;

/// A question as a reader found it, before it is known to fit with the others: it may still want an
/// id (empty id, empty card).
///
/// @param at where the question stands in its file
/// @param idAt where its id stands, or the question
/// @param cardAt where its card's id stands, or the question
/// @param replacesAt where stands whose place it takes, or the question
/// @param sourceAt where the id of its source stands, or the question
public record Draft(
    Question question,
    Position at,
    Position idAt,
    Position cardAt,
    Position replacesAt,
    Position sourceAt) {

  /// The same place in the file, the question as it has become.
  public Draft with(Question other) {
    return new Draft(other, at, idAt, cardAt, replacesAt, sourceAt);
  }

  /// A question whose parts have no places of their own.
  public static Draft at(Position at, Question question) {
    return new Draft(question, at, at, at, at, at);
  }
}
