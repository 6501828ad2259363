package memoire.fit;

import memoire.memory.Fsrs;
import memoire.memory.Guessing;
import memoire.memory.Memory;
import memoire.memory.Rating;
import memoire.memory.Weights;

/// What some weights had said of each item of a log before it happened.
public final class Predictions {
  private Predictions() {}

  /// The chance of a right answer at each item, in time; where nothing can be guessed that is the chance of
  /// recall.
  public static double[] of(Histories histories, Weights weights) {
    double[] ofReview = new double[histories.reviews()];
    var fsrs = new Fsrs(weights);
    for (int c = 0; c < histories.cards(); c++) {
      predict(histories, fsrs, c, ofReview);
    }
    double[] ofItem = new double[histories.items()];
    for (int i = 0; i < ofItem.length; i++) {
      ofItem[i] = ofReview[histories.items[i]];
    }
    return ofItem;
  }

  private static void predict(Histories histories, Fsrs fsrs, int card, double[] chance) {
    int from = histories.offset[card];
    Memory memory =
        Guessing.first(fsrs, Rating.ofGrade(histories.rating[from]), histories.guess(from));
    for (int i = from + 1; i < histories.offset[card + 1]; i++) {
      double guess = histories.guess(i);
      double recall = fsrs.retrievability(histories.elapsed[i], memory.stability());
      chance[i] = recall + (1 - recall) * guess;
      memory =
          Guessing.review(
              fsrs, memory, Rating.ofGrade(histories.rating[i]), histories.elapsed[i], guess);
    }
  }
}
