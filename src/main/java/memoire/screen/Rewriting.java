package memoire.screen;

import static memoire.screen.Column.run;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import memoire.pack.lint.Lint;
import memoire.question.Question;
import memoire.review.Editing;
import memoire.review.Field;
import memoire.review.Field.Part;
import memoire.screen.Line.Run;
import memoire.text.Cells;
import memoire.text.SafeText;

/// A question that is put into other words: a line for each of its parts.
///
/// @param fields the lines as they were
/// @param editors the lines as they are
/// @param complaints what was wrong when it was last to be kept
record Rewriting(
    Editor behind,
    Question question,
    List<Field> fields,
    List<LineEditor> editors,
    int focused,
    List<String> complaints)
    implements Screen {
  private static final Set<Part> LISTS =
      EnumSet.of(Part.RIGHT, Part.WRONG, Part.ACCEPT, Part.ITEM, Part.PAIR);

  /// Stands for a line break in a line of text.
  private static final String BREAK = "⏎";

  private static final int LABEL = 15;
  private static final int BRIEF = 6;
  private static final int NARROW = 50;

  static final String BREAKS = BREAK + " is a line break";

  Rewriting {
    fields = List.copyOf(fields);
    editors = List.copyOf(editors);
    complaints = List.copyOf(complaints);
  }

  /// Goes on with an edit of this question that was put by, or begins one.
  static Rewriting of(Review behind, Question question) {
    var shelved = behind.shelved();
    if (shelved != null && shelved.question.id().equals(question.id())) {
      return shelved.over(behind);
    }
    return begun(behind, question);
  }

  /// Begins an edit of a card's question.
  static Rewriting ofCard(CardPage behind, Question question) {
    return begun(behind, question);
  }

  private static Rewriting begun(Editor behind, Question question) {
    var fields = Editing.fields(question);
    var editors = fields.stream().map(Rewriting::editor).toList();
    return new Rewriting(behind, question, fields, editors, 0, List.of());
  }

  @Override
  public Step<Screen> update(Message message, Scene scene) {
    return switch (message) {
      case Message.Commanded commanded -> commanded(commanded.command(), scene);
      case Input.Pressed(var key) when key.name() == Key.Name.ENTER -> Step.to(typed(BREAK));
      case Input.Pressed(var key) -> Step.to(with(editors.get(focused).press(key)));
      case Input.Pasted(var text) -> Step.to(typed(inOneLine(text)));
      default -> Step.to(this);
    };
  }

  @Override
  public Measure measure(Size size) {
    return behind.measure(size);
  }

  @Override
  public Page page(Measure measure) {
    var amiss = amiss(measure.width());
    boolean hasGap = amiss.height() > 0 && measure.isRoomy();
    var body = new Column(measure.width()).below(amiss);
    var page = behind.around(measure, lines(hasGap ? body.gap() : body));
    // What is amiss stands above the lines where all has room, and otherwise at the foot, in sight.
    return page.body().height() <= measure.body()
        ? page
        : behind.around(measure, lines(new Column(measure.width()))).above(amiss, measure.body());
  }

  private Column amiss(int width) {
    var amiss = new Column(width);
    for (var complaint : complaints) {
      amiss.hanging(List.of(run("✗ ", Style.TEXT.in(Ink.WRONG))), complaint, Style.TEXT);
    }
    for (var warning : warnings()) {
      amiss.hanging(List.of(run("! ", Style.TEXT.in(Ink.WARN))), warning, Style.MUTED);
    }
    return amiss;
  }

  private Column lines(Column body) {
    for (int i = 0; i < fields.size(); i++) {
      boolean isFocused = i == focused;
      line(
          body,
          head(fields.get(i).part(), isFocused, body.width()),
          editors.get(i),
          isFocused,
          isFocused ? Style.STRONG : Style.TEXT);
    }
    if (hasBreaks()) {
      body.gap().text(BREAKS + "; Alt-Enter makes one.", Style.MUTED);
    }
    return body;
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.KEEP, Command.NEXT_FIELD, Command.PREVIOUS_FIELD, Command.BACK);
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  /// A text that is being typed, over as many rows as it takes.
  static void line(Column body, List<Run> head, LineEditor editor, boolean isFocused, Style style) {
    var text = editor.text();
    var before = String.join("", editor.graphemes().subList(0, editor.cursor()));
    body.hanging(
        head,
        List.of(
            new Piece(
                SafeText.of(text + (isFocused ? " " : "")),
                style,
                false,
                isFocused ? Cells.width(before) : -1)));
  }

  /// The same with one line written anew.
  Rewriting writing(int line, String text) {
    return new Rewriting(behind, question, fields, editors, line, complaints)
        .with(LineEditor.EMPTY.typed(text));
  }

  /// Whether a line has line breaks, which are shown as signs.
  boolean hasBreaks() {
    return editors.stream().anyMatch(editor -> editor.graphemes().contains(BREAK));
  }

  private Step<Screen> commanded(Command command, Scene scene) {
    return switch (command) {
      case KEEP -> keep(scene);
      case NEXT_FIELD -> Step.to(focusing(focused + 1));
      case PREVIOUS_FIELD -> Step.to(focusing(focused - 1));
      case BACK -> Step.to(putBy());
      default -> Step.to(this);
    };
  }

  private Step<Screen> keep(Scene scene) {
    var outcome = Editing.read(question, written());
    var edited = outcome.question();
    if (edited == null || !outcome.complaints().isEmpty()) {
      return Step.to(
          new Rewriting(behind, question, fields, editors, focused, outcome.complaints()));
    }
    return edited.equals(question) ? Step.to(behind.unchanged()) : behind.reworded(edited, scene);
  }

  private Screen putBy() {
    var lines = Editing.fields(question);
    return written().equals(lines) ? behind.unchanged() : behind.putBy(this);
  }

  /// What lint would say of the question as it is written here.
  private List<String> warnings() {
    var outcome = Editing.read(question, written());
    var edited = outcome.question();
    return edited == null || !outcome.complaints().isEmpty()
        ? List.of()
        : Lint.check(edited, behind.language()).stream()
            .map(finding -> finding.sentence() + " " + finding.code())
            .toList();
  }

  /// A line nobody touched is what it was, with whatever a line of text cannot show.
  private List<Field> written() {
    var written = new ArrayList<Field>(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      var field = fields.get(i);
      var text = editors.get(i).text();
      boolean isUntouched = text.equals(editor(field).text());
      written.add(isUntouched ? field : field.with(text.replace(BREAK, "\n")));
    }
    return written;
  }

  private static LineEditor editor(Field field) {
    return LineEditor.of(inOneLine(field.text()));
  }

  private static String inOneLine(String text) {
    return text.replace("\r\n", BREAK).replace("\r", BREAK).replace("\n", BREAK);
  }

  private Rewriting typed(String text) {
    return with(editors.get(focused).typed(text));
  }

  private static List<Run> head(Part part, boolean isFocused, int width) {
    var sign = run(isFocused ? "› " : "  ", Style.ACCENT);
    if (width < NARROW) {
      return List.of(
          sign, run(part.brief() + " ".repeat(BRIEF - part.brief().length()), Style.MUTED));
    }
    var label = part.label() + " ".repeat(LABEL - part.label().length());
    return List.of(sign, run(label, isFocused ? Style.ACCENT : Style.MUTED));
  }

  private Rewriting with(LineEditor editor) {
    var changed = new ArrayList<>(editors);
    changed.set(focused, editor);
    var lines = new ArrayList<>(fields);
    if (isLastOfList() && !editor.text().isBlank()) {
      lines.add(focused + 1, new Field(fields.get(focused).part(), ""));
      changed.add(focused + 1, LineEditor.EMPTY);
    }
    return new Rewriting(behind, question, lines, changed, focused, complaints);
  }

  private boolean isLastOfList() {
    var part = fields.get(focused).part();
    return LISTS.contains(part)
        && (focused + 1 == fields.size() || fields.get(focused + 1).part() != part);
  }

  private Rewriting focusing(int place) {
    int within = Math.floorMod(place, fields.size());
    return new Rewriting(behind, question, fields, editors, within, complaints);
  }

  private Rewriting over(Review other) {
    return new Rewriting(other, question, fields, editors, focused, complaints);
  }
}
