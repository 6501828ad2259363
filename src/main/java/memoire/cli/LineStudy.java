package memoire.cli;

import java.util.ArrayList;
import java.util.List;
import memoire.screen.Conversation;
import memoire.screen.Effect;
import memoire.screen.Message;
import memoire.screen.Setup;
import memoire.store.StoreException;
import memoire.study.Session;
import memoire.terminal.Dialogue;
import memoire.text.SafeText;

/// A session line by line: the conversation of the core, with its effects done.
final class LineStudy implements Dialogue {
  private final Surroundings here;
  private final Desk desk;
  private final Setup setup;
  private Conversation conversation;

  LineStudy(Surroundings here, Desk desk, Setup setup, List<String> packs) {
    this.here = here;
    this.desk = desk;
    this.setup = setup;
    var now = here.now();
    var items = desk.items(packs, false, now);
    var session =
        Session.start(items, false, setup.rules(), setup.preferences(), setup.seed(), now);
    this.conversation = Conversation.about(session, desk.covers(items), now);
  }

  /// Whether there is nothing to ask.
  boolean isEmpty() {
    return conversation.session().asked().isEmpty();
  }

  /// Why there is nothing to ask, and when there will be.
  SafeText nothingToAsk() {
    var now = here.now();
    return desk.home(now).nothingToAsk(now, setup.preferences().rollOverHour());
  }

  @Override
  public List<SafeText> opening() {
    return conversation.opening();
  }

  @Override
  public SafeText prompt() {
    return conversation.prompt();
  }

  @Override
  public Reply on(String line) {
    var turn = conversation.hear(line, here.now());
    conversation = turn.next();
    var said = new ArrayList<SafeText>();
    for (var effect : turn.effects()) {
      var told = conversation.told(perform(effect));
      conversation = told.next();
      said.addAll(told.lines());
    }
    // A failure speaks for the turn: what it would have said is not true yet.
    var lines = said.isEmpty() ? turn.lines() : said;
    return turn.isOver() ? Reply.end(lines) : Reply.goOn(lines);
  }

  @Override
  public List<SafeText> closing() {
    return conversation.closing(here.now());
  }

  private Message perform(Effect effect) {
    try {
      return switch (effect) {
        case Effect.Save(var change) -> new Message.Logged(desk.save(change));
        case Effect.LoadHome _ -> new Message.HomeLoaded(desk.home(here.now()));
        case Effect.StartSession(var packs, boolean ahead) -> {
          var items = desk.items(packs, ahead, here.now());
          yield new Message.Loaded(items, desk.covers(items));
        }
        case Effect.LoadSource(var pack, var document) ->
            new Message.SourceLoaded(pack, document, desk.source(pack, document));
        case Effect.Suspend _, Effect.Quit _ ->
            new Message.Failed(SafeText.of("Lines have no use for that."));
      };
    } catch (StoreException e) {
      return new Message.Failed(SafeText.of(String.valueOf(e.getMessage())));
    }
  }
}
