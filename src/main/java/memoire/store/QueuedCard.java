package memoire.store;

import memoire.memory.CardState;
import memoire.study.Marks;

/// A card that waits in a queue, and what is remembered of it.
///
/// @param reviews how many reviews of it stand, practice left out
/// @param kin shared by the cards that give each other away; 0 when there are none
public record QueuedCard(CardKey key, CardState state, int reviews, long kin, Marks marks) {}
