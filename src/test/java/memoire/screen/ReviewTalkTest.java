package memoire.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import memoire.review.Decisions;
import memoire.review.Sitting;
import memoire.study.Playing;
import memoire.text.SafeText;
import org.junit.jupiter.api.Test;

class ReviewTalkTest {
  private static final Sitting SITTING =
      Sitting.open(Reviewer.PACK, Decisions.NONE, Map.of("lindsund", Fixtures.DOCUMENT));

  private static String talk(String... lines) {
    var talk = ReviewTalk.about(Fixtures.setup(), SITTING);
    var out = new StringBuilder();
    talk.opening().forEach(line -> out.append(line).append('\n'));
    for (var line : lines) {
      out.append(talk.prompt()).append(line).append('\n');
      var turn = talk.hear(line, Playing.START);
      turn.lines().forEach(said -> out.append(said).append('\n'));
      talk = turn.next();
      for (int i = 0; i < turn.effects().size(); i++) {
        talk = talk.told(new Message.Logged(1), Playing.START).next();
      }
    }
    return out.toString();
  }

  @Test
  void aReviewIsHeldInLines() {
    Golden.check(
        "review-talk",
        talk(
            "?",
            "a",
            "r",
            "3",
            "u",
            "R 9 asked twice",
            "p",
            "o",
            "f",
            "/aura",
            "m",
            "breakw",
            "1",
            "e",
            "1 At the mouth of which river does Lindsund lie?",
            "3",
            "4",
            "ok",
            "x",
            "r 12",
            "",
            "zzz",
            "redo",
            "q"));
  }

  @Test
  void aDecisionThatCannotBeSavedIsSaid() {
    var talk = ReviewTalk.about(Fixtures.setup(), SITTING).hear("a", Playing.START).next();
    var told = talk.told(new Message.Failed(SafeText.of("The disk is full.")), Playing.START);
    assertThat(told.lines().getFirst().value()).startsWith("Not saved: The disk is full.");
    assertThat(told.lines().get(1).value()).startsWith("1 of 5, 0 decided.");
  }
}
