package memoire.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import memoire.memory.CardState;

/// The order in which cards are asked that do not wait for a step.
final class Plan {

  /// A card with the place it takes among the others, lowest first.
  private record Placed(QueueItem item, double place) {}

  private final Supply supply;
  private final Preferences preferences;
  private final LocalDate today;
  private final long seed;

  private Plan(Supply supply, Preferences preferences, LocalDate today, long seed) {
    this.supply = supply;
    this.preferences = preferences;
    this.today = today;
    this.seed = seed;
  }

  static List<QueueItem> of(Supply supply, Preferences preferences, LocalDate today, long seed) {
    var plan = new Plan(supply, preferences, today, seed);
    return switch (supply.purpose()) {
      case DUE -> plan.dueThenNew();
      case AHEAD -> plan.ahead();
      case PRACTICE -> plan.practice();
      case EXAM -> supply.items().stream().filter(item -> !isInSteps(item.state())).toList();
    };
  }

  /// Due cards, then new ones, cut to what the learner wants. Packs and topics are mixed evenly; of
  /// the cards that give each other away only one is asked on a day.
  private List<QueueItem> dueThenNew() {
    var kin = new HashSet<>(supply.kinToday());
    supply.items().stream()
        .filter(item -> isInSteps(item.state()))
        .forEach(item -> kin.add(item.kin()));
    var plan = new ArrayList<QueueItem>();
    var due = sorted(item -> isDue(item.state()));
    plan.addAll(
        mixed(
            first(preferences.cards(), apart(due, kin)),
            item -> item.pack() + "\n" + item.topic()));
    int room = Math.min(supply.newRoom(), preferences.cards() - plan.size());
    var fresh =
        supply.items().stream().filter(item -> item.state() instanceof CardState.New).toList();
    plan.addAll(first(room, apart(mixed(fresh, QueueItem::pack), kin)));
    return plan;
  }

  /// Cards that are scheduled but not due, the least well remembered first.
  private List<QueueItem> ahead() {
    var later = sorted(item -> item.state() instanceof CardState.Reviewing && !isDue(item.state()));
    return first(preferences.cards(), later);
  }

  /// All that was chosen: the least well remembered first, what was never asked last.
  private List<QueueItem> practice() {
    var plan = new ArrayList<>(sorted(item -> item.state() instanceof CardState.Seen));
    supply.items().stream()
        .filter(item -> item.state() instanceof CardState.New)
        .forEach(plan::add);
    return first(preferences.cards(), plan);
  }

  private boolean isDue(CardState state) {
    return state instanceof CardState.Reviewing reviewing && !reviewing.due().isAfter(today);
  }

  private static boolean isInSteps(CardState state) {
    return state instanceof CardState.Learning || state instanceof CardState.Relearning;
  }

  /// Days since the last review in units of stability. Under FSRS-6 recall falls with this number
  /// alone, so the highest is the card most likely to be forgotten; under FSRS-7 nearly so.
  private double overdueness(QueueItem item) {
    return item.state() instanceof CardState.Seen seen
        ? ChronoUnit.DAYS.between(seen.last(), today) / seen.memory().stability()
        : 0;
  }

  private List<QueueItem> sorted(java.util.function.Predicate<QueueItem> wanted) {
    var placed = new ArrayList<Placed>();
    for (var item : supply.items()) {
      if (wanted.test(item)) {
        placed.add(new Placed(item, -overdueness(item)));
      }
    }
    placed.sort(
        Comparator.comparingDouble(Placed::place)
            .thenComparingLong(one -> Seeds.of(seed, one.item().card().id().value())));
    return items(placed);
  }

  /// Those of some cards that were not given away, each of which gives its kin away.
  private static List<QueueItem> apart(List<QueueItem> items, Set<Long> kin) {
    var apart = new ArrayList<QueueItem>();
    for (var item : items) {
      if (item.kin() == 0 || kin.add(item.kin())) {
        apart.add(item);
      }
    }
    return apart;
  }

  /// Each group's cards keep their order and are spread evenly over the whole.
  private static List<QueueItem> mixed(List<QueueItem> items, Function<QueueItem, String> group) {
    var groups = new LinkedHashMap<String, List<QueueItem>>();
    for (var item : items) {
      groups.computeIfAbsent(group.apply(item), _ -> new ArrayList<>()).add(item);
    }
    if (groups.size() < 2) {
      return items;
    }
    var spread = new ArrayList<Placed>(items.size());
    for (var pack : groups.values()) {
      for (int i = 0; i < pack.size(); i++) {
        spread.add(new Placed(pack.get(i), (i + 0.5) / pack.size()));
      }
    }
    spread.sort(Comparator.comparingDouble(Placed::place));
    return items(spread);
  }

  private static List<QueueItem> items(List<Placed> placed) {
    return placed.stream().map(Placed::item).toList();
  }

  private static List<QueueItem> first(int count, List<QueueItem> items) {
    return items.subList(0, Math.clamp(count, 0, items.size()));
  }
}
