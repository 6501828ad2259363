package memoire.phrase;

import java.util.Map;
import java.util.Optional;
import memoire.syntax.Proposition;
import memoire.syntax.Rendering;
import memoire.syntax.Word;

/// Who claims a statement.
final class Speaker {
  private final Proposition proposition;
  private final Known known;

  Speaker(Proposition proposition, Known known) {
    this.proposition = proposition;
    this.known = known;
  }

  /// The name; an empty text where nobody does, nothing where it is not said who.
  Optional<String> name() {
    var speaker = proposition.owner();
    if (speaker == null) {
      return Optional.of("");
    }
    var top = Statement.top(speaker);
    if (top.isPresent() && top.get().tag().equals("PRP")) {
      return Optional.ofNullable(known.personOrSubject(top.get().lower()));
    }
    boolean isNamed = speaker.stream().anyMatch(Word::isProperNoun);
    if (!isNamed) {
      return Optional.empty();
    }
    var text = Rendering.text(proposition.parse(), speaker, Map.of());
    return Optional.of(speaker.size() == 1 ? known.cast().person(text).orElse(text) : text);
  }
}
