package memoire.simulate;

import static memoire.plot.Words.count;
import static memoire.plot.Words.number;

import java.util.ArrayList;
import java.util.List;
import memoire.plot.Words;

/// What simulations say, in sentences.
public final class ProspectWords {
  private static final int YEAR = 365;

  private ProspectWords() {}

  /// What comes of things as they are set.
  public static String present(Projection now) {
    return "As it is set now, you study "
        + minutes(now.minutesADay())
        + " a day over "
        + time(now.days())
        + (now.days() < 7 ? "" : " (" + bare(now.busiest()) + " in the busiest week)")
        + ", and then know "
        + of(now.knownAtEnd(), now.seenAtEnd())
        + ".";
  }

  /// What would come of other settings.
  ///
  /// @param now what comes of the present ones, over as many days
  public static String compared(Projection now, Projection then) {
    if (then.scenario().equals(now.scenario())) {
      return present(now);
    }
    return "With "
        + difference(now.scenario(), then.scenario())
        + " you would study "
        + studied(now.minutesADay(), then.minutesADay())
        + ", and know "
        + known(now, then)
        + ".";
  }

  /// Which target asks for the least work.
  public static String cheapest(Prospects prospects) {
    int percent = prospects.cheapest();
    return "Each card known takes the least work at a target of "
        + percent
        + " %"
        + (percent == Prospects.LEAST_PERCENT ? ", the lowest there is." : ".");
  }

  /// What limits lead to; nothing where all that is due can be asked.
  public static List<String> warnings(Projection then) {
    long waiting = Math.round(then.waiting(then.days() - 1));
    return waiting < 1
        ? List.of()
        : List.of(
            "! That is not enough: in the end "
                + count(waiting, "due card")
                + " would be waiting.");
  }

  /// `12 minutes`, `4.5 minutes`.
  static String minutes(double minutes) {
    var bare = bare(minutes);
    return bare + (bare.equals("1") ? " minute" : " minutes");
  }

  /// To one decimal below ten.
  static String bare(double minutes) {
    if (minutes > 0 && minutes < 0.05) {
      return "under 0.1";
    }
    return minutes < 9.95 ? Words.decimal(minutes) : number(Math.round(minutes));
  }

  /// `1 year`, `90 days`.
  public static String time(int days) {
    return days % YEAR == 0 ? count(days / YEAR, "year") : count(days, "day");
  }

  private static String difference(Scenario now, Scenario then) {
    var parts = new ArrayList<String>();
    if (now.retention() != then.retention()) {
      parts.add("a target of " + Words.percent(then.retention()));
    }
    if (now.newCards() != then.newCards()) {
      parts.add(count(then.newCards(), "new card") + " a day");
    }
    if (now.reviews() != then.reviews()) {
      parts.add("at most " + count(then.reviews(), "review") + " a day");
    }
    if (now.minutes() != then.minutes()) {
      parts.add("at most " + minutes(then.minutes()) + " a day");
    }
    if (parts.isEmpty()) {
      return "this";
    }
    int end = parts.size() - 1;
    return end == 0
        ? parts.getFirst()
        : String.join(", ", parts.subList(0, end)) + " and " + parts.getLast();
  }

  private static String studied(double now, double then) {
    return bare(now).equals(bare(then))
        ? minutes(then) + " a day as now"
        : minutes(then) + " a day instead of " + bare(now);
  }

  private static String known(Projection now, Projection then) {
    long more = Math.round(then.knownAtEnd()) - Math.round(now.knownAtEnd());
    double all = Math.max(now.seenAtEnd(), then.seenAtEnd());
    if (more == 0) {
      return "as many cards: "
          + number(Math.round(then.knownAtEnd()))
          + " of "
          + number(Math.round(all));
    }
    return count(Math.abs(more), "card")
        + (more > 0 ? " more" : " fewer")
        + " of "
        + number(Math.round(all));
  }

  private static String of(double known, double all) {
    return number(Math.round(known)) + " of " + count(Math.round(all), "card");
  }
}
