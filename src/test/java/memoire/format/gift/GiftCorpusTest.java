package memoire.format.gift;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import memoire.format.Import;
import memoire.format.JsonNode;
import memoire.format.Lines;
import memoire.text.Position;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Files by others, and what two other programs read in them.
class GiftCorpusTest {
  private static Path corpus = Path.of("");
  private static final Map<String, JsonNode> MOODLE = new LinkedHashMap<>();
  private static final Map<String, JsonNode> PEGJS = new LinkedHashMap<>();

  @BeforeAll
  static void readReferences() throws IOException {
    var directory = System.getenv("MEMOIRE_CORPUS");
    assumeTrue(directory != null, "MEMOIRE_CORPUS names no directory: GIFT files were not read");
    corpus = Path.of(directory);
    for (var file : JsonNode.read(corpus.resolve("expected/gift.moodle41.json"))) {
      MOODLE.put(file.get("file").text(), file);
    }
    for (var file : JsonNode.read(corpus.resolve("expected/gift.pegjs.json")).get("files")) {
      PEGJS.put(file.get("file").text(), file);
    }
  }

  /// Wherever both programs read a whole file, every question is read as Moodle reads it, and has
  /// the kind, the stem and the answers that the other finds, but for white space.
  @Test
  void filesThatBothProgramsReadAreReadTheSame() throws IOException {
    var differences = new ArrayList<String>();
    int files = 0;
    int asMoodle = 0;
    int asPegjs = 0;
    int questions = 0;
    for (var file : PEGJS.values()) {
      if (!file.get("ok").isTrue()) {
        continue;
      }
      var name = file.get("file").text();
      files++;
      var ours = items(name);
      var moodle = questions(requireNonNull(MOODLE.get(name)), "qtype");
      var pegjs = questions(file, "type");
      assertThat(ours).as(name).hasSameSizeAs(pegjs);
      assertThat(ours).as(name).hasSameSizeAs(moodle);
      for (int i = 0; i < ours.size(); i++) {
        questions++;
        asMoodle += same(name, i, said(ours.get(i)), ofMoodle(moodle.get(i)), differences);
        var asked = ofPegjs(pegjs.get(i));
        asPegjs += same(name, i, shortly(ours.get(i), pegjs.get(i)), asked, differences);
      }
    }
    var sum =
        files
            + " files, as Moodle "
            + asMoodle
            + "/"
            + questions
            + ", as pegjs "
            + asPegjs
            + "/"
            + questions;
    assertThat(String.join("\n", differences)).as(sum).isEmpty();
  }

  private static int same(
      String file, int index, String ours, String theirs, List<String> differences) {
    boolean isSame = ours.equals(theirs);
    if (!isSame) {
      differences.add(file + " " + index + "\n  ours   " + ours + "\n  theirs " + theirs);
    }
    return isSame ? 1 : 0;
  }

  private static List<JsonNode> questions(JsonNode file, String type) {
    var all = new ArrayList<JsonNode>();
    for (var question : file.get("questions")) {
      if (!question.get(type).text().equalsIgnoreCase("category")) {
        all.add(question);
      }
    }
    return all;
  }

