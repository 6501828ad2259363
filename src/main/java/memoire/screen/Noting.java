package memoire.screen;

import static memoire.screen.Column.run;

import java.util.List;
import memoire.review.Reason;

/// Why a question is rejected, in the author's words.
record Noting(Rejecting behind, LineEditor note) implements Screen {

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded(var command) when command == Command.CHOOSE ->
          behind.behind().reject(behind.ids(), Reason.OTHER, note.stripped(), scene.now());
      case Message.Commanded(var command) when command == Command.BACK -> Step.to(behind);
      case Input.Pressed pressed -> Step.to(new Noting(behind, note.press(pressed.key())));
      case Input.Pasted pasted -> Step.to(new Noting(behind, note.typed(pasted.text())));
      default -> Step.to(this);
    };
  }

  @Override
  public Measure measure(Size size) {
    return behind.measure(size);
  }

  @Override
  public Page page(Measure measure) {
    var body = new Column(measure.width());
    body.text("Why does it go? A word or two, or nothing.", Style.MUTED).gap();
    Rewriting.line(body, List.of(run("› ", Style.ACCENT)), note, true, Style.STRONG);
    return ReviewPage.page(behind.behind(), measure, body, Page.FOLLOW);
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.CHOOSE, Command.BACK);
  }

  @Override
  public boolean isTyping() {
    return true;
  }
}
