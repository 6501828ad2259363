package memoire.deadline;

import java.util.List;

/// The share of the cards that will be known on the day of the exam: recalled, not guessed.
///
/// The interval is meant to hold the share with a chance of [#COVERAGE]. It covers three things:
/// whether each card is recalled on the day (the variance of a Poisson-binomial count), how the
/// answers until then turn out (the variance of each card's chance of recall over possible futures;
/// cards are taken to be independent), and that this learner's memory is not exactly as the weights
/// of the model have it ([#LEARNER_SPREAD]). It does not cover days on which the plan is not
/// followed.
///
/// @param expected 0 to 1; 1 where there are no cards
/// @param low the lower end, rounded down to a whole number of cards
/// @param high the upper end, rounded up
public record Forecast(double expected, double low, double high) {

  /// How often the true share lies within the interval.
  public static final double COVERAGE = 0.9;

  /// Two-sided quantile of the normal distribution for that coverage.
  private static final double QUANTILE = 1.645;

  /// Standard deviation, between learners, of the log-odds of the share known when all are forecast
  /// with the same weights; set on learners as in `DeadlineBench`, but from other seeds, so that
  /// the interval holds at least as often as it claims over most of the grid.
  static final double LEARNER_SPREAD = 0.7;

  /// From an expected share and its variance, with the ends set on the scale of log-odds.
  ///
  /// @param cards how many there are
  /// @param variance of the share for a learner whose memory is as the weights have it
  static Forecast of(int cards, double expected, double variance) {
    double odds = expected * (1 - expected);
    if (cards == 0 || odds <= 0) {
      return new Forecast(expected, expected, expected);
    }
    double spread =
        QUANTILE * Math.sqrt(variance / (odds * odds) + LEARNER_SPREAD * LEARNER_SPREAD);
    double middle = Math.log(expected / (1 - expected));
    return new Forecast(
        expected,
        Math.floor(share(middle - spread) * cards) / cards,
        Math.ceil(share(middle + spread) * cards) / cards);
  }

  /// What is expected when no card is asked any more.
  static Forecast withoutStudy(List<ExamCard> cards, Timetable timetable, Model model) {
    if (cards.isEmpty()) {
      return of(0, 1, 0);
    }
    double sum = 0;
    double variance = 0;
    for (var card : cards) {
      double recall = Worth.recallOnExamDay(model, card.state(), timetable);
      sum += recall;
      variance += recall * (1 - recall);
    }
    int n = cards.size();
    return of(n, sum / n, variance / n / n);
  }

  private static double share(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
