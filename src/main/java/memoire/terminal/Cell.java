package memoire.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import java.util.EnumSet;

/// What one cell shows, or two when it is wide. Lanterna's own type takes half the emoji for narrow
/// and each combining mark for a column, and asks a break iterator about every character it makes.
///
/// A painter makes each cell once, so that cells are equal when they are the same.
final class Cell extends TextCharacter {
  private static final EnumSet<SGR> NO_MODIFIERS = EnumSet.noneOf(SGR.class);

  private final String text;
  private final boolean isWide;
  private final TextCharacter blank;

  /// @param look a character that looks as this one shall
  /// @param blank what the second half of a wide cell shows
  @SuppressWarnings("deprecation")
  Cell(String text, boolean isWide, TextCharacter look, TextCharacter blank) {
    super(look);
    this.text = text;
    this.isWide = isWide;
    this.blank = blank;
  }

  @Override
  public String getCharacterString() {
    return text;
  }

  @Override
  @SuppressWarnings("deprecation")
  public char getCharacter() {
    return text.charAt(0);
  }

  @Override
  public boolean is(char character) {
    return text.length() == 1 && text.charAt(0) == character;
  }

  @Override
  public boolean isDoubleWidth() {
    return isWide;
  }

  /// None: they are part of the [Look].
  @Override
  public EnumSet<SGR> getModifiers() {
    return NO_MODIFIERS;
  }

  /// The screen's buffer fills the second half of a wide cell with a space.
  @Override
  public TextCharacter withCharacter(char character) {
    return character == ' ' ? blank : super.withCharacter(character);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
