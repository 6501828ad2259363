package memoire.study;

import static memoire.study.Playing.RULES;
import static memoire.study.Playing.START;
import static memoire.study.Playing.choice;
import static memoire.study.Playing.fresh;
import static memoire.study.Playing.later;
import static memoire.study.Playing.on;
import static memoire.study.Playing.reviewed;
import static memoire.study.Playing.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import memoire.memory.CardState;
import memoire.memory.Rating;
import memoire.question.Answer;
import memoire.question.Fingerprint;
import memoire.question.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
  private static final Duration TOOK = Duration.ofSeconds(3);

  private static Session session(QueueItem... items) {
    var preferences = Preferences.standard();
    return Session.start(Supply.of(List.of(items), preferences), RULES, preferences, 3, START);
  }

  private static Session answer(Session session, String text, Moment now) {
    return session.answer(new Answer.Typed(text), 0, null, now, TOOK);
  }

  @Test
  void anAnswerIsLoggedWithTheMachinesRating() {
    var answered = answer(session(reviewed("p", 10, 12, -2, text("oslo"))), "oslo", START);
    assertThat(answered.pending())
        .hasValueSatisfying(change -> {
          var log = (Change.Log) change;
          assertThat(log.review().rating()).isEqualTo(Rating.GOOD);
          assertThat(log.review().answer()).isEqualTo("oslo");
          assertThat(log.review().credit()).isEqualTo(1);
          assertThat(log.review().fingerprint()).isEqualTo(Fingerprint.of(text("oslo")));
          assertThat(log.review().took()).isEqualTo(TOOK);
          assertThat(log.after()).isInstanceOf(CardState.Reviewing.class);
        });
  }

  @Test
  void nothingMovesBeforeTheAnswerIsDurable() {
    var answered = answer(session(fresh("p", text("a")), fresh("p", text("b"))), "a", START);
    assertThat(answered.next(START)).isEqualTo(answered);
    assertThat(answered.undo(START)).isEqualTo(answered);
    assertThat(answered.rate(Rating.EASY, START)).isEqualTo(answered);
    assertThat(answered.logged(1).next(START).asked()).isPresent();
  }

  @Test
  void aFailedCardComesBackInTheSameSession() {
    var session =
        session(reviewed("p", 10, 12, -2, text("a")), reviewed("p", 10, 12, -2, text("b")));
    var first = card(session);
    session = answer(session, "no", START).logged(1).next(START);
    assertThat(card(session)).isNotEqualTo(first);
    session = answer(session, card(session), START).logged(2).next(START);
    assertThat(card(session)).isEqualTo(first);
    assertThat(session.left()).isEqualTo(1);
  }

  @Test
  void aSessionEndsWhenEveryCardHasGoneToAnotherDay() {
    var session = session(fresh("p", text("a")), reviewed("p", 10, 12, -2, text("b")));
    var now = START;
    int answers = 0;
    while (session.asked().isPresent()) {
      session = answer(session, card(session), now).logged(++answers).next(now);
      now = later(now, TOOK);
    }
    assertThat(answers).as("two steps of the new card, one review").isEqualTo(3);
    assertThat(session.left()).isZero();
  }

  @Test
  void anotherRatingTakesTheReviewBackAndLogsItAnew() {
    var session = answer(session(reviewed("p", 10, 12, -2, text("a"))), "a", START).logged(41);
    var rated = session.rate(Rating.EASY, later(START, TOOK));
    var change = (Change.Rerate) rated.pending().orElseThrow();
    assertThat(change.row()).isEqualTo(41);
    assertThat(change.review().rating()).isEqualTo(Rating.EASY);
    assertThat(change.review().at()).isEqualTo(START.at());
    assertThat(change.after()).isEqualTo(session.outcomes().get(Rating.EASY));
    assertThat(session.rate(Rating.GOOD, START)).as("the same again").isEqualTo(session);
  }

  @Test
  void undoAndRedoTakeBackTheLastRowOfTheAnswer() {
    var card = reviewed("p", 10, 12, -2, text("a"));
    var answered = answer(session(card), "a", START).logged(7);
    var undone = answered.undo(START);
    assertThat(undone.pending())
        .contains(new Change.Reverse(7, START.at(), "p", card.card().id(), card.state()));
    var redone = undone.logged(8).redo(START);
    assertThat(redone.pending())
        .contains(
            new Change.Reverse(
                8, START.at(), "p", card.card().id(), answered.last().orElseThrow().after()));
    assertThat(redone.logged(9).undo(START).pending())
        .hasValueSatisfying(change -> assertThat(((Change.Reverse) change).row()).isEqualTo(9));
  }

  @Test
  void undoShowsTheQuestionAsItStood() {
    var session = session(fresh("p", choice("q", "c")));
    var undone = session.answer(new Answer.Unknown(), 0, null, START, TOOK).logged(1).undo(START);
    assertThat(undone.asked()).isEqualTo(session.asked());
  }

  @Test
  void anotherAnswerForgetsWhatCouldBeRestored() {
    var session =
        answer(session(fresh("p", text("a"))), "a", START).logged(1).undo(START).logged(2);
    assertThat(session.undone()).hasSize(1);
    assertThat(answer(session, "b", START).undone()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void undoneAndRestoredStepsLeaveNoTrace(long seed) {
    var script = new Random(seed);
    var straight = Table.of(items());
    var wandering = Table.of(items());
    for (int i = 0; i < 40 && !straight.isOver(); i++) {
      boolean isRight = script.nextBoolean();
      var rating = script.nextInt(4) == 0 ? Rating.ofGrade(1 + script.nextInt(4)) : null;
      straight.play(i, isRight, rating);
      wandering.play(i, isRight, rating);
      wandering.wander(script);
      assertThat(wandering.traceless()).isEqualTo(straight.traceless());
      straight.next(i);
      wandering.next(i);
      if (!straight.isOver() && script.nextInt(3) == 0) {
        wandering.wanderBack(script, i);
        assertThat(wandering.traceless()).isEqualTo(straight.traceless());
      }
    }
    assertThat(straight.session.played()).isNotEmpty();
  }

  @Test
  void theSummaryCountsAndNamesWhatWasMissed() {
    var session =
        session(reviewed("p", 10, 12, -2, text("bergen")), reviewed("p", 5, 12, -2, text("oslo")));
    session = answer(session, "oslo", START).logged(1).next(START);
    session = answer(session, "bergne", START).logged(2);
    var summary = session.summary(START);
    assertThat(summary.answered()).isEqualTo(2);
    assertThat(summary.right()).isEqualTo(1);
    assertThat(summary.partly()).isEqualTo(1);
    assertThat(summary.wrong()).isZero();
    assertThat(summary.took()).isEqualTo(TOOK.multipliedBy(2));
    assertThat(summary.missed())
        .extracting(question -> question.id().value())
        .containsExactly("bergen");
    assertThat(summary.nextDue()).contains(START.startOf(Playing.TODAY.plusDays(15), 4));
    assertThat(summary.verdicts()).first().isInstanceOf(Verdict.Right.class);
  }

  @Test
  void aSessionWithoutCardsIsOverAtOnce() {
    assertThat(session().asked()).isEmpty();
    assertThat(session().summary(START).answered()).isZero();
  }

  private static String card(Session session) {
    return session.asked().orElseThrow().question().id().value();
  }

  private static QueueItem[] items() {
    var items = new ArrayList<QueueItem>();
    for (int i = 0; i < 5; i++) {
      items.add(fresh("p", choice("pick" + i, "n" + i), on("n" + i, text("type" + i))));
      items.add(reviewed("q", 5 + i, 12, -i, text("due" + i)));
    }
    return items.toArray(QueueItem[]::new);
  }

  /// A session with a store that numbers its rows.
  private static final class Table {
    private Session session;
    private long row;

    private Table(Session session) {
      this.session = session;
    }

    static Table of(QueueItem... items) {
      return new Table(session(items));
    }

    boolean isOver() {
      return session.asked().isEmpty();
    }

    void play(int turn, boolean isRight, @org.jspecify.annotations.Nullable Rating rating) {
      save(session.answer(answer(isRight), turn % 2, null, at(turn), TOOK));
      if (rating != null) {
        save(session.rate(rating, at(turn)));
      }
    }

    void next(int turn) {
      session = session.next(at(turn));
    }

    /// Some steps back, and as many forward.
    void wander(Random script) {
      int steps = script.nextInt(session.played().size() + 1);
      for (int i = 0; i < steps; i++) {
        save(session.undo(START));
      }
      for (int i = 0; i < steps; i++) {
        save(session.redo(START));
      }
    }

    /// The same from a question that waits.
    void wanderBack(Random script, int turn) {
      int steps = 1 + script.nextInt(session.played().size());
      for (int i = 0; i < steps; i++) {
        save(session.undo(START));
      }
      for (int i = 0; i < steps; i++) {
        save(session.redo(START));
      }
      next(turn);
    }

    /// Row numbers tell which way was gone; nothing else may.
    Session traceless() {
      return new Session(
          session.terms(),
          session.queue(),
          session.question(),
          session.played().stream().<Deed>map(played -> played.at(0)).toList(),
          session.undone(),
          session.unsaved());
    }

    private void save(Session changed) {
      session = changed.pending().isPresent() ? changed.logged(++row) : changed;
    }

    private Answer answer(boolean isRight) {
      var question = session.asked().orElseThrow().question();
      if (!isRight) {
        return new Answer.Unknown();
      }
      return question.form().isRecognition()
          ? new Answer.Picked(Set.of("right"))
          : new Answer.Typed(question.id().value());
    }

    private static Moment at(int turn) {
      return later(START, Duration.ofSeconds(20L * turn));
    }
  }
}
