package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import memoire.markup.Markup;
import memoire.question.Form;
import memoire.question.Question;
import memoire.review.Candidate;
import memoire.review.Passages;
import memoire.review.Reason;
import memoire.review.Ruling;
import memoire.study.Options;
import memoire.study.Wording;
import memoire.text.SafeText;

/// A review in plain lines: no cursor, no colour, no layout.
final class ReviewSpoken {
  private final List<SafeText> said = new ArrayList<>();

  private ReviewSpoken() {}

  /// The question that is looked at, with its key, its passage, and what is decided.
  static List<SafeText> question(Review review) {
    var spoken = new ReviewSpoken();
    if (!review.notice().isEmpty()) {
      spoken.say(review.notice().value());
    }
    var walk = review.walk();
    walk.here()
        .ifPresentOrElse(
            here -> {
              spoken.say(
                  ReviewPage.place(review)
                      + ", "
                      + review.sitting().tally().decided()
                      + " decided. "
                      + here.question().form().name()
                      + ", "
                      + state(here)
                      + ".");
              spoken.candidate(review, here);
            },
            () ->
                spoken.say(
                    review.show() == Show.UNDECIDED
                        ? "Every question is decided. f shows others, q leaves."
                        : "There is none. f shows others, q leaves."));
    return List.copyOf(spoken.said);
  }

  /// The reasons with their numbers.
  static List<SafeText> reasons() {
    var spoken = new ReviewSpoken();
    spoken.say("Why does it go? One number; nothing goes back.");
    for (var reason : Reason.values()) {
      spoken.say("  " + reason.digit() + ". " + reason.label());
    }
    return List.copyOf(spoken.said);
  }

  /// The lines of an edit with their numbers.
  static List<SafeText> lines(Rewriting rewriting) {
    var spoken = new ReviewSpoken();
    rewriting.complaints().forEach(complaint -> spoken.say("Not kept: " + complaint));
    for (int i = 0; i < rewriting.fields().size(); i++) {
      var text = rewriting.editors().get(i).text();
      spoken.say("  " + (i + 1) + ". " + rewriting.fields().get(i).part().label() + ": " + text);
    }
    if (rewriting.hasBreaks()) {
      spoken.say(Rewriting.BREAKS + ".");
    }
    spoken.say("A number and new words write a line anew; ok keeps the edit, x puts it by.");
    return List.copyOf(spoken.said);
  }

  /// The cards to merge with.
  static List<SafeText> offered(Choosing choosing, int most) {
    var spoken = new ReviewSpoken();
    var found = choosing.found();
    if (found.isEmpty()) {
      spoken.say("Nothing has these words.");
    }
    for (int i = 0; i < Math.min(most, found.size()); i++) {
      var question = found.get(i).question();
      spoken.say(
          "  "
              + (i + 1)
              + ". "
              + Markup.line(Wording.key(question))
              + ": "
              + Prompt.line(question));
    }
    spoken.say("A number merges the card into that one; words look for others; nothing goes back.");
    return List.copyOf(spoken.said);
  }

  /// The paragraph that the passage stands in.
  static List<SafeText> passage(Review review) {
    var spoken = new ReviewSpoken();
    review
        .walk()
        .here()
        .map(here -> here.question().evidence())
        .ifPresentOrElse(
            evidence -> {
              var text = new StringBuilder();
              var passage =
                  ReviewPage.text(review.sitting(), evidence)
                      .map(whole -> Passage.in(whole, evidence))
                      .orElseGet(() -> Passage.alone(evidence));
              passage.paragraph().forEach(piece -> text.append(piece.text().value()));
              spoken.say(text.toString());
            },
            () -> spoken.say("It has no passage."));
    return List.copyOf(spoken.said);
  }

  private void candidate(Review review, Candidate candidate) {
    var question = candidate.question();
    Prompt.lines(question).forEach(this::say);
    key(question);
    var attribution = question.attribution();
    if (attribution != null && !attribution.isBlank()) {
      say("According to " + attribution + ".");
    }
    if (!question.explanation().isBlank()) {
      say("Explanation: " + Markup.line(question.explanation()));
    }
    for (var finding : candidate.findings()) {
      say("Lint " + finding.code() + ": " + finding.sentence() + " " + finding.remedy());
    }
    var evidence = question.evidence();
    if (evidence != null) {
      say("Passage: “" + evidence.quote() + "”");
      ReviewPage.source(review.sitting(), evidence)
          .ifPresent(source -> say("  " + FeedbackPage.about(source)));
    }
    for (var form : review.sitting().forms(question.card())) {
      if (!form.question().id().equals(question.id())) {
        var name = form.question().form().name();
        say("Same card: " + name + ", " + state(form) + ": " + Prompt.line(form.question()));
      }
    }
  }

  private void key(Question question) {
    switch (question.form()) {
      case Form.Choice(var answer, _) -> options(question.form(), List.of(answer));
      case Form.Choices(var answers, _) -> options(question.form(), answers);
      case Form.Text(_, var accept) -> answer(question, accept);
      case Form.Cloze(var accept) -> answer(question, accept);
      case Form.Bool _, Form.Numeric _, Form.Date _, Form.Order _, Form.Match _, Form.Flip _ ->
          answer(question, List.of());
    }
  }

  private void options(Form form, List<String> right) {
    for (var option : Options.of(form, 0)) {
      say((right.contains(option) ? "  right: " : "  wrong: ") + option);
    }
  }

  private void answer(Question question, List<String> accept) {
    say("Answer: " + Wording.key(question));
    if (!accept.isEmpty()) {
      say("Also accepted: " + String.join("; ", accept));
    }
  }

  private static String state(Candidate candidate) {
    if (!candidate.isRejected() && candidate.passage() != Passages.State.STANDS) {
      return candidate.passage() == Passages.State.GONE
          ? "its passage is gone"
          : "its passage changed";
    }
    return switch (candidate.ruling()) {
      case Ruling.Open _ -> "new";
      case Ruling.Accepted _ -> "accepted";
      case Ruling.Edited _ -> "edited";
      case Ruling.Merged _ -> "merged";
      case Ruling.Rejected(var reason, _) -> "rejected: " + reason.label();
    };
  }

  private void say(String untrusted) {
    untrusted.lines().forEach(line -> said.add(SafeText.of(line)));
  }
}
