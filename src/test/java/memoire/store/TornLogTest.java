package memoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import memoire.memory.Rating;
import memoire.study.LogEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a power cut may leave: a write-ahead log that is cut off or has wrong bytes in it.
class TornLogTest {
  private static final int REVIEWS = 60;
  private static final int TRIALS = 60;

  @TempDir Path directory;

  @Test
  void aTornLogOpensToACleanPrefix() throws IOException {
    var file = directory.resolve("progress.db");
    Fixture.openWithCards(file, 10).close();
    var random = new Random(11);
    try (var store = Fixture.open(file)) {
      for (int i = 0; i < REVIEWS; i++) {
        Fixture.answer(store, i % 10, i, Rating.ofGrade(1 + random.nextInt(4)));
      }
      var whole = log(store);
      var main = Files.readAllBytes(file);
      var writes = Files.readAllBytes(directory.resolve("progress.db-wal"));
      var lengths = new ArrayList<Integer>();
      for (int trial = 0; trial < TRIALS; trial++) {
        lengths.add(
            checkPrefix("trial-" + trial, main, tear(writes, random, trial % 2 == 0), whole));
      }
      assertThat(lengths).as("how many reviews were left").anyMatch(n -> n > 0 && n < REVIEWS);
      assertThat(checkPrefix("beginning", main, Arrays.copyOf(writes, 100), whole)).isZero();
      assertThat(checkPrefix("untorn", main, writes, whole)).isEqualTo(REVIEWS);
    }
  }

  private int checkPrefix(String name, byte[] main, byte[] writes, List<LogEntry> whole)
      throws IOException {
    var copy = Files.createDirectory(directory.resolve(name)).resolve("progress.db");
    Files.write(copy, main);
    Files.write(copy.resolveSibling("progress.db-wal"), writes);
    try (var store = Fixture.open(copy)) {
      var left = log(store);
      assertThat(left).isEqualTo(whole.subList(0, left.size()));
      assertThat(store.check(ToyMemory::after)).isEmpty();
      assertThat(Fixture.answer(store, 0, REVIEWS, Rating.GOOD)).isEqualTo(left.size() + 1L);
      return left.size();
    }
  }

  private static byte[] tear(byte[] writes, Random random, boolean cut) {
    int where = random.nextInt(writes.length);
    if (cut) {
      return Arrays.copyOf(writes, where);
    }
    var torn = writes.clone();
    torn[where] ^= (byte) (1 << random.nextInt(8));
    return torn;
  }

  private static List<LogEntry> log(Store store) {
    var log = new ArrayList<LogEntry>();
    store.log(log::add);
    return log;
  }
}
