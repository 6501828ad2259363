package memoire.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import memoire.memory.CardState;
import memoire.memory.Scheduler;

/// One possible course of things until the exam, when each day's queue is followed and answers come
/// out as likely as the model has them. The same number gives the same future, and a card's n-th
/// answer is drawn from the same chance whatever the minutes: plans can be compared.
final class Future {
  /// Room for the answers of one card between the seeds of two futures.
  private static final int ANSWERS = 10_000;

  private final Model model;
  private final Timetable timetable;
  private final double passDays;
  private final int number;
  private final List<ExamCard> cards;
  private final int[] answers;
  private final List<PlannedDay> days = new ArrayList<>();

  private Future(
      List<ExamCard> cards, Timetable timetable, double passDays, Model model, int number) {
    this.cards = new ArrayList<>(cards);
    this.timetable = timetable;
    this.passDays = passDays;
    this.model = model;
    this.number = number;
    answers = new int[cards.size()];
  }

  /// @param passDays [Worth#passDays] of all cards of the exam
  /// @param saves whether what is left of a day and too little for an answer is kept for the next,
  ///   as it must be where the cards and the minutes stand for more than they are
  static Future play(
      List<ExamCard> cards,
      Timetable timetable,
      double passDays,
      boolean saves,
      Model model,
      int number) {
    var future = new Future(cards, timetable, passDays, model, number);
    double balance = 0;
    double uncounted = 0;
    for (int day = 0; day < timetable.days(); day++) {
      double seconds = timetable.minutes(day) * 60;
      double used = future.study(day, seconds + balance);
      double left = seconds + balance - used;
      balance = Math.min(left, saves ? seconds : 0);
      double counted = Math.min(seconds, used + uncounted);
      uncounted += used - counted;
      future.close(timetable.today().plusDays(day), counted / 60);
    }
    return future;
  }

  /// The days of the plan. An answer that runs over the minutes of a day is counted to the next,
  /// which has so much less.
  List<PlannedDay> days() {
    return days;
  }

  /// The chance that the card of that index is recalled on the day of the exam.
  double recall(int card) {
    return Worth.recallOnExamDay(model, cards.get(card).state(), timetable);
  }

  int neverAsked() {
    int count = 0;
    for (var card : cards) {
      count += card.state() instanceof CardState.New ? 1 : 0;
    }
    return count;
  }

  private int newToday;
  private int reviewsToday;

  /// The seconds used.
  private double study(int day, double given) {
    newToday = 0;
    reviewsToday = 0;
    if (given <= 0) {
      return 0;
    }
    var then = timetable.from(day);
    double used = 0;
    for (int index : Today.order(cards, then, passDays, model)) {
      if (given - used < cards.get(index).seconds()) {
        break;
      }
      used += ask(index, then.today());
    }
    return used;
  }

  private void close(LocalDate day, double minutes) {
    days.add(new PlannedDay(day, newToday, reviewsToday, minutes));
  }

  private double ask(int index, LocalDate day) {
    var card = cards.get(index);
    if (card.state() instanceof CardState.New) {
      newToday++;
    } else {
      reviewsToday++;
    }
    var asking = Asking.of(model, card, day);
    boolean isRight = chance(card.id(), answers[index]++) < asking.right();
    var memory = isRight ? asking.ifRight() : asking.ifWrong();
    cards.set(index, card.in(new CardState.Reviewing(memory, day, day, 0)));
    return isRight ? card.seconds() : 2 * card.seconds();
  }

  private double chance(String card, int answer) {
    return new SplittableRandom(Scheduler.seed(card, number * ANSWERS + answer)).nextDouble();
  }
}
