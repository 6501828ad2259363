package memoire.cli;

import java.util.ArrayList;
import java.util.List;
import memoire.screen.Conversation;
import memoire.screen.HomeModel;
import memoire.screen.Message;
import memoire.screen.Setup;
import memoire.study.Purpose;
import memoire.study.Session;
import memoire.study.Wish;
import memoire.terminal.Dialogue;
import memoire.text.SafeText;

/// A session line by line: the conversation of the core, with its effects done.
final class LineStudy implements Dialogue {
  private final Surroundings here;
  private final Desk desk;
  private final Setup setup;
  private final Purpose purpose;
  private final boolean isDayFull;
  private Conversation conversation;

  LineStudy(Surroundings here, Desk desk, Setup setup, Wish wish) {
    this.here = here;
    this.desk = desk;
    this.setup = setup;
    var now = here.now();
    var supply = desk.supply(wish, now);
    var session = Session.start(supply, setup.rules(), setup.preferences(), setup.seed(), now);
    this.purpose = supply.purpose();
    this.isDayFull = supply.isDayFull();
    this.conversation = Conversation.about(setup, session, desk.covers(supply.items()), now);
  }

  /// Whether there is nothing to ask.
  boolean isEmpty() {
    return conversation.session().asked().isEmpty();
  }

  /// Why there is nothing to ask, and when there will be.
  SafeText nothingToAsk() {
    if (purpose == Purpose.AHEAD) {
      return HomeModel.NOTHING_TO_PRACTISE;
    }
    var now = here.now();
    return desk.home(now).nothingToAsk(now, setup.preferences().rollOverHour(), isDayFull);
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
    var said = new ArrayList<>(turn.lines());
    boolean isOver = turn.isOver();
    for (var effect : turn.effects()) {
      var message = desk.answer(effect, here.now());
      if (message.isPresent()) {
        var told = conversation.told(message.get(), here.now());
        conversation = told.next();
        isOver |= told.isOver();
        if (message.get() instanceof Message.Failed) {
          // A failure speaks for the turn: what it would have said is not true yet.
          said.clear();
        }
        said.addAll(told.lines());
      }
    }
    return isOver ? Reply.end(said) : Reply.goOn(said);
  }

  @Override
  public List<SafeText> closing() {
    return conversation.closing(here.now());
  }
}
