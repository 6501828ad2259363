package memoire.store;

import memoire.memory.CardState;

/// A card that waits in a queue, and what is remembered of it.
public record QueuedCard(CardKey key, CardState state) {}
