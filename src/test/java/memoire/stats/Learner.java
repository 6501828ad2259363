package memoire.stats;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import memoire.memory.CardState;
import memoire.memory.Memory;
import memoire.memory.Scheduler;
import memoire.stats.CardTally.Standing;
import memoire.study.Certainty;

/// Somebody who has studied for a year and a half: the same every time.
public final class Learner {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<String> TOPICS =
      List.of("harbours", "storms", "tides and the moon", "日本の港", "ships", "councils");

  private Learner() {}

  /// @param pack title of the only pack, or empty for all
  public static Report report(Span span, String pack) {
    return Report.of(material(span), subject(span, pack));
  }

  /// The statistics of somebody who has done nothing yet.
  public static Report nothing() {
    var none =
        new Material(
            List.of(), List.of(), hours(), new TreeMap<>(), new TreeMap<>(), calibration(0, 0, 0));
    return Report.of(none, subject(Span.YEAR, ""));
  }

  static Subject subject(Span span, String pack) {
    return new Subject(TODAY, span, pack, Scheduler.standard());
  }

  private static Material material(Span span) {
    var random = new Random(7);
    var seconds = new TreeMap<Integer, Integer>();
    for (int i = 0; i < 400; i++) {
      seconds.merge((int) (2 + 9 * Math.abs(random.nextGaussian())), 3, Integer::sum);
    }
    var forms = new TreeMap<String, Sums>();
    forms.put("choice", new Sums(600, 560, 300, 280, 3_000_000));
    forms.put("cloze", new Sums(320, 250, 210, 170, 3_900_000));
    forms.put("date", new Sums(80, 40, 40, 22, 1_200_000));
    return new Material(
        days(span, random),
        cards(random),
        hours(7, 8, 8, 12, 20, 21, 21, 21, 22),
        seconds,
        forms,
        calibration(41, 70, 96));
  }

  /// The span does not matter: the core looks at it.
  private static List<DayTally> days(Span ignored, Random random) {
    var days = new ArrayList<DayTally>();
    for (int ago = 540; ago >= 0; ago--) {
      int answers = ago < 6 ? 12 + ago : (int) Math.max(0, 14 + 12 * random.nextGaussian());
      if (answers > 0 && (ago % 9 != 4 || ago < 6)) {
        int asked = answers * 2 / 3;
        int mature = ago < 400 ? asked / 3 : 0;
        int again = answers / 8;
        int good = answers - again - answers / 10;
        days.add(
            new DayTally(
                TODAY.minusDays(ago),
                again,
                answers / 10,
                good,
                0,
                answers / 6,
                asked,
                asked - again,
                mature,
                mature - again / 4,
                Duration.ofSeconds(9L * answers)));
      }
    }
    return days;
  }

  private static List<CardTally> cards(Random random) {
    var cards = new ArrayList<CardTally>();
    for (int i = 0; i < 360; i++) {
      var pack = i % 3 == 0 ? "Islands of the northern sea" : "The harbour of Lindsund";
      var tags = i % 5 == 0 ? List.<String>of() : List.of(TOPICS.get(i * i % TOPICS.size()));
      var standing = i % 60 == 59 ? Standing.SUSPENDED : Standing.ACTIVE;
      int answers = i % 4 == 3 ? 0 : 1 + i % 7;
      var sums = new Sums(answers, answers - i % 2, answers / 2, answers / 3, 9000L * answers);
      cards.add(
          new CardTally(pack, tags, state(i, random), standing, answers == 0 ? Sums.NONE : sums));
    }
    return cards;
  }

  private static CardState state(int i, Random random) {
    if (i % 4 == 3) {
      return new CardState.New();
    }
    double stability = Math.exp(3 + 1.4 * random.nextGaussian());
    var memory = new Memory(stability, Math.clamp(5 + 2 * random.nextGaussian(), 1, 10));
    if (i % 24 == 1) {
      return new CardState.Learning(memory, 1, Instant.parse("2026-11-22T12:10:00Z"), TODAY);
    }
    var last = TODAY.minusDays(random.nextInt(1 + (int) Math.min(300, stability)));
    return new CardState.Reviewing(memory, last, last.plusDays(Math.round(stability)), i % 3);
  }

  /// A hundred answers at each of these hours.
  private static List<Sums> hours(int... busy) {
    var hours = new Sums[24];
    Arrays.fill(hours, Sums.NONE);
    for (int hour : busy) {
      hours[hour] = hours[hour].plus(new Sums(100, 90, 60, 50 + hour % 7, 900_000));
    }
    return List.of(hours);
  }

  /// What was right of a hundred answers of each certainty; 0 stands for no answers.
  private static Calibration calibration(int guess, int fairly, int sure) {
    return new Calibration(
        List.of(
            level(Certainty.GUESS, guess),
            level(Certainty.FAIRLY, fairly),
            level(Certainty.SURE, sure)));
  }

  private static Calibration.Level level(Certainty certainty, int right) {
    return new Calibration.Level(certainty, right == 0 ? Share.NONE : new Share(right, 100));
  }
}
