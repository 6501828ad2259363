package memoire.screen;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memoire.drill.Marked;
import memoire.drill.Result;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// What came of a paper: one page for each way to look at it, then one for each question that was
/// missed.
///
/// @param behind the screen to go back to, or null for the packs
/// @param offset from UTC, for the time at which it began
/// @param page from 0
/// @param notice one sentence about what just happened, or nothing
record ResultPage(
    Result result,
    Shelf shelf,
    @Nullable Screen behind,
    ZoneOffset offset,
    int page,
    int scroll,
    SafeText notice)
    implements Proving {

  /// A paper that was just handed in.
  static Step<Screen> opened(Message.ResultLoaded loaded, Shelf shelf, Scene scene) {
    return Step.to(of(loaded, new Shelf(loaded.covers(), shelf.document()), null, scene));
  }

  /// A paper of the history.
  static Step<Screen> opened(Message.ResultLoaded loaded, Screen behind, Scene scene) {
    return Step.to(of(loaded, new Shelf(loaded.covers(), null), behind, scene));
  }

  private static ResultPage of(
      Message.ResultLoaded loaded, Shelf shelf, @Nullable Screen behind, Scene scene) {
    return new ResultPage(
        loaded.result(), shelf, behind, scene.now().offset(), 0, 0, SafeText.EMPTY);
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded(var command) -> commanded(command, scene);
      case Message.SourceLoaded loaded -> Step.to(at(page, shelf.with(loaded), scroll));
      case Message.Loaded loaded ->
          Study.starting(loaded, scene, this)
              .<Step<Screen>>map(Step::to)
              .orElseGet(() ->
                  Step.to(noting(SafeText.of("These cards are not in your packs any more."))));
      case Message.Failed failed -> Step.to(noting(failed.why()));
      default -> Step.to(this);
    };
  }

  @Override
  public Page page(Measure measure) {
    return ResultSheet.of(this, measure);
  }

  @Override
  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    commands.add(Command.BACK);
    if (pages() > 1) {
      commands.add(Command.NEXT_PAGE);
    }
    if (!ResultSheet.toStudy(result).isEmpty()) {
      commands.add(Command.STUDY_MISSED);
    }
    if (proof().isPresent()) {
      commands.add(Command.EVIDENCE);
    }
    if (pages() > 1) {
      commands.add(Command.PREVIOUS_PAGE);
    }
    commands.addAll(Scrolling.MOVES);
    return commands;
  }

  @Override
  public Optional<Proof> proof() {
    var missed = missed();
    return missed == null ? Optional.empty() : shelf.proof(missed.pack(), missed.question());
  }

  int pages() {
    return ResultSheet.pages(result).size() + ResultSheet.missed(result).size();
  }

  /// The missed question that is looked at, or null.
  @Nullable Marked missed() {
    int place = page - ResultSheet.pages(result).size();
    return place < 0 ? null : ResultSheet.missed(result).get(place);
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case BACK ->
          behind == null
              ? Step.to(Home.at(result.paper().items().getFirst().pack()), new Effect.LoadHome())
              : behind.returned();
      case NEXT_PAGE -> turned(1);
      case PREVIOUS_PAGE -> turned(-1);
      case STUDY_MISSED -> Step.to(noting(SafeText.EMPTY), study());
      case EVIDENCE -> Step.to(EvidencePage.over(this));
      default -> Step.to(at(page, shelf, Scrolling.after(command, this, scene)));
    };
  }

  private Effect study() {
    return new Effect.StartSession(new memoire.study.Wish.Found(ResultSheet.query(result), false));
  }

  private Step<Screen> turned(int by) {
    var next = at(Math.floorMod(page + by, pages()), shelf, 0);
    var missed = next.missed();
    return new Step<>(
        next, missed == null ? List.of() : shelf.wanted(missed.pack(), missed.question()));
  }

  private ResultPage at(int newPage, Shelf newShelf, int to) {
    return new ResultPage(result, newShelf, behind, offset, newPage, to, SafeText.EMPTY);
  }

  private ResultPage noting(SafeText what) {
    return new ResultPage(result, shelf, behind, offset, page, scroll, what);
  }
}
