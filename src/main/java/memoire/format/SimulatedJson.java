package memoire.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import memoire.simulate.Projection;
import memoire.simulate.Prospects;
import memoire.simulate.Scenario;
import memoire.simulate.Simulated;

/// What simulations say, as one JSON document. Its fields, in this order; names stay, more may
/// come:
///
/// - `format` `memoire-simulation-1`; `today`; `pack`, its title, or null for all.
/// - `present` and `changed`: `days`, `retention`, `newCards`, and `reviewLimit` and `minuteLimit`,
///   null for none; `minutesADay`, `busiestWeek` (minutes a day), `reviewsADay`, `knownAtEnd`,
///   `seenAtEnd`, `recallAtEnd`, `waitingAtEnd`.
/// - `targets`: `retention`, `minutesADay`, `knownAtEnd` of `changed` at each; `leastWork`, the
///   retention at which a card known in the end takes the least time.
/// - `costs` of `newCards` a day: minutes a day when `settled` and in the `busiestWeek`.
/// - `byDay` of `changed`, a number for each day from today: `reviews`, `newCards`, `minutes`,
///   `known`, `recall`, `waiting`.
///
/// Numbers have at most four decimals.
public final class SimulatedJson {
  private static final int DECIMALS = 4;

  private final JsonText out = JsonText.spacious();

  private SimulatedJson() {}

  /// Ends in a line break.
  public static String write(Simulated simulated) {
    var json = new SimulatedJson();
    json.simulated(simulated);
    return json.out + "\n";
  }

  private void simulated(Simulated simulated) {
    out.open('{');
    out.name("format").text("memoire-simulation-1");
    out.name("today").text(simulated.today().toString());
    out.name("pack");
    if (simulated.pack().isEmpty()) {
      out.nothing();
    } else {
      out.text(simulated.pack());
    }
    projection("present", simulated.present());
    projection("changed", simulated.changed());
    targets(simulated.prospects());
    out.name("costs").open('[');
    for (var cost : simulated.costs()) {
      out.item().open('{').name("newCards").number(cost.newCards());
      number("settled", cost.settled());
      number("busiestWeek", cost.busiest());
      out.close('}');
    }
    out.close(']');
    byDay(simulated.changed());
    out.close('}');
  }

  private void projection(String name, Projection projection) {
    int end = projection.days() - 1;
    out.name(name).open('{');
    scenario(projection.scenario());
    number("minutesADay", projection.minutesADay());
    number("busiestWeek", projection.busiest());
    number("reviewsADay", projection.reviewsADay());
    number("knownAtEnd", projection.knownAtEnd());
    number("seenAtEnd", projection.seenAtEnd());
    number("recallAtEnd", projection.recall(end));
    number("waitingAtEnd", projection.waiting(end));
    out.close('}');
  }

  private void scenario(Scenario scenario) {
    out.name("days").number(scenario.days());
    number("retention", scenario.retention());
    out.name("newCards").number(scenario.newCards());
    out.name("reviewLimit");
    if (scenario.reviews() == Integer.MAX_VALUE) {
      out.nothing();
    } else {
      out.number(scenario.reviews());
    }
    number("minuteLimit", scenario.minutes());
  }

  private void targets(Prospects prospects) {
    out.name("targets").open('[');
    for (var projection : prospects.byTarget()) {
      out.item().open('{');
      number("retention", projection.scenario().retention());
      number("minutesADay", projection.minutesADay());
      number("knownAtEnd", projection.knownAtEnd());
      out.close('}');
    }
    out.close(']');
    number("leastWork", prospects.cheapest() / 100.0);
  }

  private interface Value {
    double of(int day);
  }

  private void byDay(Projection projection) {
    out.name("byDay").open('{');
    series("reviews", projection.days(), projection::reviews);
    series("newCards", projection.days(), projection::newCards);
    series("minutes", projection.days(), projection::minutes);
    series("known", projection.days(), projection::known);
    series("recall", projection.days(), projection::recall);
    series("waiting", projection.days(), projection::waiting);
    out.close('}');
  }

  private void series(String name, int days, Value value) {
    out.name(name).open('[');
    for (int day = 0; day < days; day++) {
      out.item();
      number(value.of(day));
    }
    out.close(']');
  }

  private void number(String name, double value) {
    out.name(name);
    number(value);
  }

  private void number(double value) {
    if (Double.isFinite(value)) {
      out.number(
          new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros());
    } else {
      out.nothing();
    }
  }
}
