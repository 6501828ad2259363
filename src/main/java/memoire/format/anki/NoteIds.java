package memoire.format.anki;

import java.util.HashSet;
import java.util.Set;
import memoire.pack.Identity;

/// Ids of questions out of those of notes, the same at every reading. A note that this program
/// wrote has the id of its question, and gives it back.
public final class NoteIds {
  private final Set<String> taken = new HashSet<>();

  /// The id of one card of a note; empty when the note has none.
  ///
  /// @param guid what Anki knows the note by
  /// @param number of the card in the note, from 0
  public String id(String guid, int number) {
    if (guid.isBlank()) {
      return "";
    }
    boolean isKept = number == 0 && Identity.isSafe(guid) && !taken.contains(guid);
    var id = isKept ? guid : Identity.mint("anki\u001f" + guid + "\u001f" + number, taken);
    taken.add(id);
    return id;
  }
}
