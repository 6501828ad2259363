package memoire.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import memoire.memory.CardState;
import memoire.memory.Fsrs;
import memoire.memory.Memory;

/// Cards for tests.
final class Cards {
  static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
  static final Model MODEL = Model.of(Fsrs.standard());

  private Cards() {}

  static List<ExamCard> fresh(int count) {
    var cards = new ArrayList<ExamCard>();
    for (int i = 0; i < count; i++) {
      cards.add(new ExamCard("new-" + i, new CardState.New(), 12, 0));
    }
    return cards;
  }

  static ExamCard seen(String id, double stability, int daysAgo) {
    var last = TODAY.minusDays(daysAgo);
    return new ExamCard(
        id, new CardState.Reviewing(new Memory(stability, 5), last, last.plusDays(1), 0), 12, 0);
  }

  /// A quarter new, the others seen within two months, some of them in forms that can be guessed.
  static List<ExamCard> mixed(int count, long seed) {
    var random = new SplittableRandom(seed);
    var cards = new ArrayList<ExamCard>();
    for (int i = 0; i < count; i++) {
      var seen = seen("card-" + i, Math.exp(6 * random.nextDouble() - 1), random.nextInt(60));
      var state = random.nextInt(4) == 0 ? new CardState.New() : seen.state();
      double guess = random.nextInt(3) == 0 ? 0.25 : 0;
      cards.add(new ExamCard(seen.id(), state, 6 + random.nextInt(12), guess));
    }
    return cards;
  }

  static Timetable until(int days, double minutes) {
    return Timetable.of(TODAY, TODAY.plusDays(days), minutes);
  }
}
