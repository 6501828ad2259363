package memoire.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import memoire.question.AllOptions;
import memoire.question.CardId;
import memoire.question.Evidence;
import memoire.question.Form;
import memoire.question.PartialDate;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.text.DidYouMean;
import org.jspecify.annotations.Nullable;

/// A question out of its JSON, as far as the kinds of its fields go. Whether what they say is sound
/// is asked afterwards.
final class QuestionShape {
  private static final List<String> COMMON =
      List.of(
          "id",
          "card",
          "replaces",
          "title",
          "type",
          "prompt",
          "explanation",
          "hints",
          "tags",
          "attribution",
          "source",
          "engine",
          "difficulty");

  private static final Map<String, List<String>> KEY_FIELDS =
      Map.of(
          "choice", List.of("answer", "distractors", "feedback"),
          "choices", List.of("answers", "distractors", "feedback"),
          "boolean", List.of("answer", "feedback"),
          "text", List.of("answer", "accept"),
          "number", List.of("answer", "tolerance", "unit"),
          "date", List.of("answer"),
          "cloze", List.of("accept"),
          "order", List.of("answer"),
          "match", List.of("answer"),
          "flip", List.of("answer"));

  /// What other programs call our types.
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "multichoice", "choice",
          "multiple-choice", "choice",
          "mcq", "choice",
          "multiple-response", "choices",
          "truefalse", "boolean",
          "true-false", "boolean",
          "shortanswer", "text",
          "numerical", "number",
          "matching", "match",
          "basic", "flip");

  private static final List<String> SOURCE_FIELDS = List.of("document", "start", "end", "quote");

  private final Fields fields;
  private final Problems problems;

  private QuestionShape(Fields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  /// The question, or null when some part of it is missing or of another kind, which has been
  /// reported. Without an id its id is empty, and so is its card.
  static @Nullable Question read(JsonValue.Members json, Problems problems) {
    var fields = new Fields(json, "", problems);
    var shape = new QuestionShape(fields, problems);
    var type = fields.text("type");
    shape.reportUnread(json, type);
    var form = shape.form(type);
    var question = shape.question(form);
    return fields.isWhole() ? question : null;
  }

  private @Nullable Question question(@Nullable Form form) {
    var id = fields.textOr("", "id");
    var card = fields.textOr(id, "card");
    var replaces = fields.textOrTexts("replaces");
    var title = fields.textOr("", "title");
    var prompt = fields.text("prompt");
    var explanation = fields.textOr("", "explanation");
    var hints = fields.textsOrNone("hints");
    var tags = fields.textsOrNone("tags");
    var attribution = fields.textOrNull("attribution");
    var evidence = evidence();
    var engine = fields.textOrNull("engine");
    var difficulty = fields.numberOrNull("difficulty");
    return form == null
        ? null
        : new Question(
            new QuestionId(id),
            new CardId(card),
            prompt,
            form,
            explanation,
            hints,
            tags,
            attribution,
            evidence,
            engine,
            feedback(form),
            difficulty,
            replaces,
            title);
  }

  /// What is said about each option; what is said about none of them is reported and left out.
  private Map<String, String> feedback(Form form) {
    var options = AllOptions.of(form);
    var said = options.isEmpty() ? Map.<String, String>of() : fields.textsByName("feedback");
    var known = new LinkedHashMap<>(said);
    for (var option : said.keySet()) {
      if (!options.contains(option)) {
        known.remove(option);
        problems.add(
            Fault.FIELD_UNKNOWN,
            fields.at("feedback"),
            "feedback." + option,
            DidYouMean.advice(option, options, "Name one of the options."));
      }
    }
    return known;
  }

  private @Nullable Form form(String type) {
    return switch (type) {
      case "choice" -> new Form.Choice(fields.text("answer"), fields.texts("distractors"));
      case "choices" -> new Form.Choices(fields.texts("answers"), fields.texts("distractors"));
      case "boolean" -> new Form.Bool(fields.truth("answer"));
      case "text" -> new Form.Text(fields.text("answer"), fields.textsOrNone("accept"));
      case "number" ->
          new Form.Numeric(
              fields.number("answer"), fields.numberOrZero("tolerance"), fields.textOrNull("unit"));
      case "date" -> date();
      case "cloze" -> new Form.Cloze(fields.textsOrNone("accept"));
      case "order" -> new Form.Order(fields.texts("answer"));
      case "match" -> new Form.Match(pairs());
      case "flip" -> new Form.Flip(fields.text("answer"));
      default -> {
        reportType(type);
        yield null;
      }
    };
  }

  private @Nullable Form date() {
    var written = fields.text("answer");
    var date = PartialDate.parse(written);
    if (date.isEmpty() && fields.isWhole()) {
      fields.fail(Fault.NOT_A_DATE, fields.at("answer"), written);
    }
    return date.map(Form.Date::new).orElse(null);
  }

  private List<Form.Pair> pairs() {
    var values = fields.items("answer", "a list of pairs");
    var pairs = new ArrayList<Form.Pair>(values.size());
    for (int i = 0; i < values.size(); i++) {
      var sides = fields.pair("answer", i, values.get(i));
      pairs.add(new Form.Pair(sides.get(0), sides.get(1)));
    }
    return pairs;
  }

  private @Nullable Evidence evidence() {
    var source = fields.object("source");
    if (source == null) {
      return null;
    }
    source.reportUnknown(SOURCE_FIELDS);
    var evidence =
        new Evidence(
            source.text("document"),
            source.offset("start"),
            source.offset("end"),
            source.text("quote"));
    if (!source.isWhole()) {
      fields.spoil();
    }
    return evidence;
  }

  private void reportType(String type) {
    if (!type.isEmpty() || fields.isWhole()) {
      var types = new TreeSet<>(KEY_FIELDS.keySet());
      var otherwise =
          ELSEWHERE.containsKey(type)
              ? "Write “" + ELSEWHERE.get(type) + "”."
              : "Use one of " + String.join(", ", types) + ".";
      fields.fail(
          Fault.TYPE_UNKNOWN, fields.at("type"), type, DidYouMean.advice(type, types, otherwise));
    }
  }

  private void reportUnread(JsonValue.Members json, String type) {
    var own = KEY_FIELDS.getOrDefault(type, List.of());
    boolean isTypeKnown = KEY_FIELDS.containsKey(type);
    for (var member : json.members()) {
      var name = member.name();
      if (COMMON.contains(name) || own.contains(name)) {
        continue;
      }
      if (KEY_FIELDS.values().stream().noneMatch(names -> names.contains(name))) {
        problems.add(Fault.FIELD_UNKNOWN, member.nameAt(), name, advice(name, own));
      } else if (isTypeKnown) {
        problems.add(Fault.FIELD_IDLE, member.nameAt(), name, type);
      }
    }
  }

  private static String advice(String name, List<String> own) {
    var known = new ArrayList<>(COMMON);
    known.addAll(own);
    return DidYouMean.advice(name, known, "Remove it.");
  }
}
