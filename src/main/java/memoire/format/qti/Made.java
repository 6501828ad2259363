package memoire.format.qti;

import java.util.List;
import java.util.Map;
import memoire.format.Import;
import memoire.format.Titles;
import memoire.format.xml.Node;
import memoire.question.CardId;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.QuestionId;

/// What an item turned out to ask.
///
/// @param feedback what is said about an option, by its text
record Made(String prompt, Form form, Map<String, String> feedback) {
  static Made of(String prompt, Form form) {
    return new Made(prompt, form, Map.of());
  }

  /// Adds it as a question.
  ///
  /// @param given the id of the item
  void add(Import into, Node item, String given, String explanation) {
    var id = into.id(given, item.at());
    into.add(
        new Question(
            new QuestionId(id),
            new CardId(id),
            prompt,
            form,
            form instanceof Form.Flip(var answer) && answer.equals(explanation) ? "" : explanation,
            List.of(),
            List.of(),
            null,
            null,
            null,
            feedback,
            null,
            List.of(),
            Titles.read(item.attribute("title"), prompt)),
        item.at());
  }
}
