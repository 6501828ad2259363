package memoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import memoire.study.LogEntry;
import memoire.testing.Killing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `-Dmemoire.kills=N` says how often to kill: 200 times where `CI` is set, else 20.
class KillTest {
  private static final int KILLS =
      Integer.getInteger("memoire.kills", System.getenv("CI") == null ? 20 : 200);

  @TempDir Path directory;

  @Test
  void noAcknowledgedReviewIsLostByKilling() throws Exception {
    var saved = 0;
    try (var pool = Executors.newFixedThreadPool(2)) {
      var halves = new ArrayList<Future<Integer>>();
      for (int i = 0; i < 2; i++) {
        long seed = i;
        Callable<Integer> half = () -> killAgainAndAgain(KILLS / 2, seed);
        halves.add(pool.submit(half));
      }
      for (var half : halves) {
        saved += half.get();
      }
    }
    assertThat(saved).as("reviews that were acknowledged before a kill").isGreaterThan(KILLS);
  }

  private int killAgainAndAgain(int kills, long seed) throws IOException, InterruptedException {
    var random = new Random(seed);
    var file = directory.resolve("progress-" + seed + ".db");
    var saved = new HashSet<Long>();
    for (int i = 0; i < kills; i++) {
      saved.addAll(killing(file, seed + i).run(random));
      // What the next process finds is sometimes what the kill left, sometimes a tidied file.
      if (random.nextBoolean() || i == kills - 1) {
        checkNothingIsLost(file, saved);
      }
    }
    return saved.size();
  }

  private Killing killing(Path file, long seed) {
    var command =
        Child.command(directory, Appender.class, file.toString(), "1000000", Long.toString(seed));
    return new Killing(
        command,
        Map.of(),
        Path.of("/dev/null"),
        25,
        line ->
            line.startsWith("saved ")
                ? OptionalLong.of(Long.parseLong(line.substring("saved ".length())))
                : OptionalLong.empty());
  }

  private static void checkNothingIsLost(Path file, Set<Long> saved) {
    try (var store = Fixture.open(file)) {
      var found = new ArrayList<Long>();
      store.log((LogEntry entry) -> found.add(entry.id()));
      assertThat(new HashSet<>(found)).containsAll(saved);
      // At most the one review in flight when a process was killed is there unacknowledged.
      assertThat(found).isEqualTo(numbersTo(found.size()));
      assertThat(store.check(ToyMemory::after)).isEmpty();
    }
  }

  private static List<Long> numbersTo(long last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }
}
