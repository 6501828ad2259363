package memoire.store;

/// How many cards of a pack wait, and in which queue.
///
/// @param due to be asked now: scheduled for today or before, or with a learning step that is over
/// @param learning in learning or relearning, whether their step is over or not
/// @param fresh never answered
/// @param total all cards
public record PackCounts(String pack, String title, int due, int learning, int fresh, int total) {}
