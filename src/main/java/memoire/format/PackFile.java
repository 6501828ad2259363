package memoire.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import memoire.pack.Pack;
import memoire.question.QuestionId;
import memoire.text.Position;

/// A pack and where its questions stand in its file, so that what is found in it later can be shown
/// there.
///
/// @param places where the questions stand
/// @param made the ids that are not in the file: they were made from what its questions say
public record PackFile(Pack pack, Map<QuestionId, Position> places, Set<QuestionId> made) {
  public PackFile {
    made = Set.copyOf(made);
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
  }

  /// Where a question stands; nowhere when it is not of this file.
  public Position place(QuestionId id) {
    return places.getOrDefault(id, Position.NOWHERE);
  }
}
