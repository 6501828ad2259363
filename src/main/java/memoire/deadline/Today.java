package memoire.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The queue of a day before an exam.
///
/// @param cards all that are worth asking today, those that add most to the score per minute first;
///   equals stay in the order in which they were given
/// @param fitting how many of them, from the first on, fit into today's minutes on average
public record Today(List<ExamCard> cards, int fitting) {

  public Today {
    cards = List.copyOf(cards);
  }

  private record Ranked(int index, double worth) {}

  /// In time proportional to the number of cards, apart from sorting. Cards answered today are left
  /// out: whoever plays the queue brings back those answered wrong until they are right, and no
  /// others.
  public static Today of(List<ExamCard> cards, Timetable timetable, Model model) {
    if (timetable.days() == 0) {
      return new Today(List.of(), 0);
    }
    var queue = new ArrayList<ExamCard>();
    for (int index : order(cards, timetable, Worth.passDays(cards, timetable), model)) {
      queue.add(cards.get(index));
    }
    double left = timetable.minutesToday() * 60;
    int fitting = 0;
    for (var card : queue) {
      left -= Asking.of(model, card, timetable.today()).seconds();
      if (left < 0) {
        break;
      }
      fitting++;
    }
    return new Today(queue, fitting);
  }

  /// The cards that fit into today's minutes.
  public List<ExamCard> taken() {
    return cards.subList(0, fitting);
  }

  /// The indices of the cards that are worth asking, in the order in which to ask them.
  ///
  /// @param passDays [Worth#passDays]
  static List<Integer> order(
      List<ExamCard> cards, Timetable timetable, double passDays, Model model) {
    var worth = Worth.of(model, passDays, timetable);
    var ranked = new ArrayList<Ranked>();
    for (int i = 0; i < cards.size(); i++) {
      double each = worth.perSecond(cards.get(i));
      if (each > 0) {
        ranked.add(new Ranked(i, each));
      }
    }
    ranked.sort(Comparator.comparingDouble(Ranked::worth).reversed());
    return ranked.stream().map(Ranked::index).toList();
  }
}
