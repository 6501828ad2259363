package memoire.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import memoire.question.CardId;
import memoire.screen.App;
import memoire.screen.Effect;
import memoire.screen.Frame;
import memoire.screen.Input;
import memoire.screen.Message;
import memoire.screen.Setup;
import memoire.screen.Size;
import memoire.screen.Step;
import memoire.terminal.Program;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// The screens, played on a terminal: messages in, effects done, frames out.
final class FullStudy implements Program {
  /// How the program begins.
  @FunctionalInterface
  interface Opening {
    Step<App> at(Setup setup, Size size);
  }

  private static final int SECOND = 1000;

  /// What somebody who types looks for is looked up when so many milliseconds have passed without a
  /// key: no letter waits for a search.
  private static final int PAUSE = 60;

  /// So many milliseconds statistics are waited for; when they take longer, the screens go on
  /// meanwhile, and look for them as often.
  private static final int PATIENCE = 50;

  /// The same where keys follow each other quickly.
  private static final int BRIEF = 10;

  private final Surroundings here;
  private final Answering desk;
  private final Setup setup;
  private final Opening opening;
  private @Nullable App app;
  private Next next = Next.GO_ON;
  private Effect.@Nullable Find search;
  private @Nullable Reckoning reckoning;

  /// What is to be reckoned next: keys come faster than pictures.
  private Effect.@Nullable Foresee waiting;

  FullStudy(Surroundings here, Answering desk, Setup setup, Opening opening) {
    this.here = here;
    this.desk = desk;
    this.setup = setup;
    this.opening = opening;
  }

  /// The card that is asked about, or was last.
  Optional<CardId> card() {
    return app == null ? Optional.empty() : app.card();
  }

  /// Shows what is wrong with the file that is looked at.
  void complain(List<SafeText> problems) {
    app = app == null ? null : app.complaining(problems);
  }

  @Override
  public Frame frame(Size size) {
    var now = app;
    if (now == null) {
      now = settle(opening.at(setup, size));
    } else if (!now.size().equals(size)) {
      now = settle(now.update(new Input.Resized(size), here.now()));
    }
    app = now;
    return now.view();
  }

  @Override
  public Next on(Input input) {
    next = Next.GO_ON;
    if (app != null) {
      // Whatever is done to the list is done to what was looked for.
      var ready = app.isTyping() ? app : searched(app);
      app = settle(ready.update(input, here.now()));
    }
    return next;
  }

  @Override
  public int waitMillis() {
    if (search != null) {
      return PAUSE;
    }
    if (reckoning != null) {
      return PATIENCE;
    }
    return app != null && app.isTicking() ? SECOND : Integer.MAX_VALUE;
  }

  @Override
  public Next waited() {
    next = Next.GO_ON;
    if (app != null) {
      app = reckoned(search == null ? ticked(app) : searched(app));
    }
    return next;
  }

  private App ticked(App now) {
    return now.isTicking() ? settle(now.update(new Message.Ticked(here.stamp()), here.now())) : now;
  }

  /// The same with what was reckoned beside it, when that is done.
  private App reckoned(App now) {
    var done = reckoning;
    if (done == null || !done.isDone()) {
      return now;
    }
    reckoning = null;
    var next = waiting;
    waiting = null;
    var answered =
        done.answer().map(message -> settle(now.update(message, here.now()))).orElse(now);
    return next == null ? answered : reckoning(answered, next);
  }

  /// The same after the search that waited, if one did.
  private App searched(App now) {
    var waiting = search;
    search = null;
    return waiting == null ? now : settled(now, waiting);
  }

  /// Does what a step asks for, and what follows from that, until nothing is left to do.
  private App settle(Step<App> step) {
    var now = step.next();
    var todo = new ArrayDeque<>(step.effects());
    while (!todo.isEmpty()) {
      var effect = todo.poll();
      if (effect instanceof Effect.Find find && now.isTyping()) {
        search = find;
      } else if (effect instanceof Effect.Beside beside) {
        now = reckoning(now, beside);
      } else {
        now = settled(now, effect);
      }
    }
    return now;
  }

  /// Of statistics only the last that were asked for are answered; what is foreseen waits for what
  /// is being reckoned, so that whoever holds a key down does not have all of it reckoned at once.
  private App reckoning(App now, Effect.Beside wanted) {
    if (wanted instanceof Effect.Foresee foresee && reckoning != null) {
      waiting = foresee;
      return now;
    }
    waiting = null;
    var at = here.now();
    var begun = Reckoning.of(() -> desk.answer(wanted, at));
    reckoning = begun;
    int patience = wanted instanceof Effect.Foresee ? BRIEF : PATIENCE;
    return begun.isDoneWithin(patience) ? reckoned(now) : now;
  }

  private App settled(App now, Effect effect) {
    return answer(effect).map(message -> settle(now.update(message, here.now()))).orElse(now);
  }

  /// What only the terminal can do is left to its loop; the desk does the rest.
  private Optional<Message> answer(Effect effect) {
    switch (effect) {
      case Effect.Suspend _ -> next = Next.SUSPEND;
      case Effect.Quit _ -> next = Next.QUIT;
      case Effect.Settle settle -> {
        return Optional.of(new Message.Settled(SettingsEdit.write(here.config(), settle)));
      }
      case Effect.LoadHome _,
          Effect.StartSession _,
          Effect.Save _,
          Effect.Decide _,
          Effect.Beside _,
          Effect.LoadSource _,
          Effect.Find _,
          Effect.LoadVocabulary _,
          Effect.MarkCards _,
          Effect.UnmarkCards _,
          Effect.SetExam _,
          Effect.OfDrill _,
          Effect.LoadCard _,
          Effect.SetMarks _,
          Effect.Reword _,
          Effect.Unreword _ -> {}
    }
    return desk.answer(effect, here.now());
  }
}
