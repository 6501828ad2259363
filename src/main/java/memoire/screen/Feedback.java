package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memoire.memory.Rating;
import memoire.question.CardId;
import memoire.study.Moment;
import memoire.study.Played;
import memoire.study.Session;

/// What came of an answer, and the chance to rate it otherwise.
///
/// @param played the same as the session's last answer
/// @param at when it was given
record Feedback(Table table, Played played, Moment at, int scroll) implements Proving {

  static Feedback on(Table table, Moment at) {
    return new Feedback(table, table.session().last().orElseThrow(), at, Page.FOLLOW);
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded commanded -> commanded(commanded.command(), scene);
      case Message.Logged logged -> {
        var saved = table.with(table.session().logged(logged.row()));
        yield Step.to(Saving.settled(with(saved), saved, scene));
      }
      case Message.Failed failed -> Step.to(with(table.noting(failed.why().value())));
      case Message.SourceLoaded loaded -> Step.to(with(table.with(loaded)));
      default -> Step.to(this);
    };
  }

  @Override
  public Optional<Proof> proof() {
    return table.shelf().proof(played.asked().item().pack(), played.asked().question());
  }

  @Override
  public Page page(Measure measure) {
    return FeedbackPage.of(this, measure);
  }

  @Override
  public Optional<CardId> card() {
    return Optional.of(played.asked().item().card().id());
  }

  @Override
  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    commands.add(isUnsaved() ? Command.RETRY : Command.NEXT);
    if (!table.session().isPractice()) {
      commands.addAll(List.of(Command.AGAIN, Command.HARD, Command.GOOD, Command.EASY));
    }
    if (played.mayBeContested()) {
      commands.add(Command.CONTEST);
    }
    if (played.asked().question().evidence() != null) {
      commands.add(Command.EVIDENCE);
    }
    commands.add(Command.UNDO);
    if (!table.session().undone().isEmpty()) {
      commands.add(Command.REDO);
    }
    commands.add(Command.BACK);
    commands.addAll(CardDeeds.COMMANDS);
    commands.addAll(Scrolling.MOVES);
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
      case EVIDENCE -> Step.to(EvidencePage.over(this));
      case UNDO -> Saving.undo(this, table, scene);
      case REDO -> Saving.redo(this, table, scene);
      case BACK -> Step.to(isSaving() ? this : SummaryPage.leaving(table, scene.now()));
      case CONTEST -> changed(table.session().contest(scene.now()));
      default ->
          CardDeeds.of(command, this, table, scene)
              .orElseGet(() ->
                  Step.to(new Feedback(table, played, at, Scrolling.after(command, this, scene))));
    };
  }

  private Screen next(Scene scene) {
    if (isSaving()) {
      return this;
    }
    return Saving.next(table, scene);
  }

  private Step<Screen> rate(Rating rating, Scene scene) {
    return changed(table.session().rate(rating, scene.now()));
  }

  private Step<Screen> changed(Session session) {
    return session.equals(table.session())
        ? Step.to(this)
        : Saving.save(with(table.with(session)), session);
  }

  private boolean isSaving() {
    return table.session().pending().isPresent();
  }

  Feedback with(Table next) {
    return new Feedback(next, next.session().last().orElse(played), at, scroll);
  }
}
