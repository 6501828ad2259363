package memoire.simulate;

import java.util.Arrays;
import memoire.memory.Fuzz;
import memoire.memory.Rating;
import memoire.memory.Settings;

/// One possible course of things. Of each day what is due is asked, the worst remembered first
/// where not all can be; then new cards. The n-th answer to a card is drawn from the same chance in
/// every scenario.
///
/// Three things are simpler than in a session: steps that are shorter than a day are over on the
/// day, intervals are spread evenly and not to the lightest day, and nothing is guessed.
final class Course {
  /// Whoever has answered a card so often on a day leaves it.
  private static final int MOST_REPEATS = 12;

  /// Places of new cards begin here, for the draws.
  private static final long FRESH = 1L << 40;

  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final Cards cards;
  private final Scenario scenario;
  private final Settings settings;
  private final java.util.function.IntPredicate isOff;
  private final Minds minds;
  private final Answering answering;
  private final Steps learning;
  private final Steps relearning;

  private final double weight;
  private final int number;

  // A row for each card that was answered.
  private int[] last;
  private byte[] step;
  private boolean[] isRelearning;
  private long[] draw;
  private int seen;

  /// Cards by the day on which they are due: the first of each day, and after each card the next.
  private final int[] firstDue;

  private int[] nextDue;
  private int[] queue = new int[64];
  private int queued;

  private final int freshMost;
  private int freshAsked;
  private double freshRoom;
  private double reviewRoom;
  private double owed;

  /// @param weight for how many cards each one stands that is played, at least 1
  /// @param number of the course; each has other luck
  Course(Situation situation, Scenario scenario, Minds minds, double weight, int number) {
    this.cards = situation.cards();
    this.scenario = scenario;
    this.settings = situation.settings();
    this.isOff = situation.isOff();
    this.minds = minds;
    this.answering = new Answering(situation.habits());
    this.learning = new Steps(settings.learningSteps());
    this.relearning = new Steps(settings.relearningSteps());
    this.weight = weight;
    this.number = number;
    int played = (int) Math.round(cards.seen() / weight);
    freshMost = scenario.isEndless() ? Integer.MAX_VALUE : (int) Math.round(cards.fresh() / weight);
    int room = Math.max(64, played + (int) (situation.population(scenario) / weight - played));
    minds.grow(room);
    last = new int[room];
    step = new byte[room];
    isRelearning = new boolean[room];
    draw = new long[room];
    nextDue = new int[room];
    firstDue = new int[scenario.days()];
    Arrays.fill(firstDue, -1);
    for (int i = 0; i < played; i++) {
      take(sampled(i, played));
    }
  }

  /// One of each run of equally many, at a place that is drawn.
  private int sampled(int i, int played) {
    double within = weight <= 1 ? 0 : Fuzz.chance(i * GOLDEN);
    return Math.min(cards.seen() - 1, (int) ((i + within) * cards.seen() / played));
  }

  private void take(int card) {
    int row = row(card);
    minds.take(row, cards, card);
    last[row] = cards.last(card);
    step[row] = (byte) cards.step(card);
    isRelearning[row] = cards.isRelearning(card);
    due(row, cards.due(card));
  }

  private int row(long place) {
    if (seen == last.length) {
      grow();
    }
    draw[seen] = place * GOLDEN * 31 + number * 0x632be59bd9b4e019L;
    step[seen] = Cards.NONE;
    return seen++;
  }

  private void grow() {
    int more = 2 * seen;
    minds.grow(more);
    last = Arrays.copyOf(last, more);
    step = Arrays.copyOf(step, more);
    isRelearning = Arrays.copyOf(isRelearning, more);
    draw = Arrays.copyOf(draw, more);
    nextDue = Arrays.copyOf(nextDue, more);
  }

  void play(Projection projection) {
    var today = new Projection.Day();
    for (int day = 0; day < scenario.days(); day++) {
      today.begin();
      gather(day);
      if (!isOff.test(day)) {
        study(day, today);
      }
      today.waiting = queued;
      today.seen = seen;
      today.known = known(day);
      projection.add(day, today, weight);
    }
  }

  private double known(int day) {
    double known = 0;
    for (int row = 0; row < seen; row++) {
      known += minds.recall(row, day - last[row]);
    }
    return known;
  }

  /// Puts what is due on a day behind what was left over.
  private void gather(int day) {
    for (int row = firstDue[day]; row >= 0; row = nextDue[row]) {
      if (queued == queue.length) {
        queue = Arrays.copyOf(queue, 2 * queued);
      }
      queue[queued++] = row;
    }
  }

