package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import memoire.study.Session;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// The packs, what is due in them, and the week ahead.
///
/// @param model null until it is loaded
/// @param pack id of the selected pack; the first is selected when there is no such pack
/// @param ahead whether the session that was asked for is one ahead of schedule
/// @param notice one sentence about what just happened, or nothing
record Home(@Nullable HomeModel model, String pack, boolean ahead, SafeText notice)
    implements Screen {

  static Home opening() {
    return at("");
  }

  /// The same with a pack selected.
  static Home at(String pack) {
    return new Home(null, pack, false, SafeText.EMPTY);
  }

  /// The same while a session is being loaded.
  Home starting(boolean studyAhead) {
    return new Home(model, pack, studyAhead, SafeText.EMPTY);
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.HomeLoaded loaded -> Step.to(new Home(loaded.home(), pack, ahead, notice));
      case Message.Loaded loaded -> loaded(loaded, scene);
      case Message.Failed failed -> Step.to(noting(failed.why()));
      case Message.Commanded commanded -> commanded(commanded.command());
      default -> Step.to(this);
    };
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
    if (!packs().isEmpty()) {
      commands.add(Command.STUDY_AHEAD);
    }
    commands.add(Command.QUIT);
    if (!packs().isEmpty()) {
      commands.addAll(List.of(Command.BROWSE, Command.FIND));
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

  private Step<Screen> commanded(Command command) {
    return switch (command) {
      case STUDY -> start(selectedPack(), false);
      case STUDY_AHEAD -> start(selectedPack(), true);
      case STUDY_ALL -> start(packs().stream().map(HomeModel.PackLine::id).toList(), false);
      case BROWSE -> Browse.opening(this, "", false);
      case FIND -> Browse.opening(this, "", true);
      case UP_ONE -> Step.to(selecting(selected() - 1));
      case DOWN_ONE -> Step.to(selecting(selected() + 1));
      case TOP -> Step.to(selecting(0));
      case BOTTOM -> Step.to(selecting(packs().size() - 1));
      default -> Step.to(this);
    };
  }

  private Step<Screen> start(List<String> packs, boolean studyAhead) {
    return Step.to(starting(studyAhead), new Effect.StartSession(packs, studyAhead));
  }

  private List<String> selectedPack() {
    return List.of(packs().get(selected()).id());
  }

  private Step<Screen> loaded(Message.Loaded loaded, Scene scene) {
    var setup = scene.setup();
    long seed = setup.seed() + scene.now().at().getEpochSecond();
    var session =
        Session.start(loaded.items(), ahead, setup.rules(), setup.preferences(), seed, scene.now());
    return session.asked().isEmpty()
        ? Step.to(noting(nothingToAsk(model, scene)))
        : Step.to(Study.asking(Table.of(session, loaded.covers()), scene.now()));
  }

  private static SafeText nothingToAsk(@Nullable HomeModel model, Scene scene) {
    return model == null
        ? SafeText.EMPTY
        : model.nothingToAsk(scene.now(), scene.setup().preferences().rollOverHour());
  }

  private Home selecting(int place) {
    if (packs().isEmpty()) {
      return this;
    }
    int within = Math.clamp(place, 0, packs().size() - 1);
    return new Home(model, packs().get(within).id(), ahead, SafeText.EMPTY);
  }

  private Home noting(SafeText what) {
    return new Home(model, pack, ahead, what);
  }
}
