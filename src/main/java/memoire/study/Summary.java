package memoire.study;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import memoire.memory.CardState;
import memoire.question.CardId;
import memoire.question.Question;
import memoire.question.Verdict;

/// What came of a session.
///
/// @param verdicts one for each answer, in order
/// @param took time spent on answering
/// @param missed the questions that were not answered right at some time, each card once
/// @param nextDue when the first of the cards seen comes back
public record Summary(
    List<Verdict> verdicts, Duration took, List<Question> missed, Optional<Instant> nextDue) {
  public Summary {
    verdicts = List.copyOf(verdicts);
    missed = List.copyOf(missed);
  }

  static Summary of(List<Played> played, int rollOverHour, Moment now) {
    var verdicts = new ArrayList<Verdict>();
    var missed = new LinkedHashMap<CardId, Question>();
    var states = new LinkedHashMap<CardId, CardState>();
    var took = Duration.ZERO;
    for (var one : played) {
      var card = one.review().card();
      verdicts.add(one.verdict());
      took = took.plus(one.review().took());
      states.put(card, one.after());
      if (!(one.verdict() instanceof Verdict.Right)) {
        missed.putIfAbsent(card, one.asked().question());
      }
    }
    var next =
        states.values().stream()
            .flatMap(state -> due(state, rollOverHour, now).stream())
            .min(Instant::compareTo);
    return new Summary(verdicts, took, List.copyOf(missed.values()), next);
  }

  public int answered() {
    return verdicts.size();
  }

  public int right() {
    return (int) verdicts.stream().filter(Verdict.Right.class::isInstance).count();
  }

  public int partly() {
    return (int) verdicts.stream().filter(Verdict.Partly.class::isInstance).count();
  }

  public int wrong() {
    return (int) verdicts.stream().filter(Verdict.Wrong.class::isInstance).count();
  }

  private static Optional<Instant> due(CardState state, int rollOverHour, Moment now) {
    return switch (state) {
      case CardState.New _ -> Optional.empty();
      case CardState.Learning learning -> Optional.of(learning.due());
      case CardState.Relearning relearning -> Optional.of(relearning.due());
      case CardState.Reviewing reviewing -> Optional.of(now.startOf(reviewing.due(), rollOverHour));
    };
  }
}
