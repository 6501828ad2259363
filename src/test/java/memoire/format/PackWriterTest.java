package memoire.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import memoire.question.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackWriterTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/memoire/format/every-form.pack.json");

  @Test
  void whatIsWrittenIsReadAgain() {
    var reading = Packs.read(PackWriter.write(Packs.everyForm()));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value()).isEqualTo(Packs.everyForm());
  }

  @Test
  void layoutIsCanonical() throws IOException {
    var written = PackWriter.write(Packs.everyForm());
    if (System.getenv("UPDATE_GOLDEN") != null) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, written);
    }
    assertThat(written).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void canonicalTextSurvivesReadingAndWriting() throws IOException {
    var text = Files.readString(GOLDEN);
    assertThat(PackWriter.write(Packs.read(text).value())).isEqualTo(text);
  }

  @Test
  void exponentsAreWrittenOut() {
    var pack =
        Packs.read(
                Packs.around(
                    """
                    {"id": "n", "type": "number", "prompt": "How much?", "answer": 5E+5, "tolerance": 2.50e1}\
                    """))
            .value();
    assertThat(PackWriter.write(pack)).contains("\"answer\": 500000,\n", "\"tolerance\": 25.0\n");
  }

  static java.util.List<Question> questions() {
    return Packs.everyForm().questions();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void oneQuestionIsOneLineAndReadAgain(Question question) {
    var line = QuestionJson.write(question);
    assertThat(line).doesNotContain("\n").startsWith("{\"id\":\"q-");
    assertThat(QuestionJson.read(line)).isEqualTo(question);
  }

  @Test
  void storedQuestionsAreReadThoughTheRulesBecameStricter() {
    var stored =
        """
        {"id":"1","type":"choice","prompt":"Which?","answer":"a","distractors":["a"],"later":[1]}\
        """;
    assertThat(QuestionJson.read(stored).prompt()).isEqualTo("Which?");
  }
}
