package memoire.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import memoire.memory.Rating;
import memoire.pack.Pack;
import memoire.pack.Source;
import memoire.question.CardId;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.study.Review;

/// Packs and reviews to try the store with.
final class Fixture {
  static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  static final InstantSource CLOCK = InstantSource.fixed(NOON);
  static final Source SOURCE =
      new Source("note", "A note", "The press office", "2026", "seeds/note.md");
  static final Function<Question, WrittenQuestion> WRITER =
      question ->
          new WrittenQuestion(
              "{\"prompt\":\"" + question.prompt() + "\"" + tags(question) + "}",
              Integer.toHexString(question.prompt().hashCode()));

  private Fixture() {}

  private static String tags(Question question) {
    return question.tags().isEmpty() ? "" : ",\"tags\":\"" + question.tags() + "\"";
  }

  static Store open(Path file) {
    return Store.open(file, CLOCK);
  }

  /// A store with one pack, `atlas`, of cards c0, c1, and so on.
  static Store openWithCards(Path file, int cards) {
    var store = open(file);
    install(store, pack("atlas", cards));
    return store;
  }

  static Installed install(Store store, Pack pack) {
    return store.install(
        pack,
        "digest of " + pack.version(),
        List.of(new SourceText(SOURCE, "The text.")),
        WRITER,
        ToyMemory::after);
  }

  static Pack pack(String id, int cards) {
    return pack(id, "1.0.0", IntStream.range(0, cards).mapToObj(i -> plain("c" + i)));
  }

  static Pack pack(String id, String version, Stream<Question> questions) {
    return new Pack(
        id,
        version,
        "The " + id,
        "What it says.",
        "en",
        "CC-BY-4.0",
        List.of("Ada", "Grace"),
        List.of(SOURCE),
        questions.toList());
  }

  static Question plain(String id) {
    return plain(id, "What is " + id + "?");
  }

  static Question plain(String id, String prompt) {
    return Question.plain(id, prompt, new Form.Text("It is " + id, List.of()));
  }

  /// A form of a card, with tags.
  static Question tagged(String id, String card, List<String> tags) {
    return new Question(
        new QuestionId(id),
        new CardId(card),
        "What is " + id + " with " + tags.size() + "?",
        new Form.Text("It is " + id, List.of()),
        "",
        List.of(),
        tags,
        null,
        null,
        null);
  }

  static CardKey key(int card) {
    return CardKey.of("atlas", "c" + card);
  }

  /// A review of the card `c<card>` of `atlas`, some minutes after noon.
  static Review review(int card, long minutes, Rating rating) {
    return review(plain("c" + card), NOON.plus(Duration.ofMinutes(minutes)), rating);
  }

  static Review review(Question question, Instant at, Rating rating) {
    return new Review(
        "atlas",
        new CardId(question.card().value()),
        new QuestionId(question.id().value()),
        question.form().name(),
        at,
        ZoneOffset.ofHours(1),
        WRITER.apply(question).fingerprint(),
        "my answer",
        rating == Rating.AGAIN ? 0 : 1,
        question.form().guessChance(),
        rating,
        0,
        Duration.ofSeconds(4));
  }

  /// Answers as a session does: the file says what the card's state becomes.
  static long answer(Store store, Review review) {
    return store.append(review, (state, _) -> ToyMemory.step(state, review)).id();
  }

  static long answer(Store store, int card, long minutes, Rating rating) {
    return answer(store, review(card, minutes, rating));
  }

  /// A day's worth of minutes, for reviews on later days.
  static long days(long days) {
    return days * 24 * 60;
  }

  static List<String> names(List<QueuedCard> cards) {
    return cards.stream().map(card -> card.key().card().value()).toList();
  }

  static final Set<String> ALL = Set.of();
}
