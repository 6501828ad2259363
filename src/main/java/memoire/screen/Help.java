package memoire.screen;

import static memoire.screen.Column.run;
import static memoire.screen.Column.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memoire.question.CardId;
import memoire.text.Cells;

/// What the keys do on the screen behind.
record Help(Screen behind, List<Binding> bindings, int scroll) implements Screen {

  static Help over(Screen screen, List<Binding> bindings) {
    return new Help(screen, List.copyOf(bindings), 0);
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded commanded -> commanded(commanded.command(), scene);
      case Input _ -> Step.to(this);
      default -> {
        var step = behind.update(message, scene);
        yield new Step<>(new Help(step.next(), bindings, scroll), step.effects());
      }
    };
  }

  @Override
  public Page page(Measure measure) {
    var body = new Column(measure.width());
    var names = new ArrayList<String>(bindings.size());
    int widest = 0;
    int room = measure.width() / 3;
    for (var binding : bindings) {
      var name = names(binding, room);
      names.add(name);
      widest = Math.max(widest, Cells.width(name));
    }
    int keys = Math.min(widest, room);
    if (behind instanceof Study study && !study.widget().digits().isEmpty()) {
      row(body, "1 … 9", keys, study.widget().digits());
    }
    for (int i = 0; i < bindings.size(); i++) {
      row(body, names.get(i), keys, bindings.get(i).command().help());
    }
    if (behind instanceof Browse) {
      SearchHelp.below(body);
    }
    return Page.of("Keys", "", 0, body, scroll);
  }

  @Override
  public Optional<CardId> card() {
    return behind.card();
  }

  @Override
  public List<Command> commands() {
    return Scrolling.COMMANDS;
  }

  @Override
  public boolean isTicking() {
    return behind.isTicking();
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return command == Command.BACK
        ? Step.to(behind)
        : Step.to(new Help(behind, bindings, Scrolling.after(command, this, scene)));
  }

  private static void row(Column body, String names, int keys, String help) {
    var name = Cells.fit(names, keys);
    body.hanging(
        List.of(run(name, Style.ACCENT), space(keys - Cells.width(name) + 3)), help, Style.TEXT);
  }

  /// As many of its keys as there is room for, the first in any case.
  private static String names(Binding binding, int room) {
    var names = new StringBuilder();
    for (var key : binding.keys()) {
      var name = Keys.name(key);
      if (names.isEmpty()) {
        names.append(name);
      } else if (Cells.width(names.toString()) + 2 + Cells.width(name) <= room) {
        names.append("  ").append(name);
      }
    }
    return names.toString();
  }
}
