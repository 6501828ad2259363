package memoire.stats;

import java.time.LocalDate;

/// How far back answers are looked at.
public enum Span {
  MONTH("last 30 days", "month", 30),
  YEAR("last 365 days", "year", 365),
  ALL("all time", "all time", 0);

  private final String words;
  private final String brief;
  private final int days;

  Span(String words, String brief, int days) {
    this.words = words;
    this.brief = brief;
    this.days = days;
  }

  /// As it stands in a sentence: `last 30 days`.
  public String words() {
    return words;
  }

  /// Where room is scarce: `month`.
  public String brief() {
    return brief;
  }

  /// Its first study day; long before every log for all time.
  public LocalDate from(LocalDate today) {
    return this == ALL ? LocalDate.EPOCH : today.minusDays(days - 1L);
  }

  public Span next() {
    return switch (this) {
      case MONTH -> YEAR;
      case YEAR -> ALL;
      case ALL -> MONTH;
    };
  }
}
