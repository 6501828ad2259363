package memoire.study;

import java.time.Duration;
import java.util.Set;
import memoire.memory.CardState;
import memoire.question.Answer;
import memoire.question.Fingerprint;
import memoire.question.SameAnswer;
import memoire.question.Verdict;

/// From an answer to its review, and to where the card stands after it.
final class Judging {

  /// A review, with the day it was scheduled for, and what it leads to.
  record Judged(Review review, CardState after) {}

  private Judging() {}

  /// What the machine finds, and what this learner has had counted as right before.
  static Verdict verdict(Rules rules, Asked asked, Answer answer) {
    var item = asked.item();
    var verdict = rules.marker().mark(item.pack(), asked.question(), answer);
    var accepted = item.accepted().getOrDefault(asked.question().id(), Set.of());
    boolean isAccepted =
        !accepted.isEmpty()
            && !(verdict instanceof Verdict.Right)
            && accepted.stream().anyMatch(one -> SameAnswer.is(one, Wording.said(answer)));
    return isAccepted ? new Verdict.Right() : verdict;
  }

  static Review review(
      Purpose purpose,
      Asked asked,
      Answer answer,
      Verdict verdict,
      int hints,
      Moment now,
      Duration took) {
    var question = asked.question();
    var review =
        new Review(
            asked.item().pack(),
            asked.item().card().id(),
            question.id(),
            question.form().name(),
            now.at(),
            now.offset(),
            Fingerprint.of(question),
            Wording.said(answer),
            verdict.credit(),
            Hints.guessChance(question, hints),
            Grading.rating(verdict, hints),
            hints,
            took);
    return purpose.isPractice() ? review.practised() : review;
  }

  /// @param workload what the days ahead hold beside this card
  static Judged schedule(Terms terms, Asked asked, Review review, Workload workload) {
    if (review.practice()) {
      return new Judged(review, asked.item().state());
    }
    var day = new Moment(review.at(), review.offset()).day(terms.preferences().rollOverHour());
    var after = terms.rules().planner().next(asked.item(), review, day, workload, terms.purpose());
    return after instanceof CardState.Reviewing(_, _, var due, _)
        ? new Judged(review.dueOn(due), after)
        : new Judged(review, after);
  }
}
