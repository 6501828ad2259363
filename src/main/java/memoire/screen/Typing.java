package memoire.screen;

import static memoire.screen.Column.run;
import static memoire.screen.Column.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.question.PartialDate;
import memoire.screen.Line.Run;
import memoire.text.Cells;
import org.jspecify.annotations.Nullable;

/// A typed text, number or date.
///
/// @param note what is expected, beside the field; may be empty
record Typing(LineEditor editor, String note) implements Widget {
  private static final int WIDEST = 48;
  private static final int WIDEST_NOTE = 24;

  static Typing of(Form form) {
    return new Typing(LineEditor.EMPTY, note(form));
  }

  /// With what was typed, and the caret behind it.
  static Typing standing(Form form, @Nullable Answer answer) {
    var text = answer instanceof Answer.Typed(var typed) ? typed : "";
    return new Typing(LineEditor.of(text), note(form));
  }

  @Override
  public Widget command(Command command) {
    return this;
  }

  @Override
  public Widget press(Key key) {
    return new Typing(editor.press(key), note);
  }

  @Override
  public Widget paste(String text) {
    return new Typing(editor.typed(text), note);
  }

  @Override
  public Optional<Answer> answer() {
    var text = editor.stripped();
    return text.isEmpty() ? Optional.empty() : Optional.of(new Answer.Typed(text));
  }

  @Override
  public String complaint() {
    return "Type an answer first, or say that you don’t know.";
  }

  @Override
  public void draw(Column column, Keymap keys) {
    var shown = Cells.fit(note, WIDEST_NOTE);
    boolean isBeside = Cells.width(shown) + 16 <= column.width();
    int beside = shown.isEmpty() || !isBeside ? 0 : Cells.width(shown) + 2;
    int field = Math.clamp(column.width() - 2 - beside, 1, WIDEST);
    var window = editor.window(field);
    var row = new ArrayList<Run>();
    row.add(run("› ", Style.ACCENT));
    row.add(run(window.text(), Style.STRONG));
    if (beside > 0) {
      row.add(space(field - Cells.width(window.text()) + 2));
      row.add(run(shown, Style.MUTED));
    }
    column.row(row.toArray(Run[]::new));
    column.caretInLastRow(2 + window.caret());
    int first = column.height() - 1;
    column.row(run("  " + "─".repeat(field), Style.MUTED));
    if (!isBeside) {
      column.row(run("  " + shown, Style.MUTED));
    }
    column.focus(first, column.height() - 1);
  }

  @Override
  public List<Command> commands() {
    return List.of();
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  private static String note(Form form) {
    return switch (form) {
      case Form.Numeric number -> number.unit() == null ? "a number" : number.unit();
      case Form.Date date -> note(date.answer());
      case Form.Choice _,
          Form.Choices _,
          Form.Bool _,
          Form.Text _,
          Form.Cloze _,
          Form.Order _,
          Form.Match _,
          Form.Flip _ ->
          "";
    };
  }

  /// How exact a date is asked for: less would be half an answer, more a guess.
  static String note(PartialDate date) {
    var point = date.start();
    var parts = new ArrayList<String>();
    if (point.day() != null) {
      parts.add("day");
    }
    if (point.month() != null) {
      parts.add("month");
    }
    if (point.year() != null) {
      parts.add("year");
    }
    return String.join(" ", parts) + (date.end() == null ? "" : ", from – to");
  }
}
