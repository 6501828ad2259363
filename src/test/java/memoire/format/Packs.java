package memoire.format;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import memoire.pack.Pack;
import memoire.pack.Source;
import memoire.question.CardId;
import memoire.question.Evidence;
import memoire.question.Form;
import memoire.question.PartialDate;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.text.Reading;

/// Packs for the tests of this package.
final class Packs {
  static final String FILE = "test.pack.json";

  private Packs() {}

  /// One question of every form, with and without what is optional.
  static Pack everyForm() {
    return new Pack(
        "every-form",
        "1.2.0",
        "Every form",
        "Café – 東京 – 🧭",
        "en",
        "CC-BY-4.0",
        List.of("A. Teacher", "B. Teacher"),
        List.of(
            new Source("atlas-2024", "An atlas", "A press", "2024", "seeds/atlas.md"),
            new Source("notes", "Notes", "", "", "")),
        List.of(
            full(
                "q-choice",
                "card-1",
                "Which sea has no coast?",
                new Form.Choice("Sargasso Sea", List.of("Red Sea", "Black Sea", "White Sea"))),
            full(
                "q-cloze",
                "card-1",
                "The {{Sargasso Sea|Sargasso}} has no coast.",
                new Form.Cloze(List.of("sargasso sea"))),
            Question.plain(
                "q-choices",
                "Which of these are primes?",
                new Form.Choices(List.of("2", "3"), List.of("4", "6"))),
            Question.plain("q-bool", "Is water wet?", new Form.Bool(false)),
            Question.plain(
                "q-text", "Who wrote “Faust”?", new Form.Text("Goethe", List.of("J. W. Goethe"))),
            Question.plain(
                "q-number",
                "How much was it?",
                new Form.Numeric(new BigDecimal("500000"), new BigDecimal("0.50"), "US dollars")),
            Question.plain(
                "q-small",
                "What is the limit?",
                new Form.Numeric(new BigDecimal("-0.001"), BigDecimal.ZERO, null)),
            Question.plain(
                "q-date",
                "When was the meeting?",
                new Form.Date(PartialDate.parse("2025-08-26/2025-08-27").orElseThrow())),
            Question.plain(
                "q-order",
                "Put these in order.",
                new Form.Order(
                    List.of(
                        "the first of several items that are rather long",
                        "the second of several items that are rather long",
                        "the third"))),
            Question.plain(
                "q-match",
                "Join the capitals.",
                new Form.Match(
                    List.of(
                        new Form.Pair("Peru", "Lima"),
                        new Form.Pair("Chad", "N’Djamena"),
                        new Form.Pair("東京", "日本")))),
            Question.plain(
                "q-flip", "What is\na \"pack\"?\t\\o/", new Form.Flip("A\u202eset\u0007"))));
  }

  private static Question full(String id, String card, String prompt, Form form) {
    return new Question(
        new QuestionId(id),
        new CardId(card),
        prompt,
        form,
        "It is bounded by currents.",
        List.of("Not by land.", "Weeds float in it."),
        List.of("sea", "atlas"),
        "the atlas",
        new Evidence("atlas-2024", 10, 26, "sixteen letters "),
        "rules-1",
        Map.of(),
        0.35,
        List.of(),
        "Seas 1");
  }

  /// A pack file around the JSON of some questions, each of which begins in column 1.
  static String around(String questions) {
    return """
    {"id": "test", "version": "1.0.0", "title": "Test", "language": "en",
    "sources": [{"id": "atlas", "title": "An atlas"}],
    "questions": [
    %s
    ]}
    """
        .formatted(questions);
  }

  static Reading<Pack> read(String json) {
    return PackReader.read(FILE, json.getBytes(StandardCharsets.UTF_8));
  }
}
