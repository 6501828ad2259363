package memoire.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import memoire.deadline.Learner;
import memoire.memory.DualMemory;
import memoire.memory.Fsrs;
import memoire.memory.Fsrs7;
import memoire.memory.Memory;
import memoire.memory.Rating;

/// What somebody really remembers; the program knows nothing of it but the answers.
interface Mind {
  /// The chance that a card that was studied before comes to mind.
  double recall(int card, int day);

  /// Studies a card, with the answer or by being shown it.
  void study(int card, int day, Rating rating);

  /// The model that the program has, exactly.
  static Mind model(Fsrs fsrs, int cards) {
    return new Mind() {
      private final Memory[] memories = new Memory[cards];
      private final int[] last = new int[cards];

      @Override
      public double recall(int card, int day) {
        return fsrs.retrievability(day - last[card], memories[card].stability());
      }

      @Override
      public void study(int card, int day, Rating rating) {
        var memory = memories[card];
        memories[card] =
            memory == null ? fsrs.first(rating) : fsrs.review(memory, rating, day - last[card]);
        last[card] = day;
      }
    };
  }

  /// The same under FSRS-7, by whole days.
  static Mind model(Fsrs7 fsrs7, int cards) {
    return new Mind() {
      private final DualMemory[] memories = new DualMemory[cards];
      private final int[] last = new int[cards];

      @Override
      public double recall(int card, int day) {
        return fsrs7.retrievability((double) (day - last[card]), memories[card]);
      }

      @Override
      public void study(int card, int day, Rating rating) {
        var memory = memories[card];
        memories[card] =
            memory == null
                ? fsrs7.first(rating)
                : fsrs7.review(memory, rating, (double) (day - last[card]));
        last[card] = day;
      }
    };
  }

  /// FSRS with weights of their own, and cards that are easier or harder than it can tell.
  static Mind otherWeights(long seed, int cards) {
    var learner = new Learner(seed, cards);
    return new Mind() {
      @Override
      public double recall(int card, int day) {
        return learner.recall(card, day);
      }

      @Override
      public void study(int card, int day, Rating rating) {
        learner.learn(card, day, rating, 1);
      }
    };
  }

  /// Each time a card is studied leaves a trace that fades as a power of time, faster when the card
  /// was active then (ACT-R as Pavlik and Anderson, 2005, have it, with their parameters and a day
  /// outside of study counted as 2160 seconds). Of nothing in it FSRS knows: neither stability nor
  /// difficulty. Cards differ in their threshold.
  static Mind traces(long seed, int cards) {
    return new Traces(seed, cards);
  }

  /// A strong and a weak store: what is fresh is lost within days, exponentially; a part that grows
  /// with each success, the more the later it comes, is lost exponentially within weeks and months.
  static Mind twoStores(long seed, int cards) {
    return new TwoStores(seed, cards);
  }

  /// Traces of each card.
  final class Traces implements Mind {
    private static final double DAY = 0.025 * 86_400;
    private static final double REPEAT = 120;
    private static final double DECAY = 0.177;
    private static final double DECAY_SCALE = 0.217;
    private static final double THRESHOLD = -0.704;
    private static final double NOISE = 0.255;

    /// What a passed test is worth, in times of study.
    private static final double TEST = 1.5;

    private record Trace(double at, double decay, double weight) {}

    private final List<List<Trace>> traces = new ArrayList<>();
    private final double[] threshold;

    Traces(long seed, int cards) {
      var random = new SplittableRandom(seed);
      double own = 0.2 * random.nextGaussian();
      threshold = new double[cards];
      for (int i = 0; i < cards; i++) {
        traces.add(new ArrayList<>());
        threshold[i] = THRESHOLD - 0.4 + own + 0.3 * random.nextGaussian();
      }
    }

    @Override
    public double recall(int card, int day) {
      double activation = activation(card, day * DAY + REPEAT * sameDay(card, day));
      return 1 / (1 + Math.exp((threshold[card] - activation) / NOISE));
    }

    @Override
    public void study(int card, int day, Rating rating) {
      double now = day * DAY + REPEAT * sameDay(card, day);
      double active = traces.get(card).isEmpty() ? -30 : activation(card, now);
      double weight = rating == Rating.AGAIN ? 1 : TEST;
      traces
          .get(card)
          .add(new Trace(now, Math.min(0.9, DECAY + DECAY_SCALE * Math.exp(active)), weight));
    }

    private int sameDay(int card, int day) {
      int count = 0;
      for (var trace : traces.get(card)) {
        count += trace.at() >= day * DAY ? 1 : 0;
      }
      return count;
    }

    private double activation(int card, double now) {
      double sum = 0;
      for (var trace : traces.get(card)) {
        sum += trace.weight() * Math.pow(Math.max(1, now - trace.at()), -trace.decay());
      }
      return Math.log(sum);
    }
  }

  /// Two parts of each card.
  final class TwoStores implements Mind {
    private static final double FRESH_DAYS = 2.5;

    private final double[] slowDays;
    private final double[] slowShare;
    private final double[] ease;
    private final int[] last;

    TwoStores(long seed, int cards) {
      var random = new SplittableRandom(seed);
      slowDays = new double[cards];
      slowShare = new double[cards];
      ease = new double[cards];
      last = new int[cards];
      double own = Math.exp(0.3 * random.nextGaussian());
      for (int i = 0; i < cards; i++) {
        ease[i] = own * Math.exp(0.4 * random.nextGaussian());
      }
    }

    @Override
    public double recall(int card, int day) {
      double days = day - last[card];
      return slowShare[card] * Math.exp(-days / slowDays[card])
          + (1 - slowShare[card]) * Math.exp(-days / FRESH_DAYS);
    }

    @Override
    public void study(int card, int day, Rating rating) {
      if (slowDays[card] == 0) {
        slowDays[card] = 12 * ease[card] * (rating == Rating.AGAIN ? 0.7 : 1.5);
        slowShare[card] = rating == Rating.AGAIN ? 0.5 : 0.8;
      } else if (day > last[card]) {
        double forgotten = 1 - recall(card, day);
        if (rating == Rating.AGAIN) {
          slowDays[card] = Math.max(4, 0.5 * slowDays[card]);
          slowShare[card] = Math.max(0.5, slowShare[card] - 0.1);
        } else {
          slowDays[card] *= 1 + ease[card] * (0.6 + 4 * forgotten);
          slowShare[card] += 0.4 * (1 - slowShare[card]);
        }
      }
      last[card] = day;
    }
  }
}
