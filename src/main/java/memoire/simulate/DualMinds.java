package memoire.simulate;

import java.util.Arrays;
import memoire.memory.DualMemory;
import memoire.memory.DualRecall;
import memoire.memory.Elapsed;
import memoire.memory.Fsrs7;
import memoire.memory.Rating;

/// Memories as FSRS-7 has them. Reviews of a day are taken to be at the same hour.
final class DualMinds implements Minds {
  private final Fsrs7 fsrs7;
  private final double retention;
  private DualMemory[] memory = {};
  private DualRecall[] fading = {};

  DualMinds(Fsrs7 fsrs7, double retention) {
    this.fsrs7 = fsrs7;
    this.retention = retention;
  }

  @Override
  public void grow(int rows) {
    memory = Arrays.copyOf(memory, rows);
    fading = Arrays.copyOf(fading, rows);
  }

  @Override
  public void take(int row, Cards cards, int card) {
    remember(row, cards.dual(card));
  }

  @Override
  public void begin(int row, int model, Rating rating) {
    remember(row, fsrs7.first(rating));
  }

  @Override
  public void review(int row, Rating rating, int days) {
    remember(row, fsrs7.review(memory[row], rating, Elapsed.ofDays(days)));
  }

  private void remember(int row, DualMemory now) {
    memory[row] = now;
    fading[row] = fsrs7.recall(now);
  }

  @Override
  public double recall(int row, int days) {
    return fading[row].after(days);
  }

  @Override
  public double overdue(int row, int days) {
    return 1 - recall(row, days);
  }

  @Override
  public double wait(int row) {
    return fsrs7.interval(retention, memory[row]);
  }
}
