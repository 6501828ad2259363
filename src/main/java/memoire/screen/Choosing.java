package memoire.screen;

import static memoire.screen.Column.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import memoire.markup.Markup;
import memoire.pack.Keys;
import memoire.question.Question;
import memoire.review.Candidate;
import memoire.study.Wording;
import org.jspecify.annotations.Nullable;

/// A list of questions that grows shorter while one types: to find one, or to say with whose card
/// another is merged.
///
/// @param merged the question whose card is merged into the chosen one; null to find a question
record Choosing(Review behind, @Nullable Question merged, LineEditor query, int selected)
    implements Screen {
  private static final int MOST = 200;

  static Choosing finding(Review behind) {
    return new Choosing(behind, null, LineEditor.EMPTY, 0);
  }

  static Choosing merging(Review behind, Question merged) {
    return new Choosing(behind, merged, LineEditor.EMPTY, 0);
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded commanded -> commanded(commanded.command(), scene);
      case Input.Pressed pressed -> Step.to(with(query.press(pressed.key())));
      case Input.Pasted pasted -> Step.to(with(query.typed(pasted.text())));
      default -> Step.to(this);
    };
  }

  @Override
  public Measure measure(Size size) {
    return behind.measure(size);
  }

  @Override
  public Page page(Measure measure) {
    var body = new Column(measure.width());
    var mine = merged;
    if (mine != null) {
      body.row(run("Merge into which card? ", Style.MUTED), run(Prompt.line(mine), Style.TEXT));
    }
    Rewriting.line(
        body, List.of(run(mine == null ? "/ " : "› ", Style.ACCENT)), query, true, Style.STRONG);
    if (measure.isRoomy()) {
      body.gap();
    }
    var found = found();
    if (found.isEmpty()) {
      body.text("Nothing has these words.", Style.MUTED);
    }
    for (int i = 0; i < found.size(); i++) {
      row(body, found.get(i), i == selected);
    }
    return ReviewPage.page(behind, measure, body, Page.FOLLOW);
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.CHOOSE, Command.BACK, Command.UP_ONE, Command.DOWN_ONE);
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case BACK -> Step.to(behind);
      case CHOOSE -> chosen(scene);
      default ->
          Step.to(
              new Choosing(
                  behind, merged, query, OptionList.moved(command, selected, found().size())));
    };
  }

  /// The same with other words typed, and the first of what has them selected.
  Choosing looking(String words) {
    return new Choosing(behind, merged, LineEditor.EMPTY.typed(words), 0);
  }

  /// The same with another one selected.
  Choosing selecting(int place) {
    return new Choosing(behind, merged, query, place);
  }

  private Step<Screen> chosen(Scene scene) {
    var found = found();
    if (selected >= found.size()) {
      return Step.to(this);
    }
    var question = found.get(selected).question();
    return merged == null
        ? Step.to(behind.finding(question.id()))
        : behind.merge(merged.card(), question.card(), scene.now());
  }

  private static void row(Column body, Candidate candidate, boolean isSelected) {
    var question = candidate.question();
    int row = body.height();
    body.row(
        run(isSelected ? "▸ " : "  ", Style.ACCENT),
        ReviewPage.sign(candidate),
        run(Markup.line(Wording.key(question)), isSelected ? Style.ACCENT.strong() : Style.STRONG),
        run("  " + Prompt.line(question), isSelected ? Style.TEXT : Style.MUTED));
    if (isSelected) {
      body.focus(Math.max(0, row - 2), row);
    }
  }

  List<Candidate> found() {
    var words = query.stripped().toLowerCase(Locale.ROOT);
    return offered().stream().filter(one -> has(one.question(), words)).limit(MOST).toList();
  }

  private static boolean has(Question question, String words) {
    return words.isEmpty()
        || question.prompt().toLowerCase(Locale.ROOT).contains(words)
        || Wording.key(question).toLowerCase(Locale.ROOT).contains(words)
        || question.id().value().equals(words)
        || question.card().value().equals(words);
  }

  /// All questions to find one; to merge, the first form of each other card, those with the same
  /// answer first and then those of the same document.
  private List<Candidate> offered() {
    var mine = merged;
    if (mine == null) {
      return behind.sitting().candidates();
    }
    var first = new ArrayList<Candidate>();
    var second = new ArrayList<Candidate>();
    var third = new ArrayList<Candidate>();
    var cards = new java.util.HashSet<>(List.of(mine.card()));
    for (var candidate : behind.sitting().candidates()) {
      var question = candidate.question();
      if (candidate.isRejected() || !cards.add(question.card())) {
        continue;
      }
      var group =
          Keys.of(question).equalsIgnoreCase(Keys.of(mine))
              ? first
              : isOfOneDocument(question, mine) ? second : third;
      group.add(candidate);
    }
    first.addAll(second);
    first.addAll(third);
    return first;
  }

  private static boolean isOfOneDocument(Question one, Question other) {
    var a = one.evidence();
    var b = other.evidence();
    return Objects.equals(a == null ? null : a.document(), b == null ? null : b.document());
  }

  private Choosing with(LineEditor editor) {
    return new Choosing(behind, merged, editor, editor.text().equals(query.text()) ? selected : 0);
  }
}
