package memoire.memory;

import java.time.Instant;

/// What FSRS-7 remembers of a card beside what every model does.
///
/// @param slow the stability of the trace that lasts, in days, 0.0001 to 36500
/// @param fast the stability of the trace that fades first, in days, 0.0001 to 36500
/// @param at when they were left: FSRS-7 goes by the clock, not by study days
public record Traces(double slow, double fast, Instant at) {}
