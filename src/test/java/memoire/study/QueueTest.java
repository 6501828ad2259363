package memoire.study;

import static memoire.study.Playing.START;
import static memoire.study.Playing.TODAY;
import static memoire.study.Playing.choice;
import static memoire.study.Playing.fresh;
import static memoire.study.Playing.learning;
import static memoire.study.Playing.on;
import static memoire.study.Playing.reviewed;
import static memoire.study.Playing.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import memoire.question.Question;
import memoire.question.QuestionId;
import org.junit.jupiter.api.Test;

class QueueTest {
  private static final Preferences STANDARD = Preferences.standard();

  private static List<String> order(Preferences preferences, boolean ahead, QueueItem... items) {
    var due = Supply.of(List.of(items), preferences);
    var queue = Queue.plan(ahead ? due.to(Purpose.AHEAD) : due, preferences, TODAY, 1);
    var order = new ArrayList<String>();
    for (var taken = queue.take(START.at()); taken.isPresent(); ) {
      order.add(taken.get().item().card().id().value());
      taken = taken.get().rest().take(START.at());
    }
    return order;
  }

  private static Preferences caps(int newCards, int cards) {
    return STANDARD.capped(newCards, cards);
  }

  @Test
  void stepsWhoseTimeHasComeAreFirstThenDueThenNew() {
    assertThat(
            order(
                STANDARD,
                false,
                fresh("p", text("new")),
                reviewed("p", 10, 12, -2, text("due")),
                learning("p", Duration.ofMinutes(-1), text("step"))))
        .containsExactly("step", "due", "new");
  }

  @Test
  void theCardMostLikelyForgottenIsFirst() {
    assertThat(
            order(
                STANDARD,
                false,
                reviewed("p", 100, 110, -10, text("sure")),
                reviewed("p", 2, 12, -10, text("shaky")),
                reviewed("p", 10, 12, -2, text("middling"))))
        .containsExactly("shaky", "middling", "sure");
  }

  @Test
  void cardsNotDueAreLeftOutUnlessStudiedAhead() {
    var later = reviewed("p", 10, 2, 8, text("later"));
    var sooner = reviewed("p", 10, 8, 2, text("sooner"));
    var due = reviewed("p", 10, 1, 0, text("due"));
    assertThat(order(STANDARD, false, later, sooner, due)).containsExactly("due");
    assertThat(order(STANDARD, true, later, sooner, due)).containsExactly("sooner", "later");
  }

  @Test
  void packsAreMixedEvenly() {
    var items = new ArrayList<QueueItem>();
    for (int i = 0; i < 4; i++) {
      items.add(fresh("big", text("b" + i)));
    }
    items.add(fresh("small", text("s0")));
    items.add(fresh("small", text("s1")));
    assertThat(order(STANDARD, false, items.toArray(QueueItem[]::new)))
        .containsExactly("b0", "s0", "b1", "b2", "s1", "b3");
  }

  @Test
  void newCardsAndAllCardsAreCapped() {
    var items = new ArrayList<QueueItem>();
    for (int i = 0; i < 6; i++) {
      items.add(fresh("p", text("n" + i)));
      items.add(reviewed("p", 10, 12, -i, text("d" + i)));
    }
    var all = items.toArray(QueueItem[]::new);
    assertThat(order(caps(2, 100), false, all)).hasSize(8).endsWith("n0", "n1");
    assertThat(order(caps(5, 7), false, all)).hasSize(7).endsWith("n0");
    assertThat(order(caps(5, 3), false, all)).hasSize(3).allMatch(card -> card.startsWith("d"));
  }

  @Test
  void whenNothingElseIsLeftStepsAreTakenALittleEarly() {
    assertThat(order(STANDARD, false, learning("p", Duration.ofMinutes(20), text("near"))))
        .containsExactly("near");
    assertThat(order(STANDARD, false, learning("p", Duration.ofMinutes(21), text("far"))))
        .isEmpty();
  }

  @Test
  void theSameSeedGivesTheSameOrder() {
    var items =
        IntStream.range(0, 30)
            .mapToObj(i -> reviewed("p" + i % 3, 10, 12, -2, text("c" + i)))
            .toArray(QueueItem[]::new);
    assertThat(order(STANDARD, false, items)).isEqualTo(order(STANDARD, false, items));
    var other = Queue.plan(Supply.of(List.of(items), STANDARD), STANDARD, TODAY, 2).planned();
    assertThat(other.stream().map(item -> item.card().id().value()).toList())
        .isNotEqualTo(order(STANDARD, false, items))
        .hasSize(30);
  }

  @Test
  void recognitionIsAskedWhileMemoryIsWeakAndRecallLater() {
    var forms = new Question[] {choice("pick", "c"), on("c", text("type"))};
    assertThat(form(fresh("p", forms), null)).isEqualTo("pick");
    assertThat(form(reviewed("p", 6.9, 7, 0, forms), null)).isEqualTo("pick");
    assertThat(form(reviewed("p", 7, 7, 0, forms), null)).isEqualTo("type");
    assertThat(form(learning("p", Duration.ZERO, forms), null)).isEqualTo("pick");
  }

  @Test
  void noFormIsAskedTwiceRunningWhenThereIsAnother() {
    var forms = new Question[] {choice("pick", "c"), on("c", text("type"))};
    assertThat(form(fresh("p", forms), new QuestionId("pick"))).isEqualTo("type");
    assertThat(form(reviewed("p", 30, 7, 0, forms), new QuestionId("type"))).isEqualTo("pick");
    assertThat(form(fresh("p", choice("only", "c")), new QuestionId("only"))).isEqualTo("only");
  }

  @Test
  void inLearningStepsWhatSuitsIsAskedEvenTwiceRunning() {
    var two = new Question[] {choice("pick", "c"), on("c", text("type"))};
    var pick = new QuestionId("pick");
    assertThat(form(learning("p", Duration.ZERO, two), pick)).isEqualTo("pick");
    var three = new Question[] {choice("pick", "c"), choice("other", "c"), on("c", text("type"))};
    assertThat(form(learning("p", Duration.ZERO, three), pick)).isEqualTo("other");
    var recall = new Question[] {on("c", text("type")), on("c", text("write"))};
    assertThat(form(learning("p", Duration.ZERO, recall), new QuestionId("type")))
        .isIn("type", "write");
  }

  @Test
  void formsOfOneKindTakeTurnsFromReviewToReview() {
    var forms = new Question[] {choice("one", "c"), choice("two", "c"), choice("three", "c")};
    var card = fresh("p", forms);
    var asked = new ArrayList<String>();
    for (int reviews = 0; reviews < 3; reviews++) {
      asked.add(form(new QueueItem("p", card.card(), card.state(), reviews), null));
    }
    assertThat(asked).containsExactlyInAnyOrder("one", "two", "three");
  }

  private static String form(QueueItem item, @org.jspecify.annotations.Nullable QuestionId last) {
    return Forms.choose(item, last, STANDARD.recallFromDays(), 5).id().value();
  }
}
