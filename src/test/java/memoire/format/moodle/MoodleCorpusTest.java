package memoire.format.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import memoire.format.Import;
import memoire.format.JsonNode;
import memoire.format.Options;
import memoire.format.xml.Elements;
import memoire.format.xml.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Files by others, and what Moodle reads in them.
class MoodleCorpusTest {
  private static final Set<String> CALCULATED =
      Set.of("calculated", "calculatedmulti", "calculatedsimple", "randomsamatch");

  private static Path corpus = Path.of("");

  @BeforeAll
  static void find() {
    var directory = System.getenv("MEMOIRE_CORPUS");
    assumeTrue(directory != null, "MEMOIRE_CORPUS names no directory: Moodle's XML was not read");
    corpus = Path.of(directory);
  }

  private static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(corpus.resolve("corpus/moodle-xml").resolve(name));
  }

  private static List<Node> nodes(String name) throws IOException {
    var into = new Import(name);
    var text = into.decode(bytes(name));
    var nodes = new ArrayList<Node>();
    new Elements(into, Set.of("quiz"), Set.of("question"), nodes::add).read(text);
    return nodes;
  }

  /// The files that come with questions are those that Moodle takes out of them, byte for byte.
  @Test
  void filesOfQuestionsAreThoseThatMoodleFinds() throws IOException {
    int found = 0;
    for (var file : JsonNode.read(corpus.resolve("expected/moodle-xml.moodle41.json"))) {
      var ours = new ArrayList<Node>();
      nodes(file.get("file").text()).forEach(node -> ours.addAll(node.files()));
      var sums = new ArrayList<String>();
      for (var one : ours) {
        var bytes = memoire.format.Base64Text.decoded(one.text());
        sums.add(
            one.attribute("name")
                + " "
                + memoire.format.Media.sha256(bytes == null ? new byte[0] : bytes));
      }
      for (var theirs : file.get("embeddedfiles")) {
        assertThat(sums)
            .as(file.get("file").text())
            .contains(theirs.get("name").text() + " " + theirs.get("sha256").text());
        found++;
      }
    }
    assertThat(found).isGreaterThan(10);
  }

  /// Every question is read as Moodle reads it: type, name, text, answers with what they are worth
  /// and what is said about them.
  @Test
  void filesByOthersAreReadAsMoodleReadsThem() throws IOException {
    var differences = new ArrayList<String>();
    int files = 0;
    int questions = 0;
    for (var file : JsonNode.read(corpus.resolve("expected/moodle-xml.moodle41.json"))) {
      var name = file.get("file").text();
      files++;
      var theirs = new ArrayList<String>();
      file.get("questions").forEach(question -> theirs.add(ofMoodle(question)));
      if (theirs.isEmpty()) {
        continue;
      }
      var known = new ArrayList<String>();
      for (var node : nodes(name)) {
        var said = said(node);
        if (!Set.of("coderunner", "stack", "mtf", "ordering").contains(type(node))) {
          known.add(said);
        }
      }
      questions += theirs.size();
      for (int i = 0; i < Math.max(theirs.size(), known.size()); i++) {
        var one = i < known.size() ? known.get(i) : "nothing";
        var other = i < theirs.size() ? theirs.get(i) : "nothing";
        if (!one.equals(other)) {
          differences.add(name + " " + i + "\n  ours   " + one + "\n  theirs " + other);
        }
      }
    }
    assertThat(String.join("\n", differences))
        .as(files + " files, " + (questions - differences.size()) + "/" + questions)
        .isEmpty();
  }

  private static String type(Node node) {
    var type = node.attribute("type");
    return switch (type) {
      case "cloze" -> "multianswer";
      case "matching" -> "match";
      default -> type;
    };
  }

  private static String said(Node node) {
    var type = type(node);
    var said = new ArrayList<String>();
    said.add(type);
    if (type.equals("category")) {
      return type + " | " + bare(node.said("category"));
    }
    said.add(bare(node.said("name")));
    if (!type.equals("multianswer")) {
      said.add(bare(node.said("questiontext")));
    }
    said.add(bare(node.said("generalfeedback")));
    switch (type) {
      case "multichoice", "shortanswer" -> {
        for (var answer : node.children("answer")) {
          said.add(answer(answer, answer.child("text").text()));
        }
      }
      case "numerical" -> {
        for (var answer : node.children("answer")) {
          said.add(answer(answer, Making.digits(answer) + ":" + answer.child("tolerance").text()));
        }
      }
      case "truefalse" -> {
        for (var answer : node.children("answer")) {
          said.add(answer.child("text").text() + "#" + bare(answer.said("feedback")));
        }
        said.sort(null);
      }
      case "match" -> {
        for (var pair : node.children("subquestion")) {
          said.add(bare(pair.child("text").text() + "->" + pair.said("answer")));
        }
      }
      default -> {}
    }
    return String.join(" | ", said);
  }

  private static String answer(Node answer, String text) {
    return weight(Making.weight(answer)) + bare(text) + "#" + bare(answer.said("feedback"));
  }

  private static String weight(double percent) {
    return "%.1f%% ".formatted(percent);
  }

  private static String ofMoodle(JsonNode question) {
    var type = question.get("qtype").text();
    var said = new ArrayList<String>();
    said.add(type);
    if (type.equals("category")) {
      return type + " | " + bare(question.get("category").text());
    }
    said.add(bare(question.get("name").text()));
    if (!type.equals("multianswer")) {
      said.add(bare(question.get("text").text()));
    }
    said.add(bare(question.get("generalfeedback").text()));
    switch (type) {
      case "multichoice", "shortanswer", "numerical" -> {
        for (var answer : question.get("answers")) {
          var tolerance = type.equals("numerical") ? ":" + answer.get("tolerance").text() : "";
          said.add(
              weight(Options.WHOLE * answer.get("fraction").number())
                  + bare(answer.get("text").text() + tolerance)
                  + "#"
                  + bare(answer.get("feedback").text()));
        }
      }
      case "truefalse" -> {
        said.add("true#" + bare(question.get("feedbacktrue").text()));
        said.add("false#" + bare(question.get("feedbackfalse").text()));
        said.sort(null);
      }
      case "match" -> {
        for (var pair : question.get("pairs")) {
          said.add(bare(pair.get("left").text() + "->" + pair.get("right").text()));
        }
      }
      default -> {}
    }
    return String.join(" | ", said);
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  /// A type that is not known costs one word, and none of the others.
  @Test
  void whatIsNotKnownIsToldOnce() throws IOException {
    int questions = 0;
    int read = 0;
    int told = 0;
    for (var file : JsonNode.read(corpus.resolve("expected/moodle-xml.moodle41.json"))) {
      var name = file.get("file").text();
      var nodes = nodes(name);
      long asked =
          nodes.stream()
              .filter(node -> !Set.of("category", "description").contains(type(node)))
              .count();
      var imported = MoodleReader.read(name, bytes(name));
      if (nodes.isEmpty()) {
        continue;
      }
      assertThat(imported.read() + imported.leftOut())
          .as("%s: %s", name, imported.problems())
          .isEqualTo((int) asked);
      for (var node : nodes) {
        var type = type(node);
        boolean isUnknown =
            CALCULATED.contains(type) || Set.of("coderunner", "stack", "mtf").contains(type);
        if (isUnknown) {
          told++;
          assertThat(imported.problems())
              .as(name)
              .filteredOn(p -> p.at().equals(node.at()) && p.code().equals("X006"))
              .hasSize(1);
        }
      }
      questions += (int) asked;
      read += imported.read();
    }
    assertThat(List.of(questions, read, told)).isEqualTo(List.of(556, 472, 75));
  }

  /// The one file that Moodle refuses, for one character.
  @Test
  void namesOfHtmlAreRepaired() throws IOException {
    var imported = MoodleReader.read("m.xml", bytes("zernovga__moodle.xml"));
    assertThat(imported.problems())
        .anySatisfy(problem -> {
          assertThat(problem.code()).isEqualTo("X021");
          assertThat(problem.at().line()).isEqualTo(2496);
        });
    assertThat(imported.read()).isPositive();
  }
}
