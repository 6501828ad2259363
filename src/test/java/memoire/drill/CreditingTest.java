package memoire.drill;

import static memoire.drill.Papers.CHOICE;
import static memoire.drill.Papers.CHOICES;
import static memoire.drill.Papers.MATCH;
import static memoire.drill.Papers.ORDER;
import static memoire.drill.Papers.TEXT;
import static memoire.drill.Papers.picked;
import static memoire.drill.Papers.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.question.Marking;
import memoire.question.Question;
import org.junit.jupiter.api.Test;

class CreditingTest {
  /// The credit per part, all or nothing, and right minus wrong.
  private static void check(
      Question question, Answer answer, double perPart, double all, double rightMinusWrong) {
    var verdict = Marking.mark(question, answer);
    assertThat(Crediting.PER_PART.of(question, answer, verdict)).isCloseTo(perPart, within(1e-9));
    assertThat(Crediting.ALL_OR_NOTHING.of(question, answer, verdict)).isCloseTo(all, within(1e-9));
    assertThat(Crediting.RIGHT_MINUS_WRONG.of(question, answer, verdict))
        .isCloseTo(rightMinusWrong, within(1e-9));
  }

  private static Answer ordered(String... items) {
    return new Answer.Ordered(List.of(items));
  }

  private static Answer matched(String... sides) {
    var pairs = new java.util.ArrayList<Form.Pair>();
    for (int i = 0; i < sides.length; i += 2) {
      pairs.add(new Form.Pair(sides[i], sides[i + 1]));
    }
    return new Answer.Matched(pairs);
  }

  /// Two of four options are right. Right minus wrong is what Moodle gives when the right options
  /// are worth 50 % each and the wrong ones −50 %.
  @Test
  void severalOptions() {
    check(CHOICES, picked("Ural", "Irtysh"), 1, 1, 1);
    check(CHOICES, picked("Ural"), 0.75, 0, 0.5);
    check(CHOICES, picked("Ural", "Oka"), 0.5, 0, 0);
    check(CHOICES, picked("Ural", "Irtysh", "Oka"), 0.75, 0, 0.5);
    check(CHOICES, picked("Ural", "Irtysh", "Oka", "Kama"), 0.5, 0, 0);
    check(CHOICES, picked("Oka", "Kama"), 0, 0, 0);
  }

  @Test
  void orders() {
    check(ORDER, ordered("one", "two", "three", "four"), 1, 1, 1);
    check(ORDER, ordered("one", "two", "four", "three"), 0.5, 0, 0);
    check(ORDER, ordered("two", "one", "four", "three"), 0, 0, 0);
  }

  @Test
  void pairsThatWereNotJoinedAreNotWrong() {
    check(MATCH, matched("Peru", "Lima", "Chad", "N’Djamena", "Fiji", "Suva"), 1, 1, 1);
    check(MATCH, matched("Peru", "Lima", "Chad", "N’Djamena"), 2 / 3.0, 0, 2 / 3.0);
    check(MATCH, matched("Peru", "Lima", "Chad", "Suva"), 1 / 3.0, 0, 0);
  }

  @Test
  void whatHasOnePartEarnsWhatTheVerdictSays() {
    check(CHOICE, picked("Astana"), 1, 1, 1);
    check(CHOICE, picked("Aktau"), 0, 0, 0);
    check(TEXT, typed("tenge"), 1, 1, 1);
    check(TEXT, typed("rouble"), 0, 0, 0);
  }
}
