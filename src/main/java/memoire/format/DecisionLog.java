package memoire.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import memoire.pack.Identity;
import memoire.pack.Soundness;
import memoire.question.CardId;
import memoire.question.Question;
import memoire.review.Decision;
import memoire.review.Reason;
import memoire.review.Ruling;
import memoire.text.DidYouMean;
import memoire.text.Position;
import memoire.text.Problem;
import memoire.text.Reading;
import org.jspecify.annotations.Nullable;

/// The decisions of a review, one line of JSON each, in the order in which they were made:
///
/// ```
/// {"verdict":"rejected","reason":"grammar","at":"2026-11-22T10:15:00+01:00","question":{…}}
/// ```
///
/// An edited question has its new words under `edited`, a merged one its card under `into`.
public final class DecisionLog {
  /// The largest file that is read: 64 MB.
  public static final int MOST_BYTES = 64 << 20;

  private static final int MOST_LINES = 1_000_000;
  private static final List<String> KNOWN =
      List.of("verdict", "reason", "note", "into", "at", "question", "edited");

  private final Problems problems;
  private final List<Decision> decisions = new ArrayList<>();

  private DecisionLog(Problems problems) {
    this.problems = problems;
  }

  /// One decision as a line, without its end.
  public static String line(Decision decision) {
    var out = JsonText.compact();
    out.open('{');
    out.name("verdict").text(decision.ruling().code());
    switch (decision.ruling()) {
      case Ruling.Rejected(var reason, var note) -> {
        out.name("reason").text(reason.code());
        if (!note.isEmpty()) {
          out.name("note").text(note);
        }
      }
      case Ruling.Merged(var into) -> out.name("into").text(into.value());
      case Ruling.Accepted _, Ruling.Edited _, Ruling.Open _ -> {}
    }
    out.name("at").text(decision.at().toString());
    out.name("question");
    QuestionText.write(decision.drafted(), out);
    if (decision.ruling() instanceof Ruling.Edited(var question)) {
      out.name("edited");
      QuestionText.write(question, out);
    }
    return out.close('}').toString();
  }

  /// Reads the bytes of a file; the name is for its problems. A line that is no decision is
  /// reported, and costs no other.
  public static Reading<List<Decision>> read(String fileName, byte[] bytes) {
    var problems = new Problems(fileName);
    if (bytes.length > MOST_BYTES) {
      problems.add(Fault.TOO_LARGE, Position.NOWHERE, String.valueOf(MOST_BYTES >> 20));
      return new Reading<>(List.of(), problems.sorted());
    }
    var log = new DecisionLog(problems);
    log.lines(fileName, Decoded.of(bytes, problems).text());
    return new Reading<>(List.copyOf(log.decisions), problems.sorted());
  }

