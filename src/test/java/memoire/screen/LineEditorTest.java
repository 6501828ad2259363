package memoire.screen;

import static org.assertj.core.api.Assertions.assertThat;

import memoire.text.Cells;
import org.junit.jupiter.api.Test;

class LineEditorTest {
  /// Types a text, presses keys, and compares with the text that has `|` for the caret.
  private static void check(String typed, String keys, String expected) {
    var editor = LineEditor.EMPTY.typed(typed);
    for (var key : Play.words(keys)) {
      editor = editor.press(Keys.parse(key).orElseThrow());
    }
    var before = String.join("", editor.graphemes().subList(0, editor.cursor()));
    assertThat(before + "|" + editor.text().substring(before.length())).isEqualTo(expected);
  }

  @Test
  void movesByCharacterAndByWord() {
    check("one two", "left left", "one t|wo");
    check("one two", "home right", "o|ne two");
    check("one two", "home end", "one two|");
    check("one two", "ctrl-left", "one |two");
    check("one two", "alt-left alt-left alt-right", "one| two");
    check("one", "left left left left left", "|one");
    check("one", "right", "one|");
    check("one two", "ctrl-a", "|one two");
    check("one two", "ctrl-a ctrl-e", "one two|");
  }

  @Test
  void erases() {
    check("one", "backspace", "on|");
    check("one", "home backspace", "|one");
    check("one", "home delete", "|ne");
    check("one", "delete", "one|");
    check("one", "home ctrl-d", "|ne");
    check("one two", "ctrl-w", "one |");
    check("one two", "alt-backspace ctrl-w", "|");
    check("one two", "ctrl-left ctrl-u", "|two");
    check("one two", "ctrl-left ctrl-k", "one |");
  }

  @Test
  void typesWhereTheCaretIs() {
    check("oe", "left n", "on|e");
    check("a b", "home space", " |a b");
  }

  @Test
  void aUserPerceivedCharacterIsOneStep() {
    check("e\u0301a", "left left right", "e\u0301|a");
    check("日本語", "backspace left", "日|本");
    check("👩‍🚀x", "left backspace", "|x");
    check("🇯🇵🇫🇷", "backspace", "🇯🇵|");
    check("e", "\u0301", "e\u0301|");
  }

  @Test
  void pastedLinesBecomeOne() {
    check("a\nb\tc\u001b[31m", "home", "|a b c[31m");
  }

  @Test
  void isBoundedAndNeverCutsACharacterInTwo() {
    var editor = LineEditor.EMPTY.typed("x".repeat(999) + "😀");
    assertThat(editor.text()).hasSize(999);
    assertThat(editor.typed("a").typed("b").text()).hasSize(1000);
    assertThat(LineEditor.EMPTY.typed("y".repeat(5000)).text()).hasSize(1000);
  }

  @Test
  void theWindowFollowsTheCaret() {
    var editor = LineEditor.EMPTY.typed("abcdefghij");
    assertThat(editor.window(20)).isEqualTo(new LineEditor.Window("abcdefghij", 10));
    assertThat(editor.window(5)).isEqualTo(new LineEditor.Window("ghij", 4));
    var atHome = editor.press(Key.of(Key.Name.HOME));
    assertThat(atHome.window(5)).isEqualTo(new LineEditor.Window("abcde", 0));
  }

  @Test
  void theWindowIsMeasuredInCells() {
    for (int cells = 1; cells < 12; cells++) {
      var window = LineEditor.EMPTY.typed("日本e\u0301語👩‍🚀x").window(cells);
      assertThat(Cells.width(window.text())).isLessThanOrEqualTo(cells);
      assertThat(window.caret()).isBetween(0, Math.max(0, cells - 1));
    }
  }
}
