package memoire.screen;

import static memoire.screen.Column.run;
import static memoire.screen.Column.space;

import java.util.ArrayList;
import java.util.List;
import memoire.screen.Line.Run;
import memoire.text.Cells;

/// The keys at the foot: as many as fit, the most useful first, and help always.
final class KeyBar {
  private static final int APART = 3;
  private static final int NARROW = 50;

  private KeyBar() {}

  /// @param more what is said at the right edge, or nothing
  static Line line(List<Binding> bindings, String more, int width) {
    var help = new ArrayList<Binding>();
    var others = new ArrayList<Binding>();
    for (var binding : bindings) {
      if (binding.command() == Command.HELP) {
        help.add(binding);
      } else if (!binding.command().isPlain()) {
        others.add(binding);
      }
    }
    int room = width - (more.isEmpty() ? 0 : Cells.width(more) + 2);
    for (var binding : help) {
      room -= width(binding, width);
    }
    var shown = new ArrayList<Binding>();
    for (var binding : others) {
      int cells = width(binding, width) + APART;
      if (cells <= room) {
        shown.add(binding);
        room -= cells;
      }
    }
    shown.addAll(help);
    var left = runs(shown, width);
    return more.isEmpty()
        ? Column.fit(left, width)
        : Column.spread(left, run(more, Style.ACCENT), width);
  }

  private static List<Run> runs(List<Binding> shown, int width) {
    var runs = new ArrayList<Run>();
    for (var binding : shown) {
      if (!runs.isEmpty()) {
        runs.add(space(APART));
      }
      var target = new Target.Does(binding.command());
      runs.add(run(name(binding, width), Style.TEXT).leadingTo(target));
      runs.add(run(" " + binding.command().label(), Style.MUTED).leadingTo(target));
    }
    return runs;
  }

  private static int width(Binding binding, int width) {
    return Cells.width(name(binding, width)) + 1 + Cells.width(binding.command().label());
  }

  /// Where room is scarce, control is written `^N`.
  private static String name(Binding binding, int width) {
    var name = Keys.name(binding.keys().getFirst());
    return width < NARROW && name.startsWith("Ctrl-") ? "^" + name.substring(5) : name;
  }
}