  private void lines(String fileName, String text) {
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      boolean isWhole = end >= 0;
      var line = text.substring(start, isWhole ? end : text.length());
      number++;
      if (number > MOST_LINES) {
        problems.add(Fault.TOO_MANY_LINES, new Position(number, 1), String.valueOf(MOST_LINES));
        return;
      }
      if (!line.isBlank()) {
        line(fileName, line, number, isWhole);
      }
      start = isWhole ? end + 1 : text.length();
    }
  }

  private void line(String fileName, String line, int number, boolean isWhole) {
    var found = new Problems(fileName);
    var decision = decision(line, found);
    if (decision != null) {
      decisions.add(decision);
    } else if (!isWhole) {
      problems.add(Fault.LINE_CUT, new Position(number, 1));
      return;
    }
    for (var problem : found.sorted()) {
      problems.add(onLine(problem, number));
    }
  }

  private static Problem onLine(Problem problem, int number) {
    return new Problem(
        problem.file(),
        new Position(number, Math.max(1, problem.at().column())),
        problem.severity(),
        problem.code(),
        problem.sentence(),
        problem.remedy());
  }

  private static @Nullable Decision decision(String line, Problems problems) {
    try (var parser = Json.parser(line)) {
      parser.nextToken();
      var value = JsonTree.read(parser);
      if (!(value instanceof JsonValue.Members members)) {
        problems.add(Fault.NOT_A_DECISION, value.at(), "it is " + value.called());
        return null;
      }
      if (parser.nextToken() != null) {
        problems.add(Fault.NOT_A_DECISION, JsonTree.at(parser), "something follows after it");
        return null;
      }
      return decision(members, problems);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      int column = at == null ? 1 : Math.clamp(at.getColumnNr(), 1, line.length() + 1);
      problems.add(Fault.NOT_A_DECISION, new Position(1, column), "this is not JSON");
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("reading a text in memory", e);
    }
  }

  private static @Nullable Decision decision(JsonValue.Members members, Problems problems) {
    var fields = new Fields(members, "", problems);
    fields.reportUnknown(KNOWN);
    var drafted = question(members, fields, "question", problems);
    var at = moment(fields);
    var ruling = ruling(members, fields, problems);
    return drafted == null || at == null || ruling == null || !fields.isWhole()
        ? null
        : new Decision(drafted, ruling, at);
  }

  private static @Nullable OffsetDateTime moment(Fields fields) {
    var written = fields.text("at");
    try {
      return OffsetDateTime.parse(written);
    } catch (DateTimeParseException _) {
      if (fields.isText("at")) {
        fields.fail(Fault.NOT_A_MOMENT, fields.at("at"), written);
      }
      return null;
    }
  }

  private static @Nullable Ruling ruling(
      JsonValue.Members members, Fields fields, Problems problems) {
    var code = fields.text("verdict");
    return switch (code) {
      case "accepted" -> new Ruling.Accepted();
      case "open" -> new Ruling.Open();
      case "rejected" -> rejected(fields);
      case "merged" -> merged(fields);
      case "edited" -> {
        var edited = question(members, fields, "edited", problems);
        yield edited == null ? null : new Ruling.Edited(edited);
      }
      default -> {
        if (fields.isText("verdict")) {
          fields.fail(Fault.RULING_UNKNOWN, fields.at("verdict"), code);
        }
        yield null;
      }
    };
  }

  private static @Nullable Ruling rejected(Fields fields) {
    var code = fields.text("reason");
    var reason = Reason.ofCode(code);
    if (reason.isEmpty() && fields.isText("reason")) {
      var codes = Arrays.stream(Reason.values()).map(Reason::code).toList();
      var otherwise = codes.stream().collect(Collectors.joining(", ", "Write one of ", "."));
      fields.fail(
          Fault.REASON_UNKNOWN,
          fields.at("reason"),
          code,
          DidYouMean.advice(code, codes, otherwise));
    }
    var note = fields.textOr("", "note");
    return reason.map(known -> new Ruling.Rejected(known, note)).orElse(null);
  }

  private static @Nullable Ruling merged(Fields fields) {
    var card = fields.text("into");
    if (!Identity.isSafe(card) && fields.isText("into")) {
      fields.fail(Fault.NOT_A_DECISION, fields.at("into"), "“" + card + "” is no card's id");
    }
    return new Ruling.Merged(new CardId(card));
  }

  private static @Nullable Question question(
      JsonValue.Members members, Fields fields, String name, Problems problems) {
    if (!fields.has(name)) {
      fields.fail(Fault.FIELD_MISSING, members.at(), name, name, "{…}");
      return null;
    }
    var member = members.member(name);
    if (member == null || !(member.value() instanceof JsonValue.Members json)) {
      fields.fail(Fault.WRONG_KIND, fields.at(name), name, "an object", "something else");
      return null;
    }
    var question = QuestionShape.read(json, problems);
    if (question == null) {
      return null;
    }
    var defects = Soundness.check(question);
    defects.forEach(defect -> problems.add(defect, json.at()));
    if (question.id().value().isEmpty()) {
      fields.fail(Fault.FIELD_MISSING, json.at(), name + ".id", "id", "\"…\"");
    }
    return defects.isEmpty() ? question : null;
  }
}
