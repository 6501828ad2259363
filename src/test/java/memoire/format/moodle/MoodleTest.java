package memoire.format.moodle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import memoire.format.Imported;
import memoire.format.RandomPacks;
import memoire.format.Shown;
import memoire.question.Form;
import memoire.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MoodleTest {
  private static Imported read(String xml) {
    return MoodleReader.read("test.xml", xml.getBytes(UTF_8));
  }

  /// One question in a quiz: its type, its text, and what else is in it.
  private static void check(
      String type, String text, String rest, List<String> problems, String... questions) {
    var xml =
        "<quiz>\n<question type=\"%s\"><questiontext format=\"html\"><text><![CDATA[%s]]></text></questiontext>%s</question></quiz>"
            .formatted(type, text, rest);
    var imported = read(xml);
    assertThat(Shown.questions(imported)).as(xml).containsExactly(questions);
    assertThat(imported.problems().stream().map(p -> p.code()).toList())
        .as(xml)
        .isEqualTo(problems);
  }

  private static String answer(String fraction, String text) {
    return "<answer fraction=\"" + fraction + "\"><text>" + text + "</text></answer>";
  }

  @Test
  void everyType() {
    check(
        "multichoice",
        "<p>A <b>b</b></p>",
        answer("100", "a") + answer("0", "b"),
        List.of(),
        "choice A **b** =a ~b");
    check(
        "multichoice",
        "A",
        "<single>false</single>" + answer("50", "a") + answer("50", "b") + answer("0", "c"),
        List.of(),
        "choices A =a =b ~c");
    check(
        "truefalse",
        "A",
        answer("0", "true") + answer("100", "false"),
        List.of(),
        "boolean A =false");
    check(
        "shortanswer",
        "A",
        answer("100", "a") + answer("100", "b") + answer("50", "c") + answer("0", "*"),
        List.of("X025", "X026"),
        "text A =a =b");
    check(
        "numerical",
        "A",
        answer(
            "100",
            "6.25</text><feedback><text>since</text></feedback><tolerance>0.05</tolerance><text>"),
        List.of(),
        "number A =6.25:0.05; because since");
    check(
        "numerical",
        "A",
        answer("100", "5")
            + "<units><unit><multiplier>1</multiplier><unit_name>cm</unit_name></unit><unit><multiplier>10</multiplier><unit_name>mm</unit_name></unit></units>",
        List.of("X035"),
        "number A =5 cm");
    check(
        "matching",
        "A",
        "<subquestion><text>a</text><answer><text>b</text></answer></subquestion><subquestion><text>c</text><answer><text>d</text></answer></subquestion><subquestion><text></text><answer><text>e</text></answer></subquestion>",
        List.of("X028"),
        "match A a->b c->d");
    check("ordering", "A", answer("1", "a") + answer("1", "b"), List.of(), "order A =a < b");
    check(
        "cloze",
        "A {1:SHORTANSWER:=b~=c} and {:MC:d~=e}.",
        "",
        List.of("X033"),
        "cloze A {{b|c}} and {{e}} (d / e).");
    check(
        "gapselect",
        "A [[1]] c.",
        "<selectoption><text>b</text><group>1</group></selectoption><selectoption><text>x</text><group>1</group></selectoption>",
        List.of(),
        "choice A _____ c. =b ~x");
    check(
        "ddwtos",
        "A [[2]] c [[1]]",
        "<dragbox><text>b</text></dragbox><dragbox><text>x</text></dragbox>",
        List.of("X033"),
        "cloze A {{x}} c {{b}}\n(b / x)");
    check("essay", "A", "", List.of("X007"));
    check(
        "essay", "A", "<generalfeedback><text>b</text></generalfeedback>", List.of(), "flip A =b");
    check("description", "A", "", List.of("X023"));
    check("coderunner", "A", "", List.of("X006"));
  }

  @Test
  void whatIsSaidBesides() {
    check(
        "truefalse",
        "A",
        answer("100", "true</text><feedback><text>yes</text></feedback><text>")
            + answer("0", "false")
            + "<generalfeedback><text>why</text></generalfeedback><hint><text>h</text></hint>"
            + "<tags><tag><text>t</text></tag></tags>",
        List.of(),
        "boolean A =true; True#yes; because why; hint h; tag t");
    check(
        "truefalse",
        "A <img src='@@PLUGINFILE@@/x/map.png'>",
        answer("100", "true"),
        List.of("X032"),
        "boolean A [map.png] =true");
  }

  @Test
  void categoriesAreTags() {
    var category =
        "<question type='category'><category><text>$course$/top/Sea</text></category></question>";
    var question =
        "<question type='truefalse'><questiontext><text>A</text></questiontext>"
            + answer("100", "true")
            + "</question>";
    assertThat(Shown.questions(read("<quiz>" + category + question + "</quiz>")))
        .containsExactly("boolean A =true; tag Sea");
  }

  @Test
  void brokenXml() {
    var question =
        "<question type='truefalse'><questiontext><text>A</text></questiontext>"
            + answer("100", "true")
            + "</question>\n";
    var imported =
        read("<quiz>\n" + question + "<question type='x'><b></question>\n" + question + "</quiz>");
    assertThat(Shown.questions(imported)).containsExactly("boolean A =true", "boolean A =true");
    assertThat(imported.problems().getFirst().at().line()).isEqualTo(3);
    assertThat(imported.problems().getFirst().code()).isEqualTo("X002");
    assertThat(Shown.problems(read("<quiz/>").problems())).isEmpty();
    assertThat(Shown.problems(read("<html></html>").problems())).containsExactly("1:1 X004");
    assertThat(Shown.problems(read("").problems())).containsExactly("1:1 X004");
    assertThat(Shown.problems(read("\n <!DOCTYPE quiz><quiz/>").problems()))
        .containsExactly("2:2 X001");
  }

  @Test
  void namesOfHtmlAreReadWithAWord() {
    var imported =
        read(
            "<quiz>\n<question type='truefalse'><questiontext><text>caf&eacute;&nbsp;a &amp; b & c &pi;</text></questiontext>"
                + answer("100", "true")
                + "</question></quiz>");
    assertThat(Shown.questions(imported)).containsExactly("boolean café\u00a0a & b & c π =true");
    assertThat(Shown.problems(imported.problems()))
        .containsExactly("2:51 X021", "2:59 X021", "2:75 X022", "2:79 X021");
  }

  @Test
  void hostileFilesAreMet() throws IOException {
    var corpus = System.getenv("MEMOIRE_CORPUS");
    assumeTrue(corpus != null, "MEMOIRE_CORPUS names no directory: hostile files were not read");
    var hostile = Path.of(corpus, "corpus", "hostile");
    checkFile(hostile.resolve("xxe.xml"), "X001");
    checkFile(hostile.resolve("xxe-param-http.xml"), "X001");
    checkFile(hostile.resolve("billion-laughs.xml"), "X001");
    checkFile(hostile.resolve("deep.xml"), "X003");
    checkFile(hostile.resolve("unserialize.xml"), "X014");
    checkFile(hostile.resolve("base64-bomb.xml"), "X023");
  }

  private static void checkFile(Path file, String code) throws IOException {
    var imported = MoodleReader.read(file.toString(), Files.readAllBytes(file));
    assertThat(imported.read()).as(file.toString()).isZero();
    assertThat(imported.problems().stream().map(p -> p.code()).toList())
        .as(file.toString())
        .containsExactly(code);
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  /// What Moodle's XML can say is the same when it is read again.
  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrittenIsReadAgain(long seed) {
    var random = new RandomPacks(seed);
    var questions = new ArrayList<Question>();
    for (int i = 0; i < 12; i++) {
      var question = question(random, i);
      if (RandomPacks.isSound(question)) {
        questions.add(question);
      }
    }
    var pack = random.pack(questions);
    var exported = MoodleWriter.write(pack);
    var read = MoodleReader.read("test", exported.bytes()).file().pack();
    for (int i = 0; i < questions.size(); i++) {
      assertThat(i < read.questions().size() ? read.questions().get(i) : null)
          .as(new String(exported.bytes(), UTF_8))
          .isEqualTo(questions.get(i));
    }
    assertThat(read).isEqualTo(pack);
  }

  private static Question question(RandomPacks random, int number) {
    var prompt = random.text();
    return switch (random.below(8)) {
      case 0 -> random.question(number, prompt, random.choice());
      case 1 -> random.question(number, prompt, random.choices());
      case 2 -> random.question(number, prompt, new Form.Bool(random.below(2) == 0));
      case 3 -> random.question(number, prompt, random.typed());
      case 4 -> random.question(number, prompt, random.number());
      case 5 -> random.question(number, prompt, random.match());
      case 6 -> random.question(number, prompt, new Form.Order(random.texts(2, 5)));
      default -> cloze(random, number);
    };
  }

  private static Question cloze(RandomPacks random, int number) {
    var words = new StringBuilder();
    for (int gaps = random.below(3) + 1; gaps > 0; gaps--) {
      var answer = random.text();
      words.append(random.text().replace("{", "(").replace("}", ")"));
      words.append(" {{").append(GapText.isSayable(answer) ? answer : "sea").append("}} ");
    }
    return random.question(number, words.toString().strip(), new Form.Cloze(List.of()));
  }
}
