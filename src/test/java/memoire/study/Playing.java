package memoire.study;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import memoire.memory.CardState;
import memoire.memory.Load;
import memoire.memory.Memory;
import memoire.memory.Rating;
import memoire.pack.Card;
import memoire.question.Form;
import memoire.question.Marking;
import memoire.question.Question;

/// Rules that tests can foresee: two steps of 1 and 10 minutes, then intervals that grow with the
/// rating.
public final class Playing {
  public static final Moment START =
      new Moment(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.ofHours(1));
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  public static final Rules RULES =
      new Rules((_, question, answer) -> Marking.mark(question, answer), Playing::plan);

  private Playing() {}

  public static Moment later(Moment moment, Duration by) {
    return new Moment(moment.at().plus(by), moment.offset());
  }

  public static QueueItem fresh(String pack, Question... forms) {
    return new QueueItem(pack, card(forms), new CardState.New(), 0);
  }

  /// A card last seen some days ago that is due some days from today.
  public static QueueItem reviewed(
      String pack, double stability, int lastDaysAgo, int dueInDays, Question... forms) {
    var state =
        new CardState.Reviewing(
            new Memory(stability, 5), TODAY.minusDays(lastDaysAgo), TODAY.plusDays(dueInDays), 0);
    return new QueueItem(pack, card(forms), state, 3);
  }

  public static QueueItem learning(String pack, Duration dueIn, Question... forms) {
    var due = START.at().plus(dueIn);
    var state = new CardState.Learning(new Memory(1, 5), 0, due, TODAY);
    return new QueueItem(pack, card(forms), state, 1);
  }

  public static Question text(String id) {
    return Question.plain(id, "What is " + id + "?", new Form.Text(id, List.of()));
  }

  public static Question choice(String id, String card) {
    var form = new Form.Choice("right", List.of("wrong", "worse", "worst"));
    var plain = Question.plain(id, "Which is right?", form);
    return on(card, plain);
  }

  public static Question on(String card, Question plain) {
    return new Question(
        plain.id(),
        new memoire.question.CardId(card),
        plain.prompt(),
        plain.form(),
        plain.explanation(),
        plain.hints(),
        plain.tags(),
        plain.attribution(),
        plain.evidence(),
        plain.engine());
  }

  private static Card card(Question... forms) {
    return new Card(forms[0].card(), List.of(forms));
  }

  private static CardState plan(
      QueueItem item, Review review, LocalDate day, Load load, Purpose purpose) {
    var rating = review.rating();
    var at = review.at();
    return switch (item.state()) {
      case CardState.New _ -> step(rating, new Memory(2, 5), 0, at, day);
      case CardState.Learning learning -> step(rating, learning.memory(), learning.step(), at, day);
      case CardState.Relearning again -> step(rating, again.memory(), 1, at, day);
      case CardState.Reviewing reviewing -> review(rating, reviewing, at, day);
    };
  }

  private static CardState step(Rating rating, Memory memory, int step, Instant at, LocalDate day) {
    return switch (rating) {
      case AGAIN -> new CardState.Learning(memory, 0, at.plusSeconds(60), day);
      case HARD -> new CardState.Learning(memory, step, at.plusSeconds(360), day);
      case GOOD ->
          step == 0
              ? new CardState.Learning(memory, 1, at.plusSeconds(600), day)
              : new CardState.Reviewing(new Memory(3, 5), day, day.plusDays(3), 0);
      case EASY -> new CardState.Reviewing(new Memory(8, 4), day, day.plusDays(8), 0);
    };
  }

  private static CardState review(
      Rating rating, CardState.Reviewing was, Instant at, LocalDate day) {
    double stability = was.memory().stability();
    int factor = rating.grade();
    return rating == Rating.AGAIN
        ? new CardState.Relearning(new Memory(1, 6), 0, at.plusSeconds(600), day, was.lapses() + 1)
        : new CardState.Reviewing(
            new Memory(stability * factor, 5),
            day,
            day.plusDays(Math.round(stability * factor)),
            was.lapses());
  }
}
