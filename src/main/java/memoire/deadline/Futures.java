package memoire.deadline;

import java.util.ArrayList;
import java.util.List;

/// Several futures of the same cards.
///
/// @param days averages over the futures
/// @param expected the share of the cards known on the day of the exam
/// @param variance of that share for a learner as the model has them: over futures, and of what is
///   recalled on the day; cards are taken to be independent
/// @param neverAsked cards that are never asked until the exam
record Futures(List<PlannedDay> days, double expected, double variance, double neverAsked) {

  private static final int MOST_FUTURES = 20;

  /// @param effort how many futures of single cards are played, all together; at least two of each
  ///   card in the sample
  static Futures play(List<ExamCard> cards, Timetable timetable, Model model, int effort) {
    var sample = Sampled.of(cards, timetable, model, effort / 2);
    if (sample.played().isEmpty()) {
      return new Futures(List.of(), 1, 0, 0);
    }
    double passDays = Worth.passDays(cards, timetable);
    var futures = new ArrayList<Future>();
    int count = Math.clamp(effort / sample.played().size(), 2, MOST_FUTURES);
    for (int i = 0; i < count; i++) {
      futures.add(
          Future.play(
              sample.played(), sample.scaled(timetable), passDays, sample.weight() > 1, model, i));
    }
    return summary(futures, sample, timetable);
  }

  Forecast forecast(int cards) {
    return Forecast.of(cards, expected, variance);
  }

  private static Futures summary(List<Future> futures, Sampled sample, Timetable timetable) {
    double sum = 0;
    double variance = 0;
    for (int card = 0; card < sample.played().size(); card++) {
      double recall = 0;
      double squares = 0;
      for (var future : futures) {
        double each = future.recall(card);
        recall += each;
        squares += each * each;
      }
      double mean = recall / futures.size();
      double between = (squares - mean * recall) / (futures.size() - 1);
      double onTheDay = (recall - squares) / futures.size();
      sum += mean;
      variance += onTheDay + Math.max(0, between);
    }
    double neverAsked = 0;
    for (var future : futures) {
      neverAsked += future.neverAsked();
    }
    return new Futures(
        days(futures, sample.weight() / futures.size(), timetable),
        sample.mean(sum),
        sample.variance(variance),
        neverAsked * sample.weight() / futures.size() + sample.unplayedNew());
  }

  private static List<PlannedDay> days(List<Future> futures, double weight, Timetable timetable) {
    var days = new ArrayList<PlannedDay>();
    for (int day = 0; day < timetable.days(); day++) {
      double fresh = 0;
      double reviews = 0;
      double minutes = 0;
      for (var future : futures) {
        var planned = future.days().get(day);
        fresh += planned.newCards();
        reviews += planned.reviews();
        minutes += planned.minutes();
      }
      days.add(
          new PlannedDay(
              timetable.today().plusDays(day), fresh * weight, reviews * weight, minutes * weight));
    }
    return days;
  }
}
