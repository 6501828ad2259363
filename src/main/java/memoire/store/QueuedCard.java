package memoire.store;

import memoire.memory.CardState;

/// A card that waits in a queue, and what is remembered of it.
///
/// @param reviews how many reviews of it stand
public record QueuedCard(CardKey key, CardState state, int reviews) {}
