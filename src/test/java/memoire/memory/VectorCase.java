package memoire.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// One case of the reference numbers, and how far from them a result may lie.
final class VectorCase {
  private static final Set<String> REMARKS = Set.of("source", "note", "rounding");

  /// What ts-fsrs loses of large numbers by rounding to eight decimals after every operation.
  private static final double ROUNDING = 1e-7;

  private final Json fields;
  private final Json weightSets;
  private int comparisons;

  VectorCase(Json fields, Json weightSets) {
    this.fields = fields;
    this.weightSets = weightSets;
  }

  String id() {
    return at("id").text();
  }

  boolean has(String field) {
    return fields.has(field);
  }

  Json at(String field) {
    return fields.at(field);
  }

  double number(String field) {
    return at(field).number();
  }

  double[] numbers(String field) {
    return at(field).numbers();
  }

  List<Rating> ratings() {
    return ratings(at("ratings"));
  }

  static List<Rating> ratings(Json grades) {
    return Arrays.stream(grades.numbers()).mapToObj(g -> Rating.ofGrade((int) g)).toList();
  }

  Fsrs fsrs() {
    return new Fsrs(weights());
  }

  Fsrs7 fsrs7() {
    return new Fsrs7(Weights7.of(weightSets.at(at("weights").text()).numbers()));
  }

  /// The named weights, with single ones replaced as the case says.
  Weights weights() {
    var weights = Weights.of(weightSets.at(at("weights").text()).numbers());
    if (!has("override")) {
      return weights;
    }
    for (var index : List.of("17", "18", "19")) {
      assertThat(at("override").at(index).number()).isZero();
    }
    return weights.withoutShortTerm();
  }

  void compare(String what, double actual, double expected) {
    assertThat(actual).as("%s: %s", id(), what).isCloseTo(expected, within(tolerance(expected)));
    comparisons++;
  }

  void compare(String what, double actual, Json expected) {
    compare(what, actual, expected.number());
  }

  void compareAll(String what, double[] actual, Json expected) {
    double[] numbers = expected.numbers();
    assertThat(actual).as("%s: %s", id(), what).hasSameSizeAs(numbers);
    for (int i = 0; i < actual.length; i++) {
      compare(what + " " + i, actual[i], numbers[i]);
    }
  }

  void isExhausted() {
    assertThat(fields.unread()).as("%s: fields that no assertion used", id()).isSubsetOf(REMARKS);
    assertThat(comparisons).as("%s: comparisons", id()).isPositive();
  }

  private double tolerance(double expected) {
    if (has("relative_tolerance")) {
      return Math.abs(expected) * number("relative_tolerance");
    }
    double magnitude = Math.abs(expected);
    return has("tolerance")
        ? Math.max(number("tolerance"), ROUNDING * magnitude)
        : 1e-6 * Math.max(1, magnitude);
  }

  @Override
  public String toString() {
    return id();
  }
}
