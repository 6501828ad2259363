package memoire.review;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import memoire.pack.Pack;
import memoire.pack.Source;
import memoire.question.CardId;
import memoire.question.Evidence;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.QuestionId;

/// Drafts of a small pack, made by hand from a document of our own writing.
final class Drafts {
  static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-22T10:15:00+01:00");

  static final String QUAY = "In April 2024 the council closed the eastern quay for repairs.";
  static final String STORM = "The storm of 23 May 2021 broke the breakwater.";
  static final String SHIPS = "The council said that 164 ships had called in 2023.";
  static final String DOCUMENT = String.join("\n\n", "# Lindsund", QUAY, STORM, SHIPS, "");

  private Drafts() {}

  static Question text(String id, String card, String prompt, String answer, String quote) {
    return question(id, card, prompt, new Form.Text(answer, List.of()), quote);
  }

  /// A question whose passage stands at the place it has in [#DOCUMENT], or at the beginning.
  static Question question(String id, String card, String prompt, Form form, String quote) {
    return new Question(
        new QuestionId(id),
        new CardId(card),
        prompt,
        form,
        "",
        List.of(),
        List.of(),
        null,
        evidence(DOCUMENT, quote),
        "rules-1");
  }

  static Evidence evidence(String document, String quote) {
    int start = Math.max(0, document.indexOf(quote));
    return new Evidence("lindsund", start, start + quote.length(), quote);
  }

  static Pack pack(Question... questions) {
    var source = new Source("lindsund", "A short history of Lindsund", "", "2025", "lindsund.md");
    return new Pack(
        "harbour",
        "0.1.0",
        "The harbour",
        "",
        "en",
        "CC-BY-4.0",
        List.of(),
        List.of(source),
        List.of(questions));
  }

  static Map<String, String> texts(String document) {
    return Map.of("lindsund", document);
  }

  static Decision accepted(Question question) {
    return new Decision(question, new Ruling.Accepted(), AT);
  }

  static Decision rejected(Question question) {
    return new Decision(question, new Ruling.Rejected(Reason.GRAMMAR, ""), AT);
  }

  static Decision edited(Question question, Question edited) {
    return new Decision(question, new Ruling.Edited(edited), AT);
  }

  static Decision open(Question question) {
    return new Decision(question, new Ruling.Open(), AT);
  }

  static Decisions decisions(Decision... decisions) {
    return Decisions.of(Arrays.asList(decisions));
  }

  static Question prompting(Question question, String prompt) {
    return new Question(
        question.id(),
        question.card(),
        prompt,
        question.form(),
        question.explanation(),
        question.hints(),
        question.tags(),
        question.attribution(),
        question.evidence(),
        question.engine());
  }
}
