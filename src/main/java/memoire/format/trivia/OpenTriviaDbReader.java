package memoire.format.trivia;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import memoire.format.Import;
import memoire.format.Imported;
import memoire.format.JsonTree;
import memoire.format.JsonValue;
import memoire.format.html.HtmlText;
import memoire.question.CardId;
import memoire.question.Form;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.text.Position;
import org.jspecify.annotations.Nullable;

/// Reads what Open Trivia DB answers: JSON whose texts are written with named characters of HTML,
/// in Base64, or as addresses are (RFC 3986). Which, is seen by the types of the questions.
public final class OpenTriviaDbReader {
  private static final int MOST_VALUES = 2_000_000;
  private static final int DEEPEST = 6;
  private static final Map<String, String> RESPONSES =
      Map.of(
          "1", "that it has not as many questions",
          "2", "that something was asked wrongly",
          "3", "that the session is not known",
          "4", "that the session has seen all questions",
          "5", "that it was asked too often");
  private static final Map<String, Double> DIFFICULTIES =
      Map.of("easy", 0.25, "medium", 0.5, "hard", 0.75);

  private enum Encoding {
    NAMED,
    BASE_64,
    PERCENT
  }

  private final Import in;
  private Encoding encoding = Encoding.NAMED;

  private OpenTriviaDbReader(Import in) {
    this.in = in;
  }

  /// @param file the name the user gave, for problems
  public static Imported read(String file, byte[] bytes) {
    var in = new Import(file);
    new OpenTriviaDbReader(in).read(in.decode(bytes));
    return in.done();
  }

  private void read(String text) {
    var json = JsonTree.parse(text, MOST_VALUES, DEEPEST);
    if (json == null) {
      in.tell(TriviaFlaw.NO_JSON, Position.NOWHERE);
      return;
    }
    var code = json.at("response_code");
    if (RESPONSES.containsKey(code.said())) {
      in.tell(TriviaFlaw.RESPONSE, code.at(), code.said(), RESPONSES.getOrDefault(code.said(), ""));
    }
    if (!(json.at("results") instanceof JsonValue.Items results)) {
      in.tell(TriviaFlaw.NO_RESULTS, json.at(), "results");
      return;
    }
    encoding = encoding(results.values());
    results.values().forEach(this::question);
  }

  /// The type is `multiple` or `boolean`, and reads so in all encodings but Base64; there are
  /// blanks in some text if they are not written as `%20`.
  private static Encoding encoding(List<JsonValue> results) {
    boolean isPercent = false;
    for (var result : results) {
      var type = result.at("type").said();
      if (type.equals("bXVsdGlwbGU=") || type.equals("Ym9vbGVhbg==")) {
        return Encoding.BASE_64;
      }
      var question = result.at("question").said();
      if (question.indexOf(' ') >= 0 || question.indexOf('&') >= 0) {
        return Encoding.NAMED;
      }
      isPercent |= question.indexOf('%') >= 0;
    }
    return isPercent ? Encoding.PERCENT : Encoding.NAMED;
  }

  private void question(JsonValue result) {
    var prompt = text(result.at("question"));
    var key = text(result.at("correct_answer"));
    var type = text(result.at("type"));
    var category = text(result.at("category"));
    var difficulty = text(result.at("difficulty"));
    var wrong = new ArrayList<String>();
    boolean isBroken = prompt == null || key == null || type == null;
    for (var option : result.at("incorrect_answers").each()) {
      var decoded = text(option);
      isBroken |= decoded == null;
      wrong.add(decoded == null ? "" : decoded);
    }
    if (isBroken || prompt == null || key == null) {
      in.tell(TriviaFlaw.NOT_ENCODED, result.at(), result.at("question").said());
      return;
    }
    boolean isTruth = "boolean".equals(type) && (key.equals("True") || key.equals("False"));
    in.add(
        new Question(
            new QuestionId(""),
            new CardId(""),
            prompt,
            isTruth ? new Form.Bool(key.equals("True")) : new Form.Choice(key, wrong),
            "",
            List.of(),
            category == null || category.isBlank() ? List.of() : List.of(category),
            null,
            null,
            null,
            Map.of(),
            difficulty == null ? null : DIFFICULTIES.get(difficulty)),
        result.at());
  }

  /// A text as it was before it was encoded; null when it is not.
  private @Nullable String text(JsonValue value) {
    var written = value.said();
    try {
      return switch (encoding) {
        case NAMED -> HtmlText.plain(written.replace("<", "&lt;"));
        case BASE_64 ->
            StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Base64.getDecoder().decode(written)))
                .toString();
        case PERCENT -> URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
      };
    } catch (IllegalArgumentException | CharacterCodingException _) {
      return null;
    }
  }
}