  private void study(int day, Projection.Day today) {
    double seconds = scenario.minutes() * 60 / weight - owed;
    reviewRoom = room(reviewRoom, scenario.reviews());
    if (seconds < Double.POSITIVE_INFINITY || queued > reviewRoom) {
      sortQueue(day);
    }
    int asked = 0;
    while (asked < queued && reviewRoom >= 1 && today.seconds < seconds) {
      review(queue[asked++], day, today);
      reviewRoom--;
    }
    System.arraycopy(queue, asked, queue, 0, queued - asked);
    queued -= asked;
    freshRoom = room(freshRoom, scenario.newCards());
    while (freshRoom >= 1 && freshAsked < freshMost && today.seconds < seconds) {
      begin(day, today);
      freshRoom--;
    }
    owed = seconds < Double.POSITIVE_INFINITY ? Math.max(0, today.seconds - seconds) : 0;
  }

  /// What there is room for on a day: a part of a card that was left of the day before counts.
  private double room(double before, int most) {
    return before % 1 + most / weight;
  }

  /// The most overdue first.
  private void sortQueue(int day) {
    long[] keys = new long[queued];
    for (int i = 0; i < queued; i++) {
      float overdue = (float) minds.overdue(queue[i], day - last[queue[i]]);
      long place = (long) Integer.MAX_VALUE - Float.floatToRawIntBits(overdue);
      keys[i] = place << 32 | queue[i];
    }
    Arrays.sort(keys);
    for (int i = 0; i < queued; i++) {
      queue[i] = (int) keys[i];
    }
  }

  private void begin(int day, Projection.Day today) {
    int place = (int) Math.min(Integer.MAX_VALUE, (long) (freshAsked++ * weight));
    int row = row(FRESH + place);
    var rating = answering.first(chance(row));
    today.fresh++;
    today.seconds += answering.firstSeconds(rating);
    minds.begin(row, cards.modelOfNew(place), rating);
    last[row] = day;
    if (learning.isEmpty()) {
      schedule(row, day, 0, rating.grade());
    } else {
      afterStep(row, day, rating, 0, learning, today);
    }
  }

  private void review(int row, int day, Projection.Day today) {
    today.reviews++;
    int elapsed = day - last[row];
    if (step[row] != Cards.NONE) {
      int here = step[row];
      step[row] = Cards.NONE;
      inSteps(row, day, here, isRelearning[row] ? relearning : learning, today);
      return;
    }
    var rating = answering.review(chance(row), minds.recall(row, elapsed));
    today.seconds += answering.reviewSeconds(rating);
    change(row, rating, day);
    if (relearning.isEmpty()) {
      schedule(row, day, elapsed, rating.grade());
    } else if (rating == Rating.AGAIN) {
      afterStep(row, day, rating, 0, relearning, today);
    } else {
      schedule(row, day, elapsed, rating.grade() - 1);
    }
  }

  /// Answers in steps until they are over, or wait for another day.
  private void inSteps(int row, int day, int from, Steps steps, Projection.Day today) {
    if (steps.isEmpty()) {
      schedule(row, day, 0, 1);
      return;
    }
    var rating = answering.inSteps(chance(row));
    today.seconds += answering.stepSeconds(rating);
    change(row, rating, day);
    afterStep(row, day, rating, from, steps, today);
  }

  /// What follows from an answer in a step.
  private void afterStep(
      int row, int day, Rating answer, int from, Steps steps, Projection.Day today) {
    var rating = answer;
    int here = from;
    for (int i = 0; i < MOST_REPEATS; i++) {
      here = steps.after(rating, here);
      if (here == Steps.DONE) {
        break;
      }
      int days = steps.wait(rating, here);
      if (days > 0) {
        due(row, day + days);
        return;
      }
      rating = answering.inSteps(chance(row));
      today.seconds += answering.stepSeconds(rating);
      change(row, rating, day);
    }
    schedule(row, day, 0, rating == Rating.EASY ? 2 : 1);
  }

  private void change(int row, Rating rating, int day) {
    minds.review(row, rating, day - last[row]);
    last[row] = day;
  }

  /// @param least days, so that a better rating waits longer
  private void schedule(int row, int day, int elapsed, int least) {
    int most = settings.maximumInterval();
    long days = Math.clamp(Math.round(minds.wait(row)), 1, most);
    if (settings.fuzz()) {
      days = Fuzz.spread(days, elapsed, most, chance(row));
    }
    due(row, day + (int) Math.min(Math.max(days, least), most));
  }

  private void due(int row, int day) {
    if (day < scenario.days()) {
      nextDue[row] = firstDue[day];
      firstDue[day] = row;
    }
  }

  private double chance(int row) {
    return Fuzz.chance(draw[row] += GOLDEN);
  }
}
