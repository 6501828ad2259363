package memoire.store;

import static memoire.store.SittingAppender.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import memoire.memory.Rating;
import memoire.memory.StudyDay;
import memoire.testing.Killing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sittings in the file: what is added stays, whatever happens.
class SittingsTest {
  private static final int KILLS =
      Integer.getInteger("memoire.kills", System.getenv("CI") == null ? 20 : 200) / 2;

  private static final int EVENTS = 300;

  @TempDir Path directory;

  private Path file() {
    return directory.resolve("progress.db");
  }

  private static long begin(Store store) {
    return store.sittings().begin("Mock", "{}", 2, 0.5, event("began", 0));
  }

  private static OptionalLong append(Store store, long number, long known, StoredEvent... events) {
    return store
        .sittings()
        .append(number, known, false, List.of(events), Handing.NONE, ToyMemory::after);
  }

  private static OptionalLong replace(Store store, long number, long known, StoredEvent event) {
    return store
        .sittings()
        .append(number, known, true, List.of(event), Handing.NONE, ToyMemory::after);
  }

  @Test
  void whatWasDoneIsThereInItsOrder() {
    try (var store = Fixture.open(file())) {
      long number = begin(store);
      assertThat(append(store, number, 0, event("turned", 1), event("answered", 1))).hasValue(2);
      assertThat(store.sittings().find(number))
          .contains(new StoredSitting(number, "Mock", Fixture.NOON, "{}"));
      assertThat(store.sittings().open()).extracting(StoredSitting::number).containsExactly(number);
    }
    try (var store = Fixture.open(file())) {
      var all = store.sittings().events(1, -1);
      assertThat(all.last()).isEqualTo(2);
      assertThat(all.events())
          .containsExactly(event("began", 0), event("turned", 1), event("answered", 1));
      assertThat(store.sittings().events(1, 1).events()).containsExactly(event("answered", 1));
      assertThat(store.sittings().find(2)).isEmpty();
      assertThat(store.sittings().last(2)).isEqualTo(-1);
    }
  }

  @Test
  void whoDoesNotKnowTheLatestEventIsToldSo() {
    try (var one = Fixture.open(file());
        var other = Fixture.open(file())) {
      long number = begin(one);
      assertThat(append(one, number, 0, event("answered", 1))).hasValue(1);
      assertThat(append(other, number, 0, event("turned", 1))).isEmpty();
      assertThat(append(other, number, 1, event("turned", 1))).hasValue(2);
      assertThat(append(one, number, 1, event("turned", 2), event("turned", 3))).isEmpty();
      assertThat(one.sittings().events(number, -1).events()).hasSize(3);
    }
  }

  @Test
  void theLatestMayBecomeTheNextOfItsKind() {
    try (var store = Fixture.open(file())) {
      long number = begin(store);
      append(store, number, 0, event("answered", 1));
      assertThat(replace(store, number, 1, event("answered", 1))).hasValue(2);
      assertThat(replace(store, number, 1, event("answered", 1)))
          .as("replacing also is a change")
          .isEmpty();
      assertThat(store.sittings().events(number, -1).events()).hasSize(2);
      assertThat(append(store, number, 2, event("beat", 0))).hasValue(3);
      refuse(() -> replace(store, number, 3, event("answered", 1)));
      append(store, number, 3, event("answered", 1));
      refuse(() -> replace(store, number, 4, event("answered", 2)));
      append(store, number, 4, event("turned", 1));
      refuse(() -> replace(store, number, 5, event("turned", 1)));
      assertThat(store.sittings().last(number)).isEqualTo(5);
    }
  }

  private static void refuse(Runnable change) {
    assertThatThrownBy(change::run)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("What was done in a sitting is only added to.");
  }

