package memoire.deadline;

import java.time.LocalDate;

/// What the plan has for one day, on average over the ways in which the answers may turn out.
///
/// @param newCards cards asked for the first time
/// @param reviews cards asked again; repetitions of wrong answers within the day are not counted
/// @param minutes what both take, repetitions included
public record PlannedDay(LocalDate day, double newCards, double reviews, double minutes) {}
