package memoire.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import memoire.drill.Paper;
import memoire.drill.Part;
import memoire.drill.Terms;
import memoire.text.Position;
import memoire.text.Reading;
import org.jspecify.annotations.Nullable;

/// A paper as one line of JSON, with its questions as packs have them: what the store keeps, so
/// that a sitting needs no pack.
///
/// ```
/// {"title":"…","seed":7,"versions":{"harbour":"1.0.0"},"terms":{…},
///  "items":[{"pack":"harbour","points":1,"question":{…}}]}
/// ```
public final class PaperJson {
  /// A longer text is no paper: 64 MB.
  private static final int LONGEST = 64 << 20;

  private final Problems problems;
  private final List<Paper.Item> items = new ArrayList<>();
  private @Nullable String title;
  private @Nullable Long seed;
  private @Nullable Map<String, String> versions;
  private @Nullable Terms terms;

  private PaperJson(Problems problems) {
    this.problems = problems;
  }

  public static String write(Paper paper) {
    var out = JsonText.compact();
    out.open('{');
    out.name("title").text(paper.title());
    out.name("seed").number(BigDecimal.valueOf(paper.seed()));
    out.name("versions").open('{');
    paper.versions().forEach((pack, version) -> out.name(pack).text(version));
    out.close('}');
    TermsJson.write(paper.terms(), out.name("terms"));
    out.name("items").open('[');
    for (var item : paper.items()) {
      out.item().open('{');
      out.name("pack").text(item.pack());
      out.name("points").number(BigDecimal.valueOf(item.points()));
      QuestionText.write(item.question(), out.name("question"));
      out.close('}');
    }
    return out.close(']').close('}').toString();
  }

  /// Reads what [#write] wrote, in this version or an earlier one; no paper where anything of it is
  /// missing, which is reported: a paper with a question less would be another paper.
  ///
  /// @param name of the text, for its problems
  public static Reading<Optional<Paper>> read(String name, String json) {
    var problems = new Problems(name);
    if (json.length() > LONGEST) {
      problems.add(Fault.TOO_LARGE, Position.NOWHERE, String.valueOf(LONGEST >> 20));
      return new Reading<>(Optional.empty(), problems.sorted());
    }
    var reader = new PaperJson(problems);
    var paper = reader.paper(json);
    return new Reading<>(Optional.ofNullable(paper), problems.sorted());
  }

  private @Nullable Paper paper(String json) {
    try (var parser = Json.parser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return no(new Position(1, 1), "it is no object");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        if (parser.currentToken() != JsonToken.FIELD_NAME) {
          return no(JsonTree.at(parser), "it ends early");
        }
        var name = parser.currentName();
        parser.nextToken();
        if (!field(name, parser)) {
          return null;
        }
      }
      return parser.nextToken() == null
          ? whole()
          : no(JsonTree.at(parser), "something follows after it");
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      return no(
          at == null ? Position.NOWHERE : new Position(at.getLineNr(), at.getColumnNr()),
          "this is not JSON");
    } catch (IOException e) {
      throw new UncheckedIOException("reading a text in memory", e);
    }
  }

  private @Nullable Paper whole() {
    if (title == null || seed == null || versions == null || terms == null || items.isEmpty()) {
      return no(Position.NOWHERE, "a part of it is missing");
    }
    return new Paper(title, seed, versions, items, terms);
  }

  /// Reads one field; false when it is not what it should be, which has been reported.
  private boolean field(String name, JsonParser parser) throws IOException {
    var at = JsonTree.at(parser);
    boolean isGood =
        switch (name) {
          case "title" -> {
            title = JsonTree.read(parser) instanceof JsonValue.Text(_, var text) ? text : null;
            yield title != null;
          }
          case "seed" -> {
            seed = whole(JsonTree.read(parser));
            yield seed != null;
          }
          case "versions" -> {
            versions = texts(JsonTree.read(parser));
            yield versions != null;
          }
          case "terms" -> {
            terms =
                JsonTree.read(parser) instanceof JsonValue.Members members
                    ? TermsJson.read(members, problems)
                    : null;
            yield terms != null;
          }
          case "items" -> items(parser);
          default -> {
            parser.skipChildren();
            yield true;
          }
        };
    if (!isGood) {
      problems.add(Fault.NOT_A_PAPER, at, "“" + name + "” is not what it should be");
    }
    return isGood;
  }

  /// Question by question, since a whole paper is more than is held as a tree.
  private boolean items(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return false;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      var item = JsonTree.read(parser) instanceof JsonValue.Members members ? item(members) : null;
      if (item == null || items.size() == Part.MOST) {
        return false;
      }
      items.add(item);
    }
    return true;
  }

  private Paper.@Nullable Item item(JsonValue.Members json) {
    var fields = new Fields(json, "", problems);
    var pack = fields.text("pack");
    double points = fields.number("points").doubleValue();
    var member = json.member("question");
    var question =
        member != null && member.value() instanceof JsonValue.Members members
            ? QuestionShape.read(members, problems)
            : null;
    return fields.isWhole() && question != null && points > 0
        ? new Paper.Item(pack, question, points)
        : null;
  }

  private static @Nullable Long whole(JsonValue value) {
    var number =
        value instanceof JsonValue.Digits(_, var digits)
            ? Numbers.parse(digits, Fields.MOST_DIGITS)
            : null;
    try {
      return number == null ? null : number.longValueExact();
    } catch (ArithmeticException _) {
      return null;
    }
  }

  private static @Nullable Map<String, String> texts(JsonValue value) {
    if (!(value instanceof JsonValue.Members(_, var members))) {
      return null;
    }
    var texts = new HashMap<String, String>();
    for (var member : members) {
      if (!(member.value() instanceof JsonValue.Text(_, var text))) {
        return null;
      }
      texts.put(member.name(), text);
    }
    return texts;
  }

  private @Nullable Paper no(Position at, String why) {
    problems.add(Fault.NOT_A_PAPER, at, why);
    return null;
  }
}
