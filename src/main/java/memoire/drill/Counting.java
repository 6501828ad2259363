package memoire.drill;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import memoire.question.Fingerprint;
import memoire.study.Grading;
import memoire.study.Review;
import memoire.study.Wording;

/// The answers of a sitting as reviews, by the rules of study. What was left open was not answered.
public final class Counting {
  private Counting() {}

  /// A review for every answer, in the order in which they were given.
  ///
  /// @param events of the sitting
  /// @param offset the learner's offset from UTC
  public static List<Review> reviews(List<Marked> marked, List<Event> events, ZoneOffset offset) {
    var answered = answered(events);
    var handedIn = handedIn(events);
    var reviews = new ArrayList<Review>();
    for (var one : marked) {
      var at = answered.getOrDefault(one.place(), handedIn);
      review(one, at, offset, reviews);
    }
    reviews.sort(Comparator.comparing(Review::at));
    return reviews;
  }

  /// When a sitting was handed in; when the last event was, as long as it was not.
  public static Instant handedIn(List<Event> events) {
    for (var event : events) {
      if (event.act() instanceof Act.HandedIn) {
        return event.at().at();
      }
    }
    return events.getLast().at().at();
  }

  private static Map<Integer, Instant> answered(List<Event> events) {
    var answered = new HashMap<Integer, Instant>();
    for (var event : events) {
      if (event.act() instanceof Act.Answered(int place, _)) {
        answered.put(place, event.at().at());
      }
    }
    return answered;
  }

  private static void review(Marked one, Instant at, ZoneOffset offset, List<Review> reviews) {
    var answer = one.answer();
    var verdict = one.verdict();
    if (answer == null || verdict == null) {
      return;
    }
    var question = one.question();
    reviews.add(
        new Review(
                one.pack(),
                question.card(),
                question.id(),
                question.form().name(),
                at,
                offset,
                Fingerprint.of(question),
                Wording.said(answer),
                verdict.credit(),
                question.form().guessChance(),
                Grading.rating(verdict, 0),
                0,
                one.took())
            .sure(one.certainty()));
  }
}
