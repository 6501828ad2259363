package memoire.screen;

import static memoire.screen.Column.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memoire.question.Answer;
import org.jspecify.annotations.Nullable;

/// Items that are put into order.
///
/// @param isLifted whether the selected item moves along with the selection
/// @param isTouched whether the order is the learner's, and so an answer
record Sorting(List<String> items, int selected, boolean isLifted, boolean isTouched)
    implements Widget {
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
    return new Sorting(items, 0, false, true);
  }

  /// As they were ordered; as they were shuffled, they are no answer.
  static Sorting standing(List<String> items, @Nullable Answer answer) {
    return answer instanceof Answer.Ordered(var ordered)
        ? new Sorting(ordered, 0, false, true)
        : new Sorting(items, 0, false, false);
  }

  @Override
  public Widget command(Command command) {
    return switch (command) {
      case LIFT -> new Sorting(items, selected, !isLifted, isTouched);
      case RAISE -> moving(selected - 1);
      case LOWER -> moving(selected + 1);
      default -> {
        int target = OptionList.moved(command, selected, items.size());
        yield isLifted ? moving(target) : new Sorting(items, target, false, isTouched);
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
    return isLifted ? moving(named) : new Sorting(items, named, false, isTouched);
  }

  /// Picks an item up, or puts the one that is picked up in its place.
  @Override
  public Widget click(int index) {
    if (index >= items.size()) {
      return this;
    }
    if (!isLifted) {
      return new Sorting(items, index, true, isTouched);
    }
    var moved = moving(index);
    return new Sorting(moved.items, moved.selected, false, moved.isTouched);
  }

  @Override
  public Optional<Answer> answer() {
    return isTouched ? Optional.of(new Answer.Ordered(items)) : Optional.empty();
  }

  @Override
  public String complaint() {
    return "Put the items into order first, or say that you don’t know.";
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
    if (place == selected) {
      return this;
    }
    var moved = new ArrayList<>(items);
    moved.add(place, moved.remove(selected));
    return new Sorting(List.copyOf(moved), place, isLifted, true);
  }
}
