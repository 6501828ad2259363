package memoire.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import memoire.stats.Retention;
import memoire.store.DayTally;
import memoire.store.Store;
import memoire.text.Cells;
import memoire.text.SafeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What was learned so far, in plain lines.
@Command(
    name = "stats",
    sortOptions = false,
    description = {
      "Says what you know and what comes back.",
      "",
      "Your packs, your reviews, how much you keep, and what comes due in the week.",
      ""
    })
final class StatsCommand implements Callable<Integer> {
  /// Cells for the name of a row.
  private static final int NAME_WIDTH = 44;

  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int YEAR = 365;

  private final Surroundings here;

  @Option(
      names = "--log",
      description = "Print the whole log of reviews instead, as JSON lines, oldest first.")
  private boolean wholeLog;

  StatsCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    try (var opened = Library.open(here)) {
      var store = opened.store();
      if (wholeLog) {
        store.exportJsonLines(new SafeLines(here.out()));
      } else {
        print(store, here.now().day(opened.planning().rollOverHour()));
      }
      return ExitCode.OK;
    }
  }

  private void print(Store store, LocalDate today) {
    packs(store, today);
    reviews(store, today);
    forecast(store, today);
  }

  private void packs(Store store, LocalDate today) {
    line("Packs", "due", "learning", "new", "cards");
    for (var pack : store.counts(today, here.clock().instant())) {
      line(pack.title(), pack.due(), pack.learning(), pack.fresh(), pack.total());
    }
    if (store.packs().isEmpty()) {
      here.out().line(SafeText.of("None yet. Bring one in: memoire study FILE.pack.json"));
    }
    here.out().line();
  }

  private void reviews(Store store, LocalDate today) {
    line("Reviews", "answers", "again", "new", "kept");
    row(store, "Today", today, today);
    row(store, "Last 7 days", today.minusDays(WEEK - 1), today);
    row(store, "Last 30 days", today.minusDays(MONTH - 1), today);
    row(store, "Last 365 days", today.minusDays(YEAR - 1), today);
    say("Kept: of the cards that came back after a day or more, how many were still known.");
    var calendar = Tallies.calendar(store, LocalDate.EPOCH, today);
    say(
        "Days in a row: "
            + calendar.streakDays(today)
            + ", the most ever "
            + calendar.longestStreakDays()
            + ".");
    here.out().line();
  }

  private void row(Store store, String name, LocalDate from, LocalDate to) {
    var days = store.tallies(from, to, Set.of());
    line(
        name,
        sum(days, DayTally::reviews),
        sum(days, DayTally::again),
        sum(days, DayTally::fresh),
        kept(Tallies.retention(days)));
  }

  /// With the margin that so few answers leave.
  private static String kept(Retention retention) {
    var share = retention.share();
    return share.isEmpty()
        ? "–"
        : percent(share.getAsDouble()) + " ± " + percent(retention.margin().orElse(0)) + " %";
  }

  private void forecast(Store store, LocalDate today) {
    line("Coming back", "cards", "", "", "");
    var weekday = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    for (var day : store.forecast(today, WEEK, Set.of())) {
      var name = day.day().equals(today) ? "Today" : weekday.format(day.day());
      line(name, day.cards(), "", "", "");
    }
  }

  private static int sum(List<DayTally> days, ToIntFunction<DayTally> count) {
    return days.stream().mapToInt(count).sum();
  }

  private static String percent(double share) {
    return String.valueOf(Math.round(100 * share));
  }

  private void say(String sentence) {
    here.out().line(SafeText.of(sentence));
  }

  private void line(String name, Object... values) {
    var line = new StringBuilder(pad(name));
    for (var value : values) {
      line.append(String.format(Locale.ROOT, " %9s", value));
    }
    say(line.toString().stripTrailing());
  }

  private static String pad(String name) {
    var fitted = Cells.fit(SafeText.of(name).value(), NAME_WIDTH);
    return fitted + " ".repeat(NAME_WIDTH - Cells.width(fitted));
  }
}
