package memoire.generate.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import memoire.question.Form;
import memoire.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatingsTest {
  private static final Form TEXT = new Form.Text("Paris", List.of());
  private static final Form CHOICE = new Form.Choice("Paris", List.of("Rome", "Bonn", "Oslo"));

  @TempDir private Path directory = Path.of("");

  @Test
  void aQuestionTakesTheRatingOfItsWording() throws IOException {
    check("text ok", "Where?", TEXT, "right");
    check("text ok", "Where was it?", TEXT, "unrated");
    check("text ok", "Where?", new Form.Text("Rome", List.of()), "unrated");
    check("text wrong key", "Where?", TEXT, "wrong key");
  }

  @Test
  void ratingsOfTheSameFormGoFirst() throws IOException {
    check("text ok, choice wrong key", "Where?", TEXT, "right");
    check("choice ok", "Where?", TEXT, "right");
    check("choice unfair options", "Where?", TEXT, "unrated");
    check("choice unfair options", "Where?", CHOICE, "unfair options");
  }

  @Test
  void theMajorityDecides() throws IOException {
    check("text ok, text ok, text grammar", "Where?", TEXT, "right");
    check("text ok, text grammar", "Where?", TEXT, "grammar");
  }

  @Test
  void whatDiffersIsNamed() {
    var before = Map.<String, Object>of("all", Map.of("texts", Map.of("tuning", "6")));
    var now =
        Map.<String, Object>of("all", Map.of("texts", Map.of("tuning", "7", "held-out", "2")));
    assertThat(Figures.differences(before, now))
        .containsExactly("all · texts · held-out: 0 → 2", "all · texts · tuning: 6 → 7");
    assertThat(Figures.differences(now, now)).isEmpty();
  }

  /// @param rated forms and what was found, such as `text ok, choice wrong key`
  private void check(String rated, String prompt, Form form, String found) throws IOException {
    var file = directory.resolve("ratings.jsonl");
    Files.write(file, List.of(rated.split(", ")).stream().map(RatingsTest::line).toList());
    var judgement = Ratings.in(file).of(Question.plain("q", prompt, form));
    assertThat(judgement.map(j -> j.isRight() ? "right" : j.fault()).orElse("unrated"))
        .as(rated + " for " + form)
        .isEqualTo(found);
  }

  private static String line(String rating) {
    var form = rating.substring(0, rating.indexOf(' '));
    var fault = rating.substring(form.length() + 1);
    return """
    {"document": "d", "form": "%s", "topic": "place", "prompt": "Where?", "answer": "Paris", \
    "ok": %s, "fault": "%s", "rater": "r"}\
    """
        .formatted(form, fault.equals("ok"), fault.equals("ok") ? "" : fault);
  }
}
