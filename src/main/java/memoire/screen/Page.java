package memoire.screen;

import memoire.text.SafeText;

/// What a screen shows, before it is placed on the terminal.
///
/// @param title at the top left
/// @param note at the top right
/// @param noteInk what the note is drawn in; what it says it says in words too
/// @param progress how much of the rule below the title is drawn heavy, 0 to 1
/// @param body of any height
/// @param scroll how many rows are scrolled away, or [#FOLLOW] to keep the body's focus in sight
/// @param foot rows below the body that are always in sight
record Page(
    SafeText title,
    SafeText note,
    Ink noteInk,
    double progress,
    Column body,
    int scroll,
    Column foot) {
  static final int FOLLOW = -1;

  /// So much of the body is left in sight above the foot, where there is room for both.
  private static final int LEAST_ROWS = 2;

  Page(SafeText title, SafeText note, Ink noteInk, double progress, Column body, int scroll) {
    this(title, note, noteInk, progress, body, scroll, new Column(body.width()));
  }

  Page(SafeText title, SafeText note, double progress, Column body, int scroll) {
    this(title, note, Ink.MUTED, progress, body, scroll);
  }

  static Page of(String title, String note, double progress, Column body, int scroll) {
    return new Page(SafeText.of(title), SafeText.of(note), progress, body, scroll);
  }

  /// The same with something below the body: at its end where all has room, and otherwise at the
  /// foot, of which the last rows stay in sight whatever is scrolled.
  Page above(Column below, int rows) {
    if (below.height() == 0) {
      return this;
    }
    if (body.height() + 1 + below.height() <= rows) {
      return new Page(title, note, noteInk, progress, body.gap().below(below), scroll, foot);
    }
    int most = Math.max(1, rows - LEAST_ROWS);
    return new Page(title, note, noteInk, progress, body, scroll, below.last(most));
  }

  /// How many rows there are for the body.
  ///
  /// @param rows how many there are for the body and the foot
  int room(int rows) {
    return Math.max(0, rows - foot.height());
  }

  /// The first row in sight.
  ///
  /// @param rows how many rows there are to show the body
  int firstRow(int rows) {
    int last = Math.max(0, body.height() - rows);
    if (scroll != FOLLOW) {
      return Math.clamp(scroll, 0, last);
    }
    if (body.focusFirst() < 0 || body.focusLast() < rows) {
      return 0;
    }
    int wanted = Math.min(body.focusFirst(), body.focusLast() + 1 - rows);
    return Math.clamp(body.focusFirst() < wanted ? body.focusFirst() : wanted + 0L, 0, last);
  }

  /// The scroll after moving by some rows, never beyond the ends.
  int scrolled(int byRows, int rows) {
    return Math.clamp(firstRow(rows) + byRows, 0, Math.max(0, body.height() - rows));
  }
}
