package memoire.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import memoire.question.Form;
import memoire.question.Question;
import memoire.study.Certainty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemeTest {
  private static void check(
      String scheme, Question question, double credit, @Nullable Certainty sure, double mark) {
    assertThat(Papers.scheme(scheme).mark(question, credit, sure))
        .as("%s, credit %s, %s", scheme, credit, sure)
        .isCloseTo(mark, within(1e-9));
  }

  private static void check(String scheme, double credit, double mark) {
    check(scheme, Papers.CHOICE, credit, null, mark);
  }

  private static Question among(int options) {
    var wrong = java.util.stream.IntStream.range(1, options).mapToObj(i -> "wrong " + i).toList();
    return Papers.question("q", new Form.Choice("right", wrong), "t");
  }

  @Test
  void plainIsTheCreditItself() {
    check("plain", 1, 1);
    check("plain", 0.5, 0.5);
    check("plain", 0, 0);
  }

  @Test
  void aWrongAnswerCostsItsShareAndAPartlyRightOneNothing() {
    check("negative:0.25", 0, -0.25);
    check("negative:0.25", 0.5, 0.5);
    check("negative:1", 0, -1);
  }

  @Test
  void whoGuessesExpectsNothing() {
    for (int options = 2; options <= 10; options++) {
      check("guessing", among(options), 0, null, -1.0 / (options - 1));
      var scheme = new Scheme.ForGuessing();
      double chance = 1.0 / options;
      double expected =
          chance * scheme.mark(among(options), 1, null)
              + (1 - chance) * scheme.mark(among(options), 0, null);
      assertThat(expected).isCloseTo(0, within(1e-12));
    }
    check("guessing", Papers.TRUE, 0, null, -1);
    check("guessing", Papers.TEXT, 0, null, 0);
  }

  /// The table that Moodle publishes for certainty-based marking, credits of a half included.
  @Test
  void certaintyIsMarkedAsMoodleMarksIt() {
    check("certainty", Papers.CHOICE, 1, Certainty.GUESS, 1);
    check("certainty", Papers.CHOICE, 1, Certainty.FAIRLY, 2);
    check("certainty", Papers.CHOICE, 1, Certainty.SURE, 3);
    check("certainty", Papers.CHOICE, 0, Certainty.GUESS, 0);
    check("certainty", Papers.CHOICE, 0, Certainty.FAIRLY, -2);
    check("certainty", Papers.CHOICE, 0, Certainty.SURE, -6);
    check("certainty", Papers.CHOICE, 0.5, Certainty.GUESS, 0.5);
    check("certainty", Papers.CHOICE, 0.5, Certainty.FAIRLY, 1);
    check("certainty", Papers.CHOICE, 0.5, Certainty.SURE, 1.5);
    check("certainty", Papers.CHOICE, 1, null, 1);
    check("certainty", Papers.CHOICE, 0, null, 0);
  }

  /// Honesty pays: the certainty that earns most changes at 2/3 and at 4/5.
  @Test
  void theBestCertaintyChangesWhereItIsSaidTo() {
    assertThat(best(0.60)).isEqualTo(Certainty.GUESS);
    assertThat(best(0.66)).isEqualTo(Certainty.GUESS);
    assertThat(best(0.67)).isEqualTo(Certainty.FAIRLY);
    assertThat(best(0.79)).isEqualTo(Certainty.FAIRLY);
    assertThat(best(0.81)).isEqualTo(Certainty.SURE);
  }

  private static Certainty best(double chance) {
    var scheme = new Scheme.ByCertainty();
    return List.of(Certainty.values()).stream()
        .max(
            java.util.Comparator.comparingDouble((Certainty one) ->
                chance * scheme.mark(Papers.CHOICE, 1, one)
                    + (1 - chance) * scheme.mark(Papers.CHOICE, 0, one)))
        .orElseThrow();
  }

  /// The three cases of Moodle's own test of the bonus.
  @Test
  void theBonusIsMoodles() {
    assertThat(CertaintySummary.bonus(1, 0.5)).isCloseTo(0.05, within(1e-9));
    assertThat(CertaintySummary.bonus(2, 0.9)).isCloseTo(-0.01, within(1e-9));
    assertThat(CertaintySummary.bonus(3, 1)).isCloseTo(0, within(1e-9));
  }

  @Test
  void whatIsNoSchemeIsNone() {
    for (var label :
        List.of(
            "",
            "Plain",
            "negative",
            "negative:",
            "negative:0",
            "negative:1.5",
            "negative:-1",
            "negative:NaN",
            "negative:x")) {
      assertThat(Scheme.of(label)).as(label).isNull();
    }
    for (var label : List.of("plain", "negative:0.25", "guessing", "certainty")) {
      assertThat(Papers.scheme(label).label()).isEqualTo(label);
    }
  }
}
