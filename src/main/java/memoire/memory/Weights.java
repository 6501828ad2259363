package memoire.memory;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The 21 parameters w0 to w20 of FSRS-6, each within the bounds of the published algorithm
/// (open-spaced-repetition/fsrs-rs, `parameter_clipper.rs`).
public final class Weights {
  /// How many parameters FSRS-6 has.
  public static final int COUNT = 21;

  /// w20 of everybody who has not fitted it: the curve that older parameter sets were made for.
  private static final double OLD_DECAY = 0.5;

  /// By so much w6 is greater since difficulties are damped.
  private static final double DAMPING = 0.5;

  private static final int LONGEST_TEXT = 2_000;

  private static final Weights DEFAULTS =
      new Weights(
          new double[] {
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
            1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
          });

  private final double[] values;

  private Weights(double[] values) {
    this.values = values;
  }

  /// The published defaults, fitted to some ten thousand collections.
  public static Weights defaults() {
    return DEFAULTS;
  }

  /// Parameters as other programs print them: 21 of FSRS-6, 19 of FSRS-5 or 17 of FSRS-4.5, brought
  /// to the form of FSRS-6 and into bounds.
  ///
  /// @throws IllegalArgumentException for any other count, or a value that is not a finite number
  public static Weights of(double... parameters) {
    return of(parameters, 1);
  }

  /// The same for a scheduler with several relearning steps, which bound w17 and w18 so that a
  /// lapse never ends with more stability than it began with.
  ///
  /// @throws IllegalArgumentException as above
  public static Weights of(double[] parameters, int relearningSteps) {
    for (double parameter : parameters) {
      if (!Double.isFinite(parameter)) {
        throw new IllegalArgumentException("a parameter must be a finite number, not " + parameter);
      }
    }
    return new Weights(clamp(migrate(parameters), relearningSteps, 0));
  }

  /// Parameters as people copy them out of other programs: 17, 19 or 21 numbers between commas,
  /// blanks or line breaks, perhaps in brackets; nothing where that is not what stands there.
  public static Optional<Weights> parse(String text) {
    try {
      return numbers(text).map(Weights::of);
    } catch (IllegalArgumentException notSuch) {
      return Optional.empty();
    }
  }

  /// The finite numbers of a text that has nothing but such.
  static Optional<double[]> numbers(String text) {
    if (text.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    var words = text.replaceAll("[\\[\\](){};,]", " ").strip().split("\\s+", -1);
    double[] numbers = new double[words.length];
    try {
      for (int i = 0; i < words.length; i++) {
        numbers[i] = Double.parseDouble(words[i]);
        if (!Double.isFinite(numbers[i])) {
          return Optional.empty();
        }
      }
      return Optional.of(numbers);
    } catch (NumberFormatException notSuch) {
      return Optional.empty();
    }
  }

  /// The parameter of that index, 0 to 20.
  public double get(int index) {
    return values[index];
  }

  /// All of them in order, as a copy.
  public double[] toArray() {
    return values.clone();
  }

  /// The parameters as an older version takes them, so that reading them again gives these but for
  /// what that version knows nothing of: 19 are without w19 (it has 0) and w20 (it has 0.5), 17
  /// also without w17 and w18 (it leaves stability alone on the same day), and have the difficulty
  /// after a first review as a straight line.
  ///
  /// @param count 21, 19 or 17
  /// @throws IllegalArgumentException for any other count
  public double[] ofVersion(int count) {
    double[] w = toArray();
    switch (count) {
      case COUNT, 19 -> {}
      case 17 -> {
        w[5] = Math.expm1(3 * w[5]) / 3;
        w[4] -= 2 * w[5];
        w[6] -= DAMPING;
      }
      default -> throw new IllegalArgumentException("no version has " + count + " parameters");
    }
    return Arrays.copyOf(w, count);
  }

  /// The same parameters, but reviews of the same day leave stability alone (w17, w18 and w19 are
  /// 0).
  public Weights withoutShortTerm() {
    double[] copy = toArray();
    Arrays.fill(copy, 17, 20, 0);
    return new Weights(copy);
  }

  /// The least that each parameter may be while it is fitted to a log with reviews of the same day.
  public static double[] lowest() {
    double[] lowest = LOWEST.clone();
    lowest[19] = LEAST_SAME_DAY;
    return lowest;
  }

  /// The most that each parameter may be.
  public static double[] highest() {
    return HIGHEST.clone();
  }

  /// The parameters of FSRS-6 that say what a shorter set of an older version said.
  static double[] migrate(double[] parameters) {
    return switch (parameters.length) {
      case COUNT -> parameters.clone();
      case 19 -> append(parameters, 0, OLD_DECAY);
      case 17 -> migrateDifficulty(append(parameters, 0, 0, 0, OLD_DECAY));
      default ->
          throw new IllegalArgumentException(
              "FSRS has 21, 19 or 17 parameters, not " + parameters.length);
    };
  }

  /// The values within bounds. Fewer than 21 are taken as the first ones.
  ///
  /// @param leastSameDay the lower bound of w19: 0.01 while fitting same-day reviews, else 0
  static double[] clamp(double[] parameters, int relearningSteps, double leastSameDay) {
    double[] clamped = parameters.clone();
    for (int i = 0; i < clamped.length; i++) {
      clamped[i] =
          switch (i) {
            case 17, 18 -> Math.clamp(clamped[i], 0, sameDayCeiling(clamped, relearningSteps));
            case 19 -> Math.clamp(clamped[i], leastSameDay, HIGHEST[i]);
            default -> Math.clamp(clamped[i], LOWEST[i], HIGHEST[i]);
          };
    }
    return clamped;
  }

  private static final double LEAST_SAME_DAY = 0.01;

  private static final double[] LOWEST = {
    0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1,
    0, 0, 0, 0.1
  };
  private static final double[] HIGHEST = {
    100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
  };

  private static double sameDayCeiling(double[] w, int relearningSteps) {
    if (relearningSteps <= 1) {
      return HIGHEST[17];
    }
    double drop = -(Math.log(w[11]) + Math.log(Math.pow(2, w[13]) - 1) + 0.3 * w[14]);
    return Math.min(HIGHEST[17], Math.sqrt(Math.max(0.01, drop / relearningSteps)));
  }

  /// FSRS-4.5 had a difficulty linear in the first rating, and no linear damping.
  private static double[] migrateDifficulty(double[] w) {
    w[4] += 2 * w[5];
    w[5] = Math.log(3 * w[5] + 1) / 3;
    w[6] += DAMPING;
    return w;
  }

  private static double[] append(double[] head, double... tail) {
    double[] joined = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, joined, head.length, tail.length);
    return joined;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Weights weights && Arrays.equals(values, weights.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /// The parameters with commas between them, as Anki prints and reads them.
  @Override
  public String toString() {
    return text(values);
  }

  /// Parameters with commas between them.
  public static String text(double[] parameters) {
    return Arrays.stream(parameters).mapToObj(String::valueOf).collect(Collectors.joining(", "));
  }
}
