package memoire.screen;

import static memoire.screen.Column.run;

import java.util.ArrayList;
import java.util.List;
import memoire.review.Tally;
import memoire.study.Wording;

/// What a review has come to so far.
record ReviewSummary(Review behind, int scroll) implements Screen {
  private static final int NUMBER = 6;

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return message instanceof Message.Commanded(var command)
        ? commanded(command, scene)
        : Step.to(this);
  }

  @Override
  public Measure measure(Size size) {
    return behind.measure(size);
  }

  @Override
  public Page page(Measure measure) {
    var tally = behind.sitting().tally();
    var body = new Column(measure.width());
    body.text(sentence(tally), Style.STRONG);
    if (measure.isRoomy()) {
      body.gap();
    }
    count(body, tally.accepted(), "✓ accepted", Ink.RIGHT);
    count(body, tally.edited(), "✓ edited", Ink.RIGHT);
    count(body, tally.merged(), "✓ merged into another card", Ink.RIGHT);
    count(body, tally.rejections(), "✗ rejected", Ink.WRONG);
    tally
        .rejected()
        .forEach((reason, count) ->
            body.row(run(right(count) + "    ", Style.MUTED), run(reason.label(), Style.MUTED)));
    count(body, tally.left(), "· left", Ink.MUTED);
    return Page.of(
        tally.left() == 0 ? "Review done" : "Review paused",
        behind.sitting().pack().title(),
        tally.decided() == 0 ? 0 : (double) tally.decided() / (tally.decided() + tally.left()),
        body,
        scroll);
  }

  @Override
  public List<Command> commands() {
    var commands = new ArrayList<>(List.of(Command.DONE, Command.GO_ON));
    commands.addAll(Scrolling.MOVES);
    return commands;
  }

  /// What is decided and what is left, in one sentence.
  static String sentence(Tally tally) {
    var decided = Wording.count(tally.decided(), "question") + " decided";
    return tally.left() == 0
        ? decided + "; nothing is left."
        : decided + ", " + tally.left() + " left.";
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case DONE -> Step.to(this, new Effect.Quit());
      case GO_ON -> Step.to(behind);
      default -> Step.to(new ReviewSummary(behind, Scrolling.after(command, this, scene)));
    };
  }

  private static void count(Column body, int count, String what, Ink ink) {
    if (count > 0) {
      body.row(run(right(count) + "  ", Style.STRONG), run(what, Style.TEXT.in(ink)));
    }
  }

  private static String right(int count) {
    var digits = Integer.toString(count);
    return " ".repeat(Math.max(0, NUMBER - digits.length())) + digits;
  }
}
