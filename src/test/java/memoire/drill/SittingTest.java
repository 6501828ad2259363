package memoire.drill;

import static memoire.drill.Papers.CHOICE;
import static memoire.drill.Papers.TEXT;
import static memoire.drill.Papers.TRUE;
import static memoire.drill.Papers.at;
import static memoire.drill.Papers.event;
import static memoire.drill.Papers.limited;
import static memoire.drill.Papers.paper;
import static memoire.drill.Papers.picked;
import static memoire.drill.Papers.sit;
import static memoire.drill.Papers.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import memoire.question.Answer;
import memoire.study.Certainty;
import org.junit.jupiter.api.Test;

class SittingTest {
  private static final Terms PAUSABLE =
      new Terms(
          Duration.ofMinutes(10),
          Duration.ZERO,
          Duration.ZERO,
          true,
          true,
          new Scheme.Plain(),
          Crediting.PER_PART,
          Showing.AT_END,
          0,
          false);

  private static Terms each(int seconds, boolean mayGoBack) {
    var plain = Terms.PLAIN;
    return new Terms(
        plain.limit(),
        Duration.ofSeconds(seconds),
        plain.grace(),
        plain.mayPause(),
        mayGoBack,
        plain.scheme(),
        plain.crediting(),
        plain.showing(),
        plain.pass(),
        plain.counts());
  }

  private static Terms grace(Terms terms, int seconds) {
    return new Terms(
        terms.limit(),
        terms.each(),
        Duration.ofSeconds(seconds),
        terms.mayPause(),
        terms.mayGoBack(),
        terms.scheme(),
        terms.crediting(),
        terms.showing(),
        terms.pass(),
        terms.counts());
  }

  private static Act answer(int place, Answer answer) {
    return new Act.Answered(place, answer);
  }

  @Test
  void theClockRunsFromTheFirstEvent() {
    var sitting = sit(paper(limited("10m"), CHOICE, TEXT), event(60, new Act.Turned(1)));
    assertThat(sitting.left(at(60))).isEqualTo(Duration.ofMinutes(9));
    assertThat(sitting.left(at(600))).isEqualTo(Duration.ZERO);
    assertThat(sitting.standings().get(0).spent()).isEqualTo(Duration.ofSeconds(60));
    assertThat(sitting.spent(at(90))).isEqualTo(Duration.ofSeconds(30));
    assertThat(sitting.isTimeOver(at(599))).isFalse();
    assertThat(sitting.isTimeOver(at(600))).isTrue();
  }

  @Test
  void anAnswerAfterTheTimeDoesNotCount() {
    var sitting =
        sit(
            paper(limited("10m"), CHOICE, TEXT),
            event(599, answer(0, picked("Astana"))),
            event(601, answer(1, typed("tenge"))));
    assertThat(sitting.standings().get(0).answer()).isEqualTo(picked("Astana"));
    assertThat(sitting.standings().get(1).answer()).isNull();
  }

  @Test
  void inTheGraceItCountsAndIsLate() {
    var sitting =
        sit(
            paper(grace(limited("10m"), 60), CHOICE, TEXT),
            event(590, answer(0, picked("Astana"))),
            event(630, answer(1, typed("tenge"))),
            event(661, answer(0, picked("Aktau"))));
    assertThat(sitting.standings().get(0).isLate()).isFalse();
    assertThat(sitting.standings().get(1).isLate()).isTrue();
    assertThat(sitting.standings().get(0).answer()).isEqualTo(picked("Astana"));
    assertThat(sitting.isTimeOver(at(661))).isTrue();
  }

  @Test
  void timeAwayCounts() {
    var sitting =
        sit(
            paper(limited("10m"), CHOICE, TEXT),
            event(60, answer(0, picked("Astana"))),
            event(360, new Act.Returned()));
    assertThat(sitting.left(at(360))).isEqualTo(Duration.ofMinutes(4));
  }

  @Test
  void whereOneMayPauseTimeAwayDoesNotCount() {
    var sitting =
        sit(
            paper(PAUSABLE, CHOICE, TEXT),
            event(60, answer(0, picked("Astana"))),
            event(360, new Act.Returned()),
            event(420, new Act.Paused()),
            event(900, new Act.Resumed()),
            event(960, new Act.Beat()));
    assertThat(sitting.left(at(960))).isEqualTo(Duration.ofMinutes(7));
  }

  @Test
  void whoMayNotPauseDoesNot() {
    var sitting = sit(paper(limited("10m"), CHOICE), event(60, new Act.Paused()));
    assertThat(sitting.isPaused()).isFalse();
    assertThat(sitting.left(at(120))).isEqualTo(Duration.ofMinutes(8));
  }

  @Test
  void comingBackALongTimeAfterTheEndTakesNoLongerThanThePaper() {
    var sitting =
        sit(
            paper(grace(limited("10m"), 60), CHOICE),
            event(100_000, new Act.Returned()),
            event(100_001, new Act.HandedIn(true)));
    assertThat(sitting.clock().elapsed()).isEqualTo(Duration.ofMinutes(11));
    assertThat(sitting.isHandedIn()).isTrue();
    assertThat(sitting.isOverByTime()).isTrue();
  }

  @Test
  void moreTimeCanBeAllowedOnTheWay() {
    var sitting =
        sit(
            paper(limited("10m"), CHOICE, TEXT),
            event(300, new Act.Allowed(1.5, Duration.ofMinutes(1))));
    assertThat(sitting.limit()).isEqualTo(Duration.ofMinutes(16));
    assertThat(sitting.left(at(300))).isEqualTo(Duration.ofMinutes(11));
    var less = sitting.after(event(310, new Act.Allowed(0.5, Duration.ZERO)));
    assertThat(less.limit()).isEqualTo(Duration.ofMinutes(16));
  }

