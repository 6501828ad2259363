package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import memoire.study.Purpose;
import memoire.study.Supply;
import memoire.study.Wish;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// The packs, what is due in them, and the week ahead.
///
/// @param model null until it is loaded
/// @param pack id of the selected pack; the first is selected when there is no such pack
/// @param notice one sentence about what just happened, or nothing
record Home(@Nullable HomeModel model, String pack, SafeText notice) implements Screen {

  static Home opening() {
    return at("");
  }

  /// The same with a pack selected.
  static Home at(String pack) {
    return new Home(null, pack, SafeText.EMPTY);
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.HomeLoaded loaded -> Step.to(new Home(loaded.home(), pack, notice));
      case Message.Loaded loaded -> loaded(loaded, scene);
      case Message.SittingOpened opened -> PaperQuestion.opened(opened, scene);
      case Message.Failed failed -> Step.to(noting(failed.why()));
      case Message.Commanded commanded -> commanded(commanded.command(), scene);
      case Message.Clicked clicked -> clicked(clicked.option(), scene);
      default -> Step.to(this);
    };
  }

  @Override
  public Step<Screen> returned() {
    return Step.to(this, new Effect.LoadHome());
  }

  @Override
  public Page page(Measure measure) {
    return HomePage.of(this, measure);
  }

  @Override
  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    if (!packs().isEmpty()) {
      commands.add(Command.STUDY);
    }
    if (packs().size() > 1) {
      commands.add(Command.STUDY_ALL);
    }
    commands.add(Command.QUIT);
    if (!packs().isEmpty()) {
      commands.addAll(
          List.of(
              Command.DRILL,
              Command.BROWSE,
              Command.STATISTICS,
              Command.EXAM,
              Command.STUDY_MORE,
              Command.STUDY_AHEAD,
              Command.FIND));
    }
    commands.addAll(List.of(Command.UP_ONE, Command.DOWN_ONE, Command.TOP, Command.BOTTOM));
    return commands;
  }

  List<HomeModel.PackLine> packs() {
    return model == null ? List.of() : model.packs();
  }

  /// The place of the selected pack among all.
  int selected() {
    for (int i = 0; i < packs().size(); i++) {
      if (packs().get(i).id().equals(pack)) {
        return i;
      }
    }
    return 0;
  }

  /// A click selects a pack; a click on the selected one studies it.
  private Step<Screen> clicked(int option, Scene scene) {
    return option == selected() ? commanded(Command.STUDY, scene) : Step.to(selecting(option));
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case STUDY -> start(new Wish.Due(selectedPack()));
      case EXAM -> ExamPage.open(selectedPack().getFirst());
      case STUDY_MORE ->
          start(new Wish.More(selectedPack(), scene.setup().preferences().newCards()));
      case STUDY_AHEAD -> start(new Wish.Ahead(selectedPack()));
      case STUDY_ALL -> start(new Wish.Due(List.of()));
      case DRILL -> SettingPaper.opening(this);
      case STATISTICS -> Statistics.opening(this);
      case BROWSE -> Browse.opening(this, "", false, SafeText.EMPTY);
      case FIND -> Browse.opening(this, "", true, SafeText.EMPTY);
      case UP_ONE -> Step.to(selecting(selected() - 1));
      case DOWN_ONE -> Step.to(selecting(selected() + 1));
      case TOP -> Step.to(selecting(0));
      case BOTTOM -> Step.to(selecting(packs().size() - 1));
      default -> Step.to(this);
    };
  }

  private Step<Screen> start(Wish wish) {
    return Step.to(noting(SafeText.EMPTY), new Effect.StartSession(wish));
  }

  private List<String> selectedPack() {
    return List.of(packs().get(selected()).id());
  }

  private Step<Screen> loaded(Message.Loaded loaded, Scene scene) {
    return Study.starting(loaded, scene, null)
        .<Step<Screen>>map(study -> Step.to(study.noting(notice.value())))
        .orElseGet(() -> Step.to(noting(also(nothingToAsk(loaded.supply(), scene)))));
  }

  /// What is said already at the start is not lost.
  private SafeText also(SafeText sentence) {
    return notice.isEmpty() ? sentence : SafeText.of(notice.value() + " " + sentence.value());
  }

  private SafeText nothingToAsk(Supply supply, Scene scene) {
    if (model == null) {
      return SafeText.EMPTY;
    }
    if (supply.purpose() == Purpose.AHEAD) {
      return HomeModel.NOTHING_TO_PRACTISE;
    }
    boolean isDayFull = supply.isDayFull();
    int hour = scene.setup().preferences().rollOverHour();
    var why = model.nothingToAsk(scene.now(), hour, isDayFull).value();
    var more = scene.setup().keymap().name(Command.STUDY_MORE) + " learns more new cards.";
    return SafeText.of(isDayFull && model.hasNew() ? why + " " + more : why);
  }

  private Home selecting(int place) {
    if (packs().isEmpty()) {
      return this;
    }
    int within = Math.clamp(place, 0, packs().size() - 1);
    return new Home(model, packs().get(within).id(), SafeText.EMPTY);
  }

  Home noting(SafeText what) {
    return new Home(model, pack, what);
  }
}
