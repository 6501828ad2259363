package memoire.screen;

import java.util.ArrayList;
import java.util.List;
import memoire.question.Question;
import memoire.study.Marks;
import memoire.study.QueueItem;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// A card with all its forms, what is remembered of it, and its whole history.
///
/// @param behind where one came from, and goes back to
/// @param item the card, as far as it is known before all of it is
/// @param model null until it is loaded
/// @param notice one sentence about what just happened, or nothing
/// @param isEditing whether one of its questions is to be edited as soon as it is loaded
record CardPage(
    Screen behind,
    QueueItem item,
    @Nullable CardModel model,
    SafeText notice,
    int scroll,
    boolean isEditing)
    implements Editor {

  static Step<Screen> open(Screen behind, QueueItem item) {
    return loading(new CardPage(behind, item, null, SafeText.EMPTY, 0, false));
  }

  /// Puts the question that stands into other words.
  static Step<Screen> reword(Screen behind, QueueItem item) {
    return loading(new CardPage(behind, item, null, SafeText.EMPTY, 0, true));
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.CardLoaded(var loaded) -> Step.to(loaded(loaded));
      case Message.Failed failed -> Step.to(noting(failed.why()));
      case Message.Commanded(var command) -> commanded(command, scene);
      default -> Step.to(this);
    };
  }

  @Override
  public Page page(Measure measure) {
    return CardSheet.of(this, measure);
  }

  @Override
  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    commands.add(Command.BACK);
    if (model != null) {
      commands.add(Command.NOTE);
      commands.add(Command.REWORD);
      if (!model.originals().isEmpty()) {
        commands.add(Command.UNREWORD);
      }
      commands.add(Command.FLAG);
      commands.add(item.marks().suspended() ? Command.RESUME_CARD : Command.SUSPEND_CARD);
      commands.add(item.marks().buriedUntil() == null ? Command.BURY : Command.UNBURY);
    }
    commands.addAll(Scrolling.MOVES);
    return commands;
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    var marks = item.marks();
    return switch (command) {
      case BACK -> back(scene);
      case NOTE -> Step.to(NoteTaking.of(this));
      case REWORD -> Step.to(editing());
      case UNREWORD -> unreword();
      case FLAG -> set(marks.flagged(!marks.flagged()));
      case SUSPEND_CARD -> set(marks.suspended(true));
      case RESUME_CARD -> set(marks.suspended(false));
      case BURY -> set(marks.buried(scene.today().plusDays(1)));
      case UNBURY -> set(marks.buried(null));
      default -> Step.to(scrolled(Scrolling.after(command, this, scene)));
    };
  }

  /// Sets something about the card; what it is then is read from the store again.
  Step<Screen> set(Marks marks) {
    return Step.to(
        noting(SafeText.EMPTY), new Effect.SetMarks(item.pack(), item.card().id(), marks));
  }

  @Override
  public Page around(Measure measure, Column lines) {
    return Page.of("Your own words", "", 0, lines, Page.FOLLOW);
  }

  @Override
  public String language() {
    return model == null ? "" : model.language();
  }

  @Override
  public Step<Screen> reworded(Question question, Scene scene) {
    return Step.to(noting(SafeText.EMPTY), new Effect.Reword(item.pack(), question));
  }

  @Override
  public Screen unchanged() {
    return noting(SafeText.of("Nothing was changed."));
  }

  @Override
  public Screen putBy(Rewriting edit) {
    return unchanged();
  }

  CardPage noting(SafeText what) {
    return new CardPage(behind, item, model, what, scroll, false);
  }

  private static Step<Screen> loading(CardPage page) {
    var item = page.item;
    return Step.to(page, new Effect.LoadCard(item.pack(), item.card().id()));
  }

  private Screen loaded(CardModel loaded) {
    var page = new CardPage(behind, loaded.item(), loaded, SafeText.EMPTY, scroll, false);
    return isEditing ? page.editing() : page;
  }

  /// The question that stood before the learner, or the card's first.
  private Screen editing() {
    var standing =
        switch (behind) {
          case Study study -> study.asked().question().id();
          case Feedback feedback -> feedback.played().asked().question().id();
          default -> item.card().forms().getFirst().id();
        };
    return item.card().forms().stream()
        .filter(form -> form.id().equals(standing))
        .findFirst()
        .<Screen>map(form -> Rewriting.ofCard(this, form))
        .orElse(this);
  }

  /// Back to the pack's wording of all its questions.
  private Step<Screen> unreword() {
    return Step.to(noting(SafeText.EMPTY), new Effect.Unreword(item.pack(), item.card().id()));
  }

  /// What was set here holds where one came from.
  private Step<Screen> back(Scene scene) {
    var table =
        switch (behind) {
          case Study study -> study.table();
          case Feedback feedback -> feedback.table();
          default -> null;
        };
    return table == null ? behind.returned() : CardDeeds.returned(behind, table, item, scene);
  }

  private CardPage scrolled(int to) {
    return new CardPage(behind, item, model, notice, to, false);
  }
}
