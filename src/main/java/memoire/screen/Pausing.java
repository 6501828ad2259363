package memoire.screen;

import java.util.List;
import memoire.drill.Act;

/// A paper whose clock stands; its question is hidden for as long.
record Pausing(PaperQuestion behind) implements Screen {

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded(var command) -> commanded(command, scene);
      case Input _ -> Step.to(this);
      default -> Over.told(behind, message, scene, this::over);
    };
  }

  @Override
  public Page page(Measure measure) {
    var keys = measure.keys();
    var body = new Column(measure.width());
    body.text("The clock stands.", Style.STRONG)
        .gap()
        .text(keys.name(Command.UNPAUSE) + " goes on.", Style.MUTED);
    if (!behind.seat().notice().isEmpty()) {
      body.gap().text(behind.seat().notice().value(), Style.TEXT.in(Ink.WARN));
    }
    return PaperSheet.page(behind.seat(), "paused", measure, body, 0);
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.UNPAUSE, Command.LEAVE_PAPER);
  }

  @Override
  public boolean isTicking() {
    return true;
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case UNPAUSE -> {
        var entering = behind.seat().enter(new Act.Resumed());
        yield new Step<>(new Pausing(behind.with(entering.seat())), entering.effects());
      }
      case LEAVE_PAPER -> Leaving.home(behind.seat(), scene.setup().keymap());
      default -> Step.to(this);
    };
  }

  /// Once the clock goes again, the question is seen again.
  private Screen over(PaperQuestion next) {
    return next.seat().sitting().isPaused() ? new Pausing(next) : next;
  }
}
