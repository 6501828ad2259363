package memoire.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import memoire.study.Moment;
import memoire.study.Wording;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// What the home screen tells.
///
/// @param today the study day
/// @param answeredToday answers given today that count
/// @param streakDays study days in a row with an answer, up to today or yesterday
/// @param forecast cards due on each of the next days, today first and with what is overdue
/// @param nextDue when the next card comes back, or null when none is scheduled
/// @param vacationUntil the last day of the vacation that today is in, or null
public record HomeModel(
    List<PackLine> packs,
    LocalDate today,
    int answeredToday,
    int streakDays,
    List<Integer> forecast,
    @Nullable Instant nextDue,
    @Nullable LocalDate vacationUntil) {

  /// For a learner who wants to practise a pack that was never studied.
  public static final SafeText NOTHING_TO_PRACTISE =
      SafeText.of("There is nothing to practise here yet: practice asks what was learned before.");

  /// One installed pack.
  ///
  /// @param due cards to be asked now: scheduled for today or earlier, or with a step that is over
  /// @param learning cards in their learning steps, whether the step is over or not
  /// @param fresh cards never asked
  /// @param total all its cards
  /// @param strong cards that are remembered well enough to be asked by recall
  /// @param exam the day of an exam on it that is still to come, or null
  public record PackLine(
      String id,
      String title,
      int due,
      int learning,
      int fresh,
      int total,
      int strong,
      @Nullable LocalDate exam) {

    /// A pack without an exam.
    public PackLine(String id, String title, int due, int learning, int fresh, int total) {
      this(id, title, due, learning, fresh, total, 0, null);
    }
  }

  public HomeModel {
    packs = List.copyOf(packs);
    forecast = List.copyOf(forecast);
  }

  /// A day that is in no vacation.
  public HomeModel(
      List<PackLine> packs,
      LocalDate today,
      int answeredToday,
      int streakDays,
      List<Integer> forecast,
      @Nullable Instant nextDue) {
    this(packs, today, answeredToday, streakDays, forecast, nextDue, null);
  }

  /// A sentence or two for a learner who wants to study when there is nothing to ask.
  ///
  /// @param isDayFull whether the day has had its new cards
  public SafeText nothingToAsk(Moment now, int rollOverHour, boolean isDayFull) {
    if (packs.isEmpty()) {
      return SafeText.of("No pack is installed yet. Bring one in: memoire study FILE.pack.json");
    }
    boolean hasMore = isDayFull && hasNew();
    if (nextDue == null && !hasMore) {
      return SafeText.of("Nothing is left to ask here.");
    }
    var fresh = hasMore ? ", and there are no more new cards for today" : "";
    var next =
        nextDue == null
            ? ""
            : " The next card comes back " + Wording.comesBack(nextDue, now, rollOverHour) + ".";
    return SafeText.of("Nothing is due" + fresh + "." + next);
  }

  /// Whether a card of any pack was never asked.
  boolean hasNew() {
    return packs.stream().anyMatch(pack -> pack.fresh() > 0);
  }
}
