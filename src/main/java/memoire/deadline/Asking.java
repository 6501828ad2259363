package memoire.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import memoire.memory.CardState;
import memoire.memory.Elapsed;
import memoire.memory.Guessing;
import memoire.memory.Memory;
import memoire.memory.Rating;

/// What may come of asking a card once on a day. An answer is Good or Again, as the machine marks;
/// what was wrong is asked again in the same session and is right then, as FSRS has it.
///
/// @param right the chance of a right answer
/// @param ifRight the memory that it leaves
/// @param ifWrong the memory after a wrong answer and the right one that follows it
/// @param seconds what it takes, the repetition after a wrong answer included, on average
record Asking(double right, Memory ifRight, Memory ifWrong, double seconds) {

  /// @param day not before the day of the last review
  static Asking of(Model model, ExamCard card, LocalDate day) {
    double guess = card.guessChance();
    return switch (card.state()) {
      case CardState.New _ ->
          of(
              model,
              card,
              model.knownBefore(),
              Guessing.first(model.memory(), Rating.GOOD, guess),
              model.memory().first(Rating.AGAIN));
      case CardState.Seen seen ->
          of(model, card, seen.memory(), Math.max(0, ChronoUnit.DAYS.between(seen.last(), day)));
    };
  }

  /// @param elapsed whole days since the last review
  static Asking of(Model model, ExamCard card, Memory memory, long elapsed) {
    return of(
        model,
        card,
        model.recall((double) elapsed, memory),
        Guessing.review(
            model.memory(), memory, Rating.GOOD, Elapsed.ofDays(elapsed), card.guessChance()),
        model.memory().review(memory, Rating.AGAIN, Elapsed.ofDays(elapsed)));
  }

  private static Asking of(Model model, ExamCard card, double recall, Memory good, Memory again) {
    double right = recall + (1 - recall) * card.guessChance();
    return new Asking(
        right,
        good,
        model.memory().review(again, Rating.GOOD, Elapsed.ofDays(0)),
        card.seconds() * (2 - right));
  }

  /// The chance of recall so many days after this asking.
  double recallAfter(Model model, double days) {
    return right * model.recall(days, ifRight) + (1 - right) * model.recall(days, ifWrong);
  }

  /// The same when the card is asked once more in between.
  ///
  /// @param gap whole days until then
  /// @param days from then on
  double recallAfterAnother(Model model, ExamCard card, long gap, double days) {
    return right * of(model, card, ifRight, gap).recallAfter(model, days)
        + (1 - right) * of(model, card, ifWrong, gap).recallAfter(model, days);
  }
}
