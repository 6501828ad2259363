package memoire.study;

import static memoire.study.Playing.RULES;
import static memoire.study.Playing.START;
import static memoire.study.Playing.TODAY;
import static memoire.study.Playing.choice;
import static memoire.study.Playing.fresh;
import static memoire.study.Playing.later;
import static memoire.study.Playing.on;
import static memoire.study.Playing.reviewed;
import static memoire.study.Playing.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.memory.CardState;
import memoire.memory.Memory;
import memoire.memory.Rating;
import memoire.memory.Scheduler;
import memoire.question.Answer;
import memoire.question.Verdict;
import memoire.study.Workload.Leisure;
import memoire.study.Workload.Vacation;
import org.junit.jupiter.api.Test;

/// What can be done in a session beside answering.
class DeedsTest {
  private static final Duration TOOK = Duration.ofSeconds(3);
  private static final Preferences STANDARD = Preferences.standard();

  private static Session session(QueueItem... items) {
    return session(STANDARD, items);
  }

  private static Session session(Preferences preferences, QueueItem... items) {
    return start(Supply.of(List.of(items), preferences), preferences);
  }

  private static Session start(Supply supply, Preferences preferences) {
    return Session.start(supply, RULES, preferences, 3, START);
  }

  private static Session answer(Session session, String text) {
    return session.answer(new Answer.Typed(text), 0, null, START, TOOK).logged(1);
  }

  private static String card(Session session) {
    return session.asked().orElseThrow().item().card().id().value();
  }

  private static QueueItem kin(long kin, QueueItem item) {
    return new QueueItem(
        item.pack(), item.card(), item.state(), item.reviews(), kin, Marks.NONE, Map.of());
  }

  @Test
  void aCardPutAsideIsNotAskedAndUndoBringsItBack() {
    var session =
        session(reviewed("p", 10, 12, -2, text("a")), reviewed("p", 10, 12, -2, text("b")));
    var first = card(session);
    var aside = session.putAside(Marks.NONE.suspended(true));
    assertThat(aside.pending())
        .hasValueSatisfying(change -> {
          var mark = (Change.Mark) change;
          assertThat(mark.card().value()).isEqualTo(first);
          assertThat(mark.marks().suspended()).isTrue();
        });
    var next = aside.logged(0).next(START);
    assertThat(card(next)).isNotEqualTo(first);
    assertThat(next.left()).isEqualTo(1);

    var undone = next.undo(START);
    assertThat(undone.asked()).isEqualTo(session.asked());
    assertThat(((Change.Mark) undone.pending().orElseThrow()).marks()).isEqualTo(Marks.NONE);
    var redone = undone.logged(0).redo(START).logged(0).next(START);
    assertThat(redone.asked()).isEqualTo(next.asked());
  }

  @Test
  void aCardPutAsideAfterItsAnswerDoesNotComeBack() {
    var missed = answer(session(fresh("p", text("a"))), "no");
    assertThat(missed.left()).isEqualTo(1);
    var aside = missed.putAside(Marks.NONE.buried(TODAY.plusDays(1))).logged(0);
    assertThat(aside.left()).isZero();
    var undone = aside.undo(START).logged(0);
    assertThat(undone.isFeedback()).isTrue();
    assertThat(undone.left()).isEqualTo(1);
  }

  @Test
  void aContestedAnswerCountsAndIsRightFromThenOn() {
    var session = session(fresh("p", text("Aura")));
    var missed = answer(session, "the grey stream");
    assertThat(missed.last().orElseThrow().verdict()).isInstanceOf(Verdict.Wrong.class);
    var contested = missed.contest(START);
    var rerate = (Change.Rerate) contested.pending().orElseThrow();
    assertThat(rerate.review().contested()).isTrue();
    assertThat(rerate.review().credit()).isEqualTo(1);
    assertThat(rerate.review().rating()).isEqualTo(Rating.GOOD);

    var now = later(START, Duration.ofMinutes(11));
    var again = contested.logged(2).next(now);
    var right =
        again.answer(new Answer.Typed("THE GREY STREAM"), 0, null, now, TOOK).last().orElseThrow();
    assertThat(right.verdict()).isInstanceOf(Verdict.Right.class);
    assertThat(right.mayBeContested()).isFalse();
    assertThat(contested.logged(2).contest(START)).isEqualTo(contested.logged(2));
  }

