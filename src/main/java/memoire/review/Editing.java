package memoire.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import memoire.pack.Soundness;
import memoire.question.AllOptions;
import memoire.question.Form;
import memoire.question.PartialDate;
import memoire.question.Question;
import memoire.review.Field.Part;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// A question as lines that can be written anew, and back.
public final class Editing {
  private static final String JOINT = " = ";
  private static final int MOST_DIGITS = 64;

  /// What the lines amount to.
  ///
  /// @param question null when they are no question
  /// @param complaints what is wrong and what to do, one text for each; none when it is sound
  public record Outcome(@Nullable Question question, List<String> complaints) {
    public Outcome {
      complaints = List.copyOf(complaints);
    }
  }

  private final List<Field> fields;
  private final List<String> complaints = new ArrayList<>();

  private Editing(List<Field> fields) {
    this.fields = fields;
  }

  /// The lines of a question, with an empty one at the end of each list.
  public static List<Field> fields(Question question) {
    var fields = new ArrayList<Field>();
    fields.add(new Field(Part.PROMPT, question.prompt()));
    switch (question.form()) {
      case Form.Choice(var answer, var distractors) -> {
        fields.add(new Field(Part.ANSWER, answer));
        list(fields, Part.WRONG, distractors);
      }
      case Form.Choices(var answers, var distractors) -> {
        list(fields, Part.RIGHT, answers);
        list(fields, Part.WRONG, distractors);
      }
      case Form.Bool(var answer) -> fields.add(new Field(Part.ANSWER, answer ? "true" : "false"));
      case Form.Text(var answer, var accept) -> {
        fields.add(new Field(Part.ANSWER, answer));
        list(fields, Part.ACCEPT, accept);
      }
      case Form.Numeric(var answer, var tolerance, var unit) -> {
        fields.add(new Field(Part.ANSWER, answer.toPlainString()));
        fields.add(new Field(Part.TOLERANCE, tolerance.toPlainString()));
        fields.add(new Field(Part.UNIT, unit == null ? "" : unit));
      }
      case Form.Date(var answer) -> fields.add(new Field(Part.ANSWER, answer.toString()));
      case Form.Cloze(var accept) -> list(fields, Part.ACCEPT, accept);
      case Form.Order(var items) -> list(fields, Part.ITEM, items);
      case Form.Match(var pairs) ->
          list(fields, Part.PAIR, pairs.stream().map(p -> p.left() + JOINT + p.right()).toList());
      case Form.Flip(var answer) -> fields.add(new Field(Part.ANSWER, answer));
    }
    var attribution = question.attribution();
    fields.add(new Field(Part.ATTRIBUTION, attribution == null ? "" : attribution));
    fields.add(new Field(Part.EXPLANATION, question.explanation()));
    return List.copyOf(fields);
  }

  /// The question that some lines make of another, checked as a pack's questions are.
  public static Outcome read(Question question, List<Field> fields) {
    var editing = new Editing(fields);
    var form = editing.form(question.form());
    if (form == null) {
      return new Outcome(null, editing.complaints);
    }
    var attribution = editing.text(Part.ATTRIBUTION);
    var edited =
        new Question(
            question.id(),
            question.card(),
            editing.text(Part.PROMPT),
            form,
            editing.text(Part.EXPLANATION),
            question.hints(),
            question.tags(),
            attribution.isEmpty() ? null : attribution,
            question.evidence(),
            question.engine(),
            feedback(question, form),
            question.difficulty(),
            question.replaces(),
            question.title());
    for (var defect : Soundness.check(edited)) {
      var problem = defect.in("", Position.NOWHERE);
      editing.complaints.add(problem.sentence() + " " + problem.remedy());
    }
    return new Outcome(edited, editing.complaints);
  }

  /// What is said about options that are there no more is left out.
  private static Map<String, String> feedback(Question question, Form form) {
    var kept = new LinkedHashMap<>(question.feedback());
    kept.keySet().retainAll(AllOptions.of(form));
    return kept;
  }

  private @Nullable Form form(Form form) {
    return switch (form) {
      case Form.Choice _ -> new Form.Choice(text(Part.ANSWER), texts(Part.WRONG));
      case Form.Choices _ -> new Form.Choices(texts(Part.RIGHT), texts(Part.WRONG));
      case Form.Bool _ -> bool();
      case Form.Text _ -> new Form.Text(text(Part.ANSWER), texts(Part.ACCEPT));
      case Form.Numeric _ -> numeric();
      case Form.Date _ -> date();
      case Form.Cloze _ -> new Form.Cloze(texts(Part.ACCEPT));
      case Form.Order _ -> new Form.Order(texts(Part.ITEM));
      case Form.Match _ -> match();
      case Form.Flip _ -> new Form.Flip(text(Part.ANSWER));
    };
  }

  private @Nullable Form bool() {
    return switch (text(Part.ANSWER).toLowerCase(Locale.ROOT)) {
      case "true" -> new Form.Bool(true);
      case "false" -> new Form.Bool(false);
      default -> complain("The answer is neither true nor false. Write one of them.");
    };
  }

  private @Nullable Form numeric() {
    var answer = number(Part.ANSWER);
    var tolerance = text(Part.TOLERANCE).isEmpty() ? BigDecimal.ZERO : number(Part.TOLERANCE);
    var unit = text(Part.UNIT);
    return answer == null || tolerance == null
        ? null
        : new Form.Numeric(answer, tolerance, unit.isEmpty() ? null : unit);
  }

  private @Nullable BigDecimal number(Part part) {
    var written = text(part);
    boolean isShort = written.length() <= MOST_DIGITS && written.matches("-?[0-9]+(\\.[0-9]+)?");
    if (!isShort) {
      complain("“" + written + "” is no number. Write it in digits, like 12 or 0.5.");
      return null;
    }
    return new BigDecimal(written);
  }

  private @Nullable Form date() {
    var written = text(Part.ANSWER);
    Optional<Form> date = PartialDate.parse(written).map(Form.Date::new);
    return date.orElseGet(() ->
        complain(
            "“"
                + written
                + "” is not a date. Write 2024, 2024-04, 2021-05-23, 2025-08-26/2025-08-27 or,"
                + " without a year, --02-25."));
  }

  private @Nullable Form match() {
    var pairs = new ArrayList<Form.Pair>();
    for (var written : texts(Part.PAIR)) {
      int at = written.indexOf(JOINT);
      if (at < 0) {
        return complain("“" + written + "” is no pair. Write both sides with “ = ” between.");
      }
      pairs.add(
          new Form.Pair(
              written.substring(0, at).strip(), written.substring(at + JOINT.length()).strip()));
    }
    return new Form.Match(pairs);
  }

  private @Nullable Form complain(String what) {
    complaints.add(what);
    return null;
  }

  private String text(Part part) {
    return texts(part).stream().findFirst().orElse("");
  }

  /// What is written for a part; blank lines are left out.
  private List<String> texts(Part part) {
    return fields.stream()
        .filter(field -> field.part() == part)
        .map(field -> field.text().strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static void list(List<Field> fields, Part part, List<String> items) {
    items.forEach(item -> fields.add(new Field(part, item)));
    fields.add(new Field(part, ""));
  }
}
