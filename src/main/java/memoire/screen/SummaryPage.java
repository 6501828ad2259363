package memoire.screen;

import static memoire.screen.Column.run;

import java.util.ArrayList;
import java.util.List;
import memoire.question.Verdict;
import memoire.study.Moment;
import memoire.study.Summary;
import memoire.study.Wording;

/// What came of a session.
///
/// @param now when it was left
record SummaryPage(Table table, Moment now, int scroll) implements Screen {

  static SummaryPage leaving(Table table, Moment now) {
    return new SummaryPage(table, now, 0);
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded commanded -> commanded(commanded.command(), scene);
      case Message.Logged logged -> Step.to(with(table.with(table.session().logged(logged.row()))));
      case Message.Failed failed -> Step.to(with(table.noting(failed.why().value())));
      case Message.SourceLoaded loaded -> Step.to(with(table.with(loaded)));
      default -> Step.to(this);
    };
  }

  @Override
  public Page page(Measure measure) {
    var summary = table.session().summary(now);
    var body = new Column(measure.width());
    if (summary.answered() == 0) {
      body.text("Nothing was answered.", Style.TEXT);
    } else {
      counts(body, summary);
      missed(body, summary);
      next(body, summary);
    }
    if (!table.notice().isEmpty()) {
      body.gap().text(table.notice().value(), Style.TEXT.in(Ink.WARN));
    }
    var title =
        table.session().isTimeUp(now)
            ? "The time is up"
            : hasMore() ? "Session paused" : "Session done";
    var note = hasMore() ? Wording.count(table.session().left(), "card") + " left" : "";
    return Page.of(title, note, table.progress(), body, scroll);
  }

  @Override
  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    commands.add(table.behind() == null ? Command.HOME : Command.RETURN);
    if (hasMore()) {
      commands.add(Command.RESUME);
    }
    if (!table.session().played().isEmpty()) {
      commands.add(Command.UNDO);
    }
    if (!table.session().undone().isEmpty()) {
      commands.add(Command.REDO);
    }
    commands.addAll(Scrolling.MOVES);
    return commands;
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case HOME, RETURN -> table.left(pack());
      case RESUME -> Step.to(resumed(scene));
      case UNDO -> Saving.undo(this, table, scene);
      case REDO -> Saving.redo(this, table, scene);
      default -> Step.to(new SummaryPage(table, now, Scrolling.after(command, this, scene)));
    };
  }

  private String pack() {
    return table.session().last().map(last -> last.review().pack()).orElse("");
  }

  private Screen resumed(Scene scene) {
    var session = table.session();
    var extended = session.isTimeUp(now) ? session.extended(scene.now()) : session;
    var going = table.with(extended.next(scene.now()));
    return going.session().asked().isPresent() ? Study.asking(going, scene.now()) : this;
  }

  private boolean hasMore() {
    var session = table.session();
    return session.isTimeUp(now) || session.next(now).asked().isPresent();
  }

  private static void counts(Column body, Summary summary) {
    body.text(
        Wording.count(summary.answered(), "answer") + " in " + Wording.span(summary.took()),
        Style.STRONG);
    body.row(
        run("✓ " + summary.right() + " right", Style.TEXT.in(Ink.RIGHT)),
        run(some(" · ~ ", summary.partly(), " partly"), Style.TEXT.in(Ink.WARN)),
        run(some(" · ✗ ", summary.wrong(), " not yet"), Style.TEXT.in(Ink.WRONG)));
    if (summary.answered() > 1) {
      body.gap().hanging(List.of(), marks(summary));
    }
  }

  private static String some(String mark, int count, String what) {
    return count == 0 ? "" : mark + count + what;
  }

  /// One mark for each answer, in order.
  private static List<Piece> marks(Summary summary) {
    var marks = new ArrayList<Piece>();
    for (var verdict : summary.verdicts()) {
      var ink =
          switch (verdict) {
            case Verdict.Right _ -> Ink.RIGHT;
            case Verdict.Partly _ -> Ink.WARN;
            case Verdict.Wrong _ -> Ink.WRONG;
          };
      marks.add(Piece.of(Wording.mark(verdict) + " ", Style.TEXT.in(ink)));
    }
    return marks;
  }

  private static void missed(Column body, Summary summary) {
    if (summary.missed().isEmpty()) {
      return;
    }
    body.gap().row(run("To look at again", Style.MUTED));
    for (var question : summary.missed()) {
      Prompt.draw(body.gap(), question, Style.TEXT);
      body.prose(List.of(run("→ ", Style.ACCENT)), Wording.key(question), Style.STRONG);
    }
  }

  private void next(Column body, Summary summary) {
    int hour = table.session().preferences().rollOverHour();
    summary
        .nextDue()
        .ifPresent(due ->
            body.gap()
                .text(
                    "The first of these cards comes back "
                        + Wording.comesBack(due, now, hour)
                        + ".",
                    Style.MUTED));
  }

  SummaryPage with(Table next) {
    return new SummaryPage(next, now, scroll);
  }
}
