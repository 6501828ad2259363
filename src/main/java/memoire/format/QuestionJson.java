package memoire.format;

import java.io.IOException;
import memoire.question.Question;

/// One question as one line of JSON: what the store keeps.
public final class QuestionJson {
  private QuestionJson() {}

  public static String write(Question question) {
    var out = JsonText.compact();
    QuestionText.write(question, out);
    return out.toString();
  }

  /// Reads what [#write] wrote, in this version or an earlier one: only the kinds of its fields are
  /// asked for, so that a question which was once let in can always be studied.
  ///
  /// @throws IllegalArgumentException when the text is no question
  public static Question read(String json) {
    var problems = new Problems("question");
    try (var parser = Json.parser(json)) {
      parser.nextToken();
      var question =
          parser.isExpectedStartObjectToken()
                  && JsonTree.read(parser) instanceof JsonValue.Members members
              ? QuestionShape.read(members, problems)
              : null;
      if (question != null) {
        return question;
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("This is no question: " + e.getMessage(), e);
    }
    throw new IllegalArgumentException(
        problems.isEmpty() ? "This is no question." : problems.first().sentence());
  }
}
