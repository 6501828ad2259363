package memoire.concord;

import java.util.List;
import memoire.fact.Statement;
import memoire.question.PartialDate;

/// One figure as one statement gives it, and what it is the figure of. Active and passive are told
/// apart no more: who acts and what undergoes it are named.
///
/// @param verb its base form; `be` for a copula
/// @param mood the modal before it, or empty
/// @param agent who or what acts; empty in a passive without `by`
/// @param patient what undergoes it, or empty
/// @param rest all that follows or comes first
/// @param slot which of these holds the figure, and after which preposition
/// @param dates other dates of the statement; when it has none, the year its paragraph set
/// @param year of its document, or 0
record Telling(
    Statement statement,
    Figure figure,
    String verb,
    String mood,
    boolean past,
    Part agent,
    Part patient,
    Part rest,
    String slot,
    List<PartialDate> dates,
    int year) {
  Telling {
    dates = List.copyOf(dates);
  }

  String document() {
    return statement.document();
  }

  int start() {
    return statement.sentence().start();
  }

  /// Where it stands and what it is, for finding it again.
  Spot spot() {
    return new Spot(document(), start(), figure.key());
  }
}
