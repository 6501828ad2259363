package memoire.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.pack.Assembly;
import memoire.pack.Defect;
import memoire.pack.Draft;
import memoire.pack.Soundness;
import memoire.pack.Source;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.text.Position;

/// One walk over one file: questions one at a time, and the few other fields kept until the end.
final class PackStream {
  static final PackFile NOTHING =
      new PackFile(PackHeader.EMPTY.pack(List.of()), Map.of(), Set.of());

  private static final String QUESTIONS = "questions";

  private final Decoded file;
  private final Problems problems;
  private final List<JsonValue.Member> header = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private Position rootAt = Position.NOWHERE;
  private boolean hasQuestions;

  PackStream(Decoded file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  PackFile read() {
    if (file.text().isEmpty() && !problems.isEmpty()) {
      return NOTHING;
    }
    boolean whole = false;
    try (var parser = Json.parser(file.text())) {
      whole = root(parser);
    } catch (JsonProcessingException e) {
      Syntax.report(e, file.text(), problems);
    } catch (IOException e) {
      throw new UncheckedIOException("reading a text in memory", e);
    }
    return assemble(whole);
  }

  /// Returns whether there was a whole object.
  private boolean root(JsonParser parser) throws IOException {
    var first = parser.nextToken();
    if (first != JsonToken.START_OBJECT) {
      var kind = first == null ? "nothing" : JsonTree.read(parser).called();
      problems.add(Fault.NOT_A_PACK, new Position(1, 1), kind);
      return false;
    }
    rootAt = JsonTree.at(parser);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      rootField(parser);
    }
    if (parser.nextToken() != null) {
      problems.add(Fault.MORE_FOLLOWS, JsonTree.at(parser));
    }
    return true;
  }

  private void rootField(JsonParser parser) throws IOException {
    var name = parser.currentName();
    var nameAt = JsonTree.at(parser);
    parser.nextToken();
    if (!name.equals(QUESTIONS)) {
      header.add(new JsonValue.Member(nameAt, name, JsonTree.read(parser)));
    } else if (hasQuestions) {
      problems.add(Fault.FIELD_TWICE, nameAt, name);
      parser.skipChildren();
    } else {
      hasQuestions = true;
      questions(parser);
    }
  }

  private void questions(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      var value = JsonTree.read(parser);
      problems.add(Fault.WRONG_KIND, value.at(), QUESTIONS, "a list of questions", value.called());
      return;
    }
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      if (i < PackReader.MOST_QUESTIONS) {
        question(parser, i);
      } else {
        if (i == PackReader.MOST_QUESTIONS) {
          problems.add(Fault.TOO_MANY, JsonTree.at(parser), String.valueOf(i));
        }
        parser.skipChildren();
      }
    }
  }

  private void question(JsonParser parser, int index) throws IOException {
    long start = parser.currentTokenLocation().getCharOffset();
    var value = JsonTree.read(parser);
    if (!(value instanceof JsonValue.Members json)) {
      problems.add(
          Fault.WRONG_KIND, value.at(), QUESTIONS + "[" + index + "]", "an object", value.called());
      return;
    }
    boolean isBroken = file.isBrokenWithin(start, parser.currentLocation().getCharOffset());
    var question = QuestionShape.read(json, problems);
    if (question != null && isSound(question, json) && !isBroken) {
      drafts.add(
          new Draft(
              question,
              json.at(),
              place(json, "id"),
              place(json, "card"),
              place(json, "replaces"),
              place(json, "source.document")));
    }
  }

  private boolean isSound(Question question, JsonValue.Members json) {
    var defects = Soundness.check(question);
    for (var defect : defects) {
      problems.add(defect, place(json, defect));
    }
    return defects.isEmpty();
  }

  private static Position place(JsonValue.Members json, Defect defect) {
    var member = json.member(defect.field());
    return member != null
            && member.value() instanceof JsonValue.Items(_, var values)
            && defect.item() >= 0
            && defect.item() < values.size()
        ? values.get(defect.item()).at()
        : place(json, defect.field());
  }

  /// Where `a.b` stands, or the nearest thing around it that is there.
  private static Position place(JsonValue.Members json, String path) {
    int dot = path.indexOf('.');
    var member = json.member(dot < 0 ? path : path.substring(0, dot));
    if (member == null) {
      return json.at();
    }
    return dot >= 0 && member.value() instanceof JsonValue.Members inner
        ? place(inner, path.substring(dot + 1))
        : member.value().at();
  }

  private PackFile assemble(boolean whole) {
    if (rootAt.equals(Position.NOWHERE)) {
      return NOTHING;
    }
    if (whole && !hasQuestions) {
      problems.add(Fault.FIELD_MISSING, rootAt, QUESTIONS, QUESTIONS, "[…]");
    }
    var pack = PackHeader.read(new JsonValue.Members(rootAt, header), whole, problems);
    var assembly = Assembly.of(drafts, ids(pack.sources()));
    for (var misfit : assembly.misfits()) {
      problems.add(misfit.defect(), misfit.at());
    }
    var places = new LinkedHashMap<QuestionId, Position>();
    for (var draft : assembly.kept()) {
      places.put(draft.question().id(), draft.at());
    }
    return new PackFile(
        pack.pack(assembly.kept().stream().map(Draft::question).toList()), places, assembly.made());
  }

  private static Set<String> ids(List<Source> sources) {
    var ids = new HashSet<String>();
    for (var source : sources) {
      ids.add(source.id());
    }
    return ids;
  }
}
