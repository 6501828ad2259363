package memoire.pack;

import java.util.Optional;
import memoire.text.Fnv;

/// Cards that give each other away: they were drawn from one passage, so that whoever has just been
/// asked one of them knows the answer to the others. They are kept on different days.
public final class Kin {
  private Kin() {}

  /// A number that the cards of one passage share; empty for a card without a passage.
  ///
  /// @param pack id of the pack: the ids of its documents mean nothing elsewhere
  public static Optional<Long> of(String pack, Card card) {
    for (var form : card.forms()) {
      var evidence = form.evidence();
      if (evidence != null) {
        return Optional.of(Fnv.hash(pack + "\n" + evidence.document() + "\n" + evidence.start()));
      }
    }
    return Optional.empty();
  }
}
