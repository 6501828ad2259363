package memoire.format.trivia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import memoire.format.Imported;
import memoire.format.anki.CrowdAnkiReader;
import memoire.question.Form;
import memoire.question.Question;
import memoire.text.Problem;
import org.junit.jupiter.api.Test;

@SuppressWarnings("InlineFormatString") // It would not fit where it is used.
class TriviaTest {
  private static Imported database(UnaryOperator<String> encoded) {
    var json =
        """
        {"response_code":0,"results":[
        {"type":"%s","difficulty":"%s","category":"%s","question":"%s","correct_answer":"%s",
         "incorrect_answers":["%s","%s"]},
        {"type":"%s","difficulty":"%s","category":"%s","question":"%s","correct_answer":"%s",
         "incorrect_answers":["%s"]}]}
        """;
    var texts =
        List.of(
            "multiple",
            "hard",
            "Art & <Design>",
            "Who “drew” 1 + 1 = 2 & so on?",
            "Dalí",
            "Miró",
            "X < Y",
            "boolean",
            "easy",
            "Science: Computers",
            "Is 5 > 3?",
            "True",
            "False");
    return OpenTriviaDbReader.read(
        "db.json", json.formatted(texts.stream().map(encoded).toArray()).getBytes(UTF_8));
  }

  private static void checkDatabase(Imported imported) {
    assertThat(imported.problems()).isEmpty();
    var questions = imported.file().pack().questions();
    assertThat(questions)
        .extracting(Question::prompt)
        .containsExactly("Who “drew” 1 + 1 = 2 & so on?", "Is 5 > 3?");
    assertThat(questions)
        .extracting(Question::form)
        .containsExactly(new Form.Choice("Dalí", List.of("Miró", "X < Y")), new Form.Bool(true));
    assertThat(questions.getFirst().tags()).containsExactly("Art & <Design>");
    assertThat(questions).extracting(Question::difficulty).containsExactly(0.75, 0.25);
  }

  @Test
  void theDatabaseIsReadInItsThreeEncodings() {
    checkDatabase(
        database(text ->
            text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("í", "&iacute;")
                .replace("“", "&#8220;")));
    checkDatabase(database(text -> Base64.getEncoder().encodeToString(text.getBytes(UTF_8))));
    checkDatabase(database(text -> URLEncoder.encode(text, UTF_8).replace("+", "%20")));
  }

  @Test
  void whatTheDatabaseRefusesIsTold() {
    var text = "{\"response_code\":1,\"results\":[]}";
    assertThat(OpenTriviaDbReader.read("db.json", text.getBytes(UTF_8)).problems())
        .extracting(Problem::sentence)
        .containsExactly(
            "The service answered with the code 1, which means that it has not as many questions.");
    assertThat(OpenTriviaDbReader.read("db.json", "nothing".getBytes(UTF_8)).problems())
        .extracting(Problem::code)
        .containsExactly("V001");
    assertThat(OpenTriviaDbReader.read("db.json", "{}".getBytes(UTF_8)).problems())
        .extracting(Problem::code)
        .containsExactly("V002");
  }

  @Test
  void textsOfOpenTriviaQa() {
    var imported =
        OpenTriviaQaReader.read(
            "qa",
            """

            #Q Which sea
            has no coast?
            ^ Sargasso Sea
            A Red Sea
            B Sargasso Sea
            C Black Sea

            #Q Is it so?
            ^ True
            A True
            B False

            #Q Who?
            ^ Nobody
            A Somebody
            B Anybody

            #Q When?
            A now
            """
                .getBytes(UTF_8));
    assertThat(imported.file().pack().questions())
        .extracting(Question::form)
        .containsExactly(
            new Form.Choice("Sargasso Sea", List.of("Red Sea", "Black Sea")), new Form.Bool(true));
    assertThat(imported.file().pack().questions().getFirst().prompt())
        .isEqualTo("Which sea\nhas no coast?");
    assertThat(imported.leftOut()).isEqualTo(2);
    assertThat(imported.problems().stream().map(Problem::line).map(Object::toString))
        .containsExactly(
            "qa:14:1: error V006 The answer “Nobody” is none of the options. Write it as it stands"
                + " in the options.",
            "qa:19:1: error V005 This question has no line “^ answer”. Add it below the question.");
  }

  @Test
  void decksOfCrowdAnki() {
    var imported =
        CrowdAnkiReader.read(
            "deck.json",
            """
            {"name":"Seas","children":[{"name":"North","children":[],"notes":[
            {"guid":"abc","fields":["Which?","Baltic","x"],"note_model_uuid":"m","tags":["t"]}]}],
            "note_models":[{"crowdanki_uuid":"m","name":"Two","type":0,
            "flds":[{"name":"F","ord":0},{"name":"B","ord":1},{"name":"R","ord":2}],
            "tmpls":[{"ord":0,"qfmt":"{{F}}","afmt":"{{FrontSide}}<hr id=answer>{{B}}"},
            {"ord":1,"qfmt":"{{#R}}{{B}}{{/R}}","afmt":"{{F}}"}]}],
            "notes":[{"guid":"def","fields":["Who?","I",""],"note_model_uuid":"m","tags":[]}]}
            """
                .getBytes(UTF_8));
    assertThat(imported.problems()).isEmpty();
    assertThat(imported.file().pack().questions())
        .extracting(q -> q.prompt() + " " + q.form() + " " + q.tags())
        .containsExactly(
            "Who? Flip[answer=I] [Seas]",
            "Which? Flip[answer=Baltic] [t, Seas::North]",
            "Baltic Flip[answer=Which?] [t, Seas::North]");
  }

  @Test
  void anyTextIsRead() {
    var random = new Random(8);
    var letters = "#Q^ABC \n{}[]\":,\\&;%41=results";
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      for (int c = random.nextInt(120); c > 0; c--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      var bytes = text.toString().getBytes(UTF_8);
      assertThat(OpenTriviaQaReader.read("x", bytes).problems()).isNotNull();
      assertThat(OpenTriviaDbReader.read("x", bytes).problems()).isNotEmpty();
      assertThat(CrowdAnkiReader.read("x", bytes).problems()).isNotEmpty();
    }
    var deep = "{\"notes\":[],\"children\":[".repeat(200_000).getBytes(UTF_8);
    assertThat(CrowdAnkiReader.read("x", deep).problems()).isNotEmpty();
  }
}
