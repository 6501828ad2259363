package memoire.store;

import memoire.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// A question of an installed pack: one form of a card.
///
/// @param form its [memoire.question.Form#name()]
/// @param base of the learner's own wording: the fingerprint of the pack's wording that it was made
///   from; null when this is the pack's
public record StoredQuestion(
    CardKey card,
    QuestionId id,
    String form,
    String fingerprint,
    String body,
    @Nullable String base) {}
