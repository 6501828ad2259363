package memoire.screen;

import static memoire.screen.Column.run;

import java.util.List;

/// A list of options, one of which is selected.
final class OptionList {
  private OptionList() {}

  /// Draws one option.
  ///
  /// @param index what a click on it chooses
  /// @param label how it is named, like its number
  static void draw(Column column, boolean isSelected, int index, String label, String text) {
    int top = column.height();
    draw(column, isSelected, label, text);
    column.leading(top, new Target.Option(index));
  }

  /// The same for one that cannot be chosen so.
  static void draw(Column column, boolean isSelected, String label, String text) {
    var style = isSelected ? Style.STRONG : Style.TEXT;
    int first = column.height();
    column.prose(
        List.of(
            run(isSelected ? "▸ " : "  ", Style.ACCENT),
            run(label + "  ", isSelected ? Style.ACCENT : Style.MUTED)),
        text,
        style);
    if (isSelected) {
      column.focus(first, column.height() - 1);
    }
  }

  /// The option that a digit names, counted from 0, or -1.
  static int named(Key key, int count) {
    if (!key.isText() || key.text().length() != 1) {
      return -1;
    }
    int named = key.text().charAt(0) - '1';
    return named >= 0 && named < count && named < 9 ? named : -1;
  }

  /// The selection after a command that moves it.
  static int moved(Command command, int selected, int count) {
    int last = Math.max(0, count - 1);
    return switch (command) {
      case UP_ONE -> Math.max(0, selected - 1);
      case DOWN_ONE -> Math.min(last, selected + 1);
      case TOP -> 0;
      case BOTTOM -> last;
      default -> selected;
    };
  }

  static String number(int index, int count) {
    var number = Integer.toString(index + 1);
    return count > 9 && index < 9 ? " " + number : number;
  }
}
