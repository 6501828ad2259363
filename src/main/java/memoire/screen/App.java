package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memoire.drill.Blueprint;
import memoire.question.CardId;
import memoire.review.Sitting;
import memoire.study.Moment;
import memoire.study.Wish;
import memoire.text.SafeText;

/// The whole program as a value: which screen is looked at, on a terminal of which size.
public record App(Setup setup, Screen screen, Size size) {
  private static final List<Command> EVERYWHERE =
      List.of(Command.HELP, Command.SUSPEND, Command.LEAVE);

  /// The program as it opens, on its home screen.
  public static Step<App> home(Setup setup, Size size) {
    return Step.to(
        new App(setup, Home.opening().noting(setup.notice()), size), new Effect.LoadHome());
  }

  /// The program as it opens when a session is to begin at once.
  public static Step<App> study(Setup setup, Size size, Wish wish) {
    return Step.to(
        new App(setup, Home.opening().noting(setup.notice()), size),
        new Effect.LoadHome(),
        new Effect.StartSession(wish));
  }

  /// The program as it opens when a file of questions is to be seen.
  ///
  /// @param problems what is wrong with the file, shown before anything else; may be none
  public static Step<App> preview(Setup setup, Size size, Wish wish, List<SafeText> problems) {
    var app = new App(setup, Home.opening(), size);
    return Step.to(
        problems.isEmpty() ? app : app.complaining(problems),
        new Effect.LoadHome(),
        new Effect.StartSession(wish));
  }

  /// The same with what is wrong with the file over it.
  public App complaining(List<SafeText> problems) {
    var behind = screen instanceof Complaints complaints ? complaints.behind() : screen;
    return new App(setup, new Complaints(behind, problems, 0), size);
  }

  /// The card that is asked about, or was last.
  public Optional<CardId> card() {
    return screen.card();
  }

  /// The program as it opens on the cards that a search finds.
  public static Step<App> browse(Setup setup, Size size, String search) {
    var opened = Browse.opening(Home.opening(), search, false, setup.notice());
    return new Step<>(new App(setup, opened.next(), size), opened.effects());
  }

  /// The program as it opens when a paper is to be drawn and sat.
  public static Step<App> drill(Setup setup, Size size, Blueprint blueprint) {
    return Step.to(
        new App(setup, Home.opening(), size),
        new Effect.LoadHome(),
        new Effect.SetPaper(blueprint));
  }

  /// The program as it opens when a sitting is to be gone on with, or its result to be seen.
  public static Step<App> drill(Setup setup, Size size, long number) {
    return Step.to(
        new App(setup, Home.opening(), size),
        new Effect.LoadHome(),
        new Effect.OpenSitting(number));
  }

  /// The program as it opens on all papers that were sat.
  public static Step<App> drills(Setup setup, Size size) {
    var opened = PastPapers.opening(Home.opening());
    return new Step<>(new App(setup, opened.next(), size), opened.effects());
  }

  /// The program as it opens when a pack is to be reviewed.
  public static Step<App> review(Setup setup, Size size, Sitting sitting) {
    return Step.to(new App(setup, Review.opening(sitting), size));
  }

  /// What follows from a message.
  public Step<App> update(Message message, Moment now) {
    return switch (message) {
      case Input.Resized resized -> Step.to(new App(setup, screen, resized.size()));
      case Input.Closed _ -> Step.to(this, new Effect.Quit());
      case Input.Pressed pressed -> pressed(pressed, now);
      case Input.Mouse mouse when mouse.wheel() != 0 ->
          wheel(mouse.wheel() < 0 ? Command.UP_ONE : Command.DOWN_ONE, now);
      case Input.Mouse mouse -> clicked(mouse, now);
      default -> inScreen(message, now);
    };
  }

  /// What is to be seen.
  public Frame view() {
    var measure = screen.measure(size).with(setup.keymap(), setup.media());
    return Sheet.frame(screen.page(measure), keys(), size, measure);
  }

  /// Whether letters are text just now.
  public boolean isTyping() {
    return screen.isTyping();
  }

  /// Whether the screen shows the time, so that it changes without input.
  public boolean isTicking() {
    return screen.isTicking();
  }

  /// What the keys do just now, the most useful first.
  public List<Binding> keys() {
    return setup.keymap().bindings(commands(), screen.isTyping());
  }

  private List<Command> commands() {
    var commands = new ArrayList<>(screen.commands());
    commands.addAll(EVERYWHERE);
    return commands;
  }

  private Step<App> pressed(Input.Pressed pressed, Moment now) {
    return setup
        .keymap()
        .command(pressed.key(), commands(), screen.isTyping())
        .map(command -> commanded(command, now))
        .orElseGet(() -> inScreen(pressed, now));
  }

  private Step<App> commanded(Command command, Moment now) {
    return switch (command) {
      case LEAVE, QUIT -> Step.to(this, new Effect.Quit());
      case SUSPEND -> Step.to(this, new Effect.Suspend());
      case HELP -> Step.to(new App(setup, help(), size));
      default -> inScreen(new Message.Commanded(command), now);
    };
  }

  private Screen help() {
    return screen instanceof Help help ? help.behind() : Help.over(screen, keys());
  }

  private Step<App> clicked(Input.Mouse mouse, Moment now) {
    return view()
        .target(mouse.column(), mouse.row())
        .map(target ->
            switch (target) {
              case Target.Does(var command) -> commanded(command, now);
              case Target.Option(var option) -> inScreen(new Message.Clicked(option), now);
            })
        .orElseGet(() -> Step.to(this));
  }

  private Step<App> wheel(Command command, Moment now) {
    return screen.commands().contains(command)
        ? inScreen(new Message.Commanded(command), now)
        : Step.to(this);
  }

  private Step<App> inScreen(Message message, Moment now) {
    var step = screen.update(message, new Scene(setup, size, now));
    return new Step<>(new App(setup, step.next(), size), step.effects());
  }
}
