package memoire.study;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import memoire.memory.Rating;
import memoire.question.CardId;
import memoire.question.QuestionId;

/// One answered question: a row of the log, which is the only truth about a learner.
///
/// @param pack id of the pack the card belongs to
/// @param at when it was answered
/// @param offset the learner's offset from UTC at that time: it decides which day this was
/// @param question the form that was asked, and `form` its [memoire.question.Form#name()]
/// @param fingerprint of the question's content when it was asked
/// @param answer what was answered, in words
/// @param credit the verdict, 0 to 1
/// @param guess the chance, 0 to 1, that somebody who knew nothing would have been right: what the
///   memory model makes of the answer depends on it
/// @param rating what the memory model was told
/// @param hints how many hints were looked at
/// @param took from the question's appearance to the answer
public record Review(
    String pack,
    CardId card,
    QuestionId question,
    String form,
    Instant at,
    ZoneOffset offset,
    String fingerprint,
    String answer,
    double credit,
    double guess,
    Rating rating,
    int hints,
    Duration took) {}
