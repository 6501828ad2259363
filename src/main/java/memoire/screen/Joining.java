package memoire.screen;

import static memoire.screen.Column.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import memoire.question.Answer;
import memoire.question.Form.Pair;
import org.jspecify.annotations.Nullable;

/// Left sides that are joined to right sides.
///
/// @param joined for each left side the place of its right side, or -1
record Joining(List<String> lefts, List<String> rights, List<Integer> joined, int selected)
    implements Widget {
  private static final int NONE = -1;
  private static final List<Command> COMMANDS =
      List.of(
          Command.NEXT_RIGHT,
          Command.PREVIOUS_RIGHT,
          Command.CLEAR,
          Command.UP_ONE,
          Command.DOWN_ONE,
          Command.TOP,
          Command.BOTTOM);

  static Joining of(List<Pair> pairs, List<String> rights) {
    var lefts = pairs.stream().map(Pair::left).toList();
    return new Joining(lefts, rights, Collections.nCopies(lefts.size(), NONE), 0);
  }

  /// With what was joined.
  static Joining standing(List<Pair> pairs, List<String> rights, @Nullable Answer answer) {
    var blank = of(pairs, rights);
    if (!(answer instanceof Answer.Matched(var matched))) {
      return blank;
    }
    var joined = new ArrayList<>(blank.joined);
    for (var pair : matched) {
      int left = blank.lefts.indexOf(pair.left());
      while (left >= 0 && left + 1 < joined.size() && joined.get(left) != NONE) {
        int next = blank.lefts.subList(left + 1, blank.lefts.size()).indexOf(pair.left());
        left = next < 0 ? -1 : left + 1 + next;
      }
      if (left >= 0) {
        joined.set(left, rights.indexOf(pair.right()));
      }
    }
    return new Joining(blank.lefts, rights, List.copyOf(joined), 0);
  }

  @Override
  public Widget command(Command command) {
    int count = rights.size();
    int now = lefts.isEmpty() ? NONE : joined.get(selected);
    return switch (command) {
      case NEXT_RIGHT -> joining((now + 1) % Math.max(1, count), selected);
      case PREVIOUS_RIGHT -> joining(now <= 0 ? count - 1 : now - 1, selected);
      case CLEAR -> joining(NONE, selected);
      default ->
          new Joining(lefts, rights, joined, OptionList.moved(command, selected, lefts.size()));
    };
  }

  @Override
  public String digits() {
    return "Join the line that is marked with what has that number";
  }

  @Override
  public Widget press(Key key) {
    int named = OptionList.named(key, rights.size());
    return named < 0 ? this : joining(named, nextOpen());
  }

  /// A left side is selected; a right side is joined to the one that is.
  @Override
  public Widget click(int index) {
    int right = index - lefts.size();
    if (right >= rights.size()) {
      return this;
    }
    return right < 0 ? new Joining(lefts, rights, joined, index) : joining(right, nextOpen());
  }

  @Override
  public Optional<Answer> answer() {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < lefts.size(); i++) {
      if (joined.get(i) != NONE) {
        pairs.add(new Pair(lefts.get(i), rights.get(joined.get(i))));
      }
    }
    return pairs.isEmpty() ? Optional.empty() : Optional.of(new Answer.Matched(pairs));
  }

  @Override
  public String complaint() {
    return "Join the lines first: the number below goes with the line that is marked.";
  }

  @Override
  public void draw(Column column, Keymap keys) {
    for (int i = 0; i < lefts.size(); i++) {
      OptionList.draw(column, i == selected, i, letter(i), lefts.get(i) + " — " + right(i));
    }
    int first = column.focusFirst();
    int last = column.focusLast();
    column.gap().row(run("  The number of what goes with ▸", Style.MUTED));
    for (int i = 0; i < rights.size(); i++) {
      boolean isTaken = joined.contains(i);
      int top = column.height();
      column.prose(
          List.of(run("  " + OptionList.number(i, rights.size()) + "  ", Style.MUTED)),
          rights.get(i),
          isTaken ? Style.MUTED : Style.TEXT);
      column.leading(top, new Target.Option(lefts.size() + i));
    }
    column.focus(first, last);
  }

  @Override
  public List<Command> commands() {
    return COMMANDS;
  }

  /// `a`, `b` and so on.
  static String letter(int index) {
    return index < 26 ? String.valueOf((char) ('a' + index)) : Integer.toString(index + 1);
  }

  private String right(int left) {
    int right = joined.get(left);
    return right == NONE ? "?" : rights.get(right);
  }

  private Joining joining(int right, int next) {
    if (lefts.isEmpty() || rights.isEmpty()) {
      return this;
    }
    var changed = new ArrayList<>(joined);
    changed.set(selected, right);
    return new Joining(lefts, rights, List.copyOf(changed), next);
  }

  /// The next left side that is not joined, or the same when all others are.
  private int nextOpen() {
    for (int step = 1; step < lefts.size(); step++) {
      int left = (selected + step) % lefts.size();
      if (joined.get(left) == NONE) {
        return left;
      }
    }
    return selected;
  }
}
