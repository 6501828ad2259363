package memoire.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// When a card comes back.
public sealed interface NextDue {
  /// At a moment: its learning step is over.
  record At(Instant moment) implements NextDue {}

  /// On a study day.
  record On(LocalDate day) implements NextDue {}

  /// A minimum read from a column that holds nothing when no row was found.
  static Optional<NextDue> at(long millis, boolean isNull) {
    return isNull ? Optional.empty() : Optional.of(new At(Instant.ofEpochMilli(millis)));
  }

  /// The same for a column of days.
  static Optional<NextDue> on(long epochDay, boolean isNull) {
    return isNull ? Optional.empty() : Optional.of(new On(LocalDate.ofEpochDay(epochDay)));
  }
}
