package memoire.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import memoire.drill.Act;
import memoire.drill.Attempt;
import memoire.drill.Blueprint;
import memoire.drill.Comparison;
import memoire.drill.Event;
import memoire.drill.History;
import memoire.drill.Paper;
import memoire.drill.Regrading;
import memoire.drill.Result;
import memoire.drill.Sitting;
import memoire.drill.Stamp;
import memoire.screen.Effect;
import memoire.screen.Message;
import memoire.store.CardKey;
import memoire.store.Store;
import memoire.study.Moment;
import memoire.study.Preferences;
import memoire.study.Rules;
import memoire.text.SafeText;

/// What drills ask of the store, done.
final class Drills {
  /// So often is it tried to enter something that others are in the way of.
  private static final int MOST_TRIES = 5;

  private final Store store;
  private final Rules.Marker marker;
  private final Supplier<Stamp> clock;
  private final SittingFile file;
  private final Papers papers;

  /// The sittings as they were last told.
  private final Map<Long, SittingFile.Read> told = new HashMap<>();

  Drills(
      Store store,
      Planning planning,
      Preferences preferences,
      Rules.Marker marker,
      Supplier<Stamp> clock) {
    this.store = store;
    this.marker = marker;
    this.clock = clock;
    this.file = new SittingFile(store, planning, marker);
    this.papers = new Papers(store, planning, preferences.leechLapses());
  }

  /// Empty where there is nothing to tell.
  Optional<Message> answer(Effect.OfDrill effect, Moment now) {
    try {
      return switch (effect) {
        case Effect.LoadDrills _ -> Optional.of(new Message.DrillsLoaded(history()));
        case Effect.SetPaper(var blueprint) -> {
          var drawn = papers.draw(blueprint, now);
          yield Optional.of(opened(begin(drawn.paper()), drawn.notice()));
        }
        case Effect.OpenSitting(long number) -> Optional.of(opened(goOn(number, now)));
        case Effect.Enter(long number, var acts) -> Optional.of(enter(number, acts, now));
        case Effect.Watch(long number, int events) -> watch(number, events);
        case Effect.LoadResult(long number) -> {
          var result = handedIn(number);
          yield Optional.of(
              new Message.ResultLoaded(result, Covers.of(store, packs(result.paper()))));
        }
        case Effect.Compare(long before, long after) ->
            Optional.of(
                new Message.ComparisonLoaded(new Comparison(result(before), result(after))));
      };
    } catch (Refusal e) {
      return Optional.of(new Message.Failed(SafeText.of(String.valueOf(e.getMessage()))));
    }
  }

  /// Draws a paper without laying it before anybody.
  ///
  /// @throws Refusal when nothing can be drawn
  Papers.Drawn draw(Blueprint blueprint, Moment now) {
    return papers.draw(blueprint, now);
  }

  /// Lays a paper before the learner; the number of the sitting is in what is told of it.
  SittingFile.Read begin(Paper paper) {
    return tell(file.begin(paper, stamp()));
  }

  /// All sittings. Those that were handed in are summed by the store.
  History history() {
    var attempts = new ArrayList<>(store.sittings().attempts());
    for (var open : file.open()) {
      attempts.add(Attempt.of(open.number(), open.sitting(), open.began(), marker));
    }
    return new History(attempts);
  }

  /// A sitting as it is now.
  ///
  /// @throws Refusal when there is none of that number
  Sitting sitting(long number) {
    return read(number).sitting();
  }

  /// What came of a sitting that was handed in.
  ///
  /// @throws Refusal when there is none of that number, or it was not handed in
  Result result(long number) {
    var result = handedIn(number);
    if (result.paper().terms().isSealed()) {
      throw new Refusal(
          "The paper of sitting "
              + number
              + " was sealed: whoever set it marks it, and `memoire drill sit PAPER` writes your"
              + " answers.");
    }
    return result;
  }

  private Result handedIn(long number) {
    var read = read(number);
    if (!read.sitting().isHandedIn()) {
      throw new Refusal(
          "The sitting " + number + " has not been handed in: go on with it, and hand it in.");
    }
    return result(read, read.sitting());
  }

  /// Everything that was done in a sitting, in its order.
  ///
  /// @throws Refusal when there is none of that number
  List<Event> events(long number) {
    return file.events(read(number).number());
  }

