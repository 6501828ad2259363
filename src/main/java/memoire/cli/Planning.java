package memoire.cli;

import java.util.HashMap;
import java.util.Map;
import memoire.config.Config;
import memoire.memory.CardState;
import memoire.memory.Fsrs;
import memoire.memory.Fsrs7;
import memoire.memory.Graded;
import memoire.memory.OwnWeights;
import memoire.memory.Scheduler;
import memoire.memory.Schedulers;
import memoire.memory.StudyDay;
import memoire.memory.TwoTraces;
import memoire.memory.Weights;
import memoire.memory.Weights7;
import memoire.search.Fading;
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
    return of(config, OwnWeights.NONE, Weights7.defaults());
  }

  /// By FSRS-6, or by FSRS-7 where the learner has set that.
  static Planning of(Config config, OwnWeights weights, Weights7 seven) {
    var settings = config.memory();
    var schedulers =
        switch (config.edition()) {
          case SIX -> weights.schedulers(settings);
          case SEVEN -> Schedulers.of(new Scheduler(settings, new TwoTraces(new Fsrs7(seven))));
        };
    return new Planning(schedulers, settings.rollOverHour());
  }

  /// For packs without weights of their own.
  Scheduler scheduler() {
    return schedulers.usual();
  }

  /// Tells whether what was remembered was computed by the same rules.
  String fingerprint() {
    var settings = Integer.toHexString((scheduler().settings() + "").hashCode());
    return switch (scheduler().model()) {
      case Fsrs fsrs -> {
        var weights = new OwnWeights(fsrs.weights(), weightsOfPacks());
        yield weights.equals(OwnWeights.NONE)
            ? settings
            : settings + "-" + Long.toHexString(Fnv.hash(weights.text()));
      }
      case TwoTraces(var fsrs7, _) ->
          settings + "-7-" + Long.toHexString(Fnv.hash(fsrs7.weights().toString()));
    };
  }

  private Map<String, Weights> weightsOfPacks() {
    var weights = new HashMap<String, Weights>();
    schedulers
        .byPack()
        .forEach((pack, own) -> {
          if (own.model() instanceof Fsrs fsrs) {
            weights.put(pack, fsrs.weights());
          }
        });
    return weights;
  }

  /// What searches are to know of a moment.
  ///
  /// @param leechLapses as often a card must have been forgotten to be a leech
  Present present(Moment now, int leechLapses) {
    var today = now.day(rollOverHour);
    return new Present(now.at(), today, now.startOf(today, rollOverHour), fading(), leechLapses);
  }

  private Fading fading() {
    return switch (scheduler().model()) {
      case Fsrs fsrs -> new Fading.ByAge(recall -> fsrs.interval(recall, 1));
      case TwoTraces(var fsrs7, _) -> new Fading.OfTraces(fsrs7.weights());
    };
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
