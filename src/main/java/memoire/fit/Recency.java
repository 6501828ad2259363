package memoire.fit;

/// How much later reviews count in a fit: least + (1 − least)·(rank from 0 to 1)^power.
///
/// @param least how much the first counts, where the last counts 1
public record Recency(double least, double power) {
  /// As in fsrs-rs for FSRS-6.
  public static final Recency FSRS_6 = new Recency(0.25, 3);

  /// As in fsrs-rs for FSRS-7.
  public static final Recency FSRS_7 = new Recency(0.0667, 11.25);

  double weight(double rank) {
    return power == 3
        ? least + (1 - least) * rank * rank * rank
        : least + (1 - least) * Math.pow(rank, power);
  }
}
