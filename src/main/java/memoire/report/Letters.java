package memoire.report;

/// Letters of options.
final class Letters {
  private Letters() {}

  /// A, B … Z, AA, AB …, counted from 0.
  static String of(int index) {
    var last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : of(index / 26 - 1) + last;
  }
}