  /// Allows more time: all times of the paper become so many times as long, and the whole of it
  /// that much longer, in place of what was allowed before.
  ///
  /// @param factor 1 or more
  /// @param extra not negative
  /// @throws Refusal when there is none of that number, or it was handed in
  Sitting allow(long number, double factor, Duration extra, Moment now) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      var read = read(number);
      if (read.sitting().isHandedIn()) {
        throw new Refusal(
            "The sitting " + number + " has been handed in: its time can no longer be changed.");
      }
      var allowed = new Event(stamp(), new Act.Allowed(factor, extra));
      var entered = file.enter(read, List.of(allowed), now.offset());
      if (entered.isPresent()) {
        return entered.get().sitting();
      }
    }
    throw busy(number);
  }

  /// What marking a sitting again comes to.
  ///
  /// @param changes the questions whose keys were corrected; none when there is nothing to be done
  record Regraded(Result before, Result after, List<Regrading.Change> changes) {}

  /// Marks a sitting again by the keys that its packs have now.
  ///
  /// @param why kept with each change
  /// @param isTrial whether only to tell what it would come to
  /// @throws Refusal when there is none of that number, or it was not handed in
  Regraded regrade(long number, Regrading.Policy policy, String why, boolean isTrial, Moment now) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      var before = result(number);
      var read = read(number);
      var at = stamp();
      var events = new ArrayList<Event>();
      for (var act : corrections(read.sitting(), policy, why)) {
        events.add(new Event(at, act));
      }
      var after = read.sitting();
      for (var event : events) {
        after = after.after(event);
      }
      if (isTrial || events.isEmpty() || file.enter(read, events, now.offset()).isPresent()) {
        return new Regraded(
            before, result(read, after), Regrading.changes(read.sitting(), after, marker));
      }
    }
    throw busy(number);
  }

  private List<Act.Regraded> corrections(Sitting sitting, Regrading.Policy policy, String why) {
    // Questions are found by their cards; a paper asks each card once.
    var cards = new HashMap<String, CardKey>();
    for (var item : sitting.paper().items()) {
      var question = item.question();
      cards.put(
          item.pack() + "/" + question.id().value(), new CardKey(item.pack(), question.card()));
    }
    return Regrading.acts(
        sitting,
        (pack, id) ->
            Optional.ofNullable(cards.get(pack + "/" + id.value()))
                .flatMap(card -> papers.current(card, id)),
        policy,
        why);
  }

  private Result result(SittingFile.Read read, Sitting sitting) {
    return Result.of(read.number(), sitting, read.began(), documents(sitting.paper()), marker);
  }

  private Map<String, String> documents(Paper paper) {
    var titles = new HashMap<String, String>();
    for (var pack : packs(paper)) {
      for (var source : store.sources(pack)) {
        titles.put(Result.documentKey(pack, source.id()), source.title());
      }
    }
    return titles;
  }

  private static List<String> packs(Paper paper) {
    return paper.items().stream().map(Paper.Item::pack).distinct().toList();
  }

  /// The sitting, to be gone on with; what has no time left is handed in.
  private SittingFile.Read goOn(long number, Moment now) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      var read = read(number);
      if (read.sitting().isHandedIn()) {
        return tell(read);
      }
      var at = stamp();
      var returned = new Event(at, new Act.Returned());
      var events = new ArrayList<>(List.of(returned));
      if (read.sitting().after(returned).isTimeOver(at)) {
        events.addAll(handingIn(at, new Act.HandedIn(true), read.sitting()));
      }
      var entered = file.enter(read, events, now.offset());
      if (entered.isPresent()) {
        return tell(entered.get());
      }
    }
    throw busy(number);
  }

  /// What others have appended meanwhile costs nothing that is entered: it is entered after it, and
  /// the whole sitting is told.
  private Message enter(long number, List<Act> acts, Moment now) {
    var read = told.containsKey(number) ? told.get(number) : read(number);
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      var events = events(read.sitting(), acts);
      if (events.isEmpty()) {
        return opened(tell(read));
      }
      var entered = file.enter(read, events, now.offset());
      if (entered.isPresent()) {
        tell(entered.get());
        return tries == 0 ? new Message.Recorded(number, events) : opened(entered.get());
      }
      read = read(number);
    }
    throw busy(number);
  }

  /// Acts at one moment. Nothing is done any more in what was handed in.
  private List<Event> events(Sitting sitting, List<Act> acts) {
    var events = new ArrayList<Event>();
    if (sitting.isHandedIn()) {
      return events;
    }
    var at = stamp();
    for (var act : acts) {
      if (act instanceof Act.HandedIn handedIn) {
        events.addAll(handingIn(at, handedIn, sitting));
        return events;
      }
      events.add(new Event(at, act));
    }
    return events;
  }

  private static List<Event> handingIn(Stamp at, Act.HandedIn handedIn, Sitting sitting) {
    var event = new Event(at, handedIn);
    return sitting.paper().terms().counts()
        ? List.of(event, new Event(at, new Act.Counted()))
        : List.of(event);
  }

  private Optional<Message> watch(long number, int events) {
    var known = told.get(number);
    if (known != null && store.sittings().last(number) == known.last()) {
      return Optional.empty();
    }
    var read = read(number);
    tell(read);
    return known != null || read.sitting().events() != events
        ? Optional.of(opened(read))
        : Optional.empty();
  }

  private Message opened(SittingFile.Read read) {
    return opened(read, SafeText.of(""));
  }

  private Message opened(SittingFile.Read read, SafeText notice) {
    var covers = Covers.of(store, packs(read.sitting().paper()));
    return new Message.SittingOpened(read.number(), read.sitting(), stamp(), covers, notice);
  }

  private SittingFile.Read tell(SittingFile.Read read) {
    told.put(read.number(), read);
    return read;
  }

  private SittingFile.Read read(long number) {
    return file.read(number)
        .orElseThrow(() ->
            new Refusal("There is no sitting " + number + ": `memoire drill list` lists them."));
  }

  private static Refusal busy(long number) {
    return new Refusal(
        "The sitting " + number + " is being changed by another memoire: try again.");
  }

  /// To the millisecond, as it is kept.
  private Stamp stamp() {
    var now = clock.get();
    return new Stamp(
        Instant.ofEpochMilli(now.at().toEpochMilli()),
        now.boot(),
        Duration.ofMillis(now.up().toMillis()));
  }
}
