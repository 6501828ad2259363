package memoire.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import memoire.question.Evidence;
import memoire.question.Form;
import memoire.question.Question;
import org.jspecify.annotations.Nullable;

/// Writes the fields of a question in their order. What is empty, null or what a reader would
/// assume anyway is left out.
final class QuestionText {
  private final JsonText out;

  private QuestionText(JsonText out) {
    this.out = out;
  }

  static void write(Question question, JsonText out) {
    new QuestionText(out).question(question);
  }

  private void question(Question question) {
    var id = question.id().value();
    var card = question.card().value();
    out.open('{');
    text("id", id);
    text("card", card.equals(id) ? "" : card);
    replaces(question.replaces());
    text("title", question.title());
    out.name("type").text(question.form().name());
    out.name("prompt").text(question.prompt());
    key(question.form());
    feedback(question.feedback());
    text("explanation", question.explanation());
    texts("hints", question.hints());
    texts("tags", question.tags());
    difficulty(question.difficulty());
    text("attribution", question.attribution());
    source(question.evidence());
    text("engine", question.engine());
    out.close('}');
  }

  private void replaces(List<String> replaces) {
    if (replaces.size() == 1) {
      out.name("replaces").text(replaces.getFirst());
    } else {
      texts("replaces", replaces);
    }
  }

  private void difficulty(@Nullable Double difficulty) {
    if (difficulty != null) {
      out.name("difficulty").number(BigDecimal.valueOf(difficulty));
    }
  }

  private void key(Form form) {
    switch (form) {
      case Form.Choice choice -> {
        out.name("answer").text(choice.answer());
        out.name("distractors").texts(choice.distractors());
      }
      case Form.Choices choices -> {
        out.name("answers").texts(choices.answers());
        out.name("distractors").texts(choices.distractors());
      }
      case Form.Bool bool -> out.name("answer").truth(bool.answer());
      case Form.Text text -> {
        out.name("answer").text(text.answer());
        texts("accept", text.accept());
      }
      case Form.Numeric number -> {
        out.name("answer").number(number.answer());
        if (number.tolerance().signum() != 0) {
          out.name("tolerance").number(number.tolerance());
        }
        text("unit", number.unit());
      }
      case Form.Date date -> out.name("answer").text(date.answer().toString());
      case Form.Cloze cloze -> texts("accept", cloze.accept());
      case Form.Order order -> out.name("answer").texts(order.answer());
      case Form.Match match -> pairs(match.answer());
      case Form.Flip flip -> out.name("answer").text(flip.answer());
    }
  }

  private void feedback(Map<String, String> feedback) {
    if (!feedback.isEmpty()) {
      out.name("feedback").open('{');
      feedback.forEach((option, said) -> out.name(option).text(said));
      out.close('}');
    }
  }

  private void pairs(List<Form.Pair> pairs) {
    out.name("answer").open('[');
    for (var pair : pairs) {
      out.item().line(List.of(pair.left(), pair.right()));
    }
    out.close(']');
  }

  private void source(@Nullable Evidence evidence) {
    if (evidence != null) {
      out.name("source").open('{');
      out.name("document").text(evidence.document());
      out.name("start").number(evidence.start());
      out.name("end").number(evidence.end());
      out.name("quote").text(evidence.quote());
      out.close('}');
    }
  }

  private void text(String name, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      out.name(name).text(text);
    }
  }

  private void texts(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      out.name(name).texts(texts);
    }
  }
}