  @Test
  void nothingElseIsEverChanged() {
    try (var store = Fixture.open(file())) {
      begin(store);
      append(store, 1, 0, event("answered", 1), event("answered", 1));
    }
    try (var database = Database.open(file(), Duration.ofSeconds(5))) {
      for (var change :
          List.of(
              "UPDATE sitting SET paper = ''",
              "DELETE FROM sitting",
              "INSERT OR REPLACE INTO sitting VALUES (1, '', 0, 1, 0, '')",
              "DELETE FROM sitting_event",
              "UPDATE sitting_event SET act = '{}'",
              "UPDATE sitting_event SET seq = seq + 1 WHERE seq = 1",
              "UPDATE sitting_event SET seq = seq + 2 WHERE seq = 2",
              "UPDATE OR REPLACE sitting_event SET seq = seq + 1",
              "INSERT OR REPLACE INTO sitting_event VALUES (1, 2, 0, '', 0, 'beat', '{}')",
              "INSERT INTO sitting_event VALUES (1, 4, 0, '', 0, 'beat', '{}')")) {
        assertThatThrownBy(() -> database.change(sql -> sql.script(change)))
            .as(change)
            .isInstanceOf(StoreException.class);
      }
      long events = database.read(sql -> sql.number("SELECT count(*) FROM sitting_event"));
      assertThat(events).isEqualTo(3);
    }
  }

  @Test
  void theAnswersAreCountedOnceWithTheirOutcomesOrNotAtAll() {
    try (var store = Fixture.openWithCards(file(), 3)) {
      long number = begin(store);
      assertThat(handIn(store, number, 0)).hasValue(2);
      assertThat(store.log(Fixture.key(1))).hasSize(1);
      assertThat(store.sittings().open()).isEmpty();
      assertThat(store.sittings().attempts())
          .singleElement()
          .satisfies(attempt -> {
            assertThat(attempt.questions()).isEqualTo(2);
            assertThat(attempt.mark()).isEqualTo(1.5);
            assertThat(attempt.best()).isEqualTo(3);
            assertThat(attempt.passMark()).isEqualTo(0.5);
            assertThat(attempt.topics()).hasSize(1);
          });

      assertThat(handIn(store, number, 0)).as("by one who does not know").isEmpty();
      assertThatThrownBy(() -> handIn(store, number, 2)).isInstanceOf(StoreException.class);
      assertThat(store.log(Fixture.key(1))).hasSize(1);
      assertThat(store.sittings().last(number)).isEqualTo(2);
      assertThat(store.check(ToyMemory::after)).isEmpty();
    }
  }

  /// Two questions, of which a card is not in this file.
  private static OptionalLong handIn(Store store, long number, long known) {
    var review = Fixture.review(1, 0, Rating.GOOD);
    var absent = Fixture.review(7, 0, Rating.GOOD);
    return store
        .sittings()
        .append(
            number,
            known,
            false,
            List.of(event("handed-in", 0), event("counted", 0)),
            new Handing(
                Fixture.NOON,
                List.of(
                    outcome(0, Fixture.key(1), "sea", 0.5, 1, 2),
                    outcome(1, Fixture.key(7), "", 0.5, 0.5, 1)),
                List.of(review, absent)),
            ToyMemory::after);
  }

  private static Outcome outcome(
      int place, CardKey card, String topic, double credit, double mark, double best) {
    return new Outcome(place, card, topic, true, credit, mark, best, Duration.ofSeconds(9));
  }

