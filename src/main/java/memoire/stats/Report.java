package memoire.stats;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import memoire.memory.CardState;

/// Everything the statistics show: of one span of time, of all packs or one.
///
/// @param calendar answers by day, however long ago
/// @param days the span's days that have answers, in order
/// @param total the span's answers together
/// @param stock the cards as they are today
/// @param known sum of the chances, 0 to 1, that each card to be learned would be known today
/// @param stability of the cards that were asked, in days
/// @param difficulty of the same cards, 1 to 10
/// @param seconds how long answers took
/// @param hours answers by the learner's hour of the day, 0 to 23
/// @param packs by title, the weakest first
/// @param topics by tag, the weakest first
/// @param forms answers by the form that was asked
public record Report(
    Subject subject,
    Calendar calendar,
    List<DayTally> days,
    DayTally total,
    Stock stock,
    double known,
    Forecast forecast,
    Histogram stability,
    Histogram difficulty,
    Histogram seconds,
    List<Sums> hours,
    List<Group> packs,
    List<Group> topics,
    SortedMap<String, Sums> forms,
    Calibration calibration) {
  private static final double[] STABILITY_DAYS = {
    0, 1, 3, 7, DayTally.MATURE_DAYS, 60, 180, 365, Double.POSITIVE_INFINITY
  };
  private static final double[] DIFFICULTY = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
  private static final double[] SECONDS = {
    0, 2, 4, 6, 8, 10, 15, 20, 30, 60, Double.POSITIVE_INFINITY
  };

  public Report {
    days = List.copyOf(days);
    hours = List.copyOf(hours);
    packs = List.copyOf(packs);
    topics = List.copyOf(topics);
  }

  public static Report of(Material material, Subject subject) {
    var chance = chances(subject);
    var active = material.cards().stream().filter(CardTally::isActive).toList();
    var days = since(material.days(), subject.span().from(subject.today()));
    return new Report(
        subject,
        calendar(material.days()),
        days,
        days.stream().reduce(DayTally.none(subject.today()), DayTally::plus),
        Stock.of(material.cards()),
        active.stream().mapToDouble(chance).sum(),
        Forecast.of(active, subject.today()),
        Histogram.of(
            seen(active).mapToDouble(m -> m.memory().stability()).toArray(), STABILITY_DAYS),
        Histogram.of(seen(active).mapToDouble(m -> m.memory().difficulty()).toArray(), DIFFICULTY),
        Histogram.of(material.seconds(), SECONDS),
        material.hours(),
        Group.of(material.cards(), card -> List.of(card.pack()), chance),
        Group.of(material.cards(), CardTally::tags, chance),
        new TreeMap<>(material.forms()),
        material.calibration());
  }

  /// Study days in a row with an answer, up to today or yesterday.
  public int streakDays() {
    return calendar.streakDays(subject.today());
  }

  /// The share of all cards, 0 to 1, that would be known today; 0 without cards.
  public double knownShare() {
    return stock.active() == 0 ? 0 : known / stock.active();
  }

  /// Retention of the cards that were not yet mature when they were asked.
  public Share youngRetention() {
    return total.retention().minus(total.matureRetention());
  }

  /// The first day that the span has, or that has an answer when the span has no beginning.
  public LocalDate first() {
    var today = subject.today();
    return subject.span() == Span.ALL
        ? calendar.answers().isEmpty() ? today : calendar.answers().firstKey()
        : subject.span().from(today);
  }

  /// How many days the span has, up to today.
  public int length() {
    return (int) Math.max(1, ChronoUnit.DAYS.between(first(), subject.today()) + 1);
  }

  private static java.util.stream.Stream<CardState.Seen> seen(List<CardTally> cards) {
    return cards.stream()
        .map(CardTally::state)
        .filter(CardState.Seen.class::isInstance)
        .map(CardState.Seen.class::cast);
  }

  private static List<DayTally> since(List<DayTally> days, LocalDate first) {
    var since = new ArrayList<DayTally>();
    for (var day : days) {
      if (!day.day().isBefore(first)) {
        since.add(day);
      }
    }
    return since;
  }

  private static Calendar calendar(List<DayTally> days) {
    var answers = new TreeMap<LocalDate, Integer>();
    days.forEach(day -> answers.put(day.day(), day.reviews()));
    return new Calendar(answers);
  }

  private static ToDoubleFunction<CardTally> chances(Subject subject) {
    return card -> subject.scheduler().retrievability(card.state(), subject.today());
  }
}
