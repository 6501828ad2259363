package memoire.cli;

import java.util.ArrayList;
import java.util.List;
import memoire.review.Sitting;
import memoire.screen.ReviewTalk;
import memoire.screen.Setup;
import memoire.terminal.Dialogue;
import memoire.text.SafeText;

/// A review line by line: the talk of the core, with its effects done.
final class LineReview implements Dialogue {
  private final Surroundings here;
  private final Answering decisions;
  private ReviewTalk talk;

  LineReview(Surroundings here, Answering decisions, Setup setup, Sitting sitting) {
    this.here = here;
    this.decisions = decisions;
    this.talk = ReviewTalk.about(setup, sitting);
  }

  @Override
  public List<SafeText> opening() {
    return talk.opening();
  }

  @Override
  public SafeText prompt() {
    return talk.prompt();
  }

  @Override
  public Reply on(String line) {
    var turn = talk.hear(line, here.now());
    talk = turn.next();
    var said = new ArrayList<SafeText>();
    for (var effect : turn.effects()) {
      var message = decisions.answer(effect, here.now());
      if (message.isPresent()) {
        var told = talk.told(message.get(), here.now());
        talk = told.next();
        said.addAll(told.lines());
      }
    }
    // A failure speaks for the turn: what it would have said is not true yet.
    var lines = said.isEmpty() ? turn.lines() : said;
    return turn.isOver() ? Reply.end(lines) : Reply.goOn(lines);
  }

  @Override
  public List<SafeText> closing() {
    return List.of();
  }
}
