package memoire.screen;

import java.util.List;
import memoire.simulate.Prospects;
import memoire.simulate.Scenario;
import org.jspecify.annotations.Nullable;

/// How much to ask of one's memory: the target and the new cards a day are changed, and what comes
/// of it is seen at once.
///
/// @param behind the screen to go back to
/// @param pack id of the pack that is looked at, or empty for all
/// @param foresight null until it is reckoned; the one before is shown while another is
/// @param target in percent; 0 until the one that holds now is known
/// @param isTakingOver whether it is shown how to set things like that
record Deciding(
    Screen behind,
    String pack,
    @Nullable Foresight foresight,
    int target,
    int newCards,
    int days,
    boolean isTakingOver,
    int scroll)
    implements Screen {
  private static final List<Integer> HORIZONS = List.of(90, 365, 1095);
  private static final int USUAL_HORIZON = 365;

  static Step<Screen> opening(Screen behind, String pack, Scene scene) {
    int newCards = scene.setup().preferences().newCards();
    var deciding = new Deciding(behind, pack, null, 0, newCards, USUAL_HORIZON, false, 0);
    return Step.to(deciding, new Effect.Foresee(pack, newCards, USUAL_HORIZON, true));
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Foreseen(var found) -> Step.to(foreseen(found));
      case Message.Commanded(var command) -> commanded(command, scene);
      case Message.Failed _ -> behind.update(message, scene);
      default -> Step.to(this);
    };
  }

  @Override
  public Page page(Measure measure) {
    return DecidingPage.of(this, measure);
  }

  @Override
  public List<Command> commands() {
    return isTakingOver
        ? List.of(Command.BACK)
        : List.of(
            Command.HIGHER_TARGET,
            Command.LOWER_TARGET,
            Command.MORE_NEW,
            Command.FEWER_NEW,
            Command.TAKE_OVER,
            Command.BACK,
            Command.HORIZON,
            Command.PAGE_ON,
            Command.PAGE_BACK);
  }

  /// Whether what is shown is of the settings that are looked at.
  boolean isReckoned() {
    return foresight != null && foresight.newCards() == newCards && foresight.days() == days;
  }

  private Deciding foreseen(Foresight found) {
    int at = target == 0 ? found.percent() : target;
    return new Deciding(behind, pack, found, at, newCards, days, isTakingOver, scroll);
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case BACK -> Step.to(isTakingOver ? takingOver(false) : behind);
      case TAKE_OVER -> Step.to(foresight == null ? this : takingOver(true));
      case HIGHER_TARGET -> Step.to(aiming(1));
      case LOWER_TARGET -> Step.to(aiming(-1));
      case MORE_NEW -> looking(newCards + 1, days);
      case FEWER_NEW -> looking(newCards - 1, days);
      case HORIZON ->
          looking(newCards, HORIZONS.get((HORIZONS.indexOf(days) + 1) % HORIZONS.size()));
      default -> {
        int to = Scrolling.after(command, this, scene);
        yield Step.to(
            new Deciding(behind, pack, foresight, target, newCards, days, isTakingOver, to));
      }
    };
  }

  private Deciding takingOver(boolean is) {
    return new Deciding(behind, pack, foresight, target, newCards, days, is, 0);
  }

  private Deciding aiming(int by) {
    int to =
        target == 0
            ? 0
            : Math.clamp((long) target + by, Prospects.LEAST_PERCENT, Prospects.MOST_PERCENT);
    return new Deciding(behind, pack, foresight, to, newCards, days, false, scroll);
  }

  private Step<Screen> looking(int wanted, int ahead) {
    int cards = Math.clamp(wanted, 0, Scenario.MOST_NEW);
    return Step.to(
        new Deciding(behind, pack, foresight, target, cards, ahead, false, scroll),
        new Effect.Foresee(pack, cards, ahead, false));
  }
}
