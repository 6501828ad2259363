package memoire.fact;

import memoire.question.PartialDate;
import org.jspecify.annotations.Nullable;

/// A date as a text prints it.
///
/// @param span with its preposition, if it has one
/// @param value without the preposition
/// @param preposition lower-case, or empty
/// @param text as printed, without the preposition
/// @param date null where the notation has no room for it (seasons, `March 3 and 8`, two months)
/// @param yearless whether the text prints no year here
public record DateMention(
    Span span,
    Span value,
    String preposition,
    String text,
    Grain grain,
    @Nullable PartialDate date,
    boolean yearless) {

  /// How finely a date is given.
  public enum Grain {
    DAY,
    DAYS,
    MONTH,
    MONTHS,
    YEAR,
    YEARS,
    SEASON,
    OTHER
  }
}
