package memoire.generate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import memoire.question.Question;

/// Questions as lines of JSON for raters, who are not told what rule drafted them.
public final class Dump {
  private Dump() {}

  public static void write(Path file, List<Outcome> outcomes) throws IOException {
    var lines = new ArrayList<String>();
    for (var outcome : outcomes) {
      for (var question : outcome.questions()) {
        lines.add(line(outcome.text().name(), question));
      }
    }
    Files.write(file, lines);
  }

  static String line(String document, Question question) throws IOException {
    var line = new LinkedHashMap<String, Object>();
    line.put("id", question.id().value());
    line.put("document", document);
    line.put("form", question.form().name());
    line.put("topic", Outcome.topic(question));
    line.put("prompt", question.prompt());
    line.put("answer", Keys.shown(question));
    line.put("options", Keys.distractors(question));
    var attribution = question.attribution();
    line.put("attribution", attribution == null ? "" : attribution);
    var evidence = question.evidence();
    line.put("evidence", evidence == null ? "" : evidence.quote());
    return Json.compact(line);
  }
}
