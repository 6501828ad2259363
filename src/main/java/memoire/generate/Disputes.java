package memoire.generate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import memoire.concord.Conflict;
import memoire.concord.Conflict.Side;
import memoire.text.DocumentFlaw;
import memoire.text.Position;
import memoire.text.Problem;

/// Tells the author of statements that cannot both be right, and where they stand.
record Disputes(Map<String, SourceDocument> files) {
  List<Problem> problems(List<Conflict> conflicts) {
    return conflicts.stream().map(this::problem).toList();
  }

  private Problem problem(Conflict conflict) {
    return DocumentFlaw.DISPUTE.saying(
        file(conflict.one()).path(),
        position(conflict.one()),
        sentence(conflict.one(), conflict.other()),
        conflict.isWithinOne()
            ? "Correct the one that is wrong; until then nothing is asked about it."
            : "Correct the one that is wrong; until then each question on it names its document.");
  }

  private String sentence(Side one, Side other) {
    return "It says %s, and %s:%d says %s: “%s” against “%s”"
        .formatted(
            one.figure(),
            file(other).path(),
            position(other).line(),
            other.figure(),
            one.sentence().text(),
            other.sentence().text());
  }

  private SourceDocument file(Side side) {
    return Objects.requireNonNull(files.get(side.document()));
  }

  /// Where the sentence begins.
  private Position position(Side side) {
    var before = file(side).text().substring(0, side.sentence().start());
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Position(line, before.length() - before.lastIndexOf('\n'));
  }
}
