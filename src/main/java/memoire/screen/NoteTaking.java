package memoire.screen;

import static memoire.screen.Column.run;

import java.util.List;

/// A learner's own words about a card.
record NoteTaking(CardPage behind, LineEditor note) implements Screen {

  static NoteTaking of(CardPage behind) {
    return new NoteTaking(behind, LineEditor.of(behind.item().marks().note()));
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded(var command) when command == Command.WRITE_NOTE ->
          behind.set(behind.item().marks().noted(note.text()));
      case Message.Commanded(var command) when command == Command.BACK -> Step.to(behind);
      case Input.Pressed pressed -> Step.to(new NoteTaking(behind, note.press(pressed.key())));
      case Input.Pasted pasted -> Step.to(new NoteTaking(behind, note.typed(pasted.text())));
      default -> Step.to(this);
    };
  }

  @Override
  public Page page(Measure measure) {
    var body = new Column(measure.width());
    body.text("Your note on this card. Only you see it, after each answer.", Style.MUTED).gap();
    Rewriting.line(body, List.of(run("› ", Style.ACCENT)), note, true, Style.STRONG);
    return Page.of("Note", "", 0, body, Page.FOLLOW);
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.WRITE_NOTE, Command.BACK);
  }

  @Override
  public boolean isTyping() {
    return true;
  }
}
