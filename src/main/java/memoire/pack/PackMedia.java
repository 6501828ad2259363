package memoire.pack;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import memoire.markup.MediaLink;
import memoire.markup.MediaType;
import memoire.question.Form;
import memoire.question.Question;

/// The pictures and sounds that questions show.
public final class PackMedia {
  private PackMedia() {}

  /// The names of the files, `SHA-256.ending`, in the order in which they are first shown.
  public static Set<String> names(List<Question> questions) {
    var names = new LinkedHashSet<String>();
    for (var question : questions) {
      mapped(
          question,
          text -> {
            MediaLink.in(text).stream()
                .map(MediaLink::target)
                .filter(target -> MediaType.named(target).isPresent())
                .forEach(names::add);
            return text;
          });
    }
    return names;
  }

  /// A question with each text that may show pictures changed; what is to be typed shows none.
  public static Question mapped(Question question, UnaryOperator<String> text) {
    return question.worded(
        text.apply(question.prompt()),
        form(question.form(), text),
        text.apply(question.explanation()),
        all(question.hints(), text),
        feedback(question.feedback(), text));
  }

  /// The pack with each text that may show pictures changed.
  public static Pack mapped(Pack pack, UnaryOperator<String> text) {
    return pack.with(pack.questions().stream().map(question -> mapped(question, text)).toList());
  }

  private static Form form(Form form, UnaryOperator<String> text) {
    return switch (form) {
      case Form.Choice(var answer, var wrong) ->
          new Form.Choice(text.apply(answer), all(wrong, text));
      case Form.Choices(var right, var wrong) ->
          new Form.Choices(all(right, text), all(wrong, text));
      case Form.Order(var items) -> new Form.Order(all(items, text));
      case Form.Match(var pairs) ->
          new Form.Match(
              pairs.stream()
                  .map(pair -> new Form.Pair(text.apply(pair.left()), text.apply(pair.right())))
                  .toList());
      case Form.Flip(var answer) -> new Form.Flip(text.apply(answer));
      case Form.Bool _, Form.Text _, Form.Numeric _, Form.Date _, Form.Cloze _ -> form;
    };
  }

  private static List<String> all(List<String> texts, UnaryOperator<String> text) {
    return texts.stream().map(text).toList();
  }

  private static Map<String, String> feedback(
      Map<String, String> feedback, UnaryOperator<String> text) {
    var mapped = new LinkedHashMap<String, String>();
    feedback.forEach((option, said) -> mapped.put(text.apply(option), text.apply(said)));
    return mapped;
  }
}
