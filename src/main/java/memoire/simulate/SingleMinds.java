package memoire.simulate;

import java.util.Arrays;
import java.util.List;
import memoire.memory.Fsrs;
import memoire.memory.Memory;
import memoire.memory.Rating;

/// Memories as FSRS-6 has them, all forgotten along one curve.
final class SingleMinds implements Minds {
  private final Fsrs[] models;
  private final Memory[][] first;
  private final Curve curve;

  /// Stability 1 comes back after so many days.
  private final double wait;

  private int[] model = {};
  private double[] stability = {};
  private double[] difficulty = {};
  private double[] rate = {};

  SingleMinds(Fsrs[] models, Curve curve, double retention) {
    this.models = models;
    this.curve = curve;
    this.wait = models[0].interval(retention, 1);
    first = new Memory[models.length][];
    for (int i = 0; i < models.length; i++) {
      first[i] = List.of(Rating.values()).stream().map(models[i]::first).toArray(Memory[]::new);
    }
  }

  @Override
  public void grow(int rows) {
    model = Arrays.copyOf(model, rows);
    stability = Arrays.copyOf(stability, rows);
    difficulty = Arrays.copyOf(difficulty, rows);
    rate = Arrays.copyOf(rate, rows);
  }

  @Override
  public void take(int row, Cards cards, int card) {
    model[row] = cards.model(card);
    remember(row, cards.stability(card), cards.difficulty(card));
  }

  @Override
  public void begin(int row, int ofModel, Rating rating) {
    model[row] = ofModel;
    var memory = first[ofModel][rating.grade() - 1];
    remember(row, memory.stability(), memory.difficulty());
  }

  @Override
  public void review(int row, Rating rating, int days) {
    var fsrs = models[model[row]];
    double before = stability[row];
    double hard = difficulty[row];
    remember(
        row, fsrs.stabilityAfter(before, hard, rating, days), fsrs.difficultyAfter(hard, rating));
  }

  private void remember(int row, double stable, double hard) {
    stability[row] = stable;
    difficulty[row] = hard;
    rate[row] = curve.rate(stable);
  }

  @Override
  public double recall(int row, int days) {
    return curve.recall(days, rate[row]);
  }

  /// In days by stability, as a session has it.
  @Override
  public double overdue(int row, int days) {
    return days * rate[row];
  }

  @Override
  public double wait(int row) {
    return stability[row] * wait;
  }
}
