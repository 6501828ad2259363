package memoire.screen;

import java.util.List;
import memoire.simulate.Prospects;
import memoire.simulate.Scenario;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// How much to ask of one's memory: the target and the new cards a day are changed, and what comes
/// of it is seen at once.
///
/// @param behind the screen to go back to
/// @param pack id of the pack that is looked at, or empty for all
/// @param foresight null until it is reckoned; the one before is shown while another is
/// @param target in percent; 0 until the one that holds now is known
/// @param taking how far it has come with setting things like that
record Deciding(
    Screen behind,
    String pack,
    @Nullable Foresight foresight,
    int target,
    int newCards,
    int days,
    Taking taking,
    int scroll)
    implements Screen {

  /// How far it has come with setting things as they are looked at.
  sealed interface Taking {
    record No() implements Taking {}

    /// What would be written is shown.
    record Asked() implements Taking {}

    /// @param how where it was written, or why it was not
    record Told(SafeText how) implements Taking {}
  }

  private static final Taking NO = new Taking.No();
  private static final List<Integer> HORIZONS = List.of(90, 365, 1095);
  private static final int USUAL_HORIZON = 365;

  static Step<Screen> opening(Screen behind, String pack, Scene scene) {
    int newCards = scene.setup().preferences().newCards();
    var deciding = new Deciding(behind, pack, null, 0, newCards, USUAL_HORIZON, NO, 0);
    return Step.to(deciding, new Effect.Foresee(pack, newCards, USUAL_HORIZON, true));
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Foreseen(var found) -> Step.to(foreseen(found));
      case Message.Settled(var told) -> Step.to(taking(new Taking.Told(told)));
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
    return switch (taking) {
      case Taking.No _ ->
          List.of(
              Command.HIGHER_TARGET,
              Command.LOWER_TARGET,
              Command.MORE_NEW,
              Command.FEWER_NEW,
              Command.TAKE_OVER,
              Command.BACK,
              Command.HORIZON,
              Command.PAGE_ON,
              Command.PAGE_BACK);
      case Taking.Asked _ ->
          wanted() == null
              ? List.of(Command.BACK)
              : List.of(Command.TAKE_OVER, Command.BACK, Command.PAGE_ON, Command.PAGE_BACK);
      case Taking.Told _ -> List.of(Command.BACK, Command.PAGE_ON, Command.PAGE_BACK);
    };
  }

  /// What is looked at and set otherwise now; null where all is set like that.
  Effect.@Nullable Settle wanted() {
    if (foresight == null) {
      return null;
    }
    boolean isOtherCount = newCards != foresight.present().scenario().newCards();
    boolean isOtherTarget = target != foresight.percent();
    return isOtherCount || isOtherTarget
        ? new Effect.Settle(isOtherCount ? newCards : null, isOtherTarget ? target : null)
        : null;
  }

  /// Whether what is shown is of the settings that are looked at.
  boolean isReckoned() {
    return foresight != null && foresight.newCards() == newCards && foresight.days() == days;
  }

  private Deciding foreseen(Foresight found) {
    int at = target == 0 ? found.percent() : target;
    return new Deciding(behind, pack, found, at, newCards, days, taking, scroll);
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case BACK -> Step.to(taking instanceof Taking.No ? behind : taking(NO));
      case TAKE_OVER -> takingOver();
      case HIGHER_TARGET -> Step.to(aiming(1));
      case LOWER_TARGET -> Step.to(aiming(-1));
      case MORE_NEW -> looking(newCards + 1, days);
      case FEWER_NEW -> looking(newCards - 1, days);
      case HORIZON ->
          looking(newCards, HORIZONS.get((HORIZONS.indexOf(days) + 1) % HORIZONS.size()));
      default -> {
        int to = Scrolling.after(command, this, scene);
        yield Step.to(new Deciding(behind, pack, foresight, target, newCards, days, taking, to));
      }
    };
  }

  /// Shown first, and written when it is asked for again.
  private Step<Screen> takingOver() {
    var wanted = wanted();
    if (taking instanceof Taking.Asked && wanted != null) {
      return Step.to(this, wanted);
    }
    return Step.to(foresight == null ? this : taking(new Taking.Asked()));
  }

  private Deciding taking(Taking next) {
    return new Deciding(behind, pack, foresight, target, newCards, days, next, 0);
  }

  private Deciding aiming(int by) {
    int to =
        target == 0
            ? 0
            : Math.clamp((long) target + by, Prospects.LEAST_PERCENT, Prospects.MOST_PERCENT);
    return new Deciding(behind, pack, foresight, to, newCards, days, NO, scroll);
  }

  private Step<Screen> looking(int wanted, int ahead) {
    int cards = Math.clamp(wanted, 0, Scenario.MOST_NEW);
    return Step.to(
        new Deciding(behind, pack, foresight, target, cards, ahead, NO, scroll),
        new Effect.Foresee(pack, cards, ahead, false));
  }
}
