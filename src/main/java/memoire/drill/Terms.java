package memoire.drill;

import java.time.Duration;

/// Under which conditions a paper is sat and how it is marked.
///
/// @param limit time for the whole paper; zero for none
/// @param each time for each question; zero for none
/// @param grace how long after the limit answers still count, and are told as late
/// @param mayPause whether the clock stands while the learner pauses, or is away
/// @param mayGoBack whether a question can be left and come back to; else leaving it closes it
/// @param pass share of the best possible mark, 0 to 1, that passes; 0 for no pass mark
/// @param counts whether the answers go into the log as reviews when the paper is handed in
public record Terms(
    Duration limit,
    Duration each,
    Duration grace,
    boolean mayPause,
    boolean mayGoBack,
    Scheme scheme,
    Crediting crediting,
    Showing showing,
    double pass,
    boolean counts) {

  /// No limit, nothing lost by a wrong answer, everything shown at the end.
  public static final Terms PLAIN =
      new Terms(
          Duration.ZERO,
          Duration.ZERO,
          Duration.ZERO,
          false,
          true,
          new Scheme.Plain(),
          Crediting.PER_PART,
          Showing.AT_END,
          0,
          false);

  public boolean hasLimit() {
    return limit.isPositive();
  }

  public boolean hasLimitEach() {
    return each.isPositive();
  }

  /// Whether each answer comes with the learner's certainty.
  public boolean asksCertainty() {
    return scheme instanceof Scheme.ByCertainty;
  }

  /// The same with a limit for the whole paper.
  public Terms limited(Duration time) {
    return new Terms(
        time, each, grace, mayPause, mayGoBack, scheme, crediting, showing, pass, counts);
  }

  /// The same, marked otherwise.
  public Terms marked(Scheme other, Crediting how) {
    return new Terms(limit, each, grace, mayPause, mayGoBack, other, how, showing, pass, counts);
  }

  /// The same for a paper without its keys.
  public Terms sealed() {
    return new Terms(
        limit, each, grace, mayPause, mayGoBack, scheme, crediting, Showing.SEALED, 0, false);
  }

  /// Whether the paper is without its keys, so that nothing in it can be marked.
  public boolean isSealed() {
    return showing == Showing.SEALED;
  }

  /// The same for who marks what others have sat: no time matters any more, and everything is
  /// shown.
  public Terms untimed() {
    return new Terms(
        Duration.ZERO,
        Duration.ZERO,
        Duration.ZERO,
        false,
        true,
        scheme,
        crediting,
        Showing.AT_END,
        pass,
        false);
  }

  /// The same, shown at another time.
  public Terms shown(Showing when) {
    return new Terms(
        limit, each, grace, mayPause, mayGoBack, scheme, crediting, when, pass, counts);
  }
}