  private static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(corpus.resolve("corpus/gift").resolve(name));
  }

  private static List<Item> items(String name) throws IOException {
    var into = new Import(name);
    var text = into.decode(bytes(name));
    var places = new Lines(text);
    var parser = new GiftParser(into, places);
    var items = new ArrayList<Item>();
    for (var segment : Segments.of(text, into, places)) {
      var item = segment.isCategory() ? null : parser.item(segment);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private static String said(Item item) {
    var said = new ArrayList<String>();
    said.add(bare(item.blanked()));
    said.add(bare(item.general().text()));
    said.add(item.idNumber());
    said.addAll(item.tags());
    switch (item.key()) {
      case Key.None _ -> said.add("description");
      case Key.Essay _ -> said.add("essay");
      case Key.Truth(boolean isTrue, var wrong, var right) -> {
        said.add("truefalse " + isTrue);
        said.add(bare(isTrue ? right.text() : wrong.text()));
        said.add(bare(isTrue ? wrong.text() : right.text()));
      }
      case Key.Several(var answers, boolean isSingle) -> {
        said.add("multichoice " + isSingle);
        answers.forEach(answer -> said.add(answer(answer)));
      }
      case Key.Typed(var answers) -> {
        said.add("shortanswer");
        answers.forEach(answer -> said.add(answer(answer)));
      }
      case Key.Numbers numbers -> {
        said.add("numerical");
        numbers.ranges().forEach(range -> said.add(range(range)));
        if (!numbers.otherwise().isBlank()) {
          said.add(Marked.number(0) + "*" + bare(numbers.otherwise().text()));
        }
      }
      case Key.Pairs(var pairs) -> {
        said.add("match");
        pairs.forEach(pair -> said.add(bare(pair.left().text() + "->" + pair.right())));
      }
      case Key.Gapped _ -> said.add("gapped");
    }
    return String.join(" | ", said);
  }

  private static String answer(Key.Answer answer) {
    return weight(answer.weight())
        + bare(answer.text().text())
        + "#"
        + bare(answer.feedback().text());
  }

  private static String weight(double percent) {
    return "%.2f%% ".formatted(percent);
  }

  private static String range(Key.Range range) {
    var making = new NumberMaking(new Import(""), new Lines(""));
    var form = requireNonNull(making.form(range, Position.NOWHERE));
    return weight(range.weight())
        + form.answer().doubleValue()
        + ":"
        + form.tolerance().floatValue()
        + "#"
        + bare(range.feedback().text());
  }

  private static String ofMoodle(JsonNode question) {
    var said = new ArrayList<String>();
    var type = question.get("qtype").text();
    said.add(bare(question.get("text").text()));
    said.add(bare(question.get("generalfeedback").text()));
    said.add(question.get("idnumber").text());
    question.get("tags").forEach(tag -> said.add(tag.text()));
    switch (type) {
      case "truefalse" -> {
        said.add("truefalse " + (question.get("correctanswer").number() == 1));
        said.add(bare(question.get("feedbacktrue").text()));
        said.add(bare(question.get("feedbackfalse").text()));
      }
      case "multichoice" -> {
        said.add("multichoice " + (question.get("single").number() == 1));
        question.get("answers").forEach(answer -> said.add(ofMoodle(answer, type)));
      }
      case "shortanswer", "numerical" -> {
        said.add(type);
        question.get("answers").forEach(answer -> said.add(ofMoodle(answer, type)));
      }
      case "match" -> {
        said.add("match");
        for (var pair : question.get("pairs")) {
          said.add(bare(pair.get("left").text() + "->" + pair.get("right").text()));
        }
      }
      default -> said.add(type);
    }
    return String.join(" | ", said);
  }

  private static String ofMoodle(JsonNode answer, String type) {
    var text = bare(answer.get("text").text());
    var feedback = bare(answer.get("feedback").text());
    if (type.equals("numerical")) {
      if (text.equals("*")) {
        return Marked.number(0) + "*" + feedback;
      }
      text = Double.parseDouble(text) + ":" + Float.parseFloat(answer.get("tolerance").text());
    }
    return weight(100 * answer.get("fraction").number()) + text + "#" + feedback;
  }

  private static String ofPegjs(JsonNode question) {
    var said = new ArrayList<String>();
    said.add(question.get("type").text());
    said.add(bare(question.get("title").text()));
    said.add(bare(question.get("stem").text()));
    if (!question.get("type").text().equals("Numerical")) {
      for (var choice : question.get("choices")) {
        said.add(bare(choice.get("text").text()) + "#" + bare(choice.get("feedback").text()));
      }
    }
    for (var pair : question.get("pairs")) {
      said.add(bare(pair.get("left").text() + "->" + pair.get("right").text()));
    }
    return String.join(" | ", said);
  }

  /// What the other program says of a question, of ours.
  private static String shortly(Item item, JsonNode theirs) {
    var said = new ArrayList<String>();
    said.add(
        switch (item.key()) {
          case Key.None _ -> "Description";
          case Key.Essay _ -> "Essay";
          case Key.Truth _ -> "TF";
          case Key.Several _ -> "MC";
          case Key.Typed _ -> "Short";
          case Key.Numbers _ -> "Numerical";
          case Key.Pairs _ -> "Matching";
          case Key.Gapped _ -> "Gapped";
        });
    said.add(bare(theirs.get("title").isNull() ? "" : item.title()));
    said.add(bare(item.blanked()));
    switch (item.key()) {
      case Key.Several(var answers, _) -> answers.forEach(a -> said.add(unweighted(a)));
      case Key.Typed(var answers) -> answers.forEach(a -> said.add(unweighted(a)));
      case Key.Pairs(var pairs) ->
          pairs.forEach(pair -> said.add(bare(pair.left().text() + "->" + pair.right())));
      default -> {}
    }
    return String.join(" | ", said);
  }

  private static String unweighted(Key.Answer answer) {
    return bare(answer.text().text()) + "#" + bare(answer.feedback().text());
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  /// Where the other program stops, there is a word about it in the block at which it does.
  @Test
  void whereTheOtherProgramStopsThereIsAProblem() throws IOException {
    var silent = new ArrayList<String>();
    int files = 0;
    int blocks = 0;
    int told = 0;
    for (var file : PEGJS.values()) {
      if (file.get("ok").isTrue()) {
        continue;
      }
      files++;
      var name = file.get("file").text();
      var problems = GiftReader.read(name, bytes(name)).problems();
      int before = told;
      for (var block : file.get("blocks")) {
        if (block.get("ok").isTrue()) {
          continue;
        }
        blocks++;
        int first = (int) block.get("line").number();
        long length = block.get("text").text().lines().count();
        told +=
            problems.stream()
                    .anyMatch(p -> p.at().line() >= first && p.at().line() < first + length)
                ? 1
                : 0;
      }
      if (told == before) {
        silent.add(name);
      }
    }
    assertThat(silent).as(files + " files, " + told + "/" + blocks + " blocks").isEmpty();
  }

  /// Where Moodle makes something else of a question, or refuses it, there is a word about it in
  /// its lines; a file that Moodle reads as it is meant needs none.
  @Test
  void whereMoodleReadsOtherwiseThereIsAWordAboutIt() throws IOException {
    var silent = new ArrayList<String>();
    int questions = 0;
    int otherwise = 0;
    for (var file : MOODLE.values()) {
      var name = file.get("file").text();
      if (!Files.exists(corpus.resolve("corpus/gift").resolve(name))) {
        continue;
      }
      var theirs = new ArrayList<String>();
      questions(file, "qtype").forEach(question -> theirs.add(ofMoodle(question)));
      var problems = GiftReader.read(name, bytes(name)).problems();
      var places = new Lines(new Import(name).decode(bytes(name)));
      var ours = items(name);
      for (int i = 0; i < ours.size(); i++) {
        questions++;
        if (theirs.remove(said(ours.get(i)))) {
          continue;
        }
        otherwise++;
        int first = places.position(ours.get(i).at()).line();
        int next =
            i + 1 < ours.size() ? places.position(ours.get(i + 1).at()).line() : Integer.MAX_VALUE;
        // Where no blank line is before a question, the word stands at its first line; and what
        // Moodle swallows with the question before, at that one's.
        boolean isTold =
            problems.stream()
                .anyMatch(
                    p -> isOfMoodle(p.code()) && p.at().line() >= first && p.at().line() <= next);
        if (!isTold) {
          silent.add(name + ":" + first + "  " + said(ours.get(i)));
        }
      }
    }
    assertThat(String.join("\n", silent))
        .as("%d questions, %d of them otherwise in Moodle", questions, otherwise)
        .isEmpty();
    assertThat(otherwise).as("of %d questions", questions).isGreaterThan(50);
  }

  /// What cannot be read, and what Moodle makes something else of; not what is lost here.
  private static boolean isOfMoodle(String code) {
    return code.startsWith("G") && code.compareTo("G041") < 0;
  }
}
