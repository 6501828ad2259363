package memoire.generate.bench;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A fact that a person found in a text, before any generator had read it.
///
/// @param type what is asked for: date, count, name, …
/// @param answer as the text words it, mostly
/// @param aliases other wordings that are as right
/// @param sentence as it stands in the file, but for white space
/// @param attribution whose claim it is, or null
/// @param priority 1 for what every good paper on the text would ask
public record KnownFact(
    String id,
    String type,
    String answer,
    List<String> aliases,
    String sentence,
    @Nullable String attribution,
    int priority) {
  public KnownFact {
    aliases = List.copyOf(aliases);
  }

  public boolean isPrime() {
    return priority == 1;
  }

  static KnownFact of(Map<String, Object> line) {
    return new KnownFact(
        Json.text(line, "id"),
        Json.text(line, "type"),
        Json.text(line, "answer"),
        Json.texts(line, "aliases"),
        Json.text(line, "sentence"),
        line.get("attribution") instanceof String owner ? owner : null,
        line.get("priority") instanceof Integer priority ? priority : 0);
  }
}
