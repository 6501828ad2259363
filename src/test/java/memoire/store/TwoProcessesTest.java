package memoire.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import memoire.memory.Rating;
import memoire.memory.StudyDay;
import memoire.study.LogEntry;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProcessesTest {
  private static final int REVIEWS = 500;

  @TempDir Path directory;

  @Test
  void nothingIsLostWhenTwoWriteAtOnce() throws Exception {
    var file = directory.resolve("progress.db");
    var processes = new ArrayList<Process>();
    for (int i = 0; i < 2; i++) {
      var command =
          Child.command(
              directory,
              Appender.class,
              file.toString(),
              Integer.toString(REVIEWS),
              Integer.toString(i));
      processes.add(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(directory.resolve("out-" + i).toFile())
              .start());
    }
    var ids = new ArrayList<String>();
    for (int i = 0; i < 2; i++) {
      int status = processes.get(i).waitFor();
      var out = directory.resolve("out-" + i);
      var lines = java.nio.file.Files.readAllLines(out, StandardCharsets.UTF_8);
      assertThat(status).as(String.join("\n", lines)).isZero();
      ids.addAll(lines);
    }

    assertThat(ids).hasSize(2 * REVIEWS).doesNotHaveDuplicates();
    try (var store = Fixture.open(file)) {
      var log = new ArrayList<LogEntry>();
      store.log(log::add);
      assertThat(log).hasSize(2 * REVIEWS);
      assertThat(store.check(ToyMemory::after)).isEmpty();
    }
  }

  @RepeatedTest(50)
  void manyMayCreateTheFileAtOnce() throws Exception {
    var file = directory.resolve("new").resolve("progress.db");
    Callable<List<InstalledPack>> open =
        () -> {
          try (var store = Fixture.openWithCards(file, 5)) {
            Fixture.answer(store, 0, 0, Rating.GOOD);
            return store.packs();
          }
        };
    try (var pool = Executors.newFixedThreadPool(4)) {
      for (var packs : pool.invokeAll(java.util.Collections.nCopies(4, open))) {
        assertThat(packs.get()).hasSize(1);
      }
    }
    try (var store = Fixture.open(file)) {
      assertThat(store.log(Fixture.key(0))).hasSize(4);
    }
  }

  @Test
  void whoeverWaitsTooLongIsToldWhy() {
    var file = directory.resolve("progress.db");
    var patience = Duration.ofMillis(50);
    try (var _ = Fixture.openWithCards(file, 1);
        var other = Database.open(file, patience);
        var store =
            Store.open(file, Fixture.CLOCK, StudyDay.ROLL_OVER_HOUR, Schema.current(), patience)) {
      other.change(_ -> {
        assertThat(store.packs()).hasSize(1);
        assertThatThrownBy(() -> Fixture.answer(store, 0, 0, Rating.GOOD))
            .isInstanceOfSatisfying(
                StoreException.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(StoreException.Reason.BUSY))
            .hasMessage(
                "Another memoire is writing to "
                    + file
                    + " and has not finished. Wait until it has, or close it, and try again;"
                    + " nothing was lost.");
      });
      Fixture.answer(store, 0, 0, Rating.GOOD);
      assertThat(store.log(Fixture.key(0))).hasSize(1);
    }
  }
}
