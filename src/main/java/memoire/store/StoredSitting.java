package memoire.store;

import java.time.Instant;

/// A sitting as it is kept, without what was done in it.
///
/// @param number by which commands name it, from 1
/// @param began by the wall clock
/// @param paper as text, in whose format the store has no say
public record StoredSitting(long number, String title, Instant began, String paper) {}
