package memoire.study;

/// Something a learner did in a session that can be undone.
public sealed interface Deed permits Played, PutAside {
  /// The queue without the card, as it was before.
  Queue rest();
}
