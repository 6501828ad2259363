package memoire.screen;

import static memoire.screen.Column.run;

import java.util.List;
import memoire.question.QuestionId;
import memoire.review.Reason;
import memoire.study.Wording;

/// Why a question is rejected: one key.
///
/// @param ids the questions that go
record Rejecting(Review behind, List<QuestionId> ids, int selected) implements Screen {
  private static final List<Reason> REASONS = List.of(Reason.values());

  Rejecting {
    ids = List.copyOf(ids);
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded commanded -> commanded(commanded.command(), scene);
      case Input.Pressed pressed -> {
        int named = OptionList.named(pressed.key(), REASONS.size());
        yield named < 0 ? Step.to(this) : chosen(REASONS.get(named), scene);
      }
      default -> Step.to(this);
    };
  }

  @Override
  public Page page(Measure measure) {
    var body = new Column(measure.width());
    behind
        .sitting()
        .candidate(ids.getFirst())
        .ifPresent(candidate -> {
          body.row(run(Wording.asked(candidate.question()), Style.STRONG));
          body.hanging(
              List.of(run("→ ", Style.ACCENT)), Wording.key(candidate.question()), Style.TEXT);
        });
    if (measure.isRoomy()) {
      body.gap();
    }
    var which = ids.size() > 1 ? "Why do all " + ids.size() + " forms go?" : "Why does it go?";
    body.row(run(which, Style.MUTED));
    for (int i = 0; i < REASONS.size(); i++) {
      OptionList.draw(
          body, i == selected, OptionList.number(i, REASONS.size()), REASONS.get(i).label());
    }
    return ReviewPage.page(behind, measure, body, Page.FOLLOW);
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.CHOOSE,
        Command.BACK,
        Command.UP_ONE,
        Command.DOWN_ONE,
        Command.TOP,
        Command.BOTTOM);
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case BACK -> Step.to(behind);
      case CHOOSE -> chosen(REASONS.get(selected), scene);
      default ->
          Step.to(new Rejecting(behind, ids, OptionList.moved(command, selected, REASONS.size())));
    };
  }

  private Step<Screen> chosen(Reason reason, Scene scene) {
    return reason == Reason.OTHER
        ? Step.to(new Noting(this, LineEditor.EMPTY))
        : behind.reject(ids, reason, "", scene.now());
  }
}
