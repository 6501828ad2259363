package memoire.terminal;

import memoire.screen.Input;
import memoire.screen.Key;
import org.jspecify.annotations.Nullable;

/// What single control characters and whole escape sequences mean.
final class Sequences {
  private static final int SHIFT = 1;
  private static final int ALT = 2;
  private static final int CTRL = 4;
  private static final int META = 8;

  private Sequences() {}

  /// A single character, with Alt or without; null when it is no key.
  static @Nullable Key plain(int c, boolean alt) {
    return switch (c) {
      case '\r', '\n' -> key(Key.Name.ENTER, alt ? ALT : 0);
      case '\t' -> key(Key.Name.TAB, alt ? ALT : 0);
      case 0x7f, '\b' -> key(Key.Name.BACKSPACE, alt ? ALT : 0);
      case 0x1b -> key(Key.Name.ESCAPE, alt ? ALT : 0);
      default -> character(c, alt ? ALT : 0);
    };
  }

  /// `ESC [ parameters last`; null when it is nothing a program asked for.
  static @Nullable Input decode(String parameters, char last) {
    if (parameters.startsWith("<")) {
      return last == 'M' ? mouse(parameters) : null;
    }
    int modifiers = modifiers(parameters, 1);
    return pressed(
        switch (last) {
          case '~' -> numbered(parameters, modifiers);
          case '^' -> numbered(parameters, CTRL);
          case '@' -> numbered(parameters, CTRL | SHIFT);
          case 'u' -> plainWith(number(parameters, 0), modifiers);
          case 'Z' -> key(Key.Name.TAB, SHIFT);
          case 'a', 'b', 'c', 'd' -> named(Character.toUpperCase(last), SHIFT);
          default -> named(last, modifiers);
        });
  }

  /// `ESC O last`, sometimes with modifiers between.
  static @Nullable Input decodeShort(String parameters, int last) {
    int modifiers = modifiers(parameters, 0);
    return pressed(
        switch (last) {
          case 'M' -> key(Key.Name.ENTER, modifiers);
          case 'a', 'b', 'c', 'd' -> named((char) (last - 'a' + 'A'), CTRL);
          default -> named((char) last, modifiers);
        });
  }

  private static @Nullable Input pressed(@Nullable Key key) {
    return key == null ? null : new Input.Pressed(key);
  }

  private static @Nullable Key named(char last, int modifiers) {
    return switch (last) {
      case 'A' -> key(Key.Name.UP, modifiers);
      case 'B' -> key(Key.Name.DOWN, modifiers);
      case 'C' -> key(Key.Name.RIGHT, modifiers);
      case 'D' -> key(Key.Name.LEFT, modifiers);
      case 'H' -> key(Key.Name.HOME, modifiers);
      case 'F' -> key(Key.Name.END, modifiers);
      default -> null;
    };
  }

  private static @Nullable Key numbered(String parameters, int modifiers) {
    return switch (number(parameters, 0)) {
      case 1, 7 -> key(Key.Name.HOME, modifiers);
      case 3 -> key(Key.Name.DELETE, modifiers);
      case 4, 8 -> key(Key.Name.END, modifiers);
      case 5 -> key(Key.Name.PAGE_UP, modifiers);
      case 6 -> key(Key.Name.PAGE_DOWN, modifiers);
      case 27 -> plainWith(number(parameters, 2), modifiers);
      default -> null;
    };
  }

  /// A character that a terminal reports with its modifiers (`modifyOtherKeys`, `CSI u`).
  private static @Nullable Key plainWith(int c, int modifiers) {
    var key = plain(c, false);
    if (key == null || !Character.isValidCodePoint(c)) {
      return null;
    }
    return key.name() == Key.Name.CHARACTER ? character(c, modifiers) : key(key.name(), modifiers);
  }

  private static @Nullable Key character(int c, int modifiers) {
    boolean alt = (modifiers & (ALT | META)) != 0;
    if (c < ' ') {
      char letter = (char) (c == 0 ? ' ' : c < 0x1b ? c + 0x60 : c + 0x40);
      return new Key(Key.Name.CHARACTER, String.valueOf(letter), true, alt, false);
    }
    if (c < 0x7f || (c >= 0xa0 && c <= Character.MAX_CODE_POINT && c != Utf8.MALFORMED)) {
      boolean ctrl = (modifiers & CTRL) != 0;
      return new Key(Key.Name.CHARACTER, Character.toString(c), ctrl, alt, false);
    }
    return null;
  }

  private static Key key(Key.Name name, int modifiers) {
    boolean alt = (modifiers & (ALT | META)) != 0;
    return new Key(name, "", (modifiers & CTRL) != 0, alt, (modifiers & SHIFT) != 0);
  }

  /// `<button;column;row`: the left button's press, and the wheel.
  private static @Nullable Input mouse(String parameters) {
    int button = number(parameters, 0);
    int column = number(parameters, 1) - 1;
    int row = number(parameters, 2) - 1;
    if (column < 0 || row < 0) {
      return null;
    }
    return switch (button & ~0x1c) {
      case 0 -> new Input.Mouse(column, row, 0);
      case 64 -> new Input.Mouse(column, row, -1);
      case 65 -> new Input.Mouse(column, row, 1);
      default -> null;
    };
  }

  /// Terminals add 1 to the bits of the modifiers, so that 0 can mean none.
  private static int modifiers(String parameters, int index) {
    int number = number(parameters, index);
    return number > 1 && number <= 256 ? number - 1 : 0;
  }

  /// The parameter at an index of `1;2;3`, 0 where it is missing, at most six digits of it.
  private static int number(String parameters, int index) {
    int field = 0;
    int value = 0;
    for (int i = 0; i < parameters.length() && field <= index; i++) {
      char c = parameters.charAt(i);
      if (c == ';') {
        field++;
      } else if (field == index && c >= '0' && c <= '9') {
        value = Math.min(value * 10 + (c - '0'), 9_999_999);
      }
    }
    return value;
  }
}
