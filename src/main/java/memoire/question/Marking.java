package memoire.question;

import java.util.List;
import java.util.Set;
import memoire.question.Answer.Filled;
import memoire.question.Answer.Matched;
import memoire.question.Answer.Ordered;
import memoire.question.Answer.Picked;
import memoire.question.Answer.Recalled;
import memoire.question.Answer.Said;
import memoire.question.Answer.Typed;
import memoire.question.Answer.Unknown;

/// Finds out how right an answer is. Total: every answer to every question has a verdict.
///
/// Typed answers are marked as a fair examiner would: notation makes no difference (case, accents,
/// punctuation, articles, number words, orders of dates and names, British or American spelling);
/// what is right but for a slip of the pen is nearly right; a slip that changes the meaning
/// (another digit, `illegal` for `legal`, another known answer) is wrong. Two spellings of a
/// foreign name that sound alike are nearly right, unless both are known answers: then they are two
/// things.
public final class Marking {
  private Marking() {}

  /// The verdict when nothing is known of other answers.
  public static Verdict mark(Question question, Answer answer) {
    return mark(question, answer, Set.of());
  }

  /// The verdict.
  ///
  /// @param otherAnswers keys of the same pack ([KnownAnswers#of]); those that are a wording of
  ///   this question's own key are ignored, of the others none is ever nearly right
  public static Verdict mark(Question question, Answer answer, Set<String> otherAnswers) {
    if (answer instanceof Unknown) {
      String expected = Expected.of(question);
      return Verdicts.wrong("", expected, "The answer is " + Verdicts.quoted(expected) + ".");
    }
    return switch (question.form()) {
      case Form.Choice choice when answer instanceof Picked(var options) ->
          ListMarking.choice(choice, options);
      case Form.Choices choices when answer instanceof Picked(var options) ->
          ListMarking.choices(choices, options);
      case Form.Bool bool when answer instanceof Said(var value) -> bool(bool, value);
      case Form.Text text when answer instanceof Typed(var typed) ->
          TextMarking.mark(text.answer(), text.accept(), typed, Asked.of(question, otherAnswers));
      case Form.Numeric number when answer instanceof Typed(var typed) ->
          NumberMarking.mark(number, typed, Asked.of(question, otherAnswers));
      case Form.Date date when answer instanceof Typed(var typed) ->
          DateMarking.mark(date.answer(), typed);
      case Form.Cloze cloze when answer instanceof Filled(var gaps) ->
          cloze(question, cloze, gaps, otherAnswers);
      case Form.Cloze cloze when answer instanceof Typed(var typed) ->
          cloze(question, cloze, List.of(typed), otherAnswers);
      case Form.Order order when answer instanceof Ordered(var items) ->
          ListMarking.order(order.answer(), items);
      case Form.Match match when answer instanceof Matched(var pairs) ->
          ListMarking.match(match.answer(), pairs);
      case Form.Flip flip when answer instanceof Recalled(var knewIt) -> flip(flip, knewIt);
      case Form.Choice _,
          Form.Choices _,
          Form.Bool _,
          Form.Text _,
          Form.Numeric _,
          Form.Date _,
          Form.Cloze _,
          Form.Order _,
          Form.Match _,
          Form.Flip _ ->
          ofWrongKind(question, answer);
    };
  }

  private static Verdict cloze(
      Question question, Form.Cloze cloze, List<String> filled, Set<String> otherAnswers) {
    return ListMarking.cloze(
        Gaps.of(question.prompt()), cloze.accept(), filled, Asked.of(question, otherAnswers));
  }

  private static Verdict bool(Form.Bool key, boolean said) {
    return said == key.answer()
        ? Verdicts.RIGHT
        : Verdicts.wrong(
            String.valueOf(said),
            String.valueOf(key.answer()),
            "The statement is %s.".formatted(key.answer()));
  }

  private static Verdict flip(Form.Flip key, boolean knewIt) {
    return knewIt
        ? Verdicts.RIGHT
        : Verdicts.wrong("", key.answer(), "The answer is " + Verdicts.quoted(key.answer()) + ".");
  }

  private static Verdict ofWrongKind(Question question, Answer answer) {
    String kind =
        switch (answer) {
          case Picked _ -> "picked options";
          case Said _ -> "true or false";
          case Typed _ -> "typed text";
          case Filled _ -> "filled gaps";
          case Ordered _ -> "an order";
          case Matched _ -> "joined pairs";
          case Recalled _ -> "a self-graded card";
          case Unknown _ -> "no answer";
        };
    return Verdicts.wrong(
        "",
        Expected.of(question),
        "A question of the form %s cannot be answered with %s."
            .formatted(question.form().name(), kind));
  }
}
