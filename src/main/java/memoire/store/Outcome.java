package memoire.store;

import java.time.Duration;

/// What a question of a sitting came to that was handed in.
///
/// @param place in the paper, counted from 0
/// @param topic the question's first tag; empty without one
/// @param isAnswered whether there is an answer, be it “I don’t know”
/// @param credit 0 to 1
/// @param best the most marks that could be had; 0 when the question does not count
public record Outcome(
    int place,
    CardKey card,
    String topic,
    boolean isAnswered,
    double credit,
    double mark,
    double best,
    Duration took) {}
