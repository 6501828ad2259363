package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import memoire.drill.Act;
import memoire.study.Wording;

/// Whether the paper is really to be handed in.
///
/// @param before the screen to go back to
record HandingIn(Screen before, PaperQuestion behind) implements Screen {

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded(var command) ->
          command == Command.HAND_IN_NOW
              ? handIn()
              : Step.to(command == Command.BACK ? before : this);
      case Input _ -> Step.to(this);
      default -> Over.told(behind, message, scene, this::over);
    };
  }

  @Override
  public Page page(Measure measure) {
    var seat = behind.seat();
    var body = new Column(measure.width());
    body.text("Hand the paper in?", Style.STRONG).gap();
    for (var sentence : sentences(seat)) {
      body.text(sentence, Style.TEXT);
    }
    body.gap()
        .text(
            measure.keys().name(Command.HAND_IN_NOW)
                + " hands it in, and no answer can be changed after that. "
                + measure.keys().name(Command.BACK)
                + " goes back.",
            Style.MUTED);
    if (!seat.notice().isEmpty()) {
      body.gap().text(seat.notice().value(), Style.TEXT.in(Ink.WARN));
    }
    return PaperSheet.page(seat, "handing in", measure, body, 0);
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.HAND_IN_NOW, Command.BACK);
  }

  @Override
  public boolean isTicking() {
    return true;
  }

  /// What is still open or flagged.
  static List<String> sentences(Seat seat) {
    var sentences = new ArrayList<String>();
    int open = seat.open();
    sentences.add(
        open == 0
            ? "All " + Wording.count(seat.size(), "question") + " are answered."
            : Wording.count(open, "question")
                + " of "
                + seat.size()
                + (open == 1 ? " is" : " are")
                + " still open.");
    int flagged = seat.flagged();
    if (flagged > 0) {
      sentences.add(
          Wording.count(flagged, "question") + (flagged == 1 ? " is flagged." : " are flagged."));
    }
    return sentences;
  }

  private Step<Screen> handIn() {
    var entering = behind.seat().enter(new Act.HandedIn(false));
    return new Step<>(over(behind.with(entering.seat())), entering.effects());
  }

  private Screen over(PaperQuestion next) {
    return new HandingIn(
        before instanceof PaperOverview overview
            ? new PaperOverview(next, overview.selected())
            : next,
        next);
  }
}
