package memoire.screen;

/// A key that was pressed.
///
/// @param text for `CHARACTER` the grapheme typed, else empty
public record Key(Name name, String text, boolean ctrl, boolean alt, boolean shift) {
  /// What kind of key it was.
  public enum Name {
    CHARACTER,
    ENTER,
    ESCAPE,
    TAB,
    BACKSPACE,
    DELETE,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN
  }

  public static Key of(Name name) {
    return new Key(name, "", false, false, false);
  }

  public static Key character(String text) {
    return new Key(Name.CHARACTER, text, false, false, false);
  }

  public static Key ctrl(String text) {
    return new Key(Name.CHARACTER, text, true, false, false);
  }

  /// Whether it types something.
  public boolean isText() {
    return name == Name.CHARACTER && !ctrl && !alt;
  }

  /// Whether a binding for this key is met by the one pressed. Capital letters carry their shift in
  /// themselves, and control knows no case.
  boolean means(Key pressed) {
    if (name != pressed.name || ctrl != pressed.ctrl || alt != pressed.alt) {
      return false;
    }
    return name == Name.CHARACTER
        ? ctrl ? text.equalsIgnoreCase(pressed.text) : text.equals(pressed.text)
        : shift == pressed.shift;
  }
}
