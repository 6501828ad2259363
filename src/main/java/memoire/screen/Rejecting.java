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
  public Measure measure(Size size) {
    return behind.measure(size);
  }

  @Override
  public Page page(Measure measure) {
    var candidate = behind.sitting().candidate(ids.getFirst()).orElseThrow();
    if (measure.isWide() && measure.isRoomy()) {
      var left = new Column(ReviewPage.half(measure));
      ReviewPage.asked(left, candidate, measure);
      var right = new Column(ReviewPage.half(measure));
      reasons(right);
      ReviewPage.passage(right.gap(), behind.sitting(), candidate.question());
      var both = Column.beside(left, right, ReviewPage.APART);
      return ReviewPage.page(behind, measure, both, 0);
    }
    var body = new Column(measure.width());
    body.row(run(Prompt.line(candidate.question()), Style.STRONG));
    body.prose(List.of(run("→ ", Style.ACCENT)), Wording.key(candidate.question()), Style.TEXT);
    if (measure.isRoomy()) {
      body.gap();
    }
    reasons(body);
    return ReviewPage.page(behind, measure, body, Page.FOLLOW);
  }

  private void reasons(Column body) {
    var which = ids.size() > 1 ? "Why do all " + ids.size() + " forms go?" : "Why does it go?";
    body.row(run(which, Style.MUTED));
    for (int i = 0; i < REASONS.size(); i++) {
      OptionList.draw(
          body, i == selected, OptionList.number(i, REASONS.size()), REASONS.get(i).label());
    }
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
