package memoire.format.aiken;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import memoire.format.Imported;
import memoire.format.JsonNode;
import memoire.format.RandomPacks;
import memoire.format.Shown;
import memoire.question.Form;
import memoire.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AikenTest {
  private static Imported read(String aiken) {
    return AikenReader.read("test.txt", aiken.getBytes(UTF_8));
  }

  private static void check(String aiken, List<String> problems, String... questions) {
    var imported = read(aiken);
    assertThat(Shown.questions(imported)).as(aiken).containsExactly(questions);
    assertThat(Shown.problems(imported.problems())).as(aiken).isEqualTo(problems);
  }

  @Test
  void pureAiken() {
    check("Which?\nA. a\nB) b\nANSWER: B\n", List.of(), "choice Which? =b ~a");
    check(
        "One?\r\nA. a\r\nB. b\r\nANSWER: A\r\n\r\nTwo?\r\nA. c\r\nB. d\r\nANSWER: B",
        List.of(),
        "choice One? =a ~b",
        "choice Two? =d ~c");
  }

  @Test
  void whatPeopleWriteForIt() {
    check("Which?\na) a\nb) b\nAnswer: B", List.of("4:1 A024"), "choice Which? =b ~a");
    check("Q1: Which?\n(A) a\n(B) b\nANSWER: (a)", List.of(), "choice Which? =a ~b");
    check("1. Which?\n\n1) a\n2) b\n\nANSWER: 2", List.of(), "choice Which? =b ~a");
    check(
        "1. One?\nA. a\nB. b\nANSWER: A\n2. Two?\nA. c\nB. d\nANSWER: A",
        List.of(),
        "choice One? =a ~b",
        "choice Two? =c ~d");
    check("Which?\nA. a\nB. b\nCorrect Answer: b", List.of("4:1 A024"), "choice Which? =b ~a");
    check("Which?\nA. Oslo\nB. Rome\nANSWER: B. Rome", List.of(), "choice Which? =Rome ~Oslo");
    check("Which?\nA. Oslo\nB. Rome\nANSWER: rome", List.of(), "choice Which? =Rome ~Oslo");
    check(
        "Which?\nA. a\nB. b\nANSWER: A\nFEEDBACK: For one\nreason.",
        List.of(),
        "choice Which? =a ~b; because For one\nreason.");
    check("Which?\nA. a\nB. b\nC. c\nANSWER: A, C", List.of("4:1 A023"), "choices Which? =a =c ~b");
    check(
        "See this:\nWhich?\nA. a\nmore\nB. b\nANSWER: A",
        List.of("2:1 A022", "4:1 A022"),
        "choice See this:\nWhich? =a\nmore ~b");
  }

  /// One that is broken costs none of the others.
  @Test
  void brokenQuestions() {
    check(
        "One?\nA. a\nB. b\n\nTwo?\nA. c\nB. d\nANSWER: A",
        List.of("1:1 A001"),
        "choice Two? =c ~d");
    check("A. a\nB. b\nANSWER: A", List.of("1:1 A002"));
    check("One?\nA. a\nANSWER: A", List.of("1:1 A003"));
    check("One?\nA. a\nB. b\nANSWER: C", List.of("4:1 A004"));
    check("One?\nA. a\nB. b\nANSWER: A, B", List.of("1:1 A005"));
    check("One?\nA. a\nB. b\nANSWER: A\nANSWER: B", List.of("5:1 A021"), "choice One? =a ~b");
    check("One?\nA. a\nB.\nC. a\nD. b\nANSWER: A", List.of("1:1 P106", "3:1 A025"));
  }

  /// Files by others are read as Moodle reads them, but for the numbers that questions begin with
  /// and for questions of several lines, of which Moodle drops all but the last.
  @Test
  void filesByOthersAreReadAsMoodleReadsThem() throws IOException {
    var directory = System.getenv("MEMOIRE_CORPUS");
    assumeTrue(directory != null, "MEMOIRE_CORPUS names no directory: Aiken files were not read");
    var corpus = Path.of(directory);
    var same = new ArrayList<String>();
    for (var file : JsonNode.read(corpus.resolve("expected/aiken.moodle41.json"))) {
      var name = file.get("file").text();
      var imported =
          AikenReader.read(name, Files.readAllBytes(corpus.resolve("corpus/aiken").resolve(name)));
      var theirs = new ArrayList<String>();
      file.get("questions").forEach(question -> theirs.add(ofMoodle(question)));
      // All options of one question are the same, a point: it cannot be marked, and is left out.
      theirs.removeIf(said -> said.endsWith("[=., ~.]"));
      var ours = imported.file().pack().questions().stream().map(AikenTest::said).toList();
      assertThat(ours).as(name).isEqualTo(theirs);
      same.addAll(theirs);
    }
    assertThat(same).hasSize(20);
  }

  private static String ofMoodle(JsonNode question) {
    var options = new TreeSet<String>();
    for (var answer : question.get("answers")) {
      options.add((answer.get("fraction").number() == 1 ? "=" : "~") + answer.get("text").text());
    }
    return Labelled.unnumbered(question.get("text").text()) + options;
  }

  private static String said(Question question) {
    var options = new TreeSet<String>();
    if (question.form() instanceof Form.Choice(var answer, var wrong)) {
      options.add("=" + answer);
      wrong.forEach(option -> options.add("~" + option));
    }
    var prompt = question.prompt();
    return prompt.substring(prompt.lastIndexOf('\n') + 1) + options;
  }

  @Test
  void whatAikenCannotSayIsTold() {
    var questions =
        List.of(
            Question.plain("b", "Wet?", new Form.Bool(true)),
            Question.plain("t", "Who?", new Form.Text("a", List.of())),
            Question.plain("o", "A. What?", new Form.Choice("a", List.of("b"))),
            Question.plain("l", "Which\nsea?", new Form.Choice("a", List.of("b"))));
    var exported = AikenWriter.write(new RandomPacks(0).pack(questions));
    assertThat(exported.leftOut()).isEqualTo(2);
    assertThat(exported.problems().stream().map(p -> p.code() + " " + p.sentence()))
        .containsExactly(
            "A103 The question b: True or false is a choice of two in Aiken.",
            "A101 The question t: Aiken has no questions of the type “text”.",
            "A101 The question o: Aiken would take the prompt for an option, an answer or a number.",
            "A104 The question l: Aiken has no place for its line breaks.");
    assertThat(Shown.questions(AikenReader.read("t", exported.bytes())))
        .containsExactly("choice Wet? =True ~False", "choice Which sea? =a ~b");
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  /// What Aiken can say is the same when it is read again, but for the ids.
  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsReadAgain(long seed) {
    var random = new RandomPacks(seed);
    var questions = new ArrayList<Question>();
    for (int i = 0; i < 12; i++) {
      var question = Question.plain("q-" + i, random.text(), random.choice());
      var all = question.toString();
      if (RandomPacks.isSound(question)
          && all.indexOf('\n') < 0
          && AikenReader.isStem(question.prompt())) {
        questions.add(question);
      }
    }
    var exported = AikenWriter.write(random.pack(questions));
    var read = AikenReader.read("t", exported.bytes());
    assertThat(Shown.questions(read))
        .as(new String(exported.bytes(), UTF_8))
        .isEqualTo(questions.stream().map(Shown::question).toList());
  }
}
