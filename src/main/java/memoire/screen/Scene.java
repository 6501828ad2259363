package memoire.screen;

import java.time.LocalDate;
import memoire.study.Moment;

/// The circumstances of a message.
public record Scene(Setup setup, Size size, Moment now) {

  /// The study day.
  LocalDate today() {
    return now.day(setup.preferences().rollOverHour());
  }
}
