package memoire.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import memoire.drill.Stamp;

/// A process that adds to the first sitting as fast as it can: `SittingAppender FILE COUNT SEED`.
/// Says the number of each event once the store has said that it is on the disk. Some events take
/// the place of the one before; the others say their own number as their place.
final class SittingAppender {
  private SittingAppender() {}

  public static void main(String[] arguments) {
    try (var store = Fixture.open(Path.of(arguments[0]))) {
      if (store.sittings().find(1).isEmpty()) {
        store.sittings().begin("Mock", "{}", 1, 0, event("began", 0));
      }
      append(store, Integer.parseInt(arguments[1]), new Random(Long.parseLong(arguments[2])));
    }
  }

  private static void append(Store store, int count, Random random) {
    for (int done = 0; done < count; ) {
      var known = store.sittings().events(1, -1);
      boolean isReplacing =
          random.nextInt(3) == 0 && known.events().getLast().kind().equals("beat");
      var event =
          isReplacing
              ? event("beat", 0)
              : event(random.nextBoolean() ? "beat" : "turned", known.last() + 1);
      var last =
          store
              .sittings()
              .append(1, known.last(), isReplacing, List.of(event), Handing.NONE, ToyMemory::after);
      if (last.isPresent()) {
        done++;
        System.out.println(
            "saved " + last.getAsLong() + (event.kind().equals("turned") ? " for ever" : ""));
      }
    }
  }

  static StoredEvent event(String kind, long place) {
    var act =
        kind.equals("beat")
            ? "{\"act\":\"beat\"}"
            : "{\"act\":\"" + kind + "\",\"place\":" + place + "}";
    return new StoredEvent(new Stamp(Fixture.NOON, "boot", Duration.ofMillis(place)), kind, act);
  }
}
