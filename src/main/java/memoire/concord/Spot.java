package memoire.concord;

import memoire.fact.Fact;
import memoire.fact.Fact.CountFact;
import memoire.fact.Fact.DateFact;

/// Where a figure stands.
///
/// @param start of its sentence
/// @param figure its key
record Spot(String document, int start, String figure) {

  /// The figure that a fact is about.
  static Spot of(Fact fact) {
    var statement = fact.statement();
    var printed =
        switch (fact) {
          case DateFact date -> date.date().text();
          case CountFact count -> Figure.Counted.key(count.value());
          default -> fact.answer().of(statement.text());
        };
    return new Spot(statement.document(), statement.sentence().start(), printed);
  }
}
