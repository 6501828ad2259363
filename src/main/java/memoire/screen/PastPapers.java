package memoire.screen;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import memoire.drill.Attempt;
import memoire.drill.History;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// All papers that were sat, and how topics have gone from one to the next.
///
/// @param behind the screen to go back to
/// @param history null until it is loaded
/// @param selected place of the selected paper
/// @param picked numbers of at most two papers to compare, in the order they were picked
/// @param offset from UTC, for the times at which they began
/// @param isTrends whether the trends are looked at, where they do not stand beside the list
/// @param notice one sentence about what just happened, or nothing
record PastPapers(
    Screen behind,
    @Nullable History history,
    int selected,
    List<Long> picked,
    ZoneOffset offset,
    boolean isTrends,
    int scroll,
    SafeText notice)
    implements Screen {
  PastPapers {
    picked = List.copyOf(picked);
  }

  static Step<Screen> opening(Screen behind) {
    return Step.to(
        new PastPapers(behind, null, 0, List.of(), ZoneOffset.UTC, false, 0, SafeText.EMPTY),
        new Effect.LoadDrills());
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.DrillsLoaded(var loaded) -> Step.to(loaded(loaded, scene.now().offset()));
      case Message.ResultLoaded loaded -> ResultPage.opened(loaded, this, scene);
      case Message.ComparisonLoaded(var comparison) ->
          Step.to(new ComparisonPage(this, comparison, offset, 0));
      case Message.SittingOpened opened -> PaperQuestion.opened(opened, scene);
      case Message.Failed failed -> Step.to(noting(failed.why()));
      case Message.Clicked(int place) -> place == selected ? open() : Step.to(selecting(place));
      case Message.Commanded(var command) -> commanded(command, scene);
      default -> Step.to(this);
    };
  }

  @Override
  public Step<Screen> returned() {
    return Step.to(this, new Effect.LoadDrills());
  }

  @Override
  public Page page(Measure measure) {
    return PastPapersSheet.of(this, measure);
  }

  @Override
  public Measure measure(Size size) {
    return Measure.wide(size);
  }

  @Override
  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    if (!isTrends && !attempts().isEmpty()) {
      commands.add(Command.OPEN_PAPER);
      if (attempts().get(selected).isHandedIn()) {
        commands.add(Command.PICK_PAPER);
      }
      if (picked.size() == 2) {
        commands.add(Command.COMPARE);
      }
    }
    if (behind instanceof Home) {
      commands.add(Command.DRILL);
    }
    commands.add(Command.BACK);
    if (!trends().isEmpty()) {
      commands.addAll(List.of(Command.NEXT_PAGE, Command.PREVIOUS_PAGE));
    }
    commands.addAll(Scrolling.MOVES);
    return commands;
  }

  List<Attempt> attempts() {
    return history == null ? List.of() : history.attempts();
  }

  List<History.Trend> trends() {
    return history == null
        ? List.of()
        : history.trends().stream().filter(trend -> trend.shares().size() > 1).toList();
  }

  /// Whether it is the best paper of its title, where there are others.
  boolean isBest(Attempt attempt) {
    var all = history;
    if (all == null || !attempt.isHandedIn()) {
      return false;
    }
    long alike = all.handedIn().stream().filter(one -> one.title().equals(attempt.title())).count();
    return alike > 1
        && all.best(attempt.title()).filter(one -> one.number() == attempt.number()).isPresent();
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case BACK -> behind.returned();
      case DRILL -> behind instanceof Home home ? SettingPaper.opening(home) : Step.to(this);
      case OPEN_PAPER -> open();
      case PICK_PAPER -> Step.to(picking());
      case COMPARE -> compare();
      case NEXT_PAGE, PREVIOUS_PAGE ->
          Step.to(turned(!isTrends && !measure(scene.size()).isWide()));
      default -> Step.to(isTrends ? scrolled(command, scene) : moved(command, scene));
    };
  }

  /// Where there is room for both, the list is never left.
  private PastPapers turned(boolean toTrends) {
    return new PastPapers(behind, history, selected, picked, offset, toTrends, 0, SafeText.EMPTY);
  }

  private Step<Screen> open() {
    if (attempts().isEmpty()) {
      return Step.to(this);
    }
    var attempt = attempts().get(selected);
    return Step.to(
        noting(SafeText.EMPTY),
        attempt.isHandedIn()
            ? new Effect.LoadResult(attempt.number())
            : new Effect.OpenSitting(attempt.number()));
  }

  /// The earlier paper first, in whichever order they were picked.
  private Step<Screen> compare() {
    var sorted =
        attempts().reversed().stream().map(Attempt::number).filter(picked::contains).toList();
    return sorted.size() < 2
        ? Step.to(this)
        : Step.to(noting(SafeText.EMPTY), new Effect.Compare(sorted.getFirst(), sorted.getLast()));
  }

  /// A third pick takes the place of the first.
  private PastPapers picking() {
    var now = new ArrayList<>(picked);
    long number = attempts().get(selected).number();
    if (!now.remove(number)) {
      now.add(number);
    }
    if (now.size() > 2) {
      now.removeFirst();
    }
    return new PastPapers(behind, history, selected, now, offset, isTrends, scroll, SafeText.EMPTY);
  }

  private PastPapers loaded(History loaded, ZoneOffset now) {
    int within = Math.clamp(selected, 0, Math.max(0, loaded.attempts().size() - 1));
    return new PastPapers(behind, loaded, within, picked, now, isTrends, scroll, notice);
  }

  private PastPapers moved(Command command, Scene scene) {
    int rows = Math.max(1, measure(scene.size()).body() - 1);
    return selecting(
        switch (command) {
          case PAGE_BACK -> selected - rows;
          case PAGE_ON -> selected + rows;
          default -> OptionList.moved(command, selected, attempts().size());
        });
  }

  private PastPapers scrolled(Command command, Scene scene) {
    int to = Scrolling.after(command, this, scene);
    return new PastPapers(behind, history, selected, picked, offset, isTrends, to, SafeText.EMPTY);
  }

  private PastPapers selecting(int place) {
    int within = Math.clamp(place, 0, Math.max(0, attempts().size() - 1));
    return new PastPapers(
        behind, history, within, picked, offset, isTrends, scroll, SafeText.EMPTY);
  }

  private PastPapers noting(SafeText what) {
    return new PastPapers(behind, history, selected, picked, offset, isTrends, scroll, what);
  }
}
