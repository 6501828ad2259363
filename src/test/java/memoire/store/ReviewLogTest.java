package memoire.store;

import static memoire.store.Fixture.ALL;
import static memoire.store.Fixture.NOON;
import static memoire.store.Fixture.TODAY;
import static memoire.store.Fixture.answer;
import static memoire.store.Fixture.days;
import static memoire.store.Fixture.key;
import static memoire.store.Fixture.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import memoire.memory.CardState;
import memoire.memory.Rating;
import memoire.study.EffectiveLog;
import memoire.study.LogEntry;
import memoire.study.Review;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewLogTest {
  @TempDir Path directory;
  private Store store;

  @BeforeEach
  void open() {
    store = Fixture.openWithCards(directory.resolve("progress.db"), 20);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aReviewIsReadBackAsItWasGiven() {
    var review = review(3, 0, Rating.HARD);
    var entry = store.append(review, (_, _) -> ToyMemory.fold(List.of(review)));

    assertThat(entry).isEqualTo(new LogEntry.Reviewed(1, review));
    assertThat(store.log(key(3))).containsExactly(entry);
    assertThat(store.state(key(3))).isEqualTo(ToyMemory.fold(List.of(review)));
  }

  @Test
  void everyKindOfStateIsReadBack() {
    var kinds = new ArrayList<Class<?>>();
    var reviews = new ArrayList<Review>();
    for (var rating : List.of(Rating.GOOD, Rating.GOOD, Rating.AGAIN, Rating.GOOD, Rating.GOOD)) {
      var review = review(0, days(reviews.size()), rating);
      reviews.add(review);
      answer(store, review);
      assertThat(store.state(key(0))).isEqualTo(ToyMemory.fold(reviews));
      kinds.add(store.state(key(0)).getClass());
    }
    assertThat(kinds)
        .containsExactly(
            CardState.Learning.class,
            CardState.Reviewing.class,
            CardState.Relearning.class,
            CardState.Reviewing.class,
            CardState.Reviewing.class);
  }

  @Test
  void undoRestoresAndRedoRepeats() {
    answer(store, 0, 0, Rating.GOOD);
    var once = store.state(key(0));
    long second = answer(store, 0, days(1), Rating.GOOD);
    var twice = store.state(key(0));

    var undone = store.reverse(second, NOON, (_, _, _) -> once);
    assertThat(store.state(key(0))).isEqualTo(once);

    var redone = store.reverse(undone.id(), NOON, ToyMemory::after);
    assertThat(store.state(key(0))).isEqualTo(twice);

    var again = store.reverse(second, NOON, ToyMemory::after);
    assertThat(store.state(key(0))).isEqualTo(once);
    assertThat(store.log(key(0)))
        .endsWith(
            new LogEntry.Reversed(undone.id(), second, NOON),
            new LogEntry.Reversed(redone.id(), undone.id(), NOON),
            new LogEntry.Reversed(again.id(), second, NOON));
  }

  @Test
  void whatWasTakenBackCannotBeTakenBackTwice() {
    long id = answer(store, 0, 0, Rating.GOOD);
    store.reverse(id, NOON, (_, _, _) -> new CardState.New());

    assertThatThrownBy(() -> store.reverse(id, NOON, (_, _, _) -> new CardState.New()))
        .isInstanceOf(StoreException.class)
        .hasMessage("That review has already been taken back. Nothing was changed.");
    assertThatThrownBy(() -> store.reverse(77, NOON, (_, _, _) -> new CardState.New()))
        .hasMessage("There is no review 77 to take back. Nothing was changed.");
    assertThat(store.log(key(0))).hasSize(2);
  }

  @Test
  void aReviewOfAnUnknownCardIsRefused() {
    assertThatThrownBy(() -> answer(store, 99, 0, Rating.GOOD))
        .isInstanceOf(StoreException.class)
        .hasMessage("There is no card c99 in the pack atlas. Install the pack first.");
  }

  @Test
  void aWordingThatWasReplacedMeanwhileIsStillLogged() {
    var review = review(Fixture.plain("c0", "An older wording?"), NOON, Rating.GOOD);

    long id = answer(store, review);

    assertThat(store.log(key(0))).containsExactly(new LogEntry.Reviewed(id, review));
    assertThat(store.questions(List.of(key(0))))
        .extracting(StoredQuestion::body)
        .containsExactly("{\"prompt\":\"What is c0?\"}");
  }

  @Test
  void theLogIsStreamedInItsOrder() {
    long first = answer(store, 5, 0, Rating.GOOD);
    long second = answer(store, 2, 1, Rating.GOOD);
    var undone = store.reverse(first, NOON, (_, _, _) -> new CardState.New());

    var seen = new ArrayList<LogEntry>();
    store.log(seen::add);

    assertThat(seen).extracting(LogEntry::id).containsExactly(first, second, undone.id());
    assertThat(seen.getLast()).isEqualTo(undone);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void memoryIsAFoldOverTheLog(long seed) {
    scribble(new Random(seed), 200);

    assertThat(store.check(ToyMemory::after)).isEmpty();
    var states = states();
    var tallies = store.tallies(TODAY, TODAY.plusDays(400), ALL);
    store.rebuild(ToyMemory::after);
    assertThat(states()).isEqualTo(states);
    assertThat(store.tallies(TODAY, TODAY.plusDays(400), ALL)).isEqualTo(tallies);
    assertThat(store.check(ToyMemory::after)).isEmpty();
  }

  @Test
  void historiesLeaveOutWhatWasTakenBack() {
    scribble(new Random(7), 100);
    var log = new ArrayList<LogEntry>();
    store.log(log::add);
    var expected = EffectiveLog.standing(log).stream().map(LogEntry.Reviewed::review).toList();

    var seen = new ArrayList<Review>();
    store.histories((_, reviews) -> seen.addAll(reviews));

    assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
  }

  /// Answers, undoes and redoes at random, as a session and a second one would.
  private void scribble(Random random, int strokes) {
    var ids = new ArrayList<Long>();
    for (int i = 0; i < strokes; i++) {
      if (random.nextInt(4) > 0 || ids.isEmpty()) {
        var rating = Rating.ofGrade(1 + random.nextInt(4));
        ids.add(answer(store, random.nextInt(20), days(i) / 3, rating));
      } else {
        long id = ids.get(random.nextInt(ids.size()));
        try {
          ids.add(store.reverse(id, NOON, ToyMemory::after).id());
        } catch (StoreException alreadyGone) {
          assertThat(alreadyGone.reason()).isEqualTo(StoreException.Reason.ABSENT);
        }
      }
    }
  }

  private List<CardState> states() {
    var states = new ArrayList<CardState>();
    for (int i = 0; i < 20; i++) {
      states.add(store.state(key(i)));
    }
    return states;
  }
}
