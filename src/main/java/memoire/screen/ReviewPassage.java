package memoire.screen;

import java.util.List;
import memoire.question.Evidence;

/// The passage that a drafted question came from, in its document.
record ReviewPassage(Review behind, int scroll) implements Screen {

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return message instanceof Message.Commanded(var command)
        ? Step.to(
            command == Command.BACK
                ? behind
                : new ReviewPassage(behind, Scrolling.after(command, this, scene)))
        : Step.to(this);
  }

  @Override
  public Page page(Measure measure) {
    return behind
        .walk()
        .here()
        .map(here -> here.question().evidence())
        .map(evidence -> page(evidence, measure))
        .orElseGet(() -> Page.of("Evidence", "", 0, new Column(measure.width()), 0));
  }

  @Override
  public List<Command> commands() {
    return Scrolling.COMMANDS;
  }

  private Page page(Evidence evidence, Measure measure) {
    return EvidencePage.page(
        evidence,
        ReviewPage.text(behind.sitting(), evidence),
        ReviewPage.source(behind.sitting(), evidence),
        measure,
        scroll);
  }
}
