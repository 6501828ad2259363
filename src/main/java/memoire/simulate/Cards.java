package memoire.simulate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import memoire.memory.CardState;
import memoire.memory.DualMemory;
import memoire.memory.TwoTraces;

/// Cards as they stand on a day, in columns: row i of each is the i-th card. Days are counted from
/// that day, 0, into the future.
public final class Cards {
  /// Step of a card that is in none.
  static final byte NONE = -1;

  private final LocalDate today;
  private int[] model = new int[256];
  private double[] stability = new double[256];
  private double[] difficulty = new double[256];
  private DualMemory[] dual = new DualMemory[256];
  private int[] last = new int[256];
  private int[] due = new int[256];
  private byte[] step = new byte[256];
  private boolean[] isRelearning = new boolean[256];
  private int seen;
  private int[] fresh = new int[256];
  private int freshCount;

  public Cards(LocalDate today) {
    this.today = today;
  }

  /// Adds a card; new ones in the order in which they will be asked.
  ///
  /// @param model place of the weights that it is scheduled by, among those of the situation
  public void add(CardState state, int model) {
    switch (state) {
      case CardState.New _ -> addNew(model);
      case CardState.Learning learning -> addSeen(learning, model, 0, learning.step(), false);
      case CardState.Relearning again -> addSeen(again, model, 0, again.step(), true);
      case CardState.Reviewing known -> addSeen(known, model, days(known.due()), NONE, false);
    }
  }

  /// How many were answered at least once.
  public int seen() {
    return seen;
  }

  /// How many were never answered.
  public int fresh() {
    return freshCount;
  }

  int model(int card) {
    return model[card];
  }

  /// The model of the new card of that place; when there are no more new ones, that of others.
  int modelOfNew(int place) {
    if (freshCount > 0) {
      return fresh[place % freshCount];
    }
    return seen > 0 ? model[place % seen] : 0;
  }

  double stability(int card) {
    return stability[card];
  }

  double difficulty(int card) {
    return difficulty[card];
  }

  /// The memory as FSRS-7 has it.
  DualMemory dual(int card) {
    return dual[card];
  }

  /// 0 or less.
  int last(int card) {
    return last[card];
  }

  /// 0 or more: what is overdue is due today.
  int due(int card) {
    return due[card];
  }

  /// The step that it waits for, or [#NONE].
  int step(int card) {
    return step[card];
  }

  boolean isRelearning(int card) {
    return isRelearning[card];
  }

  private void addNew(int ofModel) {
    if (freshCount == fresh.length) {
      fresh = Arrays.copyOf(fresh, 2 * freshCount);
    }
    fresh[freshCount++] = ofModel;
  }

  private void addSeen(CardState.Seen state, int ofModel, int dueDay, int atStep, boolean again) {
    if (seen == model.length) {
      grow();
    }
    model[seen] = ofModel;
    stability[seen] = state.memory().stability();
    difficulty[seen] = state.memory().difficulty();
    dual[seen] = TwoTraces.dual(state.memory());
    last[seen] = Math.min(0, days(state.last()));
    due[seen] = Math.max(0, dueDay);
    step[seen] = (byte) Math.min(atStep, Byte.MAX_VALUE);
    isRelearning[seen++] = again;
  }

  private int days(LocalDate day) {
    return Math.clamp(ChronoUnit.DAYS.between(today, day), -100_000, 100_000);
  }

  private void grow() {
    int more = 2 * seen;
    model = Arrays.copyOf(model, more);
    stability = Arrays.copyOf(stability, more);
    difficulty = Arrays.copyOf(difficulty, more);
    dual = Arrays.copyOf(dual, more);
    last = Arrays.copyOf(last, more);
    due = Arrays.copyOf(due, more);
    step = Arrays.copyOf(step, more);
    isRelearning = Arrays.copyOf(isRelearning, more);
  }
}
