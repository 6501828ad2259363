package memoire.store;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import memoire.memory.Rating;

/// A process that updates a pack back and forth as fast as it can: `Updater FILE COUNT SEED`. In
/// the one version half of the cards have taken the place of the other half. Between two updates it
/// answers; it says the number of each review once it is on the disk.
final class Updater {
  static final int CARDS = 40;

  private Updater() {}

  public static void main(String[] arguments) {
    try (var store = Fixture.open(Path.of(arguments[0]))) {
      int count = Integer.parseInt(arguments[1]);
      int seed = Integer.parseInt(arguments[2]);
      install(store, 0);
      for (int i = 0; i < count; i++) {
        install(store, seed + i);
        for (int card = 0; card < 3; card++) {
          int asked = (7 * (i + seed) + card) % CARDS;
          long id = Fixture.answer(store, asked, 10L * i, Rating.ofGrade(1 + (i + card) % 4));
          System.out.println("saved " + id);
        }
      }
    }
  }

  /// Version 0 has all cards; the others have one half in the place of the other.
  static void install(Store store, int version) {
    int kind = version % 3;
    var questions =
        IntStream.range(0, CARDS)
            .filter(card -> kind == 0 || card % 2 == kind - 1)
            .mapToObj(card ->
                kind == 0
                    ? Fixture.plain("c" + card)
                    : Fixture.plain("c" + card).replacing(List.of("c" + (card ^ 1))));
    Fixture.install(store, Fixture.pack("atlas", "1." + version + ".0", questions));
  }
}
