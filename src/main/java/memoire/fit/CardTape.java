package memoire.fit;

/// What one pass over the reviews of a card leaves behind for the way back: how the memory after
/// each review depends on the memory before it and on the weights.
///
/// S and D are stability and difficulty before a review, S′ and D′ after it.
final class CardTape {
  /// One row a review: the derivatives that are always there, then those of the weights that had a
  /// say.
  static final int STRIDE = 21;

  /// ∂S′/∂S, ∂S′/∂D, ∂D′/∂D, ∂D′/∂S, and ∂(loss of this review)/∂S.
  static final int S_BY_S = 0;

  static final int S_BY_D = 1;
  static final int D_BY_D = 2;
  static final int D_BY_S = 3;
  static final int LOSS_BY_S = 4;

  /// ∂S′/∂w20 and ∂D′/∂w20.
  static final int S_BY_DECAY = 5;

  static final int D_BY_DECAY = 6;

  /// ∂D′/∂w4 (∂D′/∂w5 is a constant times that), ∂D′/∂w6, ∂D′/∂w7.
  static final int D_BY_W4 = 7;

  static final int D_BY_W6 = 8;
  static final int D_BY_W7 = 9;

  /// ∂S′/∂w8, w9, w10 and w15 or w16, after a success.
  static final int SUCCESS = 10;

  /// ∂S′/∂w11 to w14 after a lapse; after another review of the same day, or a lapse that falls to
  /// the ceiling, ∂S′/∂w17 to w19.
  static final int LAPSE = 14;

  /// ∂R/∂S and ∂R/∂w20, where R is the chance of recall; and what the review tells of R: its weight
  /// times (∂p/∂R)² / (p·(1 − p)), where p is the chance of a right answer.
  static final int RECALL_BY_S = 18;

  static final int RECALL_BY_DECAY = 19;
  static final int TELLS = 20;

  /// What the review was, as bits.
  static final int SUCCEEDED = 1;

  static final int LAPSED = 2;
  static final int SAME_DAY = 4;

  final double[] rows = new double[Histories.LONGEST * STRIDE];
  final byte[] kind = new byte[Histories.LONGEST];
}
