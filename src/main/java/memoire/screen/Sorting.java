package memoire.screen;

import static memoire.screen.Column.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memoire.question.Answer;

/// Items that are put into order.
///
/// @param isLifted whether the selected item moves along with the selection
record Sorting(List<String> items, int selected, boolean isLifted) implements Widget {
  private static final List<Command> COMMANDS =
      List.of(
          Command.LIFT,
          Command.RAISE,
          Command.LOWER,
          Command.UP_ONE,
          Command.DOWN_ONE,
          Command.TOP,
          Command.BOTTOM);

  static Sorting of(List<String> items) {
    return new Sorting(items, 0, false);
  }

  @Override
  public Widget command(Command command) {
    return switch (command) {
      case LIFT -> new Sorting(items, selected, !isLifted);
      case RAISE -> moving(selected - 1);
      case LOWER -> moving(selected + 1);
      default -> {
        int target = OptionList.moved(command, selected, items.size());
        yield isLifted ? moving(target) : new Sorting(items, target, false);
      }
    };
  }

  @Override
  public String digits() {
    return "Go to the item at that place, or put there what is picked up";
  }

  @Override
  public Widget press(Key key) {
    int named = OptionList.named(key, items.size());
    if (named < 0) {
      return this;
    }
    return isLifted ? moving(named) : new Sorting(items, named, false);
  }

  /// Picks an item up, or puts the one that is picked up in its place.
  @Override
  public Widget click(int index) {
    if (index >= items.size()) {
      return this;
    }
    if (!isLifted) {
      return new Sorting(items, index, true);
    }
    var moved = moving(index);
    return new Sorting(moved.items, moved.selected, false);
  }

  @Override
  public Optional<Answer> answer() {
    return Optional.of(new Answer.Ordered(items));
  }

  @Override
  public String complaint() {
    return "";
  }

  @Override
  public void draw(Column column, Keymap keys) {
    for (int i = 0; i < items.size(); i++) {
      if (i == selected && isLifted) {
        int first = column.height();
        column.prose(
            List.of(
                run("↕ ", Style.ACCENT.strong()),
                run(OptionList.number(i, items.size()) + "  ", Style.ACCENT)),
            items.get(i),
            Style.ACCENT.strong().underlined());
        column.leading(first, new Target.Option(i)).focus(first, column.height() - 1);
      } else {
        OptionList.draw(column, i == selected, i, OptionList.number(i, items.size()), items.get(i));
      }
    }
  }

  @Override
  public List<Command> commands() {
    return COMMANDS;
  }

  private Sorting moving(int target) {
    if (items.isEmpty()) {
      return this;
    }
    int place = Math.clamp(target, 0, items.size() - 1);
    var moved = new ArrayList<>(items);
    moved.add(place, moved.remove(selected));
    return new Sorting(List.copyOf(moved), place, isLifted);
  }
}
