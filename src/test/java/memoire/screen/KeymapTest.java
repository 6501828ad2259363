package memoire.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeymapTest {
  private static final List<Command> SOME = List.of(Command.UNDO, Command.HINT, Command.BACK);

  private static void check(String key, boolean isTyping, Command expected) {
    assertThat(Keymap.standard().command(Keys.parse(key).orElseThrow(), SOME, isTyping))
        .contains(expected);
  }

  @Test
  void lettersAreCommandsOnlyWhereNothingIsTyped() {
    check("u", false, Command.UNDO);
    check("h", false, Command.HINT);
    check("q", false, Command.BACK);
    assertThat(Keymap.standard().command(Key.character("u"), SOME, true)).isEmpty();
    check("ctrl-_", true, Command.UNDO);
    check("ctrl-t", true, Command.HINT);
    check("escape", true, Command.BACK);
  }

  @Test
  void controlKnowsNoCase() {
    check("Ctrl-T", true, Command.HINT);
  }

  @Test
  void keysCanBeChanged() {
    var changed = Keymap.standard().with(Command.UNDO, List.of(Key.ctrl("y")));
    assertThat(changed.command(Key.ctrl("y"), SOME, true)).contains(Command.UNDO);
    assertThat(changed.command(Key.character("u"), SOME, false)).isEmpty();
    assertThat(changed.bindings(SOME, false).getFirst().keys()).containsExactly(Key.ctrl("y"));
  }

  @Test
  void everyNameOfAKeyIsReadBack() {
    for (var command : Command.values()) {
      for (var key : command.keys()) {
        assertThat(Keys.parse(Keys.name(key))).as(Keys.name(key)).contains(key);
      }
    }
    assertThat(Keys.parse("no such key")).isEmpty();
    assertThat(Keys.parse("")).isEmpty();
    assertThat(Keys.parse("page_up")).contains(Key.of(Key.Name.PAGE_UP));
  }

  @Test
  void everyCommandCanBeGivenWithoutLettersWhereTextIsTyped() {
    var whileTyping =
        EnumSet.of(
            Command.ANSWER,
            Command.UNKNOWN,
            Command.HINT,
            Command.UNDO,
            Command.REDO,
            Command.BACK,
            Command.HELP,
            Command.SUSPEND,
            Command.LEAVE,
            Command.PAGE_BACK,
            Command.PAGE_ON);
    for (var command : whileTyping) {
      assertThat(command.keys()).as(command.name()).anyMatch(key -> !key.isText());
    }
  }

  @Test
  void everyCommandSaysWhatItDoes() {
    for (var command : Command.values()) {
      assertThat(command.label()).isNotBlank().hasSizeLessThan(14);
      assertThat(command.help()).isNotBlank();
      assertThat(command.keys()).isNotEmpty();
    }
  }
}