  @Test
  void notKnowingCannotBeContested() {
    var unknown =
        session(fresh("p", text("a"))).answer(new Answer.Unknown(), 0, null, START, TOOK).logged(1);
    assertThat(unknown.contest(START)).isEqualTo(unknown);
  }

  @Test
  void practiceLeavesTheScheduleAloneAndBringsBackWhatWasMissed() {
    var items = List.of(reviewed("p", 10, 2, 8, text("a")), fresh("p", text("b")));
    var session = start(Supply.of(items, STANDARD).to(Purpose.PRACTICE), STANDARD);
    assertThat(session.left()).isEqualTo(2);
    var missed = answer(session, "no");
    var log = missed.last().orElseThrow();
    assertThat(log.review().practice()).isTrue();
    assertThat(log.after()).isEqualTo(log.asked().item().state());
    assertThat(missed.left()).as("it comes back").isEqualTo(2);
    var done = missed.next(START);
    int answers = 1;
    while (done.asked().isPresent()) {
      done = answer(done, card(done)).next(START);
      answers++;
    }
    assertThat(answers).isEqualTo(3);
  }

  @Test
  void cardsThatGiveEachOtherAwayAreAskedOnDifferentDays() {
    var items =
        new QueueItem[] {
          kin(7, reviewed("p", 2, 12, -2, text("a"))),
          kin(7, reviewed("p", 10, 12, -2, text("b"))),
          kin(7, fresh("p", text("c"))),
          kin(8, fresh("p", text("d"))),
          kin(0, fresh("p", text("e")))
        };
    assertThat(order(session(items))).containsExactly("a", "d", "e");
    var supply = new Supply(Purpose.DUE, List.of(items), 10, Set.of(8L), Map.of());
    assertThat(order(start(supply, STANDARD))).containsExactly("a", "e");
    assertThat(order(start(supply.to(Purpose.PRACTICE), STANDARD))).as("cram").hasSize(5);
  }

  private static List<String> order(Session session) {
    var order = new ArrayList<String>();
    session.asked().ifPresent(asked -> order.add(asked.item().card().id().value()));
    session.queue().planned().stream()
        .skip(session.queue().asked())
        .forEach(item -> order.add(item.card().id().value()));
    return order;
  }

  @Test
  void theDaysRoomForNewCardsIsKept() {
    var items = List.of(fresh("p", text("a")), fresh("p", text("b")), fresh("p", text("c")));
    var supply = new Supply(Purpose.DUE, items, 2, Set.of(), Map.of());
    assertThat(start(supply, STANDARD).left()).isEqualTo(2);
  }

  @Test
  void aSessionAsksNothingNewWhenItsTimeIsOver() {
    var session =
        session(
            STANDARD.within(Duration.ofMinutes(5)),
            reviewed("p", 10, 12, -2, text("a")),
            reviewed("p", 10, 12, -2, text("b")));
    var answered = answer(session, card(session));
    assertThat(answered.next(later(START, Duration.ofMinutes(4))).asked()).isPresent();
    var late = later(START, Duration.ofMinutes(5));
    assertThat(answered.next(late).asked()).isEmpty();
    assertThat(answered.isTimeUp(late)).isTrue();
    assertThat(answered.extended(late).next(late).asked()).isPresent();
    assertThat(session.timeLeft(later(START, Duration.ofMinutes(2))))
        .contains(Duration.ofMinutes(3));
  }

  @Test
  void aCardIsAskedInAHarderOrAnEasierForm() {
    var session = session(fresh("p", choice("pick", "c"), on("c", text("type"))));
    assertThat(session.asked().orElseThrow().question().id().value()).isEqualTo("pick");
    var harder = session.inForm(true);
    assertThat(harder.asked().orElseThrow().question().id().value()).isEqualTo("type");
    assertThat(harder.inForm(true)).isEqualTo(harder);
    assertThat(harder.inForm(false)).isEqualTo(session);
    assertThat(answer(harder, "type").last().orElseThrow().review().form()).isEqualTo("text");
  }

