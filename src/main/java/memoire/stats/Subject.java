package memoire.stats;

import java.time.LocalDate;
import memoire.memory.Scheduler;

/// What a report is about.
///
/// @param today the study day it is made on
/// @param pack title of the only pack it is about, or empty for all
/// @param scheduler says what is still remembered today, and which retention is wanted
public record Subject(LocalDate today, Span span, String pack, Scheduler scheduler) {

  /// The retention that cards are scheduled for, 0 to 1.
  public double target() {
    return scheduler.settings().retention();
  }

  /// The pack's title, or that it is about all.
  public String packWords() {
    return pack.isEmpty() ? "all packs" : pack;
  }
}
