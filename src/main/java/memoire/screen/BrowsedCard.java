package memoire.screen;

import static memoire.screen.Column.run;

import java.util.List;
import memoire.study.Wording;

/// A card of the list with its answers.
record BrowsedCard(Browse behind, ListedCard card, int scroll) implements Screen {

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded(var command) ->
          command == Command.BACK
              ? Step.to(behind)
              : Step.to(new BrowsedCard(behind, card, Scrolling.after(command, this, scene)));
      default -> Step.to(this);
    };
  }

  @Override
  public Page page(Measure measure) {
    var body = new Column(measure.width());
    for (var question : card.item().card().forms()) {
      body.row(run(question.form().name(), Style.MUTED));
      body.text(Wording.asked(question), Style.STRONG);
      body.hanging(List.of(run("= ", Style.ACCENT)), Wording.key(question), Style.TEXT);
      if (!question.explanation().isEmpty()) {
        body.text(question.explanation(), Style.TEXT);
      }
      var evidence = question.evidence();
      if (evidence != null) {
        body.hanging(List.of(run("│ ", Style.MUTED)), evidence.quote(), Style.MUTED);
      }
      body.gap();
    }
    var note = card.marks().note();
    if (!note.isEmpty()) {
      body.hanging(List.of(run("Your note  ", Style.MUTED)), note, Style.TEXT);
    }
    return Page.of("Card " + card.item().card().id(), card.item().pack(), 0, body, scroll);
  }

  @Override
  public List<Command> commands() {
    return Scrolling.COMMANDS;
  }
}
