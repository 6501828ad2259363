package memoire.screen;

import static memoire.screen.Column.run;

import java.util.List;
import memoire.search.Key;
import memoire.search.Vocabulary;
import memoire.study.Marking;

/// A tag is typed, to be given to the picked cards or taken from them.
///
/// @param line `tag:` and the tag, so that it is completed as in a search
/// @param isTaking whether it is taken away
record Labelling(Browse behind, SearchLine line, boolean isTaking) implements Screen {
  private static final String KEY = Key.TAG.label() + ":";

  static Labelling of(Browse behind, boolean isTaking) {
    return new Labelling(behind, SearchLine.of(KEY), isTaking);
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded(var command) -> commanded(command);
      case Input.Pressed(memoire.screen.Key key) -> Step.to(with(line.press(key)));
      case Input.Pasted(var text) -> Step.to(with(line.paste(text)));
      default -> {
        var step = behind.update(message, scene);
        yield step.next() instanceof Browse next
            ? new Step<>(new Labelling(next, line, isTaking), step.effects())
            : step;
      }
    };
  }

  @Override
  public Measure measure(Size size) {
    return behind.measure(size);
  }

  @Override
  public Page page(Measure measure) {
    var offered = BrowsePage.candidates(line, names(), measure.width());
    var below =
        offered.isEmpty() ? List.of(run("A name, or part::of a::name", Style.MUTED)) : offered;
    var row = new Column(measure.width()).row(below.toArray(Line.Run[]::new));
    return BrowsePage.page(behind, measure, isTaking ? "take away " : "give ", line, true, row);
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.CHOOSE, Command.COMPLETE, Command.BACK);
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  private Step<Screen> commanded(Command command) {
    return switch (command) {
      case BACK -> Step.to(behind);
      case COMPLETE -> Step.to(with(line.tab(names())));
      case CHOOSE -> chosen();
      default -> Step.to(this);
    };
  }

  private Step<Screen> chosen() {
    var tag = tag();
    if (tag.isEmpty()) {
      return Step.to(behind);
    }
    return behind.marking(isTaking ? new Marking.Untagging(tag) : new Marking.Tagging(tag));
  }

  private String tag() {
    var text = line.text().strip();
    var value = text.startsWith(KEY) ? text.substring(KEY.length()) : text;
    return value.replace("\"", "").strip();
  }

  private Vocabulary names() {
    return new Vocabulary(behind.vocabulary().tags(), List.of(), List.of());
  }

  private Labelling with(SearchLine next) {
    return new Labelling(behind, next, isTaking);
  }
}
