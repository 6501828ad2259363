package memoire.screen;

import static memoire.screen.Column.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import memoire.memory.CardState;
import memoire.question.Answer;
import memoire.study.Asked;
import memoire.study.Moment;

/// A question, waiting for its answer.
///
/// @param asked the same as the session's question
/// @param since when it appeared
/// @param hints how many hints are shown
record Study(Table table, Asked asked, Moment since, Widget widget, int hints, int scroll)
    implements Screen {

  /// The question that stands in a session.
  static Study asking(Table table, Moment now) {
    var asked = table.session().asked().orElseThrow();
    return new Study(table, asked, now, Widget.of(asked), 0, Page.FOLLOW);
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded commanded -> commanded(commanded.command(), scene);
      case Input.Pressed pressed -> Step.to(with(widget.press(pressed.key())));
      case Input.Pasted pasted -> Step.to(with(widget.paste(pasted.text())));
      case Message.Logged logged -> Step.to(with(table.with(table.session().logged(logged.row()))));
      case Message.Failed failed -> Step.to(with(table.noting(failed.why().value())));
      case Message.SourceLoaded loaded -> Step.to(with(table.with(loaded)));
      case Message.HomeLoaded _, Message.OfBrowsing _, Message.Loaded _, Input _ -> Step.to(this);
    };
  }

  @Override
  public Page page(Measure measure) {
    var body = new Column(measure.width());
    if (!widget.drawsPrompt()) {
      body.text(asked.question().prompt(), Style.STRONG).gap();
      hints(body);
    }
    widget.draw(body);
    if (widget.drawsPrompt() && hints > 0) {
      hints(body.gap());
    }
    if (!table.notice().isEmpty()) {
      body.gap().text(table.notice().value(), Style.ACCENT.in(Ink.WARN));
    }
    return new Page(
        memoire.text.SafeText.of(table.title(asked.item().pack())),
        memoire.text.SafeText.of(kind() + " · " + table.session().left() + " left"),
        table.progress(),
        body,
        scroll);
  }

  @Override
  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    if (isUnsaved()) {
      commands.add(Command.RETRY);
    }
    if (!(widget instanceof Turning)) {
      commands.add(Command.ANSWER);
    }
    commands.addAll(widget.commands());
    if (!(widget instanceof Turning turning && turning.isTurned())) {
      commands.add(Command.UNKNOWN);
    }
    if (hints < asked.question().hints().size()) {
      commands.add(Command.HINT);
    }
    if (!table.session().played().isEmpty()) {
      commands.add(Command.UNDO);
    }
    if (!table.session().undone().isEmpty()) {
      commands.add(Command.REDO);
    }
    commands.addAll(List.of(Command.BACK, Command.PAGE_BACK, Command.PAGE_ON));
    return commands;
  }

  @Override
  public boolean isTyping() {
    return widget.isTyping();
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case RETRY -> Saving.again(this, table);
      case ANSWER -> answer(scene);
      case KNEW, MISSED -> with(widget.command(command)).answer(scene);
      case UNKNOWN -> answered(new Answer.Unknown(), scene);
      case HINT -> Step.to(hinting());
      case UNDO -> Saving.undo(this, table, scene);
      case REDO -> Saving.redo(this, table, scene);
      case BACK -> leave(scene);
      case PAGE_BACK, PAGE_ON -> Step.to(scrolling(Scrolling.after(command, this, scene)));
      default -> Step.to(with(widget.command(command)));
    };
  }

  /// There is nothing to sum up before the first answer.
  private Step<Screen> leave(Scene scene) {
    boolean hasHistory = !table.session().played().isEmpty() || !table.session().undone().isEmpty();
    return hasHistory
        ? Step.to(SummaryPage.leaving(table, scene.now()))
        : Step.to(Home.at(asked.item().pack()), new Effect.LoadHome());
  }

  private Step<Screen> answer(Scene scene) {
    return widget
        .answer()
        .map(answer -> answered(answer, scene))
        .orElseGet(() -> Step.to(with(table.noting(widget.complaint()))));
  }

  private Step<Screen> answered(Answer answer, Scene scene) {
    var now = scene.now();
    var took = Duration.between(since.at(), now.at());
    var session =
        table.session().answer(answer, hints, now, took.isNegative() ? Duration.ZERO : took);
    return session.equals(table.session())
        ? Step.to(this)
        : Saving.save(Feedback.on(table.with(session), now), session);
  }

  private void hints(Column body) {
    for (var hint : asked.question().hints().subList(0, hints)) {
      body.hanging(List.of(run("Hint  ", Style.ACCENT)), hint, Style.TEXT);
    }
    if (hints > 0) {
      body.gap();
    }
  }

  private boolean isUnsaved() {
    return table.session().pending().isPresent() && !table.notice().isEmpty();
  }

  private String kind() {
    return switch (asked.item().state()) {
      case CardState.New _ -> "new";
      case CardState.Learning _, CardState.Relearning _ -> "learning";
      case CardState.Reviewing _ -> "review";
    };
  }

  private Study with(Widget next) {
    boolean isSaving = table.session().pending().isPresent();
    var quiet = isSaving ? table : table.noting("");
    return new Study(quiet, asked, since, next, hints, Page.FOLLOW);
  }

  private Study with(Table next) {
    return new Study(next, asked, since, widget, hints, scroll);
  }

  private Study hinting() {
    return new Study(table, asked, since, widget, hints + 1, scroll);
  }

  private Study scrolling(int to) {
    return new Study(table, asked, since, widget, hints, to);
  }
}
