package memoire.stats;

import java.time.LocalDate;
import memoire.memory.Fsrs;

/// What a report is about.
///
/// @param today the study day it is made on
/// @param pack title of the only pack it is about, or empty for all
/// @param target the retention that cards are scheduled for, 0 to 1
/// @param model says what is still remembered today
public record Subject(LocalDate today, Span span, String pack, double target, Fsrs model) {

  /// The pack's title, or that it is about all.
  public String packWords() {
    return pack.isEmpty() ? "all packs" : pack;
  }
}
