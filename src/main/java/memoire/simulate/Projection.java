package memoire.simulate;

import java.util.Arrays;

/// What a scenario comes to, day by day, today first. Numbers are means over what may happen.
public final class Projection {
  private static final int WEEK = 7;

  private final Scenario scenario;
  private final double[] reviews;
  private final double[] fresh;
  private final double[] minutes;
  private final double[] known;
  private final double[] seen;
  private final double[] waiting;

  Projection(Scenario scenario) {
    this.scenario = scenario;
    int days = scenario.days();
    reviews = new double[days];
    fresh = new double[days];
    minutes = new double[days];
    known = new double[days];
    seen = new double[days];
    waiting = new double[days];
  }

  /// Adds a day of one course of things, in which each card stands for so many.
  void add(int day, Day what, double weight) {
    reviews[day] += weight * what.reviews;
    fresh[day] += weight * what.fresh;
    minutes[day] += weight * what.seconds / 60;
    known[day] += weight * what.known;
    seen[day] += weight * what.seen;
    waiting[day] += weight * what.waiting;
  }

  /// Makes means of what several courses have added.
  void divide(int courses) {
    for (double[] sums : new double[][] {reviews, fresh, minutes, known, seen, waiting}) {
      for (int day = 0; day < sums.length; day++) {
        sums[day] /= courses;
      }
    }
  }

  /// What happens on a day of one course.
  static final class Day {
    int reviews;
    int fresh;
    double seconds;
    double known;
    int seen;
    int waiting;

    void begin() {
      reviews = 0;
      fresh = 0;
      seconds = 0;
    }
  }

  public Scenario scenario() {
    return scenario;
  }

  public int days() {
    return scenario.days();
  }

  /// Due cards that are asked; repeats within the day are not counted.
  public double reviews(int day) {
    return reviews[day];
  }

  /// Cards asked for the first time.
  public double newCards(int day) {
    return fresh[day];
  }

  /// Repeats included.
  public double minutes(int day) {
    return minutes[day];
  }

  /// How many cards would be recalled at the end of the day: the sum of their chances.
  public double known(int day) {
    return known[day];
  }

  /// Cards that were answered until then at least once.
  public double seen(int day) {
    return seen[day];
  }

  /// Mean chance of recall of the cards that were answered, 0 to 1; 1 where there are none.
  public double recall(int day) {
    return seen[day] <= 0 ? 1 : known[day] / seen[day];
  }

  /// Due cards that were left for another day.
  public double waiting(int day) {
    return waiting[day];
  }

  /// A day, on average over all days.
  public double minutesADay() {
    return mean(minutes, 0, days());
  }

  public double reviewsADay() {
    return mean(reviews, 0, days());
  }

  /// The minutes of a day of the busiest week; of all days where there is no whole week.
  public double busiest() {
    double most = days() < WEEK ? minutesADay() : 0;
    for (int day = WEEK; day <= days(); day++) {
      most = Math.max(most, mean(minutes, day - WEEK, day));
    }
    return most;
  }

  /// The minutes of a day in the last quarter: what it comes to when things have settled.
  public double settled() {
    return mean(minutes, days() - Math.max(1, days() / 4), days());
  }

  /// The minutes of a day between two days, the second one not included.
  public double minutesBetween(int from, int to) {
    return mean(minutes, from, to);
  }

  public double knownAtEnd() {
    return known[days() - 1];
  }

  public double seenAtEnd() {
    return seen[days() - 1];
  }

  /// All minutes for each card known at the end; infinite where none is.
  public double minutesPerKnown() {
    return minutesADay() * days() / Math.max(Double.MIN_NORMAL, knownAtEnd());
  }

  private static double mean(double[] values, int from, int to) {
    return Arrays.stream(values, from, to).sum() / Math.max(1, to - from);
  }
}
