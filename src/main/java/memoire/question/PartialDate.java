package memoire.question;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date as far as a source gives it, or a range of such: EDTF level 0 (`2024`, `2024-04`,
/// `2021-05-23`, `2025-08-26/2025-08-27`) and, where the source prints no year, `--02` and
/// `--02-25`.
///
/// @param start the date, or the first date of the range
/// @param end the last date of the range, or null when it is no range
public record PartialDate(Point start, @Nullable Point end) {

  /// One date of stated granularity. Year and month are null where unknown; day needs a month.
  ///
  /// @param year 1 to 9999
  /// @param month 1 to 12
  /// @param day 1 to 31, valid for its month
  public record Point(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {}

  /// Reads the notation above; empty for anything else, impossible dates included.
  public static Optional<PartialDate> parse(String text) {
    return PartialDates.parse(text);
  }

  /// The notation above.
  @Override
  public String toString() {
    return PartialDates.format(this);
  }
}
