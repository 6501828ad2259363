package memoire.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import memoire.drill.ItemAnalysis.Flag;
import org.junit.jupiter.api.Test;

/// Small groups whose figures were worked out by hand.
class ItemAnalysisTest {
  private static final double OPEN = Double.NaN;

  private static ItemAnalysis of(double[]... students) {
    var most = new ArrayList<Double>();
    var names = new ArrayList<String>();
    for (int item = 0; item < students[0].length; item++) {
      names.add("q" + (item + 1));
      most.add(1.0);
    }
    var all = new ArrayList<ItemScores.Student>();
    for (var marks : students) {
      var list = new ArrayList<Double>();
      for (double mark : marks) {
        list.add(mark);
      }
      all.add(new ItemScores.Student("s" + all.size(), list));
    }
    return ItemAnalysis.of(new ItemScores(names, most, all));
  }

  private static double[] row(double... marks) {
    return marks;
  }

  private static void check(String what, double actual, double expected) {
    assertThat(actual).as(what).isCloseTo(expected, within(1e-9));
  }

  /// Totals 3, 2, 1, 0: a ladder, as each question is answered by one student fewer.
  @Test
  void aLadder() {
    var analysis = of(row(1, 1, 1), row(1, 1, 0), row(1, 0, 0), row(0, 0, 0));
    var whole = analysis.whole();
    check("mean", whole.mean(), 1.5);
    check("median", whole.median(), 1.5);
    check("deviation", whole.deviation(), Math.sqrt(5 / 3.0));
    check("skewness", whole.skewness(), 0);
    // k2 = 5/3; m4 = 41/16, m2 = 5/4; k4 = 16 (5·41/16 − 9·25/16) / 6 = −10/3.
    check("kurtosis", whole.kurtosis(), -10 / 3.0 / (25 / 9.0));
    // Variances 1/4, 1/3, 1/4 of 5/3.
    check("consistency", whole.consistency(), 100 * 1.5 * (1 - (5 / 6.0) / (5 / 3.0)));
    check("error ratio", whole.errorRatio(), 50);
    check("standard error", whole.standardError(), Math.sqrt(5 / 3.0) / 2);
    var middle = analysis.items().get(1);
    check("facility", middle.facility(), 0.5);
    // Rests 2, 1, 1, 0 with marks 1, 1, 0, 0: covariance 1/3, as great as it can be.
    check("discrimination", middle.discrimination(), 100 / 3.0 / Math.sqrt(1 / 3.0 * 2 / 3));
    check("efficiency", middle.efficiency(), 100);
    check("upper − lower", middle.upperLower(), 1);
    // The other two have a covariance of 1/12 and variances of 1/4.
    check("without it", middle.consistencyWithout(), 100 * 2 * (1 - 0.5 / (0.5 + 1 / 6.0)));
    check("weights", analysis.items().stream().mapToDouble(ItemAnalysis.Item::weight).sum(), 100);
    assertThat(middle.flags()).isEmpty();
  }

  @Test
  void whatEverybodyKnowsTellsNobodyApart() {
    var analysis = of(row(1, 1, 0.1), row(1, 0, 0.1), row(1, 1, 0.1));
    for (int constant : new int[] {0, 2}) {
      var item = analysis.items().get(constant);
      check("deviation", item.deviation(), 0);
      check("weight", item.weight(), 0);
      check("upper − lower", item.upperLower(), 0);
      assertThat(item.discrimination()).isNaN();
      assertThat(item.efficiency()).isNaN();
      assertThat(item.consistencyWithout()).isNaN();
      assertThat(item.flags()).contains(Flag.CONSTANT);
    }
    assertThat(analysis.items().getFirst().flags()).contains(Flag.TOO_EASY);
    assertThat(analysis.items().getLast().flags()).contains(Flag.TOO_HARD);
    check("over all", analysis.whole().consistency(), 0);
    assertThat(analysis.whole().varyingConsistency()).as("of a single item").isNaN();
  }

  @Test
  void ofOneStudentOnlyMeansCanBeTold() {
    var analysis = of(row(1, 0));
    check("mean", analysis.whole().mean(), 1);
    check("facility", analysis.items().getFirst().facility(), 1);
    assertThat(analysis.whole().deviation()).isNaN();
    assertThat(analysis.whole().consistency()).isNaN();
    assertThat(analysis.whole().skewness()).isNaN();
    assertThat(analysis.items().getFirst().discrimination()).isNaN();
    assertThat(analysis.items().getFirst().upperLower()).isNaN();
    assertThat(analysis.items().getFirst().flags()).containsExactly(Flag.TOO_EASY);
  }

  @Test
  void ofNobodyNothing() {
    var analysis = ItemAnalysis.of(new ItemScores(List.of("q1"), List.of(1.0), List.of()));
    assertThat(analysis.whole().mean()).isNaN();
    assertThat(analysis.items().getFirst().facility()).isNaN();
    assertThat(analysis.items().getFirst().flags()).isEmpty();
  }

  @Test
  void ofStudentsAllAlike() {
    var analysis = of(row(1, 0.3), row(1, 0.3), row(1, 0.3), row(1, 0.3));
    check("deviation", analysis.whole().deviation(), 0);
    assertThat(analysis.whole().kurtosis()).isNaN();
    assertThat(analysis.whole().consistency()).isNaN();
    assertThat(analysis.whole().standardError()).isNaN();
  }

  @Test
  void whatWasLeftOpenEarnedNothingAndIsCounted() {
    var open = of(row(1, 1), row(1, OPEN), row(0, OPEN), row(1, 0));
    var wrong = of(row(1, 1), row(1, 0), row(0, 0), row(1, 0));
    assertThat(open.items().get(1).open()).isEqualTo(2);
    assertThat(open.whole()).isEqualTo(wrong.whole());
    check("facility", open.items().get(1).facility(), 0.25);
  }

  @Test
  void aWrongKeyIsSeen() {
    var analysis = of(row(1, 1, 0), row(1, 1, 0), row(1, 0, 1), row(0, 0, 1), row(0, 0, 1));
    assertThat(analysis.items().get(2).discrimination()).isNegative();
    assertThat(analysis.items().get(2).flags()).containsExactly(Flag.MISKEYED);
    assertThat(analysis.items().get(2).upperLower()).isEqualTo(-1);
  }

  /// An item that is worth twice as much is as easy when half of it is earned.
  @Test
  void facilityIsAShareOfTheMost() {
    var students =
        List.of(
            new ItemScores.Student("a", List.of(2.0)), new ItemScores.Student("b", List.of(1.0)));
    var item =
        ItemAnalysis.of(new ItemScores(List.of("q"), List.of(2.0), students)).items().getFirst();
    check("facility", item.facility(), 0.75);
    check("upper − lower", item.upperLower(), 0.5);
    assertThat(item.discrimination()).as("with no other item").isNaN();
  }
}
