package memoire.fit;

import memoire.memory.Fsrs;
import memoire.memory.Guessing;
import memoire.memory.MemoryModel;
import memoire.memory.Rating;
import memoire.memory.Weights;

/// What some weights had said of each item of a log before it happened.
public final class Predictions {
  private Predictions() {}

  /// The chance of a right answer at each item, in time; where nothing can be guessed that is the
  /// chance of recall.
  public static double[] of(Histories histories, Weights weights) {
    return of(histories, new Fsrs(weights));
  }

  /// The same for any model. FSRS-7 needs histories with exact times; elsewhere it takes study days
  /// for them.
  public static <M> double[] of(Histories histories, MemoryModel<M> model) {
    double[] ofReview = new double[histories.reviews()];
    for (int c = 0; c < histories.cards(); c++) {
      predict(histories, model, c, ofReview);
    }
    double[] ofItem = new double[histories.items()];
    for (int i = 0; i < ofItem.length; i++) {
      ofItem[i] = ofReview[histories.items[i]];
    }
    return ofItem;
  }

  private static <M> void predict(
      Histories histories, MemoryModel<M> model, int card, double[] chance) {
    int from = histories.offset[card];
    M memory = Guessing.first(model, Rating.ofGrade(histories.rating[from]), histories.guess(from));
    for (int i = from + 1; i < histories.offset[card + 1]; i++) {
      double guess = histories.guess(i);
      var elapsed = histories.elapsed(i);
      double recall = model.retrievability(elapsed, memory);
      chance[i] = recall + (1 - recall) * guess;
      memory = Guessing.review(model, memory, Rating.ofGrade(histories.rating[i]), elapsed, guess);
    }
  }
}
