package memoire.cli;

import memoire.config.Config;
import memoire.memory.CardState;
import memoire.memory.Graded;
import memoire.memory.OwnWeights;
import memoire.memory.Scheduler;
import memoire.memory.Schedulers;
import memoire.memory.StudyDay;
import memoire.search.Present;
import memoire.study.Moment;
import memoire.study.Review;
import memoire.text.Fnv;

/// The memory model as the store and the session ask for it.
record Planning(Schedulers schedulers, int rollOverHour) {

  static Planning standard() {
    return of(Config.standard());
  }

  static Planning of(Config config) {
    return of(config, OwnWeights.NONE);
  }

  static Planning of(Config config, OwnWeights weights) {
    return new Planning(weights.schedulers(config.memory()), config.memory().rollOverHour());
  }

  /// For packs without weights of their own.
  Scheduler scheduler() {
    return schedulers.usual();
  }

  /// Tells whether what was remembered was computed by the same rules.
  String fingerprint() {
    var settings = Integer.toHexString((scheduler().settings() + "").hashCode());
    var weights = OwnWeights.of(schedulers);
    return weights.equals(OwnWeights.NONE)
        ? settings
        : settings + "-" + Long.toHexString(Fnv.hash(weights.text()));
  }

  /// What searches are to know of a moment.
  ///
  /// @param leechLapses as often a card must have been forgotten to be a leech
  Present present(Moment now, int leechLapses) {
    var today = now.day(rollOverHour);
    var model = scheduler().fsrs();
    return new Present(
        now.at(),
        today,
        now.startOf(today, rollOverHour),
        recall -> model.interval(recall, 1),
        leechLapses);
  }

  /// What one more review makes of a card.
  CardState after(Review review, CardState before, int reviewsBefore) {
    var day = StudyDay.of(review.at(), review.offset(), rollOverHour);
    return schedulers
        .of(review.pack())
        .next(
            before,
            new Graded(review.rating(), review.at(), day, review.guess(), review.due()),
            Scheduler.seed(review.card().value(), reviewsBefore));
  }
}
