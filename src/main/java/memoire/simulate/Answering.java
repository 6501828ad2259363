package memoire.simulate;

import memoire.memory.Rating;

/// Ratings drawn as a learner gives them, and their times.
final class Answering {
  private static final Rating[] RATINGS = Rating.values();

  private final double[] first;
  private final double[] steps;
  private final double[] known;
  private final double[] firstSeconds;
  private final double[] stepSeconds;
  private final double[] reviewSeconds;

  Answering(Habits habits) {
    first = sums(habits.first(), 0);
    steps = sums(habits.steps(), 0);
    known = sums(habits.reviews(), 1);
    firstSeconds = seconds(habits.first());
    stepSeconds = seconds(habits.steps());
    reviewSeconds = seconds(habits.reviews());
  }

  /// @param chance from 0, below 1, as in all of these
  Rating first(double chance) {
    return of(first, chance);
  }

  Rating inSteps(double chance) {
    return of(steps, chance);
  }

  /// @param recall the chance that the card is known
  Rating review(double chance, double recall) {
    return chance < recall ? of(known, chance / recall) : Rating.AGAIN;
  }

  double firstSeconds(Rating rating) {
    return firstSeconds[rating.grade() - 1];
  }

  double stepSeconds(Rating rating) {
    return stepSeconds[rating.grade() - 1];
  }

  double reviewSeconds(Rating rating) {
    return reviewSeconds[rating.grade() - 1];
  }

  private static Rating of(double[] sums, double chance) {
    int i = 0;
    while (i < RATINGS.length - 1 && chance >= sums[i]) {
      i++;
    }
    return RATINGS[i];
  }

  /// For each rating the chance that it comes or one below it.
  ///
  /// @param from the lowest that comes at all
  private static double[] sums(Habits.Kind kind, int from) {
    double[] sums = new double[RATINGS.length];
    double sum = 0;
    for (int i = from; i < sums.length; i++) {
      sum += kind.share(RATINGS[i]);
      sums[i] = sum;
    }
    for (int i = from; i < sums.length; i++) {
      sums[i] /= sum;
    }
    return sums;
  }

  private static double[] seconds(Habits.Kind kind) {
    double[] seconds = new double[RATINGS.length];
    for (var rating : RATINGS) {
      seconds[rating.grade() - 1] = kind.seconds(rating);
    }
    return seconds;
  }
}
