package memoire.cli;

import java.util.ArrayDeque;
import java.util.List;
import memoire.screen.App;
import memoire.screen.Effect;
import memoire.screen.Frame;
import memoire.screen.Input;
import memoire.screen.Message;
import memoire.screen.Setup;
import memoire.screen.Size;
import memoire.screen.Step;
import memoire.store.StoreException;
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

  private final Surroundings here;
  private final Desk desk;
  private final Setup setup;
  private final Opening opening;
  private @Nullable App app;
  private Next next = Next.GO_ON;

  FullStudy(Surroundings here, Desk desk, Setup setup, Opening opening) {
    this.here = here;
    this.desk = desk;
    this.setup = setup;
    this.opening = opening;
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
      app = settle(app.update(input, here.now()));
    }
    return next;
  }

  /// Does what a step asks for, and what follows from that, until nothing is left to do.
  private App settle(Step<App> step) {
    var now = step.next();
    var todo = new ArrayDeque<>(step.effects());
    while (!todo.isEmpty()) {
      for (var message : answers(todo.poll())) {
        var next = now.update(message, here.now());
        now = next.next();
        todo.addAll(next.effects());
      }
    }
    return now;
  }

  private List<Message> answers(Effect effect) {
    try {
      return perform(effect);
    } catch (StoreException e) {
      return List.of(new Message.Failed(SafeText.of(String.valueOf(e.getMessage()))));
    }
  }

  private List<Message> perform(Effect effect) {
    return switch (effect) {
      case Effect.LoadHome _ -> List.of(new Message.HomeLoaded(desk.home(here.now())));
      case Effect.StartSession(var packs, boolean ahead) -> {
        var items = desk.items(packs, ahead, here.now());
        yield List.of(new Message.Loaded(items, desk.covers(items)));
      }
      case Effect.Save(var change) -> List.of(new Message.Logged(desk.save(change)));
      case Effect.LoadSource(var pack, var document) ->
          List.of(new Message.SourceLoaded(pack, document, desk.source(pack, document)));
      case Effect.Suspend _ -> then(Next.SUSPEND);
      case Effect.Quit _ -> then(Next.QUIT);
    };
  }

  private List<Message> then(Next what) {
    next = what;
    return List.of();
  }
}
