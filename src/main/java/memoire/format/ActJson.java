package memoire.format;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.IntFunction;
import memoire.drill.Act;
import memoire.drill.Remedy;
import memoire.question.Question;
import memoire.study.Certainty;
import org.jspecify.annotations.Nullable;

/// What is done in a sitting as one line of JSON, what the store keeps:
///
/// ```
/// {"act":"answered","place":3,"answer":{"typed":"Oslo"}}
/// ```
public final class ActJson {
  /// A longer text is no act: 64 MB.
  private static final int LONGEST = 64 << 20;

  private static final int LONGEST_DURATION = 64;

  private ActJson() {}

  /// What the field `act` says.
  public static String kind(Act act) {
    return switch (act) {
      case Act.Began _ -> "began";
      case Act.Returned _ -> "returned";
      case Act.Turned _ -> "turned";
      case Act.Answered _ -> "answered";
      case Act.Cleared _ -> "cleared";
      case Act.Sured _ -> "sured";
      case Act.Flagged _ -> "flagged";
      case Act.Checked _ -> "checked";
      case Act.Paused _ -> "paused";
      case Act.Resumed _ -> "resumed";
      case Act.Beat _ -> "beat";
      case Act.Allowed _ -> "allowed";
      case Act.HandedIn _ -> "handed-in";
      case Act.Counted _ -> "counted";
      case Act.Regraded _ -> "regraded";
    };
  }

  public static String write(Act act) {
    var out = JsonText.compact();
    out.open('{');
    out.name("act").text(kind(act));
    switch (act) {
      case Act.Began _, Act.Returned _, Act.Paused _, Act.Resumed _, Act.Beat _, Act.Counted _ -> {}
      case Act.Turned(int place) -> place(out, place);
      case Act.Answered(int place, var answer) ->
          AnswerJson.write(answer, place(out, place).name("answer"));
      case Act.Cleared(int place) -> place(out, place);
      case Act.Sured(int place, var certainty) ->
          place(out, place).name("certainty").number(certainty.level());
      case Act.Flagged(int place, boolean now) -> place(out, place).name("now").truth(now);
      case Act.Checked(int place) -> place(out, place);
      case Act.Allowed(double factor, var extra) -> {
        out.name("factor").number(BigDecimal.valueOf(factor));
        out.name("extra").text(extra.toString());
      }
      case Act.HandedIn(boolean byTime) -> out.name("byTime").truth(byTime);
      case Act.Regraded(int place, var remedy, var why) -> {
        remedy(place(out, place), remedy);
        out.name("why").text(why);
      }
    }
    return out.close('}').toString();
  }

  private static JsonText place(JsonText out, int place) {
    return out.name("place").number(place);
  }

  private static void remedy(JsonText out, Remedy remedy) {
    switch (remedy) {
      case Remedy.Corrected(var question) ->
          QuestionText.write(question, out.name("remedy").text("corrected").name("question"));
      case Remedy.Either(var question) ->
          QuestionText.write(question, out.name("remedy").text("either").name("question"));
      case Remedy.FullMarks _ -> out.name("remedy").text("full-marks");
      case Remedy.Dropped _ -> out.name("remedy").text("dropped");
    }
  }

  /// Reads what [#write] wrote; empty when the text is no act.
  public static Optional<Act> read(String json) {
    if (json.length() > LONGEST) {
      return Optional.empty();
    }
    try (var parser = Json.parser(json)) {
      parser.nextToken();
      return parser.isExpectedStartObjectToken()
              && JsonTree.read(parser) instanceof JsonValue.Members members
              && parser.nextToken() == null
          ? Optional.ofNullable(new Shape(members).act())
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// An act out of its JSON.
  private record Shape(JsonValue.Members json) {

    @Nullable Act act() {
      return switch (text("act")) {
        case "began" -> new Act.Began();
        case "returned" -> new Act.Returned();
        case "turned" -> at(Act.Turned::new);
        case "answered" -> {
          var answer = AnswerJson.read(value("answer"));
          yield answer == null ? null : at(place -> new Act.Answered(place, answer));
        }
        case "cleared" -> at(Act.Cleared::new);
        case "sured" -> {
          int level = whole("certainty");
          yield level < 1 || level > 3
              ? null
              : at(place -> new Act.Sured(place, Certainty.ofLevel(level)));
        }
        case "flagged" ->
            value("now") instanceof JsonValue.Truth(_, var now)
                ? at(place -> new Act.Flagged(place, now))
                : null;
        case "checked" -> at(Act.Checked::new);
        case "paused" -> new Act.Paused();
        case "resumed" -> new Act.Resumed();
        case "beat" -> new Act.Beat();
        case "allowed" -> allowed();
        case "handed-in" ->
            value("byTime") instanceof JsonValue.Truth(_, var byTime)
                ? new Act.HandedIn(byTime)
                : null;
        case "counted" -> new Act.Counted();
        case "regraded" -> {
          var remedy = remedy();
          var why = text("why");
          yield remedy == null ? null : at(place -> new Act.Regraded(place, remedy, why));
        }
        default -> null;
      };
    }

    private @Nullable Act at(IntFunction<Act> act) {
      int place = whole("place");
      return place < 0 ? null : act.apply(place);
    }

    private @Nullable Act allowed() {
      var factor = number("factor");
      var extra = duration(text("extra"));
      return factor == null || extra == null ? null : new Act.Allowed(factor.doubleValue(), extra);
    }

    private @Nullable Remedy remedy() {
      var question = question();
      return switch (text("remedy")) {
        case "corrected" -> question == null ? null : new Remedy.Corrected(question);
        case "either" -> question == null ? null : new Remedy.Either(question);
        case "full-marks" -> new Remedy.FullMarks();
        case "dropped" -> new Remedy.Dropped();
        default -> null;
      };
    }

    private @Nullable Question question() {
      return value("question") instanceof JsonValue.Members members
          ? QuestionShape.read(members, new Problems("act"))
          : null;
    }

    private @Nullable JsonValue value(String name) {
      var member = json.member(name);
      return member == null ? null : member.value();
    }

    private String text(String name) {
      return value(name) instanceof JsonValue.Text(_, var text) ? text : "";
    }

    private @Nullable BigDecimal number(String name) {
      return value(name) instanceof JsonValue.Digits(_, var digits)
          ? Numbers.parse(digits, Fields.MOST_DIGITS)
          : null;
    }

    /// A whole number that is not negative; −1 when there is none.
    private int whole(String name) {
      var number = number(name);
      try {
        return number == null ? -1 : Math.max(-1, number.intValueExact());
      } catch (ArithmeticException _) {
        return -1;
      }
    }
  }

  /// A length of time as ISO 8601 has it; null when it is none.
  static @Nullable Duration duration(String text) {
    try {
      return text.length() > LONGEST_DURATION ? null : Duration.parse(text);
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
