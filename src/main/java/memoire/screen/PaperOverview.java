package memoire.screen;

import static memoire.screen.Column.run;
import static memoire.screen.Column.space;

import java.util.ArrayList;
import java.util.List;
import memoire.drill.Standing;
import memoire.question.Answer;
import memoire.screen.Line.Run;

/// All questions of a paper at a glance.
///
/// @param selected place of the selected question
record PaperOverview(PaperQuestion behind, int selected) implements Screen {
  private static final int MOST_IN_ROW = 10;

  static PaperOverview over(PaperQuestion question) {
    return new PaperOverview(question, question.seat().place());
  }

  /// After the last question: the first that is still open is selected.
  static PaperOverview after(PaperQuestion question) {
    int open = question.seat().sitting().nextOpen();
    return open < 0 ? over(question) : new PaperOverview(question, open);
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded(var command) -> commanded(command, scene);
      case Message.Clicked(int place) ->
          place == selected ? toQuestion() : Step.to(selecting(place));
      case Input _ -> Step.to(this);
      default -> Over.told(behind, message, scene, next -> new PaperOverview(next, selected));
    };
  }

  @Override
  public Page page(Measure measure) {
    var seat = behind.seat();
    var body = new Column(measure.width());
    legend(body, seat);
    body.gap();
    grid(body, seat);
    if (measure.isRoomy()) {
      var question = seat.sitting().paper().items().get(selected).question();
      body.gap().row(run(Prompt.line(question), Style.MUTED));
    }
    if (!seat.notice().isEmpty()) {
      body.gap().text(seat.notice().value(), Style.TEXT.in(Ink.WARN));
    }
    return PaperSheet.page(seat, "", measure, body, Page.FOLLOW);
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.TO_QUESTION,
        Command.HAND_IN,
        Command.BACK,
        Command.LEFT_ONE,
        Command.RIGHT_ONE,
        Command.UP_ONE,
        Command.DOWN_ONE,
        Command.TOP,
        Command.BOTTOM);
  }

  @Override
  public boolean isTicking() {
    return true;
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    int last = behind.seat().size() - 1;
    int inRow = inRow(measure(scene.size()).width(), last + 1);
    return switch (command) {
      case BACK -> Step.to(behind);
      case TO_QUESTION -> toQuestion();
      case HAND_IN -> Step.to(new HandingIn(this, behind));
      case LEFT_ONE -> Step.to(selecting(selected - 1));
      case RIGHT_ONE -> Step.to(selecting(selected + 1));
      case UP_ONE -> Step.to(selecting(selected < inRow ? selected : selected - inRow));
      case DOWN_ONE -> Step.to(selecting(selected + inRow > last ? selected : selected + inRow));
      case TOP -> Step.to(selecting(0));
      case BOTTOM -> Step.to(selecting(last));
      default -> Step.to(this);
    };
  }

  /// Where the terms do not let one go there, the question that stands says so.
  private Step<Screen> toQuestion() {
    return behind.turn(selected);
  }

  private PaperOverview selecting(int place) {
    return new PaperOverview(behind, Math.clamp(place, 0, behind.seat().size() - 1));
  }

  private void grid(Column body, Seat seat) {
    int inRow = inRow(body.width(), seat.size());
    for (int first = 0; first < seat.size(); first += inRow) {
      var runs = new ArrayList<Run>();
      for (int place = first; place < Math.min(seat.size(), first + inRow); place++) {
        cell(runs, seat, place);
      }
      body.row(runs.toArray(Run[]::new));
      if (selected >= first && selected < first + inRow) {
        body.focus(first == 0 ? 0 : body.height() - 1, body.height() - 1);
      }
    }
  }

  /// As `[12●⚑]`: the number, how it stands, its flag; in brackets when it is selected.
  private void cell(List<Run> runs, Seat seat, int place) {
    var standing = seat.sitting().standings().get(place);
    boolean isSelected = place == selected;
    var number = Integer.toString(place + 1);
    var target = new Target.Option(place);
    runs.add(space(digits(seat.size()) - number.length()));
    runs.add(run(isSelected ? "[" : " ", Style.ACCENT).leadingTo(target));
    var style = isSelected ? Style.ACCENT.strong() : Style.TEXT;
    runs.add(run(number, style).leadingTo(target));
    var sign = Sign.of(standing);
    runs.add(run(sign.text, Style.TEXT.in(sign.ink)).leadingTo(target));
    runs.add(run(standing.isFlagged() ? "⚑" : " ", Style.TEXT.in(Ink.WARN)).leadingTo(target));
    runs.add(run(isSelected ? "]" : " ", Style.ACCENT).leadingTo(target));
  }

  /// What the signs mean, and how many there are of each.
  private static void legend(Column body, Seat seat) {
    var pieces = new ArrayList<Piece>();
    for (var sign : Sign.values()) {
      long count = seat.sitting().standings().stream().filter(one -> Sign.of(one) == sign).count();
      if (count > 0) {
        pieces.add(Piece.whole(sign.text + " " + count + " " + sign.words, Style.MUTED));
        pieces.add(Piece.of("   ", Style.MUTED));
      }
    }
    if (seat.flagged() > 0) {
      pieces.add(Piece.whole("⚑ " + seat.flagged() + " flagged", Style.MUTED));
    }
    body.hanging(List.of(), pieces);
  }

  private static int inRow(int width, int size) {
    return Math.clamp(width / (digits(size) + 4), 1, MOST_IN_ROW);
  }

  private static int digits(int size) {
    return Integer.toString(size).length();
  }

  /// How a question stands.
  private enum Sign {
    ANSWERED("●", "answered", Ink.ACCENT),
    UNKNOWN("?", "not known", Ink.ACCENT),
    OPEN("·", "open", Ink.MUTED),
    CLOSED("×", "closed without an answer", Ink.WRONG);

    private final String text;
    private final String words;
    private final Ink ink;

    Sign(String text, String words, Ink ink) {
      this.text = text;
      this.words = words;
      this.ink = ink;
    }

    static Sign of(Standing standing) {
      if (standing.answer() instanceof Answer.Unknown) {
        return UNKNOWN;
      }
      return standing.isAnswered() ? ANSWERED : standing.isClosed() ? CLOSED : OPEN;
    }
  }
}
