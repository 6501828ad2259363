package memoire.screen;

import java.util.List;
import java.util.stream.Stream;

/// Where a page is scrolled to by a command.
final class Scrolling {
  /// How one moves in a page.
  static final List<Command> MOVES =
      List.of(
          Command.UP_ONE,
          Command.DOWN_ONE,
          Command.PAGE_BACK,
          Command.PAGE_ON,
          Command.TOP,
          Command.BOTTOM);

  /// What can be done on a page that is only read: leave it, and move in it.
  static final List<Command> COMMANDS =
      Stream.concat(Stream.of(Command.BACK), MOVES.stream()).toList();

  private Scrolling() {}

  /// The scroll of a screen's page after a command; unchanged by commands that do not scroll.
  static int after(Command command, Screen screen, Scene scene) {
    var measure = screen.measure(scene.size()).with(scene.setup().keymap(), scene.setup().media());
    var page = screen.page(measure);
    int rows = page.room(measure.body());
    return page.scrolled(
        switch (command) {
          case UP_ONE -> -1;
          case DOWN_ONE -> 1;
          case PAGE_BACK -> 1 - rows;
          case PAGE_ON -> rows - 1;
          case TOP -> -page.body().height();
          case BOTTOM -> page.body().height();
          default -> 0;
        },
        rows);
  }
}
