package memoire.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which keys mean which commands.
///
/// @param changed the commands whose keys are not the standard ones
public record Keymap(Map<Command, List<Key>> changed) {
  private static final Keymap STANDARD = new Keymap(Map.of());

  public Keymap {
    var copy = new EnumMap<Command, List<Key>>(Command.class);
    copy.putAll(changed);
    changed = java.util.Collections.unmodifiableMap(copy);
  }

  /// Every command by its default keys.
  public static Keymap standard() {
    return STANDARD;
  }

  /// The same with other keys for a command.
  public Keymap with(Command command, List<Key> keys) {
    var more = new HashMap<>(changed);
    more.put(command, List.copyOf(keys));
    return new Keymap(more);
  }

  /// The keys that mean a command.
  public List<Key> keys(Command command) {
    return changed.getOrDefault(command, command.keys());
  }

  /// What the key is called that a text names for a command: the first of its keys; its label where
  /// it has none.
  String name(Command command) {
    var keys = keys(command);
    return keys.isEmpty() ? command.label() : Keys.name(keys.getFirst());
  }

  /// The same while letters are text.
  String name(Command command, boolean isTyping) {
    var keys = keys(command, isTyping);
    return keys.isEmpty() ? command.label() : Keys.name(keys.getFirst());
  }

  /// The keys that mean these commands.
  ///
  /// @param isTyping whether letters are text, so that only other keys can mean a command
  List<Binding> bindings(List<Command> commands, boolean isTyping) {
    var bindings = new ArrayList<Binding>(commands.size());
    for (var command : commands) {
      var keys = keys(command, isTyping);
      if (!keys.isEmpty()) {
        bindings.add(new Binding(command, keys));
      }
    }
    return bindings;
  }

  /// The first of these commands that a key means.
  Optional<Command> command(Key key, List<Command> commands, boolean isTyping) {
    for (var command : commands) {
      for (var candidate : keys(command, isTyping)) {
        if (candidate.means(key)) {
          return Optional.of(command);
        }
      }
    }
    return Optional.empty();
  }

  private List<Key> keys(Command command, boolean isTyping) {
    var keys = keys(command);
    return isTyping ? keys.stream().filter(key -> !key.isText()).toList() : keys;
  }
}
