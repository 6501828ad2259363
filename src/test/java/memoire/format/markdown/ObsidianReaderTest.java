package memoire.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import memoire.format.Imported;
import memoire.question.Form;
import memoire.question.Question;
import org.junit.jupiter.api.Test;

class ObsidianReaderTest {

  @Test
  void cardsOfEveryKindAreRead() {
    var read =
        read(
            """
            #flashcards/science/physics

            # Basics

            unit of force::newton <!--SR:!2024-03-20,124,270-->
            a:::b

            What
            is it?
            ??
            This
            and that

            The ==first== of ==two==^[not one] gaps
            <!--SR:!2024-03-20,124,270-->
            """);
    assertThat(read.problems()).isEmpty();
    var questions = read.file().pack().questions();
    assertThat(questions)
        .extracting(Question::prompt)
        .containsExactly(
            "unit of force",
            "a",
            "b",
            "What\nis it?",
            "This\nand that",
            "The {{first}} of {{two}} gaps");
    assertThat(questions.getFirst().form()).isEqualTo(new Form.Flip("newton"));
    assertThat(questions.getFirst().tags()).containsExactly("science::physics", "basics");
    assertThat(questions.getLast().hints()).containsExactly("not one");
  }

  @Test
  void codeAndProseHoldNoCards() {
    var read = read("Use `std::sort` here.\n\n```\na::b\n==c==\n```\n\n[[link]] and so on");
    assertThat(read.read()).isZero();
    assertThat(read.problems()).extracting(problem -> problem.code()).containsExactly("M031");
  }

  @Test
  void aGapThatPacksCannotHoldIsTold() {
    var read = read("This ==a|b== gap");
    assertThat(read.leftOut()).isEqualTo(1);
    assertThat(read.problems()).extracting(problem -> problem.code()).isEqualTo(List.of("M017"));
  }

  private static Imported read(String text) {
    return ObsidianReader.read("note.md", text.getBytes(StandardCharsets.UTF_8));
  }
}
