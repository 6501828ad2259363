package memoire.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import memoire.question.Answer;
import memoire.question.Gaps;
import memoire.text.Cells;
import org.jspecify.annotations.Nullable;

/// The gaps of a sentence, filled where they stand.
record Filling(Gaps gaps, List<LineEditor> editors, int focused) implements Widget {
  private static final int NARROWEST = 8;
  private static final int WIDEST = 28;

  static Filling of(String prompt) {
    var gaps = Gaps.of(prompt);
    return new Filling(
        gaps, Collections.nCopies(Math.max(1, gaps.gaps().size()), LineEditor.EMPTY), 0);
  }

  /// With what was filled in.
  static Filling standing(String prompt, @Nullable Answer answer) {
    var blank = of(prompt);
    if (!(answer instanceof Answer.Filled(var gaps)) || gaps.size() != blank.editors.size()) {
      return blank;
    }
    return new Filling(blank.gaps, gaps.stream().map(LineEditor::of).toList(), 0);
  }

  @Override
  public Widget command(Command command) {
    int count = editors.size();
    return switch (command) {
      case NEXT_GAP -> new Filling(gaps, editors, (focused + 1) % count);
      case PREVIOUS_GAP -> new Filling(gaps, editors, (focused + count - 1) % count);
      default -> this;
    };
  }

  @Override
  public Widget press(Key key) {
    return with(editors.get(focused).press(key));
  }

  @Override
  public Widget paste(String text) {
    return with(editors.get(focused).typed(text));
  }

  @Override
  public Optional<Answer> answer() {
    var texts = editors.stream().map(LineEditor::stripped).toList();
    boolean isEmpty = texts.stream().allMatch(String::isEmpty);
    return isEmpty ? Optional.empty() : Optional.of(new Answer.Filled(texts));
  }

  @Override
  public String complaint() {
    return editors.size() > 1
        ? "Fill the gaps first, or say that you don’t know."
        : "Fill the gap first, or say that you don’t know.";
  }

  @Override
  public void draw(Column column, Keymap keys) {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < editors.size(); i++) {
      pieces.add(gap(i, column.width()));
    }
    Prompt.draw(column, gaps, pieces, Style.STRONG);
  }

  @Override
  public List<Command> commands() {
    return editors.size() > 1 ? List.of(Command.NEXT_GAP, Command.PREVIOUS_GAP) : List.of();
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  @Override
  public boolean drawsPrompt() {
    return true;
  }

  private Piece gap(int index, int width) {
    var editor = editors.get(index);
    int longest = Math.clamp(width - 3, 1, WIDEST);
    int wanted = Cells.width(editor.text()) + 1;
    int cells = Math.min(Math.max(NARROWEST, wanted), longest);
    var window = editor.window(cells);
    var rest = "_".repeat(Math.max(0, cells - Cells.width(window.text())));
    var text = "‹" + window.text() + rest + "›";
    boolean isFocused = index == focused;
    return new Piece(
        memoire.text.SafeText.of(text),
        isFocused ? Style.ACCENT.strong() : Style.ACCENT,
        true,
        isFocused ? 1 + window.caret() : -1);
  }

  private Filling with(LineEditor editor) {
    var changed = new ArrayList<>(editors);
    changed.set(focused, editor);
    return new Filling(gaps, List.copyOf(changed), focused);
  }
}
