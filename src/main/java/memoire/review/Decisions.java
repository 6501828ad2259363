package memoire.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import memoire.question.QuestionId;

/// Where a review stands: the last decision on each question, in the order of the first ones.
public record Decisions(Map<QuestionId, Decision> latest) {
  public static final Decisions NONE = new Decisions(Map.of());

  public Decisions {
    latest = Collections.unmodifiableMap(new LinkedHashMap<>(latest));
  }

  /// The fold of a log: the last line on a question counts.
  public static Decisions of(List<Decision> log) {
    return NONE.with(log);
  }

  /// After more decisions.
  public Decisions with(List<Decision> more) {
    var latest = new LinkedHashMap<>(this.latest);
    more.forEach(decision -> latest.put(decision.id(), decision));
    return new Decisions(latest);
  }

  /// What is decided about a question; empty when nothing is, or no longer.
  public Optional<Decision> about(QuestionId question) {
    return Optional.ofNullable(latest.get(question)).filter(Decision::isMade);
  }

  /// All that is decided.
  public List<Decision> made() {
    return latest.values().stream().filter(Decision::isMade).toList();
  }
}
