package memoire.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the home screen tells.
///
/// @param today the study day
/// @param answeredToday answers given today that count
/// @param streakDays study days in a row with an answer, up to today or yesterday
/// @param forecast cards due on each of the next days, today first and with what is overdue
/// @param nextDue when the next card comes back, or null when none is scheduled
public record HomeModel(
    List<PackLine> packs,
    LocalDate today,
    int answeredToday,
    int streakDays,
    List<Integer> forecast,
    @Nullable Instant nextDue) {

  /// One installed pack.
  ///
  /// @param due cards scheduled for today or earlier
  /// @param learning cards in their learning steps
  /// @param fresh cards never asked
  /// @param total all its cards
  public record PackLine(String id, String title, int due, int learning, int fresh, int total) {}

  public HomeModel {
    packs = List.copyOf(packs);
    forecast = List.copyOf(forecast);
  }
}
