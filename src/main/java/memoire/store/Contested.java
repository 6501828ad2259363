package memoire.store;

import memoire.question.QuestionId;

/// An answer that the learner counts as right though it was marked wrong.
///
/// @param body the wording of the question it was given to, as [WrittenQuestion#body]; empty when
///   that was never installed here
public record Contested(CardKey card, QuestionId question, String body, String answer) {}
