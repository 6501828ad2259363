package memoire.screen;

import java.util.List;

/// What some keys do on a screen.
public record Binding(Command command, List<Key> keys) {
  public Binding {
    keys = List.copyOf(keys);
  }
}