  @Test
  void moreTimeRevivesASittingWhoseTimeWasOver() {
    var sitting =
        sit(
            paper(limited("10m"), CHOICE, TEXT),
            event(700, new Act.Allowed(2, Duration.ZERO)),
            event(710, answer(0, picked("Astana"))));
    assertThat(sitting.standings().get(0).isAnswered()).isTrue();
    assertThat(sitting.left(at(710))).isEqualTo(Duration.ofSeconds(490));
  }

  @Test
  void aQuestionWhoseTimeIsOverIsClosed() {
    var sitting =
        sit(
            paper(each(30, true), CHOICE, TEXT),
            event(20, answer(0, picked("Almaty"))),
            event(31, answer(0, picked("Astana"))));
    assertThat(sitting.standings().get(0).answer()).isEqualTo(picked("Almaty"));
    assertThat(sitting.leftEach(at(25))).isEqualTo(Duration.ZERO);
    assertThat(sitting.isClosed(at(40))).isTrue();
    assertThat(sitting.after(event(40, new Act.Turned(1))).isClosed(at(41))).isFalse();
  }

  @Test
  void whereThereIsNoWayBackLeavingAQuestionClosesIt() {
    var sitting =
        sit(
            paper(each(0, false), CHOICE, TEXT, TRUE),
            event(10, answer(0, picked("Almaty"))),
            event(11, new Act.Turned(1)),
            event(12, new Act.Turned(0)),
            event(13, answer(0, picked("Astana"))));
    assertThat(sitting.standings().get(0).answer()).isEqualTo(picked("Almaty"));
    assertThat(sitting.standings().get(0).isClosed()).isTrue();
  }

  @Test
  void aCheckedAnswerStands() {
    var sitting =
        sit(
            paper(Terms.PLAIN.shown(Showing.AT_ONCE), CHOICE),
            event(1, answer(0, picked("Almaty"))),
            event(2, new Act.Checked(0)),
            event(3, answer(0, picked("Astana"))),
            event(4, new Act.Cleared(0)));
    assertThat(sitting.standings().get(0).answer()).isEqualTo(picked("Almaty"));
  }

  @Test
  void whatWasHandedInStays() {
    var sitting =
        sit(
            paper(Terms.PLAIN, CHOICE, TEXT),
            event(1, answer(0, picked("Almaty"))),
            event(2, new Act.HandedIn(false)),
            event(3, answer(0, picked("Astana"))),
            event(4, new Act.Flagged(1, true)),
            event(5, new Act.Turned(1)),
            event(900, new Act.HandedIn(true)));
    assertThat(sitting.standings().get(0).answer()).isEqualTo(picked("Almaty"));
    assertThat(sitting.standings().get(1).isFlagged()).isFalse();
    assertThat(sitting.clock().at(at(5000))).isEqualTo(Duration.ofSeconds(2));
    assertThat(sitting.isOverByTime()).isFalse();
  }

  @Test
  void answersAreChangedFlaggedAndTakenAway() {
    var sitting =
        sit(
            paper(Terms.PLAIN, CHOICE, TEXT, TRUE),
            event(1, answer(0, picked("Almaty"))),
            event(2, new Act.Sured(0, Certainty.SURE)),
            event(3, answer(0, picked("Astana"))),
            event(4, answer(1, typed("tenge"))),
            event(5, new Act.Sured(1, Certainty.FAIRLY)),
            event(6, new Act.Cleared(1)),
            event(7, new Act.Flagged(2, true)));
    assertThat(sitting.standings().get(0).certainty()).isEqualTo(Certainty.SURE);
    assertThat(sitting.standings().get(1).answer()).isNull();
    assertThat(sitting.standings().get(1).certainty()).isNull();
    assertThat(sitting.standings().get(2).isFlagged()).isTrue();
    assertThat(sitting.answered()).isEqualTo(1);
    assertThat(sitting.nextOpen()).isEqualTo(1);
  }

  @Test
  void oneMoreLetterReplacesTheLastEvent() {
    var sitting = sit(paper(Terms.PLAIN, TEXT, CHOICE), event(1, answer(0, typed("t"))));
    assertThat(sitting.replacesLatest(answer(0, typed("te")))).isTrue();
    assertThat(sitting.replacesLatest(answer(1, picked("Aktau")))).isFalse();
    assertThat(sitting.replacesLatest(new Act.Turned(1))).isFalse();
    var turned = sitting.after(event(2, new Act.Turned(1)));
    assertThat(turned.replacesLatest(answer(0, typed("te")))).isFalse();
  }

  @Test
  void placesThatAreNoneChangeNothing() {
    var paper = paper(Terms.PLAIN, CHOICE);
    var sitting =
        sit(
            paper,
            event(1, answer(1, picked("Astana"))),
            event(2, answer(-1, picked("Astana"))),
            event(3, new Act.Turned(5)),
            event(4, new Act.Flagged(-3, true)));
    assertThat(sitting.standings()).isEqualTo(sit(paper, event(4, new Act.Beat())).standings());
  }

  /// Setting the clock, and killing the program, neither give nor take time.
  @Test
  void theWallClockHasNoSay() {
    var paper = paper(limited("10m"), CHOICE, TEXT);
    var back = new Stamp(Papers.START.minusSeconds(86_400), "boot", at(120).up());
    var ahead = new Stamp(Papers.START.plusSeconds(86_400), "boot", at(240).up());
    var sitting =
        sit(
            paper,
            event(60, answer(0, picked("Astana"))),
            new Event(back, new Act.Returned()),
            new Event(ahead, answer(1, typed("tenge"))));
    assertThat(sitting.left(at(240))).isEqualTo(Duration.ofMinutes(6));
    assertThat(sitting.answered()).isEqualTo(2);
  }
}
