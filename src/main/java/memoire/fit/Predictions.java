package memoire.fit;

import java.util.stream.IntStream;
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
    var fsrs = new Fsrs(weights);
    return histories.hasGuesses()
        ? of(histories, fsrs)
        : ofCards(histories, (card, chance) -> predict(histories, fsrs, card, chance));
  }

  /// The same for any model. FSRS-7 needs histories with exact times; elsewhere it takes study days
  /// for them.
  public static <M> double[] of(Histories histories, MemoryModel<M> model) {
    return ofCards(histories, (card, chance) -> predict(histories, model, card, chance));
  }

  /// Writes the chance at each review of a card.
  private interface OfCard {
    void predict(int card, double[] chance);
  }

  private static double[] ofCards(Histories histories, OfCard cards) {
    double[] ofReview = new double[histories.reviews()];
    IntStream.range(0, Sample.PORTIONS)
        .parallel()
        .forEach(portion -> {
          int end = Sample.start(portion + 1, histories.cards());
          for (int card = Sample.start(portion, histories.cards()); card < end; card++) {
            cards.predict(card, ofReview);
          }
        });
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

  /// The same where nothing is guessed, without objects: a program that has just started makes them
  /// slowly.
  private static void predict(Histories histories, Fsrs fsrs, int card, double[] chance) {
    int from = histories.offset[card];
    var first = fsrs.first(Rating.ofGrade(histories.rating[from]));
    double stability = first.stability();
    double difficulty = first.difficulty();
    for (int i = from + 1; i < histories.offset[card + 1]; i++) {
      int days = histories.elapsed[i];
      var rating = Rating.ofGrade(histories.rating[i]);
      double recall = fsrs.retrievability((double) days, stability);
      chance[i] = recall;
      stability = fsrs.stabilityAfter(stability, difficulty, rating, days, recall);
      difficulty = fsrs.difficultyAfter(difficulty, rating);
    }
  }
}
