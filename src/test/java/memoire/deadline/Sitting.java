package memoire.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import memoire.memory.CardState;
import memoire.memory.Graded;
import memoire.memory.Rating;
import memoire.memory.Scheduler;

/// A learner, what the program knows of their cards, and a day's minutes.
final class Sitting {
  static final LocalDate START = LocalDate.of(2026, 3, 2);

  private final Method method;
  private final Scheduler scheduler;
  private final Learner learner;
  private final List<ExamCard> cards;
  private final List<List<Graded>> logs = new ArrayList<>();
  private final int days;
  private final double minutes;
  private int day;
  private double left;
  private double used;
  private int firstAnswers;
  private int firstRight;

  Sitting(Method method, Learner learner, List<ExamCard> cards, int days, double minutes) {
    this.method = method;
    this.learner = learner;
    this.cards = new ArrayList<>(cards);
    this.days = days;
    this.minutes = minutes;
    scheduler = method.scheduler();
    for (int i = 0; i < cards.size(); i++) {
      logs.add(new ArrayList<>());
    }
  }

  /// Studies from that day on, up to the day before the other.
  void study(int from, int until) {
    for (day = from; day < until; day++) {
      left = minutes * 60;
      method.day().study(this);
      used += minutes * 60 - left;
    }
  }

  List<ExamCard> cards() {
    return cards;
  }

  int day() {
    return day;
  }

  int days() {
    return days;
  }

  LocalDate today() {
    return START.plusDays(day);
  }

  Timetable timetable() {
    return Timetable.of(today(), START.plusDays(days), minutes);
  }

  /// What the program has learned about the learner so far.
  Model model() {
    return Model.of(scheduler.model(), firstAnswers, firstRight);
  }

  double minutesADay() {
    return used / 60 / days;
  }

  /// Asks a card, and again while it has to come back; false when the minutes are used up.
  boolean ask(int index) {
    if (left < cards.get(index).seconds()) {
      return false;
    }
    Rating rating;
    do {
      rating = learner.recalls(index, day) ? Rating.GOOD : Rating.AGAIN;
      if (logs.get(index).isEmpty()) {
        firstAnswers++;
        firstRight += rating == Rating.GOOD ? 1 : 0;
      }
      left -= cards.get(index).seconds();
      learner.learn(index, day, rating, 1);
      cards.set(index, cards.get(index).in(next(index, rating)));
    } while (method.comesBack(cards.get(index).state(), rating));
    return true;
  }

  /// The card's reviews so far.
  List<Graded> log(int index) {
    return logs.get(index);
  }

  private CardState next(int index, Rating rating) {
    var at = today().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    var card = cards.get(index);
    var log = logs.get(index);
    var review = new Graded(rating, at, today(), card.guessChance());
    log.add(review);
    return scheduler.next(card.state(), review, Scheduler.seed(card.id(), log.size() - 1));
  }
}
