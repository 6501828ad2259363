package memoire.screen;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import memoire.question.CardId;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.review.Candidate;
import memoire.review.Decision;
import memoire.review.Reason;
import memoire.review.Sitting;
import memoire.study.Moment;
import memoire.text.SafeText;
import org.jspecify.annotations.Nullable;

/// A drafted question before its author, beside the passage it was drafted from.
///
/// @param at the question that is looked at, or the one to go on from
/// @param notice one sentence about what just happened, or nothing
/// @param before what was shown before the last decision, until that is on the disk
/// @param shelved an edit that was left before it was kept
record Review(
    Sitting sitting,
    Show show,
    @Nullable QuestionId at,
    SafeText notice,
    @Nullable Review before,
    @Nullable Rewriting shelved,
    int scroll)
    implements Editor {

  static Review opening(Sitting sitting) {
    return new Review(sitting, Show.UNDECIDED, null, SafeText.EMPTY, null, null, 0);
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded commanded -> commanded(commanded.command(), scene);
      case Message.Logged _ ->
          Step.to(new Review(sitting, show, at, notice, null, shelved, scroll));
      case Message.Failed failed -> Step.to(notSaved(failed.why()));
      default -> Step.to(this);
    };
  }

  @Override
  public Measure measure(Size size) {
    return Measure.wide(size);
  }

  @Override
  public Page page(Measure measure) {
    return ReviewPage.of(this, measure);
  }

  @Override
  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    var here = walk().here();
    if (here.isPresent()) {
      commands.addAll(List.of(Command.ACCEPT, Command.REJECT, Command.EDIT, Command.MERGE));
    }
    if (!sitting.done().isEmpty()) {
      commands.add(Command.TAKE_BACK);
    }
    if (!sitting.undone().isEmpty()) {
      commands.add(Command.REDO);
    }
    commands.add(Command.FINISH);
    if (here.isPresent() && here.get().question().evidence() != null) {
      commands.add(Command.PASSAGE);
    }
    commands.addAll(List.of(Command.FILTER, Command.SEARCH));
    if (here.isPresent()) {
      commands.addAll(
          List.of(
              Command.ACCEPT_CARD,
              Command.REJECT_CARD,
              Command.NEXT_QUESTION,
              Command.PREVIOUS_QUESTION,
              Command.PAGE_BACK,
              Command.PAGE_ON,
              Command.TOP,
              Command.BOTTOM));
    }
    return commands;
  }

  Walk walk() {
    return Walk.at(sitting, show, at);
  }

  /// The same elsewhere.
  Review going(@Nullable QuestionId to) {
    return new Review(sitting, show, to, SafeText.EMPTY, null, shelved, 0);
  }

  /// The same at a question, which is shown whatever is decided about it.
  Review finding(QuestionId id) {
    boolean isShown = sitting.candidate(id).filter(show::has).isPresent();
    return new Review(sitting, isShown ? show : Show.ALL, id, SafeText.EMPTY, null, shelved, 0);
  }

  Review noting(String sentence) {
    return new Review(sitting, show, at, SafeText.of(sentence), null, shelved, scroll);
  }

  /// The same with an edit put by.
  Review shelving(@Nullable Rewriting edit) {
    return new Review(sitting, show, at, notice, before, edit, scroll);
  }

  Step<Screen> reject(List<QuestionId> ids, Reason reason, String note, Moment now) {
    return decided(sitting.reject(ids, reason, note, when(now)));
  }

  Step<Screen> edit(Question edited, Moment now) {
    return shelving(null).decided(sitting.edit(edited, when(now)));
  }

  @Override
  public Page around(Measure measure, Column lines) {
    return ReviewPage.page(this, measure, lines, Page.FOLLOW);
  }

  @Override
  public String language() {
    return sitting.pack().language();
  }

  @Override
  public Step<Screen> reworded(Question question, Scene scene) {
    return edit(question, scene.now());
  }

  @Override
  public Screen unchanged() {
    return shelving(null).noting("Nothing was changed.");
  }

  @Override
  public Screen putBy(Rewriting edit) {
    return shelving(edit).noting("The edit is put by; e goes on with it.");
  }

  Step<Screen> merge(CardId card, CardId into, Moment now) {
    return decided(sitting.merge(card, into, when(now)));
  }

  /// The forms of a card that are not rejected.
  List<QuestionId> forms(Question question) {
    return sitting.forms(question.card()).stream()
        .filter(form -> !form.isRejected())
        .map(form -> form.question().id())
        .toList();
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    var walk = walk();
    var now = scene.now();
    return switch (command) {
      case TAKE_BACK -> turned(sitting.undo(when(now)));
      case REDO -> turned(sitting.redo(when(now)));
      case FILTER ->
          Step.to(new Review(sitting, show.next(), at(walk), SafeText.EMPTY, null, shelved, 0));
      case SEARCH -> Step.to(Choosing.finding(this));
      case FINISH -> Step.to(new ReviewSummary(this, 0));
      case NEXT_QUESTION -> Step.to(going(walk.step(1)));
      case PREVIOUS_QUESTION -> Step.to(going(walk.step(-1)));
      case TOP -> Step.to(going(walk.step(-walk.all().size())));
      case BOTTOM -> Step.to(going(walk.step(walk.all().size())));
      case PAGE_BACK, PAGE_ON -> Step.to(scrolled(Scrolling.after(command, this, scene)));
      default -> walk.here().map(here -> about(here, command, now)).orElseGet(() -> Step.to(this));
    };
  }

  private Step<Screen> about(Candidate here, Command command, Moment now) {
    var question = here.question();
    return switch (command) {
      case ACCEPT -> decided(sitting.accept(List.of(question.id()), when(now)));
      case ACCEPT_CARD -> decided(sitting.accept(forms(question), when(now)));
      case REJECT -> Step.to(new Rejecting(this, List.of(question.id()), 0));
      case REJECT_CARD ->
          forms(question).isEmpty()
              ? Step.to(this)
              : Step.to(new Rejecting(this, forms(question), 0));
      case EDIT -> Step.to(Rewriting.of(this, question));
      case MERGE -> Step.to(Choosing.merging(this, question));
      case PASSAGE -> Step.to(new ReviewPassage(this, Page.FOLLOW));
      default -> Step.to(this);
    };
  }

  /// On to the next question, once the decision is on the disk.
  private Step<Screen> decided(Sitting.Move move) {
    var next = new Review(move.next(), show, walk().after(), SafeText.EMPTY, this, shelved, 0);
    return saving(next, move.log());
  }

  /// To the question whose decision was taken back or restored.
  private Step<Screen> turned(Sitting.Move move) {
    if (move.log().isEmpty()) {
      return Step.to(this);
    }
    var id = move.log().getFirst().id();
    var next = new Review(move.next(), show, id, SafeText.EMPTY, this, shelved, 0);
    return saving(next, move.log());
  }

  private Step<Screen> saving(Review next, List<Decision> log) {
    return log.isEmpty() ? Step.to(going(next.at)) : Step.to(next, new Effect.Decide(log));
  }

  private Review notSaved(SafeText why) {
    var sentence = "Not saved: " + why.value() + " Nothing is decided yet; try again.";
    return before == null ? noting(sentence) : before.noting(sentence);
  }

  private Review scrolled(int to) {
    return new Review(sitting, show, at, notice, null, shelved, to);
  }

  private static @Nullable QuestionId at(Walk walk) {
    return walk.here().map(here -> here.question().id()).orElse(null);
  }

  private static OffsetDateTime when(Moment now) {
    return now.at().atOffset(now.offset()).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
  }
}
