package memoire.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import memoire.question.Question;
import memoire.study.Asked;
import memoire.study.Options;
import org.junit.jupiter.api.Test;

class WidgetTest {
  private static final List<String> KEYS =
      List.of(
          "1",
          "2",
          "3",
          "4",
          "space",
          "up",
          "down",
          "left",
          "right",
          "tab",
          "shift-tab",
          "J",
          "K",
          "delete",
          "y",
          "n",
          "t",
          "f",
          "enter",
          "backspace",
          "text:本e\u0301",
          "text:a_b",
          "paste:_c_");
  private static final Keymap KEYMAP = Keymap.standard();

  private static Asked asked(Question question, long seed) {
    return new Asked(Fixtures.due(question), question, Options.of(question.form(), seed), seed);
  }

  private static Widget pressed(Widget widget, String word) {
    if (word.startsWith("paste:")) {
      return widget.paste(word.substring(6).replace('_', ' '));
    }
    if (word.startsWith("text:")) {
      var after = widget;
      for (var grapheme : memoire.text.Cells.graphemes(word.substring(5).replace('_', ' '))) {
        after = after.press(Key.character(grapheme));
      }
      return after;
    }
    var key = Keys.parse(word).orElseThrow();
    return KEYMAP
        .command(key, widget.commands(), widget.isTyping())
        .map(widget::command)
        .orElseGet(() -> widget.press(key));
  }

  @Test
  void nothingIsChosenBeforeTheLearnerChooses() {
    for (var question : Papers.QUESTIONS) {
      var widget = Widget.standing(asked(question, 3), null);
      assertThat(widget.answer()).as(question.form().name()).isEmpty();
      assertThat(widget.complaint()).as(question.form().name()).isNotBlank();
    }
  }

  @Test
  void whateverWasAnsweredIsRestored() {
    var random = new Random(20261126);
    for (int round = 0; round < 400; round++) {
      var question = Papers.QUESTIONS.get(round % Papers.QUESTIONS.size());
      var asked = asked(question, random.nextLong());
      var widget = Widget.standing(asked, null);
      for (int i = random.nextInt(12); i >= 0; i--) {
        widget = pressed(widget, KEYS.get(random.nextInt(KEYS.size())));
        var answer = widget.answer();
        var restored = Widget.standing(asked, answer.orElse(null));
        assertThat(restored.answer()).as(question.form().name()).isEqualTo(answer);
      }
    }
  }

  @Test
  void anAnswerOfAnotherKindIsNone() {
    for (var question : Papers.QUESTIONS) {
      var widget = Widget.standing(asked(question, 3), new memoire.question.Answer.Unknown());
      assertThat(widget.answer()).as(question.form().name()).isEqualTo(Optional.empty());
    }
  }
}
