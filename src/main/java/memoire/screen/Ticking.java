package memoire.screen;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import memoire.question.Answer;
import org.jspecify.annotations.Nullable;

/// Any number of options.
record Ticking(List<String> options, int selected, Set<String> ticked) implements Widget {
  private static final List<Command> COMMANDS =
      List.of(Command.TICK, Command.UP_ONE, Command.DOWN_ONE, Command.TOP, Command.BOTTOM);

  static Ticking among(List<String> options) {
    return new Ticking(options, 0, Set.of());
  }

  /// With the options ticked that were.
  static Ticking standing(List<String> options, @Nullable Answer answer) {
    var ticked =
        answer instanceof Answer.Picked(var picked)
            ? picked.stream().filter(options::contains).collect(Collectors.toSet())
            : Set.<String>of();
    return new Ticking(options, 0, Set.copyOf(ticked));
  }

  @Override
  public Widget command(Command command) {
    return command == Command.TICK
        ? toggling(selected)
        : new Ticking(options, OptionList.moved(command, selected, options.size()), ticked);
  }

  @Override
  public String digits() {
    return "Tick the option with that number";
  }

  @Override
  public Widget press(Key key) {
    int named = OptionList.named(key, options.size());
    return named < 0 ? this : toggling(named);
  }

  @Override
  public Widget click(int index) {
    return index < options.size() ? toggling(index) : this;
  }

  @Override
  public Optional<Answer> answer() {
    return ticked.isEmpty() ? Optional.empty() : Optional.of(new Answer.Picked(ticked));
  }

  @Override
  public String complaint() {
    return "Tick every right option first, for instance by its number.";
  }

  @Override
  public void draw(Column column, Keymap keys) {
    for (int i = 0; i < options.size(); i++) {
      var box = ticked.contains(options.get(i)) ? " [✓]" : " [ ]";
      OptionList.draw(
          column, i == selected, i, OptionList.number(i, options.size()) + box, options.get(i));
    }
  }

  @Override
  public List<Command> commands() {
    return COMMANDS;
  }

  private Ticking toggling(int index) {
    var toggled = new HashSet<>(ticked);
    if (!toggled.remove(options.get(index))) {
      toggled.add(options.get(index));
    }
    return new Ticking(options, index, Set.copyOf(toggled));
  }
}
