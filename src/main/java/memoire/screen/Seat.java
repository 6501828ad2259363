package memoire.screen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import memoire.drill.Act;
import memoire.drill.Event;
import memoire.drill.Sitting;
import memoire.drill.Stamp;
import memoire.drill.Standing;
import memoire.memory.CardState;
import memoire.pack.Card;
import memoire.question.Answer;
import memoire.study.Asked;
import memoire.study.QueueItem;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// What lies before the learner during a sitting, whichever screen shows it.
///
/// @param number of the sitting
/// @param sitting as it is recorded
/// @param seen when it was last seen to stand: what the clock shows
/// @param unsaved acts that were not recorded yet
/// @param notice one sentence about what just happened, or nothing
record Seat(
    long number, Sitting sitting, Stamp seen, Shelf shelf, List<Act> unsaved, SafeText notice) {
  private static final Duration BEAT = Duration.ofSeconds(10);
  private static final Duration LAST_MINUTE = Duration.ofMinutes(1);

  Seat {
    unsaved = List.copyOf(unsaved);
  }

  static Seat at(Message.SittingOpened opened) {
    return new Seat(
        opened.number(),
        opened.sitting(),
        opened.now(),
        new Shelf(opened.covers(), null),
        List.of(),
        opened.notice());
  }

  int place() {
    return sitting.place();
  }

  int size() {
    return sitting.paper().size();
  }

  boolean isLast() {
    return place() == size() - 1;
  }

  Standing standing() {
    return sitting.standings().get(place());
  }

  String pack() {
    return sitting.paper().items().get(place()).pack();
  }

  /// The question that is looked at, as a session would ask it.
  Asked asked() {
    var paper = sitting.paper();
    var item = paper.items().get(place());
    var question = item.question();
    var card = new Card(question.card(), List.of(question));
    return new Asked(
        new QueueItem(item.pack(), card, new CardState.New(), 0),
        question,
        paper.options(place()),
        paper.seed());
  }

  /// Whether the answer can no longer be changed.
  boolean isClosed() {
    return sitting.isClosed(seen);
  }

  boolean isUnsaved() {
    return !unsaved.isEmpty() && !notice.isEmpty();
  }

  /// How many questions are flagged.
  int flagged() {
    return (int) sitting.standings().stream().filter(Standing::isFlagged).count();
  }

  /// How many questions have no answer, be it “I don’t know”.
  int open() {
    return size() - sitting.answered();
  }

  /// How much of the time is left, negative in the grace; null when there is no limit.
  @Nullable Duration left() {
    return sitting.left(seen);
  }

  /// Whether the time is about to be over: the last tenth of it, or the last minute.
  boolean isHurried() {
    var left = left();
    if (left == null) {
      return false;
    }
    var tenth = sitting.limit().dividedBy(10);
    return left.compareTo(tenth.compareTo(LAST_MINUTE) > 0 ? tenth : LAST_MINUTE) <= 0;
  }

  /// Asks for acts to be recorded, with those that could not be before.
  Entering enter(Act... acts) {
    var all = new ArrayList<>(unsaved);
    for (var act : acts) {
      boolean isSame =
          !all.isEmpty()
              && act instanceof Act.Answered(int at, _)
              && all.getLast() instanceof Act.Answered(int before, _)
              && at == before;
      if (isSame) {
        all.removeLast();
      }
      all.add(act);
    }
    var seat = new Seat(number, sitting, seen, shelf, all, SafeText.EMPTY);
    return new Entering(seat, all.isEmpty() ? List.of() : List.of(new Effect.Enter(number, all)));
  }

  /// A seat, and what is to be recorded.
  record Entering(Seat seat, List<Effect> effects) {
    Entering {
      effects = List.copyOf(effects);
    }
  }

  /// What is to be done now that a second has passed.
  Entering ticked(Stamp now) {
    var here = new Seat(number, sitting, now, shelf, unsaved, notice);
    var effects = new ArrayList<Effect>();
    effects.add(new Effect.Watch(number, sitting.events()));
    if (!unsaved.isEmpty() || sitting.isHandedIn()) {
      return new Entering(here, sitting.isHandedIn() ? List.of() : effects);
    }
    if (sitting.isTimeOver(now)) {
      effects.add(new Effect.Enter(number, List.of(new Act.HandedIn(true))));
    } else if (isBeatDue(now)) {
      effects.add(new Effect.Enter(number, List.of(new Act.Beat())));
    }
    return new Entering(here, effects);
  }

  /// After acts were recorded.
  Seat recorded(Message.Recorded recorded) {
    var moved = sitting;
    for (Event event : recorded.events()) {
      moved = moved.after(event);
    }
    var now = recorded.events().isEmpty() ? seen : recorded.events().getLast().at();
    return new Seat(number, moved, now, shelf, List.of(), isUnsaved() ? SafeText.EMPTY : notice);
  }

  /// After somebody else has changed the sitting. That may be told in answer to acts that are being
  /// entered, and then they were; those that failed before still wait.
  Seat reopened(Message.SittingOpened opened) {
    if (isUnsaved()) {
      return new Seat(number, opened.sitting(), opened.now(), shelf, unsaved, notice);
    }
    return new Seat(number, opened.sitting(), opened.now(), shelf, List.of(), told(opened));
  }

  private SafeText told(Message.SittingOpened opened) {
    var more = opened.sitting().limit().minus(sitting.limit());
    if (!opened.notice().isEmpty()) {
      return opened.notice();
    }
    return sitting.paper().terms().hasLimit() && more.isPositive()
        ? SafeText.of("You have been given " + words(more) + " more.")
        : notice;
  }

  Seat with(Message.SourceLoaded loaded) {
    return new Seat(number, sitting, seen, shelf.with(loaded), unsaved, notice);
  }

  Seat noting(String sentence) {
    return new Seat(number, sitting, seen, shelf, unsaved, SafeText.of(sentence));
  }

  /// The answer that stands, as it was recorded.
  @Nullable Answer answer() {
    return standing().answer();
  }

  /// A length of time as it is read: `10 min`, `90 s`.
  static String words(Duration time) {
    return memoire.plot.Words.time(time);
  }

  /// Only where the clock stands while the program is gone does it matter how long it was there.
  private boolean isBeatDue(Stamp now) {
    return sitting.paper().terms().mayPause()
        && sitting.clock().isRunning()
        && sitting.clock().last().until(now).compareTo(BEAT) >= 0;
  }
}
