package memoire.format;

import java.util.ArrayList;
import java.util.List;
import memoire.question.Form;
import memoire.question.Question;
import memoire.text.Problem;

/// Questions and problems in few words, for tests.
public final class Shown {
  private Shown() {}

  public static List<String> questions(Imported imported) {
    return imported.file().pack().questions().stream().map(Shown::question).toList();
  }

  /// `line:column code` of each.
  public static List<String> problems(List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.at().line() + ":" + problem.at().column() + " " + problem.code())
        .toList();
  }

  public static String question(Question question) {
    var said = new ArrayList<String>();
    said.add(question.form().name() + " " + question.prompt() + form(question.form()));
    question.feedback().forEach((option, words) -> said.add(option + "#" + words));
    if (!question.explanation().isEmpty()) {
      said.add("because " + question.explanation());
    }
    question.hints().forEach(hint -> said.add("hint " + hint));
    question.tags().forEach(tag -> said.add("tag " + tag));
    return String.join("; ", said);
  }

  private static String form(Form form) {
    return switch (form) {
      case Form.Choice(var answer, var wrong) -> " =" + answer + " ~" + String.join(" ~", wrong);
      case Form.Choices(var right, var wrong) ->
          " =" + String.join(" =", right) + " ~" + String.join(" ~", wrong);
      case Form.Bool(boolean answer) -> " =" + answer;
      case Form.Text(var answer, var accept) -> " =" + answer + each(" =", accept);
      case Form.Numeric number ->
          " ="
              + number.answer().toPlainString()
              + (number.tolerance().signum() == 0 ? "" : ":" + number.tolerance().toPlainString())
              + (number.unit() == null ? "" : " " + number.unit());
      case Form.Date date -> " =" + date.answer();
      case Form.Cloze(var accept) -> each(" =", accept);
      case Form.Order(var items) -> " =" + String.join(" < ", items);
      case Form.Match(var pairs) ->
          each(" ", pairs.stream().map(pair -> pair.left() + "->" + pair.right()).toList());
      case Form.Flip(var answer) -> " =" + answer;
    };
  }

  private static String each(String before, List<String> items) {
    var out = new StringBuilder();
    items.forEach(item -> out.append(before).append(item));
    return out.toString();
  }
}
