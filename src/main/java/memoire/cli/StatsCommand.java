package memoire.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import memoire.store.DayTally;
import memoire.store.Store;
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
    var planning = Planning.standard();
    try (var store = Library.open(here, planning)) {
      if (wholeLog) {
        store.exportJsonLines(new SafeLines(here.out()));
      } else {
        print(store, here.now().day(planning.rollOverHour()));
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
    here.out()
        .line(
            SafeText.of(
                "Kept: of the cards that came back after a day or more, how many were still known."));
    here.out().line();
  }

  private void row(Store store, String name, LocalDate from, LocalDate to) {
    var days = store.tallies(from, to, Set.of());
    int mature = sum(days, DayTally::mature);
    var kept = mature == 0 ? "–" : percent(sum(days, DayTally::recalled), mature);
    line(
        name,
        sum(days, DayTally::reviews),
        sum(days, DayTally::again),
        sum(days, DayTally::fresh),
        kept);
  }

  private void forecast(Store store, LocalDate today) {
    line("Coming back", "cards", "", "", "");
    var weekday = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    for (var day : store.forecast(today, WEEK, Set.of())) {
      var name = day.day().equals(today) ? "Today" : weekday.format(day.day());
      line(name, day.cards(), "", "", "");
    }
  }

  private static int sum(List<DayTally> days, java.util.function.ToIntFunction<DayTally> count) {
    return days.stream().mapToInt(count).sum();
  }

  private static String percent(int part, int whole) {
    return Math.round(100.0 * part / whole) + " %";
  }

  private void line(String name, Object... values) {
    var line = new StringBuilder(pad(name));
    for (var value : values) {
      line.append(String.format(Locale.ROOT, " %9s", value));
    }
    here.out().line(SafeText.of(line.toString().stripTrailing()));
  }

  private static String pad(String name) {
    int width = 44;
    var fitted = memoire.text.Cells.fit(SafeText.of(name).value(), width);
    return fitted + " ".repeat(Math.max(0, width - memoire.text.Cells.width(fitted)));
  }
}
