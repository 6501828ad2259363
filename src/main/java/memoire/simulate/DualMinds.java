package memoire.simulate;

import java.util.Arrays;
import memoire.memory.DualMemory;
import memoire.memory.Elapsed;
import memoire.memory.Fsrs7;
import memoire.memory.Rating;

/// Memories as FSRS-7 has them. Reviews of a day are taken to be at the same hour.
final class DualMinds implements Minds {
  private final Fsrs7 fsrs7;
  private final double retention;
  private DualMemory[] memory = {};

  DualMinds(Fsrs7 fsrs7, double retention) {
    this.fsrs7 = fsrs7;
    this.retention = retention;
  }

  @Override
  public void grow(int rows) {
    memory = Arrays.copyOf(memory, rows);
  }

  @Override
  public void take(int row, Cards cards, int card) {
    memory[row] = cards.dual(card);
  }

  @Override
  public void begin(int row, int model, Rating rating) {
    memory[row] = fsrs7.first(rating);
  }

  @Override
  public void review(int row, Rating rating, int days) {
    memory[row] = fsrs7.review(memory[row], rating, Elapsed.ofDays(days));
  }

  @Override
  public double recall(int row, int days) {
    return fsrs7.retrievability((double) days, memory[row]);
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
