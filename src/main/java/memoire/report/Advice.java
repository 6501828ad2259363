package memoire.report;

import static memoire.plot.Words.count;

import java.util.ArrayList;
import java.util.List;
import memoire.drill.Marked;
import memoire.drill.Result;
import memoire.search.Query;
import memoire.search.Search;

/// What to study after a drill.
final class Advice {
  private static final int MOST_TOPICS = 3;
  private static final int MOST_CARDS = 8;

  /// What was answered wrongly the last time.
  private static final String MISSED = "is:missed";

  private Advice() {}

  /// Something to do, with the command that does it.
  record Step(String sentence, String command) {}

  /// None where nothing was missed.
  static List<Step> of(Result result) {
    var steps = new ArrayList<Step>();
    var missed = result.missed();
    if (!missed.isEmpty()) {
      steps.add(
          new Step(
              "Study what you missed, " + count(missed.size(), "question") + ":",
              command(search(missed))));
    }
    result.topics().stream()
        .filter(line -> line.score().credit() < 1)
        .limit(MOST_TOPICS)
        .forEach(line -> steps.add(topic(line)));
    return steps;
  }

  private static Step topic(Result.Line line) {
    var tag = new Query.Named(Query.Thing.TAG, line.name());
    return new Step(
        "Study "
            + line.name()
            + ", "
            + Told.percent(line.score().credit())
            + " of "
            + count(line.score().questions(), "question")
            + ":",
        command(text(tag)));
  }

  /// The very cards where they are few; else all that were answered wrongly last.
  private static String search(List<Marked> missed) {
    if (missed.size() > MOST_CARDS) {
      return MISSED;
    }
    return text(
        Query.any(
            missed.stream()
                .map(one -> one.question().card().value())
                .distinct()
                .<Query>map(id -> new Query.Named(Query.Thing.ID, id))
                .toList()));
  }

  private static String text(Query query) {
    var text = new Search(query, List.of()).text();
    boolean isEnclosed = query instanceof Query.Any && text.startsWith("(");
    return isEnclosed ? text.substring(1, text.length() - 1) : text;
  }

  private static String command(String search) {
    return "memoire study --search " + quoted(search);
  }

  /// As one word of a shell, whatever is in it.
  static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
