package memoire.drill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What the marks of a group say about the questions of a paper and about the paper: the figures of
/// the quiz statistics of Moodle 4.1, the upper–lower index of Kelley (1939), and α where an item
/// is left out (Cronbach 1951). Figures that a group is too small for, or too much alike for, are
/// NaN.
///
/// @param students how many there were
public record ItemAnalysis(int students, Whole whole, List<Item> items) {
  /// Fewer students make every figure unsure.
  public static final int ENOUGH = 30;

  /// The share of students in the upper and in the lower group.
  private static final double OUTER = 0.27;

  public ItemAnalysis {
    items = List.copyOf(items);
  }

  /// The paper. Marks are in points.
  ///
  /// @param best the most that could be had
  /// @param deviation standard deviation of the totals (n − 1)
  /// @param skewness of the totals; below 0 where a few did much worse than most
  /// @param kurtosis of the totals, 0 for a normal distribution
  /// @param consistency coefficient of internal consistency in per cent: Cronbach's α over all
  ///   items × 100
  /// @param varyingConsistency the same over the items that not everybody has the same marks for
  /// @param errorRatio how much of the deviation is chance, in per cent
  /// @param standardError of a student's total
  public record Whole(
      double best,
      double mean,
      double median,
      double deviation,
      double skewness,
      double kurtosis,
      double consistency,
      double varyingConsistency,
      double errorRatio,
      double standardError) {}

  /// A question.
  ///
  /// @param most marks that could be had for it
  /// @param open how many students left it open; they count as having earned nothing
  /// @param facility mean mark as a share of `most`
  /// @param deviation of its marks (n − 1)
  /// @param discrimination 100 × the correlation of its marks with those for all other items
  /// @param efficiency their covariance, in per cent of the greatest that these marks allow
  /// @param weight in per cent: how much it really counts among the items; NaN where it counts
  ///   against the others
  /// @param upperLower how much better the best 27 % of the students did than the worst 27 %, as a
  ///   share of `most`
  /// @param consistencyWithout [Whole#varyingConsistency] if this item were not asked
  public record Item(
      String name,
      double most,
      int open,
      double mean,
      double facility,
      double deviation,
      double discrimination,
      double efficiency,
      double weight,
      double upperLower,
      double consistencyWithout) {

    /// What about it should be looked into, the gravest first.
    public List<Flag> flags() {
      return Arrays.stream(Flag.values()).filter(flag -> flag.isOn(this)).toList();
    }
  }

  /// What can be wrong with an item.
  public enum Flag {
    MISKEYED("The better students did worse here: check its key."),
    CONSTANT("Everybody has the same marks: it tells nobody apart."),
    TOO_HARD("Fewer than 20 % of its marks were earned: it may be too hard, or unclear."),
    TOO_EASY("More than 95 % of its marks were earned: it may be too easy."),
    WEAK("It hardly tells the better students from the others: read it again.");

    private static final double HARD = 0.20;
    private static final double EASY = 0.95;
    private static final double DUBIOUS = 15;

    private final String sentence;

    Flag(String sentence) {
      this.sentence = sentence;
    }

    public String sentence() {
      return sentence;
    }

    private boolean isOn(Item item) {
      return switch (this) {
        case MISKEYED -> item.discrimination() < 0;
        case CONSTANT -> item.deviation() == 0;
        case TOO_HARD -> item.facility() < HARD;
        case TOO_EASY -> item.facility() > EASY;
        case WEAK -> item.discrimination() >= 0 && item.efficiency() < DUBIOUS;
      };
    }
  }

  public static ItemAnalysis of(ItemScores scores) {
    var marks = IntStream.range(0, scores.items().size()).mapToObj(scores::marks).toList();
    return new Sums(scores, marks, scores.totals()).analysis();
  }

  /// @param marks of each item, student by student
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them or changes them
  private record Sums(ItemScores scores, List<double[]> marks, double[] totals) {

    ItemAnalysis analysis() {
      var items = new ArrayList<Item>();
      double weights = marks.stream().mapToDouble(this::weight).filter(weight -> weight > 0).sum();
      for (int i = 0; i < marks.size(); i++) {
        items.add(item(i, weights));
      }
      return new ItemAnalysis(totals.length, whole(), items);
    }

    private Whole whole() {
      double consistency = 100 * alpha(marks, totals);
      double deviation = Math.sqrt(Sample.variance(totals));
      double errorRatio = 100 * Math.sqrt(1 - consistency / 100);
      return new Whole(
          scores.most().stream().mapToDouble(most -> most).sum(),
          Sample.mean(totals),
          Sample.median(totals),
          deviation,
          Sample.skewness(totals),
          Sample.kurtosis(totals),
          consistency,
          100 * alphaWithout(List.of()),
          errorRatio,
          errorRatio * deviation / 100);
    }

    private Item item(int i, double weights) {
      var own = marks.get(i);
      double most = scores.most().get(i);
      double mean = Sample.mean(own);
      var rest = Sample.difference(totals, own);
      double covariance = Sample.covariance(own, rest);
      double weight = weight(own);
      return new Item(
          scores.items().get(i),
          most,
          scores.open(i),
          mean,
          most == 0 ? Double.NaN : mean / most,
          Math.sqrt(Sample.variance(own)),
          percent(covariance, Math.sqrt(Sample.variance(own) * Sample.variance(rest))),
          percent(covariance, Sample.greatestCovariance(own, rest)),
          percent(weight, weights),
          upperLower(own, most),
          Sample.isConstant(own) ? Double.NaN : 100 * alphaWithout(List.of(own)));
    }

    /// Root of the covariance with the total; NaN where that is negative.
    private double weight(double[] own) {
      return Math.sqrt(Sample.covariance(own, totals));
    }

    /// Students of equal totals keep the order they are listed in.
    private double upperLower(double[] own, double most) {
      int outer = (int) Math.round(OUTER * own.length);
      if (outer == 0 || most == 0) {
        return Double.NaN;
      }
      var bestFirst =
          IntStream.range(0, own.length)
              .boxed()
              .sorted(Comparator.comparingDouble((Integer i) -> totals[i]).reversed())
              .mapToDouble(i -> own[i])
              .toArray();
      double upper = Arrays.stream(bestFirst, 0, outer).sum();
      double lower = Arrays.stream(bestFirst, own.length - outer, own.length).sum();
      return (upper - lower) / outer / most;
    }

    /// α over the items that vary, but for some.
    private double alphaWithout(List<double[]> some) {
      var kept =
          marks.stream().filter(own -> !Sample.isConstant(own) && !some.contains(own)).toList();
      var sums = new double[totals.length];
      kept.forEach(own -> Arrays.setAll(sums, i -> sums[i] + own[i]));
      return alpha(kept, sums);
    }

    private static double alpha(List<double[]> items, double[] totals) {
      double k = items.size();
      double all = Sample.variance(totals);
      double own = items.stream().mapToDouble(Sample::variance).sum();
      return k < 2 || all == 0 ? Double.NaN : k / (k - 1) * (1 - own / all);
    }

    private static double percent(double part, double all) {
      return all == 0 ? Double.NaN : 100 * part / all;
    }
  }
}
