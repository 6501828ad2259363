package memoire.store;

import java.nio.file.Path;
import java.util.Random;
import memoire.memory.Rating;

/// A process that answers questions as fast as it can: `Appender FILE COUNT SEED`. Says the number
/// of each review once the store has said that it is on the disk; ends with status 2 and the
/// message when the store refuses.
final class Appender {
  static final int CARDS = 50;

  private Appender() {}

  public static void main(String[] arguments) {
    try (var store = Fixture.open(Path.of(arguments[0]))) {
      if (store.packs().isEmpty()) {
        Fixture.install(store, Fixture.pack("atlas", CARDS));
      }
      append(store, Integer.parseInt(arguments[1]), new Random(Long.parseLong(arguments[2])));
    } catch (StoreException refusal) {
      System.out.println(refusal.getMessage());
      System.exit(2);
    }
  }

  private static void append(Store store, int count, Random random) {
    for (int i = 0; i < count; i++) {
      var rating = Rating.ofGrade(1 + random.nextInt(4));
      long id = Fixture.answer(store, random.nextInt(CARDS), i, rating);
      System.out.println("saved " + id);
    }
  }
}
