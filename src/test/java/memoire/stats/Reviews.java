package memoire.stats;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import memoire.memory.Rating;
import memoire.question.CardId;
import memoire.question.QuestionId;
import memoire.study.Review;

/// Reviews of which only the card, the time and the rating matter.
final class Reviews {
  private Reviews() {}

  static Review at(String card, String instant, Rating rating) {
    return at(card, instant, ZoneOffset.UTC, rating);
  }

  static Review at(String card, String instant, ZoneOffset offset, Rating rating) {
    return new Review(
        "pack",
        new CardId(card),
        new QuestionId(card),
        "text",
        Instant.parse(instant),
        offset,
        "",
        "",
        rating == Rating.AGAIN ? 0 : 1,
        0,
        rating,
        0,
        Duration.ofSeconds(5));
  }
}
