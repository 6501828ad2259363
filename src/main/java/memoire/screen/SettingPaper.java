package memoire.screen;

import static memoire.screen.Column.run;

import java.util.ArrayList;
import java.util.List;
import memoire.drill.Attempt;
import memoire.drill.History;
import memoire.text.Cells;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// What a paper is to be like, before it is drawn.
///
/// @param history null until it is loaded
/// @param typed digits of a number that is being typed, or nothing
/// @param notice one sentence about what just happened, or nothing
record SettingPaper(
    Home home,
    @Nullable History history,
    PaperWish wish,
    PaperRow row,
    String typed,
    SafeText notice)
    implements Screen {
  private static final int LABEL = 18;
  private static final int NARROW = 50;
  private static final int LONGEST_NUMBER = 4;
  private static final int MOST_OPEN = 3;

  static Step<Screen> opening(Home home) {
    var setting =
        new SettingPaper(home, null, PaperWish.USUAL, PaperRow.QUESTIONS, "", SafeText.EMPTY);
    return home.model() == null
        ? Step.to(setting, new Effect.LoadHome(), new Effect.LoadDrills())
        : Step.to(setting, new Effect.LoadDrills());
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.HomeLoaded(var loaded) ->
          Step.to(
              new SettingPaper(
                  new Home(loaded, home.pack(), home.notice()), history, wish, row, typed, notice));
      case Message.DrillsLoaded(var loaded) ->
          Step.to(new SettingPaper(home, loaded, wish, row, typed, notice));
      case Message.SittingOpened opened -> PaperQuestion.opened(opened, scene);
      case Message.Failed failed -> Step.to(noting(failed.why()));
      case Message.Commanded(var command) -> commanded(command, scene);
      case Message.Clicked(int index) -> Step.to(clicked(PaperRow.ALL.get(index)));
      case Input.Pressed pressed -> Step.to(pressed(pressed.key()));
      default -> Step.to(this);
    };
  }

  @Override
  public Step<Screen> returned() {
    return Step.to(this, new Effect.LoadDrills());
  }

  @Override
  public Page page(Measure measure) {
    var body = new Column(measure.width());
    unfinished(body, measure);
    for (var one : PaperRow.ALL) {
      row(body, one);
    }
    if (!notice.isEmpty()) {
      body.gap().text(notice.value(), Style.TEXT.in(Ink.WARN)).focusToEnd();
    } else if (measure.isRoomy()) {
      body.gap().text(row.meaning(wish, pack().total()), Style.MUTED);
    }
    return Page.of("Set a paper", pack().title(), 0, body, Page.FOLLOW);
  }

  @Override
  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    commands.add(Command.BEGIN);
    commands.add(Command.NEXT_CHOICE);
    commands.add(Command.PREVIOUS_CHOICE);
    if (!open().isEmpty()) {
      commands.add(Command.GO_ON_PAPER);
    }
    if (history != null && !history.attempts().isEmpty()) {
      commands.add(Command.PAST_PAPERS);
    }
    commands.addAll(
        List.of(Command.BACK, Command.UP_ONE, Command.DOWN_ONE, Command.TOP, Command.BOTTOM));
    return commands;
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    int place = PaperRow.ALL.indexOf(row);
    return switch (command) {
      case BEGIN -> Step.to(noting(SafeText.EMPTY), new Effect.SetPaper(blueprint(scene)));
      case NEXT_CHOICE -> Step.to(changed(row.changed(wish, 1), ""));
      case PREVIOUS_CHOICE -> Step.to(changed(row.changed(wish, -1), ""));
      case GO_ON_PAPER ->
          Step.to(noting(SafeText.EMPTY), new Effect.OpenSitting(open().getFirst().number()));
      case PAST_PAPERS -> PastPapers.opening(this);
      case BACK -> Step.to(home, new Effect.LoadHome());
      default ->
          Step.to(
              selecting(PaperRow.ALL.get(OptionList.moved(command, place, PaperRow.ALL.size()))));
    };
  }

  private memoire.drill.Blueprint blueprint(Scene scene) {
    long seed = scene.setup().seed() + scene.now().at().getEpochSecond();
    return wish.blueprint(pack(), seed);
  }

  /// Digits type a number; what was typed before another row was selected is done.
  private SettingPaper pressed(Key key) {
    if (!row.isNumber()) {
      return this;
    }
    boolean isErasing = key.name() == Key.Name.BACKSPACE;
    boolean isDigit =
        key.isText() && key.text().length() == 1 && Character.isDigit(key.text().charAt(0));
    if (!isErasing && (!isDigit || typed.length() == LONGEST_NUMBER)) {
      return this;
    }
    var before = isErasing && typed.isEmpty() ? "" + row.number(wish) : typed;
    var digits =
        isErasing ? before.substring(0, Math.max(0, before.length() - 1)) : before + key.text();
    return digits.isEmpty()
        ? changed(wish, "")
        : changed(row.numbered(wish, Integer.parseInt(digits)), digits);
  }

  List<Attempt> open() {
    return history == null ? List.of() : history.open();
  }

  private HomeModel.PackLine pack() {
    return home.packs().isEmpty()
        ? new HomeModel.PackLine("", "", 0, 0, 0, 0)
        : home.packs().get(home.selected());
  }

  /// The papers that wait, the latest first.
  private void unfinished(Column body, Measure measure) {
    var open = open();
    if (open.isEmpty()) {
      return;
    }
    for (int i = 0; i < Math.min(MOST_OPEN, open.size()); i++) {
      var attempt = open.get(i);
      var key = i == 0 ? measure.keys().name(Command.GO_ON_PAPER) + "  " : "   ";
      body.spread(
          List.of(run(key, Style.ACCENT), run(attempt.title(), Style.TEXT)),
          run(attempt.answered() + " of " + attempt.questions() + " answered", Style.MUTED));
    }
    if (open.size() > MOST_OPEN) {
      body.row(run("   and " + (open.size() - MOST_OPEN) + " more in the history", Style.MUTED));
    }
    if (measure.isRoomy()) {
      body.gap();
    }
  }

  private void row(Column body, PaperRow one) {
    boolean isSelected = one == row;
    var label = one.label() + " ".repeat(Math.max(1, LABEL - one.label().length()));
    int top = body.height();
    var head =
        List.of(
            run(isSelected ? "▸ " : "  ", Style.ACCENT),
            run(label, isSelected ? Style.TEXT : Style.MUTED));
    var value = one.value(wish);
    boolean isNarrow = body.width() < NARROW;
    var shown = isNarrow ? value : isSelected ? "‹ " + value + " ›" : "  " + value;
    body.row(
        head.get(0), head.get(1), run(fit(shown, body.width() - LABEL - 2), style(isSelected)));
    body.leading(top, new Target.Option(PaperRow.ALL.indexOf(one)));
    if (isSelected) {
      body.focus(Math.max(0, top), top);
    }
  }

  private static String fit(String text, int cells) {
    return Cells.width(text) <= cells ? text : Cells.fit(text, Math.max(1, cells - 1)) + "…";
  }

  private static Style style(boolean isSelected) {
    return isSelected ? Style.ACCENT.strong() : Style.TEXT;
  }

  /// A click selects a row; a click on the selected one takes its next choice.
  private SettingPaper clicked(PaperRow other) {
    return other == row ? changed(row.changed(wish, 1), "") : selecting(other);
  }

  private SettingPaper selecting(PaperRow other) {
    return new SettingPaper(home, history, wish, other, "", SafeText.EMPTY);
  }

  private SettingPaper changed(PaperWish other, String digits) {
    return new SettingPaper(home, history, other, row, digits, SafeText.EMPTY);
  }

  private SettingPaper noting(SafeText what) {
    return new SettingPaper(home, history, wish, row, typed, what);
  }
}
