package memoire.store;

/// What an installation did to a pack's cards.
///
/// @param added cards the store had never seen
/// @param kept cards that were there, progress and all (those that came back from retirement too)
/// @param retired cards that are no longer in the pack; their history stays
/// @param moved cards that were answered, and whose place another one has taken now
public record Installed(int added, int kept, int retired, int moved) {}
