package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memoire.drill.Act;
import memoire.drill.Marked;
import memoire.drill.Showing;
import memoire.question.Answer;
import memoire.study.Certainty;
import org.jspecify.annotations.Nullable;

/// A question of a paper that is sat. What stands in its widget is its answer, from the moment it
/// stands there.
///
/// @param shown the mark, where the paper shows it at once and the answer is closed; else null
/// @param asksSureness whether digits say how sure the answer is
/// @param isWarned whether it was said that there is no way back to a question left open
record PaperQuestion(
    Seat seat,
    Widget widget,
    @Nullable Marked shown,
    boolean asksSureness,
    boolean isWarned,
    int scroll)
    implements Proving {
  private static final String NO_WAY_BACK = "This paper does not let you go back.";

  /// What is seen when a sitting is opened.
  static Step<Screen> opened(Message.SittingOpened opened, Scene scene) {
    return at(Seat.at(opened), scene).arrived(false);
  }

  /// The question that a sitting stands at.
  private static PaperQuestion at(Seat seat, Scene scene) {
    var widget = Widget.standing(seat.asked(), seat.answer());
    return new PaperQuestion(seat, widget, shown(seat, scene), false, false, 0);
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded(var command) -> commanded(command, scene);
      case Message.Clicked(int option) when isAnswering() -> changed(widget.click(option));
      case Input.Pressed pressed when isAnswering() -> changed(widget.press(pressed.key()));
      case Input.Pasted pasted when isAnswering() -> changed(widget.paste(pasted.text()));
      case Message.Ticked(var now) -> {
        var ticked = seat.ticked(now);
        yield new Step<>(with(ticked.seat()).closing(scene), ticked.effects());
      }
      case Message.Recorded recorded when recorded.number() == seat.number() ->
          moved(seat.recorded(recorded), scene);
      case Message.SittingOpened opened when opened.number() == seat.number() ->
          moved(seat.reopened(opened), scene);
      case Message.ResultLoaded loaded -> ResultPage.opened(loaded, seat.shelf(), scene);
      case Message.SourceLoaded loaded -> Step.to(with(seat.with(loaded)));
      case Message.Failed failed -> Step.to(with(seat.noting(failed.why().value())));
      default -> Step.to(this);
    };
  }

  @Override
  public Page page(Measure measure) {
    return PaperSheet.of(this, measure);
  }

  @Override
  public Optional<Proof> proof() {
    return shown == null ? Optional.empty() : seat.shelf().proof(shown.pack(), shown.question());
  }

  @Override
  public List<Command> commands() {
    return PaperCommands.of(this);
  }

  @Override
  public boolean isTyping() {
    return isAnswering() && widget.isTyping();
  }

  @Override
  public boolean isTicking() {
    return true;
  }

  /// Whether what is pressed changes the answer.
  boolean isAnswering() {
    return shown == null && !asksSureness && !seat.isClosed();
  }

  /// The same at a seat that has moved, but not to another question.
  PaperQuestion with(Seat next) {
    return new PaperQuestion(next, widget, shown, asksSureness, isWarned, scroll);
  }

  /// Goes to another question, where the terms let one.
  Step<Screen> turn(int to) {
    boolean isBack = to < seat.place();
    if (to == seat.place() || to < 0 || to >= seat.size()) {
      return Step.to(this);
    }
    if (!seat.sitting().paper().terms().mayGoBack()) {
      if (isBack) {
        return Step.to(with(seat.noting(NO_WAY_BACK)));
      }
      if (!hasAnswer() && !seat.isClosed() && !isWarned) {
        return Step.to(warned());
      }
    }
    return entering(new Act.Turned(to));
  }

  /// Gives an answer in one go, and goes on: to how sure it is, to its mark, to the next question.
  Step<Screen> give(Answer answer) {
    if (!isAnswering()) {
      return onward();
    }
    var widgetNow = Widget.standing(seat.asked(), answer);
    var given = new PaperQuestion(seat, widgetNow, null, false, false, Page.FOLLOW);
    var act = new Act.Answered(seat.place(), answer);
    if (given.isSurenessMeant()) {
      return given.asking(true).entering(act);
    }
    boolean isMarked = seat.sitting().paper().terms().showing() == Showing.AT_ONCE;
    return isMarked ? given.check(act) : given.further(act);
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case RETRY -> entering();
      case GO_NEXT, NEXT -> onward();
      case CHECK -> isSurenessMissing() ? Step.to(asking(true)) : check();
      case GUESS -> sure(Certainty.GUESS);
      case FAIRLY_SURE -> sure(Certainty.FAIRLY);
      case SURE -> sure(Certainty.SURE);
      case HOW_SURE -> Step.to(asking(true));
      case BACK -> Step.to(asking(false));
      case LATER -> turn(seat.place() + 1);
      case EARLIER -> turn(seat.place() - 1);
      case UNKNOWN -> blank().entering(new Act.Answered(seat.place(), new Answer.Unknown()));
      case CLEAR_ANSWER -> blank().entering(new Act.Cleared(seat.place()));
      case FLAG_QUESTION -> entering(new Act.Flagged(seat.place(), !seat.standing().isFlagged()));
      case PAPER -> Step.to(PaperOverview.over(this));
      case HAND_IN -> Step.to(new HandingIn(this, this));
      case PAUSE -> entering(new Act.Paused());
      case LEAVE_PAPER -> Leaving.home(seat, scene.setup().keymap());
      case EVIDENCE -> Step.to(EvidencePage.over(this));
      case SCROLL_ON -> Step.to(scrolled(Command.PAGE_ON, scene));
      case SCROLL_BACK -> Step.to(scrolled(Command.PAGE_BACK, scene));
      default ->
          isAnswering() ? changed(widget.command(command)) : Step.to(scrolled(command, scene));
    };
  }

  /// Each change of the answer is recorded as it is made.
  private Step<Screen> changed(Widget next) {
    var answer = next.answer();
    var changed = new PaperQuestion(quiet(), next, null, false, false, Page.FOLLOW);
    if (answer.equals(widget.answer())) {
      return Step.to(changed);
    }
    return changed.entering(
        answer
            .<Act>map(given -> new Act.Answered(seat.place(), given))
            .orElseGet(() -> new Act.Cleared(seat.place())));
  }

  private Step<Screen> onward() {
    return isSurenessMissing() ? Step.to(asking(true)) : further();
  }

  /// To the next question; after the last, to what there is to be handed in.
  private Step<Screen> further(Act... before) {
    boolean isUnmarked = asksSureness && checksNow();
    if (isUnmarked) {
      return asking(false).check(before);
    }
    if (!seat.isLast()) {
      var turned = asking(false).turn(seat.place() + 1);
      return before.length == 0 ? turned : asking(false).entering(with(before));
    }
    var recorded = asking(false).entering(before);
    var here = (PaperQuestion) recorded.next();
    boolean mayGoBack = seat.sitting().paper().terms().mayGoBack();
    return new Step<>(
        mayGoBack ? PaperOverview.after(here) : new HandingIn(here, here), recorded.effects());
  }

  private Act[] with(Act[] before) {
    var acts = new ArrayList<>(List.of(before));
    acts.add(new Act.Turned(seat.place() + 1));
    return acts.toArray(Act[]::new);
  }

  private Step<Screen> check(Act... before) {
    var acts = new ArrayList<>(List.of(before));
    acts.add(new Act.Checked(seat.place()));
    return entering(acts.toArray(Act[]::new));
  }

  /// Whether Enter has the answer marked.
  boolean checksNow() {
    return seat.sitting().paper().terms().showing() == Showing.AT_ONCE
        && hasAnswer()
        && !seat.isClosed();
  }

  private Step<Screen> sure(Certainty certainty) {
    return further(new Act.Sured(seat.place(), certainty));
  }

  /// Whether it is to be said how sure the answer is.
  boolean isSurenessMeant() {
    return seat.sitting().paper().terms().asksCertainty()
        && widget.answer().filter(answer -> !(answer instanceof Answer.Recalled)).isPresent();
  }

  private boolean isSurenessMissing() {
    return !asksSureness
        && isSurenessMeant()
        && isAnswering()
        && seat.standing().certainty() == null;
  }

  /// Whether there is an answer, be it “I don’t know”.
  boolean hasAnswer() {
    return widget.answer().isPresent() || seat.answer() instanceof Answer.Unknown;
  }

  private Step<Screen> moved(Seat next, Scene scene) {
    boolean isElsewhere = next.place() != seat.place();
    var here =
        isElsewhere
            ? at(next.noting(""), scene)
            : stands(next.answer()) ? with(next).closing(scene) : at(next, scene);
    return here.arrived(seat.sitting().isHandedIn());
  }

  /// Whether the widget shows that answer.
  private boolean stands(@Nullable Answer answer) {
    return answer instanceof Answer.Unknown
        ? widget.answer().isEmpty()
        : Optional.ofNullable(answer).equals(widget.answer());
  }

  /// What is to be done at a seat that has just been taken.
  private Step<Screen> arrived(boolean wasHandedIn) {
    var sitting = seat.sitting();
    if (sitting.isHandedIn()) {
      return wasHandedIn ? Step.to(this) : Step.to(this, new Effect.LoadResult(seat.number()));
    }
    if (sitting.isTimeOver(seat.seen())) {
      return entering(new Act.HandedIn(true));
    }
    if (sitting.isPaused()) {
      return Step.to(new Pausing(this));
    }
    return new Step<>(
        this, shown == null ? List.of() : seat.shelf().wanted(shown.pack(), shown.question()));
  }

  /// The same when its time may have run out since.
  private PaperQuestion closing(Scene scene) {
    if (!seat.isClosed()) {
      return this;
    }
    return new PaperQuestion(
        seat, widget, shown == null ? shown(seat, scene) : shown, false, isWarned, scroll);
  }

  private static @Nullable Marked shown(Seat seat, Scene scene) {
    boolean isShown =
        seat.sitting().paper().terms().showing() == Showing.AT_ONCE && seat.isClosed();
    return isShown ? Marked.of(seat.sitting(), seat.place(), scene.setup().rules().marker()) : null;
  }

  private Step<Screen> entering(Act... acts) {
    var entering = seat.enter(acts);
    return new Step<>(with(entering.seat()), entering.effects());
  }

  private PaperQuestion blank() {
    return new PaperQuestion(
        seat, Widget.standing(seat.asked(), null), null, false, false, Page.FOLLOW);
  }

  private PaperQuestion asking(boolean now) {
    return new PaperQuestion(quiet(), widget, shown, now, isWarned, Page.FOLLOW);
  }

  private PaperQuestion warned() {
    var noted =
        seat.noting("There is no way back here: once more leaves this question open for good.");
    return new PaperQuestion(noted, widget, shown, false, true, scroll);
  }

  private PaperQuestion scrolled(Command command, Scene scene) {
    int to = Scrolling.after(command, this, scene);
    return new PaperQuestion(seat, widget, shown, asksSureness, isWarned, to);
  }

  /// What was said of the last key holds no more; that something is not saved does.
  private Seat quiet() {
    return seat.isUnsaved() ? seat : seat.noting("");
  }
}
