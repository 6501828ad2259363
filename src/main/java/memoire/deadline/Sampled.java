package memoire.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import memoire.memory.CardState;

/// The cards of an exam that are worth playing through. Where there are more than can be, those for
/// which the time will never suffice are left as they are, and of the others every so-manieth
/// stands for those between.
///
/// @param played cards to be played
/// @param weight for how many cards each of them stands, at least 1
/// @param cards how many cards the exam has
/// @param unplayedSum of the chances of recall on the exam day of the cards left as they are
/// @param unplayedVariance the sum of the variances of whether those are recalled
/// @param unplayedNew how many of those are new
record Sampled(
    List<ExamCard> played,
    double weight,
    int cards,
    double unplayedSum,
    double unplayedVariance,
    int unplayedNew) {

  /// What is worth asking first today need not be so tomorrow: cards for this many times the
  /// minutes are played.
  private static final double MARGIN = 2;

  static Sampled of(List<ExamCard> cards, Timetable timetable, Model model, int most) {
    if (cards.size() <= most) {
      return new Sampled(cards, 1, cards.size(), 0, 0, 0);
    }
    var order = inOrder(cards, timetable, model);
    double left = MARGIN * 60 * (timetable.minutesToday() + later(timetable));
    int within = 0;
    while (within < order.size() && (left > 0 || within < most)) {
      left -= order.get(within++).seconds();
    }
    var asked = order.subList(0, within);
    return withRest(
        sample(asked, Math.min(most, within)),
        order.subList(within, order.size()),
        cards.size(),
        within,
        timetable,
        model);
  }

  /// The timetable of those played: less time for fewer cards.
  Timetable scaled(Timetable whole) {
    return new Timetable(
        whole.today(), whole.exam(), whole.minutesToday() / weight, whole.minutesADay() / weight);
  }

  /// The share of all cards known, from the sum over those played.
  double mean(double playedSum) {
    return cards == 0 ? 1 : (playedSum * weight + unplayedSum) / cards;
  }

  /// The variance of that share, from the sum of the variances of those played.
  double variance(double playedSum) {
    return cards == 0 ? 0 : (playedSum * weight + unplayedVariance) / cards / cards;
  }

  private static double later(Timetable timetable) {
    return timetable.minutesADay() * Math.max(0, timetable.days() - 1);
  }

  /// What is worth asking today, then the rest.
  private static List<ExamCard> inOrder(List<ExamCard> cards, Timetable timetable, Model model) {
    var order = new ArrayList<ExamCard>(cards.size());
    var isTaken = new boolean[cards.size()];
    for (int i : Today.order(cards, timetable, Worth.passDays(cards, timetable), model)) {
      order.add(cards.get(i));
      isTaken[i] = true;
    }
    for (int i = 0; i < isTaken.length; i++) {
      if (!isTaken[i]) {
        order.add(cards.get(i));
      }
    }
    return order;
  }

  /// One of each run of equally many cards, at a place in it that is drawn: a pattern in the order
  /// is not mistaken for the whole.
  private static List<ExamCard> sample(List<ExamCard> cards, int count) {
    var chance = new SplittableRandom(0);
    var sample = new ArrayList<ExamCard>(count);
    for (int i = 0; i < count; i++) {
      sample.add(cards.get((int) ((i + chance.nextDouble()) * cards.size() / count)));
    }
    return sample;
  }

  private static Sampled withRest(
      List<ExamCard> played,
      List<ExamCard> rest,
      int cards,
      int within,
      Timetable timetable,
      Model model) {
    double sum = 0;
    double variance = 0;
    int fresh = 0;
    for (var card : rest) {
      double recall = Worth.recallOnExamDay(model, card.state(), timetable);
      sum += recall;
      variance += recall * (1 - recall);
      fresh += card.state() instanceof CardState.New ? 1 : 0;
    }
    return new Sampled(played, (double) within / played.size(), cards, sum, variance, fresh);
  }
}
