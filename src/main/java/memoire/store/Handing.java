package memoire.store;

import java.time.Instant;
import java.util.List;
import memoire.study.Review;

/// What is written beside the events of a sitting that is handed in, or marked again: all of it or
/// nothing.
///
/// @param at when it was handed in
/// @param outcomes of all its questions, in place of those that are there
/// @param reviews that are appended to the log
public record Handing(Instant at, List<Outcome> outcomes, List<Review> reviews) {
  public static final Handing NONE = new Handing(Instant.EPOCH, List.of(), List.of());

  public Handing {
    outcomes = List.copyOf(outcomes);
    reviews = List.copyOf(reviews);
  }
}
