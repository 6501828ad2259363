package memoire.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import memoire.drill.Act;
import memoire.drill.Scheme;
import memoire.drill.Showing;
import memoire.drill.Terms;
import memoire.study.Moment;
import memoire.study.Playing;
import org.junit.jupiter.api.Test;

class PaperTalkTest {
  private final Papers papers = new Papers();
  private PaperTalk talk = new PaperTalk(Fixtures.setup(), Home.opening());
  private Moment now = Playing.START;
  private boolean isOver;
  private final StringBuilder out = new StringBuilder();

  /// Five seconds pass before each line, more where a line says `wait 60`.
  private String talk(Terms terms, String... lines) {
    long number = papers.add(Papers.paper(terms), now);
    take(PaperTalk.about(Fixtures.setup(), papers.opened(number, now), now));
    for (var line : lines) {
      if (line.startsWith("wait ")) {
        now = Playing.later(now, Duration.ofSeconds(Long.parseLong(line.substring(5))));
        continue;
      }
      now = Playing.later(now, Duration.ofSeconds(5));
      take(talk.told(new Message.Ticked(Papers.stamp(now)), now));
      if (!isOver) {
        out.append(talk.prompt()).append(line).append('\n');
        take(talk.hear(line, now));
      }
    }
    return out.toString();
  }

  private void take(PaperTalk.Turn turn) {
    talk = turn.next();
    turn.lines().forEach(line -> out.append(line).append('\n'));
    isOver |= turn.isOver();
    var effects = new ArrayDeque<>(turn.effects());
    while (!effects.isEmpty()) {
      if (effects.removeFirst() instanceof Effect.OfDrill drill) {
        papers.answer(drill, now).ifPresent(message -> take(talk.told(message, now)));
      }
    }
  }

  @Test
  void aPaperIsSatInLines() {
    Golden.check(
        "paper-talk",
        talk(
            Papers.TIMED,
            ":?",
            "5",
            "2",
            ":back",
            ":clear",
            "3",
            "1,2",
            ":flag",
            "t",
            "Thames",
            "?",
            ":time",
            "23 May 2021",
            ":go 99",
            ":go 10",
            "",
            "y",
            ":overview",
            ":pause",
            ":hand-in",
            "",
            ":go 4",
            "Aura",
            ":hand-in",
            "yes"));
    assertThat(isOver).isTrue();
  }

  @Test
  void certaintyAndVerdictsAreTalkedAbout() {
    Golden.check(
        "paper-talk-certainty",
        talk(
            Papers.terms(0, 0, 0, true, true, new Scheme.ByCertainty(), Showing.AT_ONCE, 0),
            "3",
            "x",
            "2",
            ":evidence",
            "2",
            "",
            "?",
            "",
            ":pause",
            "x",
            "",
            ":quit"));
    assertThat(isOver).isTrue();
    assertThat(papers.acts(1)).endsWith(new Act.Paused());
  }

  @Test
  void theTimeEndsThePaper() {
    var said = talk(Papers.TIMED, "3", "wait 1200", "t");
    assertThat(said).contains("10 %: 1 of 10 marks.").contains("Time: 20:00 of 20:00");
    assertThat(isOver).isTrue();
  }

  @Test
  void thereIsNoWayBackAndThatIsSaid() {
    var said =
        talk(
            Papers.terms(20, 60, 0, false, false, new Scheme.Plain(), Showing.AT_END, 0),
            "3",
            ":back",
            ":next",
            ":next");
    assertThat(said)
        .contains("There is no way back to a question.")
        .contains("This paper does not let you go back.")
        .contains("once more leaves this question open for good.")
        .contains("Question 3 of 10.");
  }

  @Test
  void whatCouldNotBeSavedIsTriedAgain() {
    talk(Papers.TIMED);
    papers.isFull = true;
    take(talk.hear("3", now));
    assertThat(out.toString()).endsWith("Not saved: The disk is full. Enter tries again.\n");
    papers.isFull = false;
    take(talk.hear("", now));
    assertThat(papers.acts(1)).hasSize(3);
    assertThat(out.toString()).contains("Question 2 of 10.");
  }

  @Test
  void nothingIsRecordedThatWasNotUnderstood() {
    talk(Papers.TIMED, "7", ":go x", ":sure", ":what");
    assertThat(papers.acts(1)).isEqualTo(List.of(new Act.Began()));
  }
}
