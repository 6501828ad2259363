package memoire.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import memoire.memory.CardState;

/// The order in which due and new cards are asked.
final class Plan {

  /// A card with the place it takes among the others, lowest first.
  private record Placed(QueueItem item, double place) {}

  private Plan() {}

  /// Due cards, then with `ahead` the others that are scheduled, then new ones; packs mixed evenly
  /// within each part, and cut to what the learner wants.
  static List<QueueItem> of(
      List<QueueItem> items, boolean ahead, Preferences preferences, LocalDate today, long seed) {
    var due = new ArrayList<Placed>();
    var later = new ArrayList<Placed>();
    var fresh = new ArrayList<QueueItem>();
    for (var item : items) {
      switch (item.state()) {
        case CardState.New _ -> fresh.add(item);
        case CardState.Reviewing state when !state.due().isAfter(today) ->
            due.add(new Placed(item, -overdueness(state, today)));
        case CardState.Reviewing state when ahead ->
            later.add(new Placed(item, -overdueness(state, today)));
        case CardState.Reviewing _, CardState.Learning _, CardState.Relearning _ -> {}
      }
    }
    var plan = new ArrayList<QueueItem>();
    plan.addAll(mixed(first(preferences.cards(), sorted(due, seed))));
    plan.addAll(mixed(first(preferences.cards() - plan.size(), sorted(later, seed))));
    int room = Math.min(preferences.newCards(), preferences.cards() - plan.size());
    plan.addAll(first(room, mixed(fresh)));
    return plan;
  }

  /// Days since the last review in units of stability. Under FSRS recall falls with this number
  /// alone, so the highest is the card most likely to be forgotten.
  private static double overdueness(CardState.Reviewing state, LocalDate today) {
    return ChronoUnit.DAYS.between(state.last(), today) / state.memory().stability();
  }

  private static List<QueueItem> sorted(List<Placed> placed, long seed) {
    placed.sort(
        Comparator.comparingDouble(Placed::place)
            .thenComparingLong(one -> Seeds.of(seed, one.item().card().id().value())));
    return items(placed);
  }

  private static List<QueueItem> items(List<Placed> placed) {
    var items = new ArrayList<QueueItem>(placed.size());
    for (var one : placed) {
      items.add(one.item());
    }
    return items;
  }

  /// Each pack's cards keep their order and are spread evenly over the whole.
  private static List<QueueItem> mixed(List<QueueItem> items) {
    var byPack = new LinkedHashMap<String, List<QueueItem>>();
    for (var item : items) {
      byPack.computeIfAbsent(item.pack(), _ -> new ArrayList<>()).add(item);
    }
    if (byPack.size() < 2) {
      return items;
    }
    var spread = new ArrayList<Placed>(items.size());
    for (var pack : byPack.values()) {
      for (int i = 0; i < pack.size(); i++) {
        spread.add(new Placed(pack.get(i), (i + 0.5) / pack.size()));
      }
    }
    spread.sort(Comparator.comparingDouble(Placed::place));
    return items(spread);
  }

  private static List<QueueItem> first(int count, List<QueueItem> items) {
    return items.subList(0, Math.clamp(count, 0, items.size()));
  }
}
