package memoire.concord;

import java.util.List;
import java.util.Objects;
import memoire.question.PartialDate;
import memoire.question.PartialDate.Point;
import org.jspecify.annotations.Nullable;

/// Whether dates that are given more or less finely may be one date.
final class Times {
  private Times() {}

  /// Whether neither gives a year, a month or a day that the other contradicts.
  static boolean mayBeSame(@Nullable PartialDate a, @Nullable PartialDate b) {
    return a == null
        || b == null
        || (mayBeSame(a.start(), b.start()) && mayBeSame(a.end(), b.end()));
  }

  /// Whether each date of one list may be one of the other; a list without dates says nothing.
  static boolean agree(List<PartialDate> a, List<PartialDate> b) {
    return a.isEmpty()
        || b.isEmpty()
        || (a.stream().allMatch(one -> b.stream().anyMatch(two -> mayBeSame(one, two)))
            && b.stream().allMatch(one -> a.stream().anyMatch(two -> mayBeSame(one, two))));
  }

  private static boolean mayBeSame(@Nullable Point a, @Nullable Point b) {
    return a == null
        || b == null
        || (mayBeEqual(a.year(), b.year())
            && mayBeEqual(a.month(), b.month())
            && mayBeEqual(a.day(), b.day()));
  }

  private static boolean mayBeEqual(@Nullable Integer a, @Nullable Integer b) {
    return a == null || b == null || Objects.equals(a, b);
  }
}
