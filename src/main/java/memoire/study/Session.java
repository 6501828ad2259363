package memoire.study;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import memoire.memory.CardState;
import memoire.memory.Rating;
import memoire.question.Answer;
import memoire.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// One sitting of study: asks, marks, schedules, takes back. It moves in the circle `next` (a
/// question stands), `answer` (its feedback stands), `next`, and so on until nothing is left.
///
/// Whatever is to be made durable waits in [#pending()] until the store has written it and its row
/// number has come back by [#logged(long)]; until then the session does not move.
///
/// @param question what stands before the learner, or null while feedback is shown and at the end
/// @param done what the learner did, oldest first
/// @param undone what was taken back and can be restored, the next to be restored last
/// @param unsaved the change that is not durable yet, or null
public record Session(
    Terms terms,
    Queue queue,
    @Nullable Asked question,
    List<Deed> done,
    List<Deed> undone,
    @Nullable Change unsaved) {

  public Session {
    done = List.copyOf(done);
    undone = List.copyOf(undone);
  }

  /// A session whose first question stands, unless there is none.
  public static Session start(
      Supply supply, Rules rules, Preferences preferences, long seed, Moment now) {
    var today = now.day(preferences.rollOverHour());
    var queue = Queue.plan(supply, preferences, today, seed);
    var workload = new Workload(supply.scheduled(), preferences.leisure());
    var terms = new Terms(rules, preferences, supply.purpose(), seed, workload, now.at());
    return new Session(terms, queue, null, List.of(), List.of(), null).next(now);
  }

  public Preferences preferences() {
    return terms.preferences();
  }

  /// Whether answers leave the schedule alone.
  public boolean isPractice() {
    return terms.purpose().isPractice();
  }

  /// What is to be answered; empty while feedback is shown and at the end.
  public Optional<Asked> asked() {
    return Optional.ofNullable(question);
  }

  /// The answers that count, oldest first.
  public List<Played> played() {
    var played = new ArrayList<Played>(done.size());
    for (var deed : done) {
      if (deed instanceof Played answered) {
        played.add(answered);
      }
    }
    return played;
  }

  /// The last answer that counts.
  public Optional<Played> last() {
    for (var deed : done.reversed()) {
      if (deed instanceof Played answered) {
        return Optional.of(answered);
      }
    }
    return Optional.empty();
  }

  /// Whether what was done last is an answer whose feedback stands.
  public boolean isFeedback() {
    return question == null && !done.isEmpty() && done.getLast() instanceof Played;
  }

  /// The change that the store is to write now.
  public Optional<Change> pending() {
    return Optional.ofNullable(unsaved);
  }

  /// How many cards are still to be asked, the one that stands included.
  public int left() {
    return queue.left() + (question == null ? 0 : 1);
  }

  /// Whether there was more to ask when the session's time was over.
  public boolean isTimeUp(Moment now) {
    return question == null && terms.isTimeUp(now.at()) && queue.take(now.at()).isPresent();
  }

  /// What is left of the session's time; empty where there is no limit.
  public Optional<Duration> timeLeft(Moment now) {
    var timebox = preferences().timebox();
    var gone = Duration.between(terms.start(), now.at());
    return timebox.isPositive() ? Optional.of(timebox.minus(gone)) : Optional.empty();
  }

  /// The same with its time begun anew.
  public Session extended(Moment now) {
    return new Session(terms.extended(now.at()), queue, question, done, undone, unsaved);
  }

  /// Goes on to the next question; when there is none, or the time is over, [#asked()] is empty
  /// afterwards.
  public Session next(Moment now) {
    if (unsaved != null || question != null || terms.isTimeUp(now.at())) {
      return this;
    }
    return queue
        .take(now.at())
        .map(taken -> new Session(terms, taken.rest(), asked(taken), done, undone, null))
        .orElse(this);
  }

  /// Marks, rates and schedules. Forgets what could have been restored.
  ///
  /// @param hints how many hints were looked at
  /// @param certainty how sure the learner is, or null when that was not asked
  /// @param took from the question's appearance to the answer
  public Session answer(
      Answer answer, int hints, @Nullable Certainty certainty, Moment now, Duration took) {
    if (question == null || unsaved != null) {
      return this;
    }
    var verdict = Judging.verdict(terms.rules(), question, answer);
    var review =
        Judging.review(terms.purpose(), question, answer, verdict, hints, now, took)
            .sure(certainty);
    var judged = judged(question, review);
    var answered = new Played(question, queue, answer, verdict, judged.review(), judged.after(), 0);
    return feedback(
        plus(done, answered), List.of(), new Change.Log(judged.review(), judged.after()));
  }

  /// Rates the last answer as the learner wants, while its feedback is shown.
  public Session rate(Rating rating, Moment now) {
    var last = standing();
    if (last == null || last.review().rating() == rating) {
      return this;
    }
    var judged = judged(last.asked(), last.review().rated(rating));
    return again(last, last.rated(judged.review(), judged.after()), now);
  }

  /// Counts the last answer as right though it was marked wrong, while its feedback is shown; the
  /// same answer will be right from now on.
  public Session contest(Moment now) {
    var last = standing();
    if (last == null || !last.mayBeContested()) {
      return this;
    }
    var judged = judged(last.asked(), last.review().contest());
    return again(last, last.contested(judged.review(), judged.after()), now);
  }

  /// Suspends or buries the card that stands, or whose feedback is shown: it is not asked any more
  /// in this session.
  ///
  /// @param marks what is set about the card from now on
  public Session putAside(Marks marks) {
    var item = subject().orElse(null);
    if (item == null || unsaved != null) {
      return this;
    }
    var aside = new PutAside(question, item, queue, marks);
    return new Session(
        terms,
        queue.without(item.card().id()),
        null,
        plus(done, aside),
        List.of(),
        marking(item, marks));
  }

  /// Sets something else about the card that stands, or whose feedback is shown.
  public Session mark(Marks marks) {
    var item = subject().orElse(null);
    if (item == null || unsaved != null || item.marks().equals(marks)) {
      return this;
    }
    return replaced(item, item.marked(marks), marking(item, marks));
  }

  /// The card that stands, or whose feedback is shown.
  public Optional<QueueItem> subject() {
    if (question != null) {
      return Optional.of(question.item());
    }
    var last = standing();
    return last == null ? Optional.empty() : Optional.of(last.asked().item());
  }

  /// Whether the card that stands has a harder form, or an easier one.
  public boolean hasForm(boolean harder) {
    return question != null
        && unsaved == null
        && Forms.next(question.item(), question.question(), harder).isPresent();
  }

  /// Asks the card that stands in its next harder form, or its next easier one; the same when there
  /// is none.
  public Session inForm(boolean harder) {
    if (question == null || unsaved != null) {
      return this;
    }
    return Forms.next(question.item(), question.question(), harder)
        .map(form -> Asked.of(question.item(), form, terms.seed()))
        .map(asked -> new Session(terms, queue, asked, done, undone, null))
        .orElse(this);
  }

  /// The same where a card's marks and questions are as they are now.
  public Session refreshed(QueueItem item) {
    return replaced(item, item, unsaved);
  }

  /// Takes the last deed back: the question stands again.
  public Session undo(Moment now) {
    if (done.isEmpty() || unsaved != null) {
      return this;
    }
    return switch (done.getLast()) {
      case Played last ->
          new Session(
              terms,
              last.rest(),
              last.asked(),
              butLast(done),
              plus(undone, last),
              reversal(last, last.asked().item().state(), now));
      case PutAside last ->
          new Session(
              terms,
              last.rest(),
              last.asked(),
              butLast(done),
              plus(undone, last),
              marking(last.item(), last.item().marks()));
    };
  }

  /// Restores what was taken back last: its feedback stands again.
  public Session redo(Moment now) {
    if (undone.isEmpty() || unsaved != null) {
      return this;
    }
    return switch (undone.getLast()) {
      case Played last ->
          feedback(plus(done, last), butLast(undone), reversal(last, last.after(), now));
      case PutAside last ->
          new Session(
              terms,
              last.rest().without(last.item().card().id()),
              null,
              plus(done, last),
              butLast(undone),
              marking(last.item(), last.after()));
    };
  }

  /// Tells the session that its pending change is durable.
  ///
  /// @param row number of the last row that was written; of no account where none was
  public Session logged(long row) {
    return switch (unsaved) {
      case null -> this;
      case Change.Mark _ -> saved(done, undone);
      case Change.Reverse _ when !undone.isEmpty() && question != null ->
          saved(done, plus(butLast(undone), ((Played) undone.getLast()).at(row)));
      case Change.Reverse _, Change.Log _, Change.Rerate _ ->
          saved(plus(butLast(done), ((Played) done.getLast()).at(row)), undone);
    };
  }

  /// Where the card just answered would stand after each rating.
  public Map<Rating, CardState> outcomes() {
    var outcomes = new EnumMap<Rating, CardState>(Rating.class);
    last()
        .ifPresent(last -> {
          var workload = workloadWithout(last.asked());
          for (var rating : Rating.values()) {
            var review = last.review().rated(rating);
            outcomes.put(rating, Judging.schedule(terms, last.asked(), review, workload).after());
          }
        });
    return outcomes;
  }

  /// What came of the session so far.
  public Summary summary(Moment now) {
    return Summary.of(played(), preferences().rollOverHour(), now);
  }

  /// The answer whose feedback stands, and may still be changed.
  private @Nullable Played standing() {
    return isFeedback() && unsaved == null ? (Played) done.getLast() : null;
  }

  private Asked asked(Queue.Taken taken) {
    var form =
        Forms.choose(taken.item(), taken.last(), preferences().recallFromDays(), terms.seed());
    return Asked.of(taken.item(), form, terms.seed());
  }

  private Judging.Judged judged(Asked asked, Review review) {
    return Judging.schedule(terms, asked, review, workloadWithout(asked));
  }

  /// What the days ahead hold, with the other cards that this session has scheduled.
  private Workload workloadWithout(Asked asked) {
    var days = new ArrayList<LocalDate>();
    for (var deed : done) {
      if (deed instanceof Played played
          && !played.asked().equals(asked)
          && played.after() instanceof CardState.Reviewing(_, _, var due, _)) {
        days.add(due);
      }
    }
    return terms.workload().plus(days);
  }

  private Session again(Played last, Played judged, Moment now) {
    var change = new Change.Rerate(last.row(), now.at(), judged.review(), judged.after());
    return feedback(plus(butLast(done), judged), undone, change);
  }

  private static Change reversal(Played played, CardState state, Moment now) {
    var review = played.review();
    return new Change.Reverse(played.row(), now.at(), review.pack(), review.card(), state);
  }

  private static Change marking(QueueItem item, Marks marks) {
    return new Change.Mark(item.pack(), item.card().id(), marks);
  }

  /// The state in which feedback on the last answer is shown.
  private Session feedback(List<Deed> nowDone, List<Deed> nowUndone, Change change) {
    var last = (Played) nowDone.getLast();
    var rest = terms.purpose().isPractice() ? practised(last) : scheduled(last);
    return new Session(terms, rest, null, nowDone, nowUndone, change);
  }

  private static Queue scheduled(Played last) {
    var item = accepting(last, last.asked().item().after(last.after()));
    return last.rest().answered(item, form(last));
  }

  /// What was missed in practice comes back after a few others, though nothing is scheduled.
  private static Queue practised(Played last) {
    return last.review().rating() == Rating.AGAIN
        ? last.rest().again(last.asked().item(), form(last))
        : last.rest();
  }

  private static QueueItem accepting(Played last, QueueItem item) {
    return last.review().contested() ? item.accepting(form(last), last.review().answer()) : item;
  }

  private static QuestionId form(Played played) {
    return played.asked().question().id();
  }

  /// The same with a card changed wherever it stands: in the queue, before the learner, and where
  /// undo would bring it back.
  private Session replaced(QueueItem old, QueueItem item, @Nullable Change change) {
    return Replacing.of(old, item).in(this, change);
  }

  private Session saved(List<Deed> nowDone, List<Deed> nowUndone) {
    return new Session(terms, queue, question, nowDone, nowUndone, null);
  }

  private static List<Deed> plus(List<Deed> list, Deed last) {
    var longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  private static List<Deed> butLast(List<Deed> list) {
    return list.subList(0, list.size() - 1);
  }
}
