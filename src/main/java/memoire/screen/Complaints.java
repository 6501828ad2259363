package memoire.screen;

import java.util.List;
import java.util.Optional;
import memoire.question.CardId;
import memoire.text.SafeText;

/// What is wrong with the file that is looked at, over what is seen of it. Any key goes back to
/// that, but those that scroll.
record Complaints(Screen behind, List<SafeText> lines, int scroll) implements Screen {
  Complaints {
    lines = List.copyOf(lines);
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded(Command command) when command != Command.BACK ->
          Step.to(new Complaints(behind, lines, Scrolling.after(command, this, scene)));
      case Message.Commanded _, Input.Pressed _ -> behind.returned();
      case Input _ -> Step.to(this);
      default -> {
        var step = behind.update(message, scene);
        yield new Step<>(new Complaints(step.next(), lines, scroll), step.effects());
      }
    };
  }

  @Override
  public Page page(Measure measure) {
    var body = new Column(measure.width());
    lines.forEach(line -> body.text(line.value(), Style.TEXT));
    return Page.of("Problems in the file", "", 0, body, scroll);
  }

  @Override
  public List<Command> commands() {
    return Scrolling.COMMANDS;
  }

  @Override
  public Optional<CardId> card() {
    return behind.card();
  }
}
