package memoire.study;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import memoire.memory.CardState;
import memoire.memory.Rating;
import memoire.question.Answer;
import memoire.question.Fingerprint;
import org.jspecify.annotations.Nullable;

/// One sitting of study: asks, marks, schedules, takes back. It moves in the circle `next` (a
/// question stands), `answer` (its feedback stands), `next`, and so on until nothing is left.
///
/// Whatever is to be made durable waits in [#pending()] until the store has written it and its row
/// number has come back by [#logged(long)]; until then the session does not move.
///
/// @param question what stands before the learner, or null while feedback is shown and at the end
/// @param played what was answered, oldest first
/// @param undone what was taken back and can be restored, the next to be restored last
/// @param unsaved the change that is not durable yet, or null
public record Session(
    Rules rules,
    Preferences preferences,
    long seed,
    Queue queue,
    @Nullable Asked question,
    List<Played> played,
    List<Played> undone,
    @Nullable Change unsaved) {

  public Session {
    played = List.copyOf(played);
    undone = List.copyOf(undone);
  }

  /// A session whose first question stands, unless there is none.
  ///
  /// @param ahead whether cards that are not due yet are asked too
  public static Session start(
      List<QueueItem> items,
      boolean ahead,
      Rules rules,
      Preferences preferences,
      long seed,
      Moment now) {
    var today = now.day(preferences.rollOverHour());
    var queue = Queue.plan(items, ahead, preferences, today, seed);
    return new Session(rules, preferences, seed, queue, null, List.of(), List.of(), null).next(now);
  }

  /// What is to be answered; empty while feedback is shown and at the end.
  public Optional<Asked> asked() {
    return Optional.ofNullable(question);
  }

  /// The last answer that counts.
  public Optional<Played> last() {
    return played.isEmpty() ? Optional.empty() : Optional.of(played.getLast());
  }

  /// The change that the store is to write now.
  public Optional<Change> pending() {
    return Optional.ofNullable(unsaved);
  }

  /// How many cards are still to be asked, the one that stands included.
  public int left() {
    return queue.left() + (question == null ? 0 : 1);
  }

  /// Goes on to the next question; when there is none, [#asked()] is empty afterwards.
  public Session next(Moment now) {
    if (unsaved != null || question != null) {
      return this;
    }
    return queue.take(now.at()).map(taken -> asking(taken.rest(), asked(taken))).orElse(this);
  }

  /// Marks, rates and schedules. Forgets what could have been restored.
  ///
  /// @param hints how many hints were looked at
  /// @param took from the question's appearance to the answer
  public Session answer(Answer answer, int hints, Moment now, Duration took) {
    if (question == null || unsaved != null) {
      return this;
    }
    var asked = question;
    var verdict = rules.marker().mark(asked.item().pack(), asked.question(), answer);
    var rating = Grading.rating(verdict, hints);
    var review = review(asked, answer, verdict.credit(), rating, hints, now, took);
    var after = after(asked, review);
    var answered = new Played(asked, queue, answer, verdict, review, after, 0);
    return feedback(plus(played, answered), List.of(), new Change.Log(review, after));
  }

  /// Rates the last answer as the learner wants, while its feedback is shown.
  public Session rate(Rating rating, Moment now) {
    if (question != null || unsaved != null || played.isEmpty()) {
      return this;
    }
    var last = played.getLast();
    if (last.review().rating() == rating) {
      return this;
    }
    var review = rated(last.review(), rating);
    var after = after(last.asked(), review);
    var change = new Change.Rerate(last.row(), now.at(), review, after);
    return feedback(plus(butLast(played), last.rated(review, after)), undone, change);
  }

  /// Takes the last answer back: its question stands again.
  public Session undo(Moment now) {
    if (played.isEmpty() || unsaved != null) {
      return this;
    }
    var last = played.getLast();
    var change = reversal(last, last.asked().item().state(), now);
    return new Session(
        rules,
        preferences,
        seed,
        last.rest(),
        last.asked(),
        butLast(played),
        plus(undone, last),
        change);
  }

  /// Restores what was taken back last: its feedback stands again.
  public Session redo(Moment now) {
    if (undone.isEmpty() || unsaved != null) {
      return this;
    }
    var last = undone.getLast();
    return feedback(plus(played, last), butLast(undone), reversal(last, last.after(), now));
  }

  /// Tells the session that its pending change is durable.
  ///
  /// @param row number of the last row that was written
  public Session logged(long row) {
    if (unsaved == null) {
      return this;
    }
    boolean isUndo = unsaved instanceof Change.Reverse && question != null;
    return isUndo
        ? saved(played, plus(butLast(undone), undone.getLast().at(row)))
        : saved(plus(butLast(played), played.getLast().at(row)), undone);
  }

  /// Where the card just answered would stand after each rating.
  public Map<Rating, CardState> outcomes() {
    var outcomes = new EnumMap<Rating, CardState>(Rating.class);
    last()
        .ifPresent(last -> {
          for (var rating : Rating.values()) {
            outcomes.put(rating, after(last.asked(), rated(last.review(), rating)));
          }
        });
    return outcomes;
  }

  /// What came of the session so far.
  public Summary summary(Moment now) {
    return Summary.of(played, preferences.rollOverHour(), now);
  }

  private Asked asked(Queue.Taken taken) {
    var form = Forms.choose(taken.item(), taken.last(), preferences.recallFromDays(), seed);
    return Asked.of(taken.item(), form, seed);
  }

  private CardState after(Asked asked, Review review) {
    var day = new Moment(review.at(), review.offset()).day(preferences.rollOverHour());
    return rules.planner().next(asked.item(), asked.question(), review.rating(), review.at(), day);
  }

  private Review review(
      Asked asked,
      Answer answer,
      double credit,
      Rating rating,
      int hints,
      Moment now,
      Duration took) {
    var question = asked.question();
    return new Review(
        asked.item().pack(),
        asked.item().card().id(),
        question.id(),
        question.form().name(),
        now.at(),
        now.offset(),
        Fingerprint.of(question),
        Wording.said(answer),
        credit,
        question.form().guessChance(),
        rating,
        hints,
        took);
  }

  private static Review rated(Review review, Rating rating) {
    return new Review(
        review.pack(),
        review.card(),
        review.question(),
        review.form(),
        review.at(),
        review.offset(),
        review.fingerprint(),
        review.answer(),
        review.credit(),
        review.guess(),
        rating,
        review.hints(),
        review.took());
  }

  private static Change reversal(Played played, CardState state, Moment now) {
    var review = played.review();
    return new Change.Reverse(played.row(), now.at(), review.pack(), review.card(), state);
  }

  private Session asking(Queue rest, Asked asked) {
    return new Session(rules, preferences, seed, rest, asked, played, undone, null);
  }

  /// The state in which feedback on the last answer is shown.
  private Session feedback(List<Played> nowPlayed, List<Played> nowUndone, Change change) {
    var last = nowPlayed.getLast();
    var answered = last.asked().item().after(last.after());
    var rest = last.rest().answered(answered, last.asked().question().id());
    return new Session(rules, preferences, seed, rest, null, nowPlayed, nowUndone, change);
  }

  private Session saved(List<Played> nowPlayed, List<Played> nowUndone) {
    return new Session(rules, preferences, seed, queue, question, nowPlayed, nowUndone, null);
  }

  private static List<Played> plus(List<Played> list, Played last) {
    var longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  private static List<Played> butLast(List<Played> list) {
    return list.subList(0, list.size() - 1);
  }
}
