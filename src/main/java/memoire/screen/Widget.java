package memoire.screen;

import java.util.List;
import java.util.Optional;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.study.Asked;
import org.jspecify.annotations.Nullable;

/// Where an answer is given: one kind for each way of answering.
sealed interface Widget permits Picking, Ticking, Typing, Filling, Sorting, Joining, Turning {

  static Widget of(Asked asked) {
    return switch (asked.question().form()) {
      case Form.Choice _ -> Picking.among(asked.options());
      case Form.Bool _ -> Picking.trueOrFalse(asked.options());
      case Form.Choices _ -> Ticking.among(asked.options());
      case Form.Text _, Form.Numeric _, Form.Date _ -> Typing.of(asked.question().form());
      case Form.Cloze _ -> Filling.of(asked.question().prompt());
      case Form.Order _ -> Sorting.of(asked.options());
      case Form.Match match -> Joining.of(match.answer(), asked.options());
      case Form.Flip flip -> new Turning(flip.answer(), Optional.empty(), false);
    };
  }

  /// The same where nothing is chosen before the learner chooses: as an answer left it, or blank.
  ///
  /// @param answer one that fits the question, or null
  static Widget standing(Asked asked, @Nullable Answer answer) {
    return switch (asked.question().form()) {
      case Form.Choice _ -> Picking.standing(asked.options(), false, answer);
      case Form.Bool _ -> Picking.standing(asked.options(), true, answer);
      case Form.Choices _ -> Ticking.standing(asked.options(), answer);
      case Form.Text _, Form.Numeric _, Form.Date _ ->
          Typing.standing(asked.question().form(), answer);
      case Form.Cloze _ -> Filling.standing(asked.question().prompt(), answer);
      case Form.Order _ -> Sorting.standing(asked.options(), answer);
      case Form.Match match -> Joining.standing(match.answer(), asked.options(), answer);
      case Form.Flip flip -> Turning.standing(flip.answer(), answer);
    };
  }

  /// After a command; unchanged by one that is not meant for it.
  Widget command(Command command);

  /// After a key that stands for no command.
  default Widget press(Key key) {
    return this;
  }

  /// What digits do here, or nothing.
  default String digits() {
    return "";
  }

  /// After a paste.
  default Widget paste(String text) {
    return this;
  }

  /// After a click on one of its options, counted as it drew them.
  default Widget click(int index) {
    return this;
  }

  /// Whether an option is the answer already, so that another click on it gives the answer.
  default boolean isChosen(int index) {
    return false;
  }

  /// What would be answered now, when there is something to answer.
  Optional<Answer> answer();

  /// What to do first when there is no answer yet.
  String complaint();

  /// Draws itself below the prompt.
  ///
  /// @param keys the learner’s, where it names some
  void draw(Column column, Keymap keys);

  /// Commands of its own, the most useful first.
  List<Command> commands();

  default boolean isTyping() {
    return false;
  }

  /// Whether it draws the prompt too, because the answer is given within it.
  default boolean drawsPrompt() {
    return false;
  }
}
