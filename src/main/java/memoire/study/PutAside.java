package memoire.study;

import org.jspecify.annotations.Nullable;

/// A card that was suspended or buried, so that it is not asked in this session.
///
/// @param asked the question that stood, or null when its feedback was shown
/// @param item the card as it was
/// @param rest the queue as it was
/// @param after what is set about the card now
public record PutAside(@Nullable Asked asked, QueueItem item, Queue rest, Marks after)
    implements Deed {}
