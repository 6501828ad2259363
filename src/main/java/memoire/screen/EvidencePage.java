package memoire.screen;

import static memoire.screen.Column.run;

import java.util.List;
import java.util.Optional;
import memoire.pack.Source;
import memoire.question.CardId;
import memoire.question.Evidence;

/// The passage that proves an answer, in its document.
record EvidencePage(Proving behind, int scroll) implements Screen {

  static EvidencePage over(Proving screen) {
    return new EvidencePage(screen, Page.FOLLOW);
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded commanded -> Step.to(commanded(commanded.command(), scene));
      case Input _ -> Step.to(this);
      default -> {
        var step = behind.update(message, scene);
        boolean isStill = step.next().getClass() == behind.getClass();
        yield new Step<>(
            isStill && step.next() instanceof Proving next
                ? new EvidencePage(next, scroll)
                : step.next(),
            step.effects());
      }
    };
  }

  @Override
  public Page page(Measure measure) {
    return behind
        .proof()
        .map(proof -> page(proof.evidence(), proof.document(), proof.source(), measure, scroll))
        .orElseGet(() -> Page.of("Evidence", "", 0, new Column(measure.width()), 0));
  }

  @Override
  public boolean isTicking() {
    return behind.isTicking();
  }

  /// A passage in its document.
  ///
  /// @param document the document's text, when it is at hand
  static Page page(
      Evidence evidence,
      Optional<String> document,
      Optional<Source> source,
      Measure measure,
      int scroll) {
    var body = new Column(measure.width());
    var passage =
        document.map(text -> Passage.in(text, evidence)).orElseGet(() -> Passage.alone(evidence));
    if (!passage.isFound()) {
      var why =
          document.isPresent()
              ? "The document has changed since; this is what it said."
              : "The document is not at hand; this is what it says.";
      body.hanging(List.of(run("~ ", Style.TEXT.in(Ink.WARN))), why, Style.MUTED).gap();
    }
    var text = new Column(measure.width() - 2);
    passage.draw(text);
    int above = body.height();
    for (var line : text.lines()) {
      body.row(Passage.barred(line, "  "));
    }
    body.focus(above + text.focusFirst(), above + text.focusLast());
    return Page.of(
        source.map(one -> one.title()).orElse(evidence.document()),
        source.map(one -> one.date()).orElse(""),
        0,
        body,
        scroll);
  }

  @Override
  public Optional<CardId> card() {
    return behind.card();
  }

  @Override
  public List<Command> commands() {
    return Scrolling.COMMANDS;
  }

  private Screen commanded(Command command, Scene scene) {
    return command == Command.BACK
        ? behind
        : new EvidencePage(behind, Scrolling.after(command, this, scene));
  }
}
