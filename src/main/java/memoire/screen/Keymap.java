package memoire.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which keys mean which commands.
public final class Keymap {
  private static final Keymap STANDARD = new Keymap(new EnumMap<>(Command.class));

  private final Map<Command, List<Key>> changed;

  private Keymap(Map<Command, List<Key>> changed) {
    this.changed = changed;
  }

  /// Every command by its default keys.
  public static Keymap standard() {
    return STANDARD;
  }

  /// The same with other keys for a command.
  public Keymap with(Command command, List<Key> keys) {
    var more = new EnumMap<>(changed);
    more.put(command, List.copyOf(keys));
    return new Keymap(more);
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
    var keys = changed.getOrDefault(command, command.keys());
    return isTyping ? keys.stream().filter(key -> !key.isText()).toList() : keys;
  }
}
