package memoire.review;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a review has come to.
///
/// @param rejected by reason, in the order of the reasons; only those that were given
/// @param left questions that are still to be decided
public record Tally(int accepted, int edited, int merged, Map<Reason, Integer> rejected, int left) {
  public Tally {
    var counts = new EnumMap<Reason, Integer>(Reason.class);
    counts.putAll(rejected);
    rejected = Collections.unmodifiableMap(counts);
  }

  /// All rejections.
  public int rejections() {
    return rejected.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// All questions that are decided.
  public int decided() {
    return accepted + edited + merged + rejections();
  }

  static Tally of(Sitting sitting) {
    int accepted = 0;
    int edited = 0;
    int merged = 0;
    int left = 0;
    var rejected = new EnumMap<Reason, Integer>(Reason.class);
    for (var candidate : sitting.candidates()) {
      if (!candidate.isDecided()) {
        left++;
        continue;
      }
      switch (candidate.ruling()) {
        case Ruling.Accepted _ -> accepted++;
        case Ruling.Edited _ -> edited++;
        case Ruling.Merged _ -> merged++;
        case Ruling.Rejected(var reason, _) -> rejected.merge(reason, 1, Integer::sum);
        case Ruling.Open _ -> left++;
      }
    }
    return new Tally(accepted, edited, merged, rejected, left);
  }
}
