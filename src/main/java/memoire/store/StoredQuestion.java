package memoire.store;

import memoire.question.QuestionId;

/// A question of an installed pack: one form of a card.
///
/// @param form its [memoire.question.Form#name()]
public record StoredQuestion(
    CardKey card, QuestionId id, String form, String fingerprint, String body) {}
