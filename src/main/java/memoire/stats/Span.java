package memoire.stats;

import java.time.LocalDate;

/// How far back answers are looked at.
public enum Span {
  MONTH("last 30 days", 30),
  YEAR("last 365 days", 365),
  ALL("all time", 0);

  private final String words;
  private final int days;

  Span(String words, int days) {
    this.words = words;
    this.days = days;
  }

  /// As it stands in a sentence: `last 30 days`.
  public String words() {
    return words;
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
