package memoire.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One learner with one paper: what the events so far have made of it. Events that the terms do not
/// allow (an answer after the time, a pause where none is allowed) change nothing but the clock, so
/// that a sitting is what its terms say, whatever is in its file.
///
/// @param standings of the paper's questions, place by place
/// @param place the question that is looked at
/// @param isHandedIn whether it is over
/// @param isOverByTime whether it was handed in because the time was over
/// @param isCounted whether its answers are in the log of reviews
/// @param remedies what is done about questions whose keys were wrong, by place
/// @param events how many there were, those apart that only replaced the one before
/// @param latest the last act
public record Sitting(
    Paper paper,
    SittingClock clock,
    List<Standing> standings,
    int place,
    boolean isHandedIn,
    boolean isOverByTime,
    boolean isCounted,
    Map<Integer, Remedy> remedies,
    int events,
    Act latest) {
  public Sitting {
    standings = List.copyOf(standings);
    remedies = Collections.unmodifiableMap(new TreeMap<>(remedies));
  }

  /// A sitting that begins.
  public static Sitting beginning(Paper paper, Stamp at) {
    var fresh = Collections.nCopies(paper.size(), Standing.NEW);
    var sitting =
        new Sitting(
            paper,
            SittingClock.starting(at),
            fresh,
            0,
            false,
            false,
            false,
            Map.of(),
            1,
            new Act.Began());
    return sitting.at(0, Standing.NEW.seen());
  }

  /// What the events, the first of which began it, have made of it.
  public static Sitting of(Paper paper, List<Event> events) {
    var sitting = beginning(paper, events.getFirst().at());
    for (var event : events.subList(1, events.size())) {
      sitting = sitting.after(event);
    }
    return sitting;
  }

  /// The sitting after one more event.
  public Sitting after(Event event) {
    var gone = gone(event);
    var timed = moved(event.at(), gone);
    return timed.acted(event.act()).counting(event.act());
  }

  /// Whether an act only replaces the one before, which then need not be kept: one more letter of
  /// the same answer, one more beat.
  public boolean replacesLatest(Act act) {
    return switch (act) {
      case Act.Answered(int at, _) -> latest instanceof Act.Answered(int before, _) && at == before;
      case Act.Beat _ -> latest instanceof Act.Beat;
      default -> false;
    };
  }

  /// How much of the paper's time is left, negative in the grace; null when there is no limit.
  public @Nullable Duration left(Stamp now) {
    return paper.terms().hasLimit() ? limit().minus(clock.at(now)) : null;
  }

  /// How much of this question's time is left, never negative; null when there is no limit.
  public @Nullable Duration leftEach(Stamp now) {
    if (!paper.terms().hasLimitEach()) {
      return null;
    }
    var left = limitEach().minus(spent(now));
    return left.isNegative() ? Duration.ZERO : left;
  }

  /// The time spent on the question that is looked at.
  public Duration spent(Stamp now) {
    var before = standings.get(place).spent();
    return clock.isRunning() ? before.plus(clock.last().until(now)) : before;
  }

  /// Whether the time is over, the grace too, so that it is to be handed in.
  public boolean isTimeOver(Stamp now) {
    return !isHandedIn
        && paper.terms().hasLimit()
        && clock.at(now).compareTo(limit().plus(paper.terms().grace())) >= 0;
  }

  /// Whether the answer at the place that is looked at can no longer be changed.
  public boolean isClosed(Stamp now) {
    var left = leftEach(now);
    return isHandedIn
        || standings.get(place).isClosed()
        || isTimeOver(now)
        || (left != null && left.isZero());
  }

  public boolean isPaused() {
    return !clock.isRunning() && !isHandedIn;
  }

  /// How many questions have an answer.
  public int answered() {
    return (int) standings.stream().filter(Standing::isAnswered).count();
  }

  /// The next open place without an answer after this one, round about; -1 when there is none.
  public int nextOpen() {
    for (int step = 1; step <= paper.size(); step++) {
      int at = (place + step) % paper.size();
      var standing = standings.get(at);
      if (!standing.isAnswered() && !standing.isClosed()) {
        return at;
      }
    }
    return -1;
  }

  /// The time of the whole paper for this learner.
  public Duration limit() {
    return clock.stretched(paper.terms().limit()).plus(clock.extra());
  }

  private Duration limitEach() {
    return clock.stretched(paper.terms().each());
  }

  /// How much time the clock goes on until an event. It stands while the program is gone where the
  /// learner might have paused as well.
  private Duration gone(Event event) {
    boolean stands =
        isHandedIn
            || !clock.isRunning()
            || (event.act() instanceof Act.Returned && paper.terms().mayPause());
    var gone = stands ? Duration.ZERO : clock.last().until(event.at());
    if (!paper.terms().hasLimit()) {
      return gone;
    }
    // Beyond its end nothing happens in a sitting, however late somebody comes back to it.
    var rest = limit().plus(paper.terms().grace()).minus(clock.elapsed());
    return gone.compareTo(rest) > 0 && !(event.act() instanceof Act.Allowed)
        ? rest.isNegative() ? Duration.ZERO : rest
        : gone;
  }

  private Sitting moved(Stamp stamp, Duration gone) {
    var timed = with(clock.on(stamp, gone));
    return gone.isZero() ? timed : timed.at(place, standings.get(place).longer(gone));
  }

  private Sitting acted(Act act) {
    return switch (act) {
      case Act.Began _, Act.Beat _, Act.Returned _ -> this;
      case Act.Turned(int to) -> isHandedIn || !has(to) ? this : turned(to);
      case Act.Answered(int at, var answer) ->
          isOpen(at) ? at(at, standings.get(at).answered(answer, isLate())) : this;
      case Act.Cleared(int at) ->
          isOpen(at) ? at(at, standings.get(at).answered(null, false)) : this;
      case Act.Sured(int at, var certainty) ->
          isOpen(at) ? at(at, standings.get(at).sure(certainty)) : this;
      case Act.Flagged(int at, boolean now) ->
          has(at) && !isHandedIn ? at(at, standings.get(at).flagged(now)) : this;
      case Act.Checked(int at) -> isOpen(at) ? at(at, standings.get(at).closed()) : this;
      case Act.Paused _ ->
          paper.terms().mayPause() && !isHandedIn ? with(clock.running(false)) : this;
      case Act.Resumed _ -> isHandedIn ? this : with(clock.running(true));
      case Act.Allowed(double factor, var extra) ->
          factor >= 1 && !extra.isNegative() ? with(clock.allowing(factor, extra)) : this;
      case Act.HandedIn(boolean byTime) -> isHandedIn ? this : handedIn(byTime);
      case Act.Counted _ -> isHandedIn ? counted() : this;
      case Act.Regraded(int at, var remedy, _) ->
          isHandedIn && has(at) ? remedied(at, remedy) : this;
    };
  }

  private Sitting turned(int to) {
    var left = paper.terms().mayGoBack() || to == place ? this : closing(place);
    return left.looking(to).at(to, left.standings.get(to).seen());
  }

  private Sitting closing(int at) {
    return at(at, standings.get(at).closed());
  }

  private boolean has(int at) {
    return at >= 0 && at < standings.size();
  }

  /// Whether an answer there still counts, after the clock was moved.
  private boolean isOpen(int at) {
    return has(at)
        && !isHandedIn
        && !standings.get(at).isClosed()
        && !isTimeOver(clock.last())
        && (!paper.terms().hasLimitEach() || standings.get(at).spent().compareTo(limitEach()) < 0);
  }

  private boolean isLate() {
    return paper.terms().hasLimit() && clock.elapsed().compareTo(limit()) >= 0;
  }

  private Sitting at(int at, Standing standing) {
    var changed = new ArrayList<>(standings);
    changed.set(at, standing);
    return with(clock, changed, place, isHandedIn, isOverByTime, isCounted, remedies);
  }

  private Sitting with(SittingClock other) {
    return with(other, standings, place, isHandedIn, isOverByTime, isCounted, remedies);
  }

  private Sitting looking(int at) {
    return with(clock, standings, at, isHandedIn, isOverByTime, isCounted, remedies);
  }

  private Sitting handedIn(boolean byTime) {
    return with(clock.running(false), standings, place, true, byTime, isCounted, remedies);
  }

  private Sitting counted() {
    return with(clock, standings, place, isHandedIn, isOverByTime, true, remedies);
  }

  private Sitting remedied(int at, Remedy remedy) {
    var more = new TreeMap<>(remedies);
    more.put(at, remedy);
    return with(clock, standings, place, isHandedIn, isOverByTime, isCounted, more);
  }

  private Sitting counting(Act act) {
    return new Sitting(
        paper,
        clock,
        standings,
        place,
        isHandedIn,
        isOverByTime,
        isCounted,
        remedies,
        replacesLatest(act) ? events : events + 1,
        act);
  }

  private Sitting with(
      SittingClock newClock,
      List<Standing> newStandings,
      int newPlace,
      boolean handedIn,
      boolean byTime,
      boolean counted,
      Map<Integer, Remedy> newRemedies) {
    return new Sitting(
        paper,
        newClock,
        newStandings,
        newPlace,
        handedIn,
        byTime,
        counted,
        newRemedies,
        events,
        latest);
  }
}
