package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import memoire.memory.Rating;
import memoire.study.Moment;
import memoire.study.Played;
import memoire.study.Session;

/// What came of an answer, and the chance to rate it otherwise.
///
/// @param played the same as the session's last answer
/// @param at when it was given
record Feedback(Table table, Played played, Moment at, int scroll) implements Screen {

  static Feedback on(Table table, Moment at) {
    return new Feedback(table, table.session().last().orElseThrow(), at, 0);
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded commanded -> commanded(commanded.command(), scene);
      case Message.Logged logged -> Step.to(with(table.with(table.session().logged(logged.row()))));
      case Message.Failed failed -> Step.to(with(table.noting(failed.why().value())));
      case Message.SourceLoaded loaded -> Step.to(with(table.with(loaded)));
      case Message.HomeLoaded _, Message.OfBrowsing _, Message.Loaded _, Input _ -> Step.to(this);
    };
  }

  @Override
  public Page page(Measure measure) {
    return FeedbackPage.of(this, measure);
  }

  @Override
  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    commands.add(isUnsaved() ? Command.RETRY : Command.NEXT);
    commands.addAll(List.of(Command.AGAIN, Command.HARD, Command.GOOD, Command.EASY));
    if (played.asked().question().evidence() != null) {
      commands.add(Command.EVIDENCE);
    }
    commands.add(Command.UNDO);
    if (!table.session().undone().isEmpty()) {
      commands.add(Command.REDO);
    }
    commands.addAll(Scrolling.COMMANDS);
    return commands;
  }

  /// Whether the answer could not be saved.
  boolean isUnsaved() {
    return table.session().pending().isPresent() && !table.notice().isEmpty();
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case NEXT -> Step.to(next(scene));
      case RETRY -> Saving.again(this, table);
      case AGAIN -> rate(Rating.AGAIN, scene);
      case HARD -> rate(Rating.HARD, scene);
      case GOOD -> rate(Rating.GOOD, scene);
      case EASY -> rate(Rating.EASY, scene);
      case EVIDENCE -> Step.to(EvidencePage.behind(this));
      case UNDO -> Saving.undo(this, table, scene);
      case REDO -> Saving.redo(this, table, scene);
      case BACK -> Step.to(isSaving() ? this : SummaryPage.leaving(table, scene.now()));
      default -> Step.to(new Feedback(table, played, at, Scrolling.after(command, this, scene)));
    };
  }

  private Screen next(Scene scene) {
    if (isSaving()) {
      return this;
    }
    var session = table.session().next(scene.now());
    var going = table.with(session);
    return session.asked().isPresent()
        ? Study.asking(going, scene.now())
        : SummaryPage.leaving(going, scene.now());
  }

  private Step<Screen> rate(Rating rating, Scene scene) {
    Session session = table.session().rate(rating, scene.now());
    return session.equals(table.session())
        ? Step.to(this)
        : Saving.save(with(table.with(session)), session);
  }

  private boolean isSaving() {
    return table.session().pending().isPresent();
  }

  private Feedback with(Table next) {
    return new Feedback(next, next.session().last().orElse(played), at, scroll);
  }
}