  @Test
  void certaintyIsLogged() {
    var sure =
        session(fresh("p", text("a")))
            .answer(new Answer.Typed("a"), 0, Certainty.SURE, START, TOOK);
    assertThat(sure.last().orElseThrow().review().certainty()).isEqualTo(Certainty.SURE);
  }

  @Test
  void aHintCostsWhatItTells() {
    var session = session(fresh("p", choice("pick", "c")));
    assertThat(session.asked().orElseThrow().hints()).hasSize(2).allMatch(h -> h.startsWith("Not"));
    check(session, 0, Rating.GOOD, 0.25);
    check(session, 1, Rating.HARD, 1 / 3.0);
    check(session, 2, Rating.HARD, 0.5);
    check(session, 3, Rating.AGAIN, 0.5);
  }

  private static void check(Session session, int hints, Rating rating, double guess) {
    var answer = new Answer.Picked(Set.of("right"));
    var review = session.answer(answer, hints, null, START, TOOK).last().orElseThrow().review();
    assertThat(review.rating()).isEqualTo(rating);
    if (hints < 3) {
      assertThat(review.guess()).isEqualTo(guess);
    }
  }

  @Test
  void aLeechIsTold() {
    assertThat(lapsed(6)).isFalse();
    assertThat(lapsed(7)).as("the eighth time").isTrue();
    assertThat(lapsed(8)).isFalse();
    assertThat(lapsed(11)).as("the twelfth time").isTrue();
  }

  private static boolean lapsed(int before) {
    var state = new CardState.Reviewing(new Memory(2, 8), TODAY.minusDays(5), TODAY, before);
    var item = new QueueItem("p", fresh("p", text("a")).card(), state, 20);
    return answer(session(item), "no").last().orElseThrow().isLeech(8);
  }

  @Test
  void reviewsGoToTheLightestDayThatTheFuzzLeavesOpen() {
    var heavy = Map.of(TODAY.plusDays(9), 50, TODAY.plusDays(10), 50, TODAY.plusDays(11), 50);
    var rules = Rules.of(Scheduler.standard());
    var days = new ArrayList<Long>();
    for (int i = 0; i < 40; i++) {
      var item = reviewed("p", 9.9, 10, 0, text("c" + i));
      var supply = new Supply(Purpose.DUE, List.of(item), 0, Set.of(), heavy);
      var session =
          Session.start(supply, rules, STANDARD, 3, START)
              .answer(new Answer.Typed("c" + i), 0, null, START, TOOK);
      var played = session.last().orElseThrow();
      assertThat(played.review().due()).isEqualTo(((CardState.Reviewing) played.after()).due());
      days.add(ChronoUnit.DAYS.between(TODAY, ((CardState.Reviewing) played.after()).due()));
    }
    assertThat(days).isNotEmpty().doesNotContain(9L, 10L, 11L);
  }

  @Test
  void nothingIsScheduledForADayOff() {
    var sunday = new Leisure(Map.of(DayOfWeek.SUNDAY, 0.0), List.of());
    var away = new Leisure(Map.of(), List.of(new Vacation(TODAY, TODAY.plusDays(3))));
    assertThat(new Workload(Map.of(), sunday).cost(TODAY)).isInfinite();
    assertThat(new Workload(Map.of(), sunday).cost(TODAY.plusDays(1))).isEqualTo(1);
    assertThat(new Workload(Map.of(), away).cost(TODAY.plusDays(3))).isInfinite();
    assertThat(new Workload(Map.of(TODAY, 3), Leisure.NONE).cost(TODAY)).isEqualTo(4);
    var half = new Leisure(Map.of(DayOfWeek.SUNDAY, 0.5), List.of());
    assertThat(new Workload(Map.of(TODAY, 3), half).cost(TODAY)).isEqualTo(8);
  }

  @Test
  void marksSetInASessionAreSeenWhereverTheCardStands() {
    var session = session(fresh("p", text("a")));
    var flagged = session.mark(Marks.NONE.flagged(true)).logged(0);
    assertThat(flagged.asked().orElseThrow().item().marks().flagged()).isTrue();
    var answered = answer(flagged, "a");
    assertThat(answered.subject().orElseThrow().marks().flagged()).isTrue();
    assertThat(answered.undo(START).asked().orElseThrow().item().marks().flagged()).isTrue();
  }
}
