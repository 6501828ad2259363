package memoire.report;

import static memoire.plot.Words.count;
import static memoire.plot.Words.percent;

import java.util.ArrayList;
import java.util.List;
import memoire.memory.Fsrs;
import memoire.memory.Memory;
import memoire.memory.Rating;
import memoire.memory.Weights;

/// What other weights mean for a learner, in sentences about cards.
final class TuningWords {
  /// A card in the middle of its life.
  private static final Memory MONTH = new Memory(30, 5);

  private TuningWords() {}

  /// @param retention at which cards are asked again
  static List<String> of(Weights before, Weights after, double retention) {
    var then = new Fsrs(before);
    var now = new Fsrs(after);
    var sentences = new ArrayList<String>();
    sentences.add(
        "A new card that you answer right at once "
            + returns(first(then, Rating.GOOD, retention), first(now, Rating.GOOD, retention)));
    sentences.add(
        "One that you miss at first "
            + returns(first(then, Rating.AGAIN, retention), first(now, Rating.AGAIN, retention)));
    sentences.add(
        "A card of middling difficulty that you knew for a month and know again "
            + returns(next(then, Rating.GOOD, retention), next(now, Rating.GOOD, retention)));
    sentences.add(
        "The same card, forgotten, "
            + returns(next(then, Rating.AGAIN, retention), next(now, Rating.AGAIN, retention)));
    sentences.add(curve(then, now, retention));
    return sentences;
  }

  private static double first(Fsrs fsrs, Rating rating, double retention) {
    return fsrs.interval(retention, fsrs.first(rating).stability());
  }

  private static double next(Fsrs fsrs, Rating rating, double retention) {
    long days = Math.max(1, Math.round(fsrs.interval(retention, MONTH.stability())));
    return fsrs.interval(retention, fsrs.review(MONTH, rating, days).stability());
  }

  private static String returns(double before, double after) {
    var was = days(before);
    var is = days(after);
    return was.equals(is)
        ? "comes back after " + is + ", as before."
        : "comes back after " + is + " instead of " + was + ".";
  }

  private static String days(double days) {
    return count(Math.clamp(Math.round(days), 1, 36500), "day");
  }

  private static String curve(Fsrs before, Fsrs after, double retention) {
    double was = before.retrievability(3 * before.interval(retention, 1), 1);
    double is = after.retrievability(3 * after.interval(retention, 1), 1);
    var now = percent(is);
    return "Left alone for three times its interval, a card is still known with "
        + now
        + (now.equals(percent(was)) ? ", as before." : " instead of " + percent(was) + ".");
  }
}
