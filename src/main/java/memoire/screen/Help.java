package memoire.screen;

import static memoire.screen.Column.run;
import static memoire.screen.Column.space;

import java.util.ArrayList;
import java.util.List;
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
    for (var binding : bindings) {
      var name = names(binding);
      names.add(name);
      widest = Math.max(widest, Cells.width(name));
    }
    int keys = Math.min(widest, measure.width() / 3);
    for (int i = 0; i < bindings.size(); i++) {
      var name = Cells.fit(names.get(i), keys);
      body.hanging(
          List.of(run(name, Style.ACCENT), space(keys - Cells.width(name) + 3)),
          bindings.get(i).command().help(),
          Style.TEXT);
    }
    if (behind instanceof Browse) {
      SearchHelp.below(body);
    }
    return Page.of("Keys", "", 0, body, scroll);
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

  private static String names(Binding binding) {
    var names = new ArrayList<String>();
    for (var key : binding.keys()) {
      names.add(Keys.name(key));
    }
    return String.join("  ", names);
  }
}
