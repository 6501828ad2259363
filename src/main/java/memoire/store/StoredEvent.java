package memoire.store;

import memoire.drill.Stamp;

/// Something done in a sitting, as it is kept.
///
/// @param kind what the act is called
/// @param act as text, in whose format the store has no say
public record StoredEvent(Stamp at, String kind, String act) {}
