package memoire.simulate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import memoire.fit.ReviewColumns;
import memoire.memory.CardState;
import memoire.memory.Fsrs;
import memoire.memory.Graded;
import memoire.memory.Rating;
import memoire.memory.Scheduler;

/// A person who studies with the program, day after day: by its scheduler, with its steps.
final class Life {
  static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final int MOST_REPEATS = 12;

  private record Answers(Answered.Kind kind, Rating rating) {}

  private final Person person;
  private final int newCards;
  private Scheduler scheduler;
  private final List<CardState> states = new ArrayList<>();
  private final List<List<Graded>> logs = new ArrayList<>();
  private final ReviewColumns columns = new ReviewColumns();
  private final Map<Answers, Integer> counts = new LinkedHashMap<>();
  private final Map<Answers, Double> seconds = new LinkedHashMap<>();
  private int day;
  private int reviews;
  private double minutes;
  private int asked;
  private int recalled;

  Life(Person person, int cards, int newCards, Scheduler scheduler) {
    this.person = person;
    this.newCards = newCards;
    this.scheduler = scheduler;
    for (int i = 0; i < cards; i++) {
      states.add(new CardState.New());
      logs.add(new ArrayList<>());
    }
  }

  /// Lives so many days more; what was counted before is forgotten.
  void live(int days) {
    reviews = 0;
    minutes = 0;
    asked = 0;
    recalled = 0;
    for (int end = day + days; day < end; day++) {
      if (person.studies(day)) {
        study();
      }
    }
  }

  /// Schedules with other weights from now on; where cards stand is found from their logs.
  void use(Fsrs fsrs) {
    scheduler = new Scheduler(scheduler.settings(), fsrs);
    for (int i = 0; i < states.size(); i++) {
      states.set(i, scheduler.fold("card-" + i, logs.get(i)));
    }
  }

  private void study() {
    for (int i = 0; i < states.size(); i++) {
      if (isDue(states.get(i))) {
        ask(i);
        reviews++;
      }
    }
    int room = newCards;
    for (int i = 0; i < states.size() && room > 0; i++) {
      if (states.get(i) instanceof CardState.New) {
        ask(i);
        room--;
      }
    }
  }

  private boolean isDue(CardState state) {
    return switch (state) {
      case CardState.New _ -> false;
      case CardState.Learning _, CardState.Relearning _ -> true;
      case CardState.Reviewing known -> !known.due().isAfter(today());
    };
  }

  private LocalDate today() {
    return START.plusDays(day);
  }

  /// Until it is scheduled by day.
  private void ask(int card) {
    for (int i = 0; i < MOST_REPEATS; i++) {
      answer(card, i);
      if (states.get(card) instanceof CardState.Reviewing) {
        return;
      }
    }
  }

  private void answer(int card, int repeat) {
    var before = states.get(card);
    var rating = person.answer(card, day);
    count(card, before, rating);
    Instant at = today().atTime(12, 0).toInstant(ZoneOffset.UTC).plusSeconds(600L * repeat);
    var review = new Graded(rating, at, today());
    var next =
        scheduler.next(before, review, Scheduler.seed("card-" + card, logs.get(card).size()));
    logs.get(card)
        .add(
            next instanceof CardState.Reviewing known
                ? new Graded(rating, at, today(), 0, known.due())
                : review);
    states.set(card, next);
    columns.add(
        card,
        at.toEpochMilli(),
        day,
        rating.grade(),
        before instanceof CardState.New ? ReviewColumns.NEW : ReviewColumns.REVIEWING);
  }

  private void count(int card, CardState before, Rating rating) {
    var kind =
        switch (before) {
          case CardState.New _ -> Answered.Kind.FIRST;
          case CardState.Learning _, CardState.Relearning _ -> Answered.Kind.STEP;
          case CardState.Reviewing _ -> Answered.Kind.REVIEW;
        };
    double took = person.seconds(card, rating);
    counts.merge(new Answers(kind, rating), 1, Integer::sum);
    seconds.merge(new Answers(kind, rating), took, Double::sum);
    minutes += took / 60;
    if (kind == Answered.Kind.REVIEW) {
      asked++;
      recalled += rating == Rating.AGAIN ? 0 : 1;
    }
  }

  int reviews() {
    return reviews;
  }

  double minutes() {
    return minutes;
  }

  /// The share of reviews of later days that were passed.
  double retention() {
    return (double) recalled / asked;
  }

  /// How many cards would come to mind at the end of the last day.
  double known() {
    double known = 0;
    for (int i = 0; i < states.size(); i++) {
      known += person.recall(i, day - 1);
    }
    return known;
  }

  ReviewColumns log() {
    return columns;
  }

  /// What the simulator is told.
  Situation situation() {
    var cards = new Cards(today());
    states.forEach(state -> cards.add(state, 0));
    var answered = new ArrayList<Answered>();
    counts.forEach((kind, count) ->
        answered.add(
            new Answered(
                kind.kind(),
                kind.rating(),
                count,
                Math.round(1000 * seconds.getOrDefault(kind, 0.0)))));
    return new Situation(
        cards, List.of(scheduler.model()), scheduler.settings(), Habits.of(answered));
  }
}
