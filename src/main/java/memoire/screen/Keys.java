package memoire.screen;

import java.util.Locale;
import java.util.Optional;

/// The names of keys, for key bars, help and settings: `Enter`, `Ctrl-R`, `Alt-↑`, `Space`, `?`.
public final class Keys {
  private Keys() {}

  /// What a key is called on the screen.
  public static String name(Key key) {
    var name = key.name() == Key.Name.CHARACTER ? character(key) : special(key.name());
    return (key.ctrl() ? "Ctrl-" : "")
        + (key.alt() ? "Alt-" : "")
        + (key.shift() && key.name() != Key.Name.CHARACTER ? "Shift-" : "")
        + name;
  }

  /// Reads a name as it is written in settings, in either case: `ctrl-r`, `space`, `page_up`, `j`.
  public static Optional<Key> parse(String name) {
    var rest = name.strip();
    boolean ctrl = false;
    boolean alt = false;
    boolean shift = false;
    while (rest.length() > 1) {
      var lower = rest.toLowerCase(Locale.ROOT);
      if (lower.startsWith("ctrl-")) {
        ctrl = true;
        rest = rest.substring(5);
      } else if (lower.startsWith("alt-")) {
        alt = true;
        rest = rest.substring(4);
      } else if (lower.startsWith("shift-")) {
        shift = true;
        rest = rest.substring(6);
      } else {
        break;
      }
    }
    return key(rest, ctrl, alt, shift);
  }

  private static Optional<Key> key(String name, boolean ctrl, boolean alt, boolean shift) {
    if (name.equalsIgnoreCase("space")) {
      return Optional.of(new Key(Key.Name.CHARACTER, " ", ctrl, alt, shift));
    }
    for (var special : Key.Name.values()) {
      if (special != Key.Name.CHARACTER
          && (special.name().equalsIgnoreCase(name.replace('-', '_'))
              || special(special).equalsIgnoreCase(name))) {
        return Optional.of(new Key(special, "", ctrl, alt, shift));
      }
    }
    return name.codePointCount(0, name.length()) == 1
        ? Optional.of(
            new Key(
                Key.Name.CHARACTER, ctrl ? name.toLowerCase(Locale.ROOT) : name, ctrl, alt, shift))
        : Optional.empty();
  }

  private static String character(Key key) {
    if (key.text().equals(" ")) {
      return "Space";
    }
    return key.ctrl() ? key.text().toUpperCase(Locale.ROOT) : key.text();
  }

  private static String special(Key.Name name) {
    return switch (name) {
      case CHARACTER -> "";
      case ENTER -> "Enter";
      case ESCAPE -> "Esc";
      case TAB -> "Tab";
      case BACKSPACE -> "Backspace";
      case DELETE -> "Del";
      case UP -> "↑";
      case DOWN -> "↓";
      case LEFT -> "←";
      case RIGHT -> "→";
      case HOME -> "Home";
      case END -> "End";
      case PAGE_UP -> "PgUp";
      case PAGE_DOWN -> "PgDn";
    };
  }
}
