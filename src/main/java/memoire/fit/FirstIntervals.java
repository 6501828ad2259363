package memoire.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import memoire.memory.FirstStabilities;
import memoire.memory.Weights;

/// How often cards were recalled at their first review on a later day, by the first rating and the
/// days between; and the first stabilities (w0 to w3) that follow from it alone. They are where the
/// search for all weights begins. (fsrs-rs, `parameter_initialization.rs`.)
final class FirstIntervals {
  private static final double LEAST = 0.001;
  private static final double GREATEST = 100;
  private static final double CLOSE_ENOUGH = 1e-6;

  /// Beyond these days an interval is an accident, by first rating.
  private static final int[] LONGEST = {100, 100, 100, 365};

  private static final int FEWEST_OF_AN_INTERVAL = 6;

  /// What happened after one interval.
  private static final class Outcome {
    private final int days;
    private int count;
    private int passed;

    Outcome(int days) {
      this.days = days;
    }

    /// The share of passes, drawn a little towards the usual one where there are few.
    double recall(double usual) {
      return (passed + usual) / (count + 1);
    }
  }

  private FirstIntervals() {}

  /// First stabilities in days, Again to Easy.
  ///
  /// @param targets which reviews may be looked at
  static double[] stabilities(Histories histories, Targets targets) {
    double usual = passRate(histories, targets);
    double[] known = new double[4];
    int[] counts = new int[4];
    int total = 0;
    for (int rating = 1; rating <= 4; rating++) {
      var outcomes = usable(outcomes(histories, targets, rating), LONGEST[rating - 1]);
      int count = outcomes.stream().mapToInt(outcome -> outcome.count).sum();
      double standard = Weights.defaults().get(rating - 1);
      known[rating - 1] = count == 0 ? Double.NaN : likeliest(outcomes, usual, standard);
      counts[rating - 1] = count;
      total += count;
    }
    return total == 0
        ? java.util.Arrays.copyOf(Weights.defaults().toArray(), 4)
        : FirstStabilities.smoothAndFill(known, counts);
  }

  private static double passRate(Histories histories, Targets targets) {
    int count = 0;
    int passed = 0;
    for (int item : histories.items) {
      if (targets.weight()[item] > 0) {
        count++;
        passed += histories.isPassed(item) ? 1 : 0;
      }
    }
    return count == 0 ? 0.9 : (double) passed / count;
  }

  private static List<Outcome> outcomes(Histories histories, Targets targets, int rating) {
    var byDays = new TreeMap<Integer, Outcome>();
    for (int card = 0; card < histories.cards(); card++) {
      if (histories.rating[histories.offset[card]] == rating) {
        int item = histories.firstItem(card);
        if (item >= 0 && targets.weight()[item] > 0) {
          var outcome = byDays.computeIfAbsent(histories.elapsed[item], Outcome::new);
          outcome.count++;
          outcome.passed += histories.isPassed(item) ? 1 : 0;
        }
      }
    }
    return new ArrayList<>(byDays.values());
  }

  /// All but the rarest intervals, which together are a twentieth of the cards or twenty of them,
  /// and but for those of which there are too few to tell, or which are too long.
  private static List<Outcome> usable(List<Outcome> outcomes, int longest) {
    int total = outcomes.stream().mapToInt(outcome -> outcome.count).sum();
    int mayGo = Math.max(20, total / 20);
    var rarestFirst = new ArrayList<>(outcomes);
    rarestFirst.sort(Comparator.comparingInt((Outcome o) -> o.count).thenComparingInt(o -> o.days));
    var usable = new ArrayList<Outcome>();
    int gone = 0;
    for (var outcome : rarestFirst) {
      if (gone + outcome.count < mayGo) {
        gone += outcome.count;
      } else if (outcome.count >= FEWEST_OF_AN_INTERVAL && outcome.days <= longest) {
        usable.add(outcome);
      }
    }
    return usable;
  }

  private static double likeliest(List<Outcome> outcomes, double usual, double standard) {
    double low = LEAST;
    double high = GREATEST;
    while (high - low > CLOSE_ENOUGH * high) {
      double a = low + (high - low) / 3;
      double b = high - (high - low) / 3;
      if (loss(outcomes, usual, standard, a) < loss(outcomes, usual, standard, b)) {
        high = b;
      } else {
        low = a;
      }
    }
    return (low + high) / 2;
  }

  private static double loss(
      List<Outcome> outcomes, double usual, double standard, double stability) {
    double loss = Math.abs(stability - standard) / 16;
    for (var outcome : outcomes) {
      double chance = Curve.STANDARD.recall(outcome.days, stability);
      double recall = outcome.recall(usual);
      loss -= outcome.count * (recall * Math.log(chance) + (1 - recall) * Math.log(1 - chance));
    }
    return loss;
  }
}