  @Test
  void whatTheQuestionsCameToIsMissedAndMadeAnew() {
    try (var store = Fixture.openWithCards(file(), 3)) {
      handIn(store, begin(store), 0);
    }
    try (var database = Database.open(file(), Duration.ofSeconds(5))) {
      database.change(sql -> sql.script("DROP TABLE outcome"));
    }
    try (var store = Fixture.open(file())) {
      store.rebuild(ToyMemory::after);
      assertThat(store.sittings().needsRebuild()).isTrue();
      assertThat(store.check(ToyMemory::after))
          .singleElement()
          .satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("S004");
            assertThat(problem.sentence())
                .isEqualTo(
                    "What the questions came to is missing for 1 of the sittings that were handed"
                        + " in.");
          });
      store
          .sittings()
          .rebuild((sitting, events) -> {
            assertThat(sitting.paper()).isEqualTo("{}");
            assertThat(events).hasSize(3);
            return new Handing(
                Fixture.NOON, List.of(outcome(0, Fixture.key(1), "", 1, 1, 1)), List.of());
          });
      assertThat(store.sittings().needsRebuild()).isFalse();
      assertThat(store.sittings().attempts()).hasSize(1);
      assertThat(store.check(ToyMemory::after)).isEmpty();
    }
  }

  @Test
  void whatDoesNotFitOnTheDiskIsRefusedWhole() {
    Fixture.openWithCards(file(), 3).close();
    try (var database = Database.open(file(), Duration.ofSeconds(5))) {
      var sittings = new Sittings(database, new ReviewLog(database, StudyDay.ROLL_OVER_HOUR));
      long number = sittings.begin("Mock", "{}", 1, 0, event("began", 0));
      long pages = database.read(sql -> sql.number("PRAGMA page_count"));
      database.outside(sql -> sql.script("PRAGMA max_page_count = " + (pages + 3)));
      var review = Fixture.review(1, 0, Rating.GOOD);
      var handing = new Handing(Fixture.NOON, List.of(), java.util.Collections.nCopies(5, review));
      long saved = 0;
      try {
        while (saved < 100_000) {
          var events = List.of(event("turned", 1), event("turned", 2));
          saved =
              sittings
                  .append(number, saved, false, events, handing, ToyMemory::after)
                  .orElseThrow();
        }
        throw new AssertionError("never full");
      } catch (StoreException refusal) {
        assertThat(refusal.reason()).isEqualTo(StoreException.Reason.FULL);
      }
      assertThat(saved).isPositive();
      assertThat(sittings.last(number)).isEqualTo(saved);
      long reviews = database.read(sql -> sql.number("SELECT count(*) FROM log"));
      assertThat(reviews).isEqualTo(5 * saved / 2);
    }
  }

  @Test
  void nothingIsLostWhenTwoAddAtOnce() throws Exception {
    try (var store = Fixture.open(file())) {
      begin(store);
    }
    var processes = new ArrayList<Process>();
    for (int i = 0; i < 2; i++) {
      processes.add(
          new ProcessBuilder(command(EVENTS, i))
              .redirectErrorStream(true)
              .redirectOutput(directory.resolve("out-" + i).toFile())
              .start());
    }
    var saved = new ArrayList<String>();
    for (int i = 0; i < 2; i++) {
      int status = processes.get(i).waitFor();
      var lines = Files.readAllLines(directory.resolve("out-" + i), StandardCharsets.UTF_8);
      assertThat(status).as(String.join("\n", lines)).isZero();
      saved.addAll(lines);
    }
    assertThat(saved).hasSize(2 * EVENTS).doesNotHaveDuplicates();
    try (var store = Fixture.open(file())) {
      assertThat(store.sittings().last(1)).isEqualTo(2 * EVENTS);
      var lasting = saved.stream().filter(line -> line.endsWith("for ever"));
      assertThat(lastingPlaces(store))
          .isEqualTo(Set.copyOf(lasting.map(SittingsTest::number).toList()));
    }
  }

  @Test
  void noEventThatWasAcknowledgedIsLostByKilling() throws Exception {
    var random = new Random(1);
    var lasting = new HashSet<Long>();
    long last = 0;
    for (int i = 0; i < KILLS; i++) {
      var killing =
          new Killing(
              command(1_000_000, i),
              Map.of(),
              Path.of("/dev/null"),
              25,
              line -> {
                if (line.endsWith("for ever")) {
                  lasting.add(number(line));
                }
                return line.startsWith("saved ")
                    ? OptionalLong.of(number(line))
                    : OptionalLong.empty();
              });
      for (long saved : killing.run(random)) {
        last = Math.max(last, saved);
      }
      try (var store = Fixture.open(file())) {
        assertThat(store.sittings().last(1)).isGreaterThanOrEqualTo(last == 0 ? -1 : last);
        assertThat(lastingPlaces(store)).containsAll(lasting);
      }
    }
    assertThat(last).as("events that were acknowledged").isPositive();
  }

  private List<String> command(int count, int seed) {
    return Child.command(
        directory,
        SittingAppender.class,
        file().toString(),
        Integer.toString(count),
        Integer.toString(seed));
  }

  private static long number(String line) {
    return Long.parseLong(line.replaceAll("[^0-9]", ""));
  }

  private static Set<Long> lastingPlaces(Store store) {
    var places = new HashSet<Long>();
    for (var event : store.sittings().events(1, -1).events()) {
      if (event.kind().equals("turned")) {
        places.add(event.at().up().toMillis());
      }
    }
    return places;
  }
}
