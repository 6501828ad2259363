package memoire.question;

import java.util.Optional;

/// Reading and writing of the date notation.
final class PartialDates {
  private PartialDates() {}

  static Optional<PartialDate> parse(String text) {
    throw new UnsupportedOperationException(text);
  }

  static String format(PartialDate date) {
    throw new UnsupportedOperationException(date.start().toString());
  }
}
