package memoire.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.question.Question;
import org.junit.jupiter.api.Test;

/// Which events need not be kept, because the next says it anew.
class KeptTest {
  private static final Stamp BEGIN =
      new Stamp(Instant.parse("2026-11-22T09:00:00Z"), "one", Duration.ofMinutes(5));

  private static Kept sat(Terms terms, Event... events) {
    var items = new ArrayList<Paper.Item>();
    for (int i = 0; i < 3; i++) {
      var question = Question.plain("q" + i, "Which?", new Form.Text("Oslo", List.of()));
      items.add(new Paper.Item("atlas", question, 1));
    }
    var all = new ArrayList<>(List.of(new Event(BEGIN, new Act.Began())));
    all.addAll(List.of(events));
    return Kept.of(new Paper("Mock", 1, Map.of("atlas", "1.0.0"), items, terms), all);
  }

  private static Event typed(Stamp at, int place, String text) {
    return new Event(at, new Act.Answered(place, new Answer.Typed(text)));
  }

  private static Stamp after(int seconds) {
    return BEGIN.plus(Duration.ofSeconds(seconds));
  }

  @Test
  void oneMoreLetterOfTheSameAnswerReplacesTheOneBefore() {
    var kept = sat(Terms.PLAIN, typed(after(1), 0, "O"));
    assertThat(kept.isReplacedBy(typed(after(2), 0, "Os"))).isTrue();
    assertThat(kept.isReplacedBy(typed(after(2), 1, "Os"))).isFalse();
    assertThat(kept.after(typed(after(2), 0, "Os")).now().events()).isEqualTo(2);
    assertThat(kept.after(typed(after(2), 0, "Os")).before()).isEqualTo(kept.before());
  }

  @Test
  void aLetterThatCameTooLateDoesNot() {
    var terms = Terms.PLAIN.limited(Duration.ofSeconds(10));
    var kept = sat(terms, typed(after(9), 0, "Oslo"));
    assertThat(kept.isReplacedBy(typed(after(10), 0, "Oslo!"))).isFalse();
    assertThat(kept.after(typed(after(10), 0, "Oslo!")).now().standings().getFirst().answer())
        .isEqualTo(new Answer.Typed("Oslo"));
  }

  @Test
  void nothingIsReplacedWhereTheTimeWouldBeAnother() {
    // The machine was started anew, and its clock set by an hour afterwards.
    var again = new Stamp(after(60).at(), "two", Duration.ofSeconds(9));
    var set = new Stamp(after(3700).at(), "two", Duration.ofSeconds(19));
    var kept = sat(Terms.PLAIN, typed(again, 0, "O"));
    assertThat(kept.isReplacedBy(typed(set, 0, "Os"))).isFalse();
    var returned = sat(Terms.PLAIN, new Event(again, new Act.Returned()), typed(again, 0, "O"));
    assertThat(returned.isReplacedBy(typed(set, 0, "Os"))).isTrue();
  }

  @Test
  void theFirstEventStays() {
    assertThat(sat(Terms.PLAIN).isReplacedBy(new Event(after(1), new Act.Beat()))).isFalse();
  }
}
