package memoire.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import memoire.drill.Act;
import memoire.drill.Scheme;
import memoire.drill.Showing;
import memoire.drill.Terms;
import memoire.question.Answer;
import memoire.study.Certainty;
import memoire.study.Playing;
import memoire.study.Wish;
import org.junit.jupiter.api.Test;

/// The rules of a sitting: what each key records.
class PaperTest {
  private static final Size USUAL = new Size(80, 24);
  private static final Scheme PLAIN = new Scheme.Plain();
  private static final Terms CERTAINTY =
      Papers.terms(0, 0, 0, true, true, new Scheme.ByCertainty(), Showing.AT_END, 0);
  private static final Terms ONWARD =
      Papers.terms(20, 60, 0, false, false, PLAIN, Showing.AT_END, 0);
  private static final Terms PAUSING = Papers.terms(20, 0, 0, true, true, PLAIN, Showing.AT_END, 0);

  private final Papers papers = new Papers();
  private Play play = Play.at(USUAL, papers);

  /// What a script records in a sitting of ten questions, after that it began.
  private List<Act> acts(Terms terms, String script) {
    long number = papers.add(Papers.paper(terms), Playing.START);
    play = Play.sitting(USUAL, papers, number).keys(script);
    var acts = papers.acts(number);
    return acts.subList(1, acts.size());
  }

  private void check(Terms terms, String script, Act... expected) {
    assertThat(acts(terms, script)).as(script).containsExactly(expected);
  }

  private static Act picked(int place, String... options) {
    return new Act.Answered(place, new Answer.Picked(Set.of(options)));
  }

  private static Act typed(int place, String text) {
    return new Act.Answered(place, new Answer.Typed(text));
  }

  private static Act turned(int place) {
    return new Act.Turned(place);
  }

  @Test
  void eachChangeOfAnAnswerIsRecordedAtOnce() {
    check(Papers.TIMED, "");
    check(Papers.TIMED, "3", picked(0, "164"));
    check(Papers.TIMED, "3 j", picked(0, "164"), picked(0, "335"));
    check(Papers.TIMED, "3 3", picked(0, "164"));
    check(Papers.TIMED, "enter 1 1", turned(1), picked(1, "the old crane"), new Act.Cleared(1));
    check(
        Papers.TIMED,
        "enter enter enter text:Au backspace",
        turned(1),
        turned(2),
        turned(3),
        typed(3, "A"),
        typed(3, "Au"),
        typed(3, "A"));
    check(Papers.TIMED, "x *", new Act.Flagged(0, true));
    check(Papers.TIMED, "* *", new Act.Flagged(0, true), new Act.Flagged(0, false));
  }

  @Test
  void nothingIsAnsweredBeforeTheLearnerAnswers() {
    var turns = new java.util.ArrayList<Act>();
    for (int place = 1; place < 10; place++) {
      turns.add(turned(place));
    }
    check(Papers.TIMED, "page_down ".repeat(9), turns.toArray(Act[]::new));
  }

  @Test
  void notKnowingIsAnAnswerThatCanBeTakenAway() {
    var unknown = new Act.Answered(0, new Answer.Unknown());
    check(Papers.TIMED, "n", unknown);
    check(Papers.TIMED, "3 n", picked(0, "164"), unknown);
    check(Papers.TIMED, "n x", unknown, new Act.Cleared(0));
    check(Papers.TIMED, "n 3", unknown, picked(0, "164"));
    check(Papers.TIMED, "3 x", picked(0, "164"), new Act.Cleared(0));
  }

  @Test
  void questionsAreTurnedToWithoutAnswering() {
    check(Papers.TIMED, "page_up");
    check(Papers.TIMED, "page_down page_up", turned(1), turned(0));
    check(Papers.TIMED, "o j enter");
    check(Papers.TIMED, "o right right enter", turned(2));
    check(Papers.TIMED, "o escape");
  }

  @Test
  void theAnswerIsSeenAgainWhenOneComesBack() {
    acts(Papers.TIMED, "3 enter 2 page_up");
    assertThat(play.film()).contains("▸ 3  164");
    play.keys("page_down");
    assertThat(play.film()).contains("2 [✓]");
  }

  @Test
  void handingInIsAskedForTwice() {
    check(Papers.TIMED, "h escape");
    check(Papers.TIMED, "3 h enter", picked(0, "164"), new Act.HandedIn(false));
    check(Papers.TIMED, "o h enter", new Act.HandedIn(false));
    assertThat(play.app().screen()).isInstanceOf(ResultPage.class);
  }

  @Test
  void afterTheLastQuestionThePaperIsSeenAsAWhole() {
    acts(Papers.TIMED, "o G enter space y enter");
    assertThat(play.app().screen()).isInstanceOf(PaperOverview.class);
    acts(ONWARD, "page_down page_down ".repeat(9) + "space y enter");
    assertThat(play.app().screen()).isInstanceOf(HandingIn.class);
  }

  @Test
  void whatIsStillOpenIsSelectedAfterTheLastQuestion() {
    acts(Papers.TIMED, "3 enter 1 o G enter space y enter enter");
    assertThat(play.film()).contains("3 of 10");
  }

  @Test
  void asManyMissedCardsAreStudiedAsOneSearchCanFind() {
    long number =
        papers.add(Papers.paper(Papers.TIMED, 130), Playing.START, new Act.HandedIn(false));
    play = Play.sitting(USUAL, papers, number);
    assertThat(play.film()).contains("s studies 100 of the 130 cards you missed.");
    play.keys("s");
    var wish = (Wish.Found) ((Effect.StartSession) play.effects().getLast()).wish();
    assertThat(memoire.search.Search.parse(wish.query()).problems()).isEmpty();
  }

  @Test
  void theTimeThatIsOverHandsIn() {
    check(Papers.TIMED, "3 wait:1190", picked(0, "164"));
    assertThat(play.film()).contains("! 0:06 left");
    check(Papers.TIMED, "3 wait:1196", picked(0, "164"), new Act.HandedIn(true));
    assertThat(play.app().screen()).isInstanceOf(ResultPage.class);
    check(Papers.TIMED, "o wait:1200", new Act.HandedIn(true));
    check(Papers.TIMED, "h ? wait:1200", new Act.HandedIn(true));
  }

  @Test
  void whoComesTooLateFindsThePaperHandedIn() {
    long number =
        papers.add(Papers.paper(Papers.TIMED), Playing.later(Playing.START, Duration.ofHours(-1)));
    play = Play.sitting(USUAL, papers, number);
    assertThat(papers.acts(number).getLast()).isEqualTo(new Act.HandedIn(true));
    assertThat(play.app().screen()).isInstanceOf(ResultPage.class);
  }

  @Test
  void thereIsNoWayBackWhereThePaperAllowsNone() {
    check(ONWARD, "3 enter page_up", picked(0, "164"), turned(1));
    assertThat(play.film()).contains("This paper does not let you go back.");
    check(ONWARD, "page_down");
    assertThat(play.film()).contains("once more leaves this question open for good");
    check(ONWARD, "page_down page_down", turned(1));
    check(ONWARD, "enter enter", turned(1));
    check(ONWARD, "wait:61 enter", turned(1));
  }

  @Test
  void afterTheTimeForAQuestionItsAnswerStands() {
    check(ONWARD, "3 wait:60 2 n", picked(0, "164"));
    assertThat(play.film()).contains("The time for this question is over; your answer stands.");
    check(ONWARD, "3 enter wait:30 f", picked(0, "164"), turned(1));
  }

  @Test
  void anAnswerThatIsCheckedStands() {
    var atOnce = Papers.TIMED.shown(Showing.AT_ONCE);
    check(atOnce, "3 enter", picked(0, "164"), new Act.Checked(0));
    assertThat(play.film()).contains("✓ Right: 1 of 1 mark");
    assertThat(play.effects()).contains(new Effect.LoadSource(Fixtures.PACK, "lindsund"));
    check(atOnce, "3 enter 2 n enter", picked(0, "164"), new Act.Checked(0), turned(1));
    check(atOnce, "enter", turned(1));
  }

  @Test
  void certaintyIsAskedOnTheSameScreen() {
    check(CERTAINTY, "3 enter 3", picked(0, "164"), new Act.Sured(0, Certainty.SURE), turned(1));
    check(CERTAINTY, "3 enter enter", picked(0, "164"), turned(1));
    check(CERTAINTY, "3 enter escape 1", picked(0, "164"), picked(0, "22"));
    check(CERTAINTY, "n enter", new Act.Answered(0, new Answer.Unknown()), turned(1));
    check(
        CERTAINTY,
        "3 enter 2 page_up enter",
        picked(0, "164"),
        new Act.Sured(0, Certainty.FAIRLY),
        turned(1),
        turned(0),
        turned(1));
    var atOnce = CERTAINTY.shown(Showing.AT_ONCE);
    check(
        atOnce,
        "3 enter 1",
        picked(0, "164"),
        new Act.Sured(0, Certainty.GUESS),
        new Act.Checked(0));
  }

  @Test
  void aPauseHidesTheQuestionWhereItIsAllowed() {
    check(Papers.TIMED, "p");
    check(PAUSING, "p", new Act.Paused());
    assertThat(play.film()).contains("The clock stands.").doesNotContain("164");
    check(PAUSING, "p wait:300 3 enter", new Act.Paused(), new Act.Resumed());
    assertThat(play.film()).contains("19:56 left");
  }

  @Test
  void whoLeavesIsToldWhatTheClockDoes() {
    check(Papers.TIMED, "escape");
    assertThat(play.film()).contains("The clock of the paper goes on: 20:00 left. d, then r");
    check(PAUSING, "escape", new Act.Paused());
    assertThat(play.film()).contains("its clock stands. d, then r goes on with it.");
    play.keys("d r");
    assertThat(play.app().screen()).isInstanceOf(Pausing.class);
  }

  @Test
  void thatTheProgramWasThereIsRecordedWhereTheClockCouldStand() {
    check(PAUSING, "wait:9");
    check(PAUSING, "wait:10", new Act.Beat());
    check(PAUSING, "p wait:10", new Act.Paused());
    check(Papers.TIMED, "wait:10");
    assertThat(play.app().isTicking()).isTrue();
  }

  @Test
  void whatSomebodyElseDoesIsNoticed() {
    long number = papers.add(Papers.paper(Papers.TIMED), Playing.START);
    play = Play.sitting(USUAL, papers, number).keys("3");
    papers.elsewhere(number, play.now(), new Act.Allowed(1, Duration.ofMinutes(5)));
    play.keys("wait:1");
    assertThat(play.film()).contains("You have been given 5 min more.").contains("24:55 left");
    assertThat(play.film()).contains("▸ 3  164");
    papers.elsewhere(number, play.now(), picked(0, "22"));
    assertThat(play.keys("wait:1").film()).contains("▸ 1  22");
  }

  @Test
  void whatIsEnteredAfterSomebodyElseIsEnteredOnce() {
    long number = papers.add(Papers.paper(Papers.TIMED), Playing.START);
    play = Play.sitting(USUAL, papers, number).keys("3");
    papers.elsewhere(number, play.now(), new Act.Allowed(1, Duration.ofMinutes(5)));
    papers.isShared = true;
    play.keys("* page_down");
    papers.isShared = false;
    play.keys("1");
    assertThat(papers.acts(number))
        .containsExactly(
            new Act.Began(),
            picked(0, "164"),
            new Act.Allowed(1, Duration.ofMinutes(5)),
            new Act.Flagged(0, true),
            turned(1),
            picked(1, "the old crane"));
  }

  @Test
  void whatThereIsToKnowOfAPaperIsSaid() {
    long number = papers.add(Papers.paper(Papers.TIMED), Playing.START);
    var opened = papers.opened(number, Playing.START);
    var notice = memoire.text.SafeText.of("Only 10 of 20 questions were found.");
    var noted =
        new Message.SittingOpened(number, opened.sitting(), opened.now(), opened.covers(), notice);
    assertThat(Films.text(play.send(noted).app().view())).contains(notice.value());
    var turn = PaperTalk.about(Fixtures.setup(), noted, Playing.START);
    assertThat(turn.lines()).contains(notice);
  }

  @Test
  void whatCouldNotBeRecordedIsTriedAgain() {
    long number = papers.add(Papers.paper(Papers.TIMED), Playing.START);
    play = Play.sitting(USUAL, papers, number);
    papers.isFull = true;
    play.keys("3 page_down 2");
    assertThat(play.film()).contains("✗ Not saved: The disk is full.").contains("1 of 10");
    papers.isFull = false;
    play.keys("enter");
    var acts = papers.acts(number);
    assertThat(acts.subList(1, acts.size())).contains(picked(0, "29"), turned(1));
    assertThat(play.film()).doesNotContain("Not saved").contains("2 of 10");
  }

  @Test
  void whatWasMissedIsStudiedAtOnce() {
    acts(Papers.TIMED, "3 enter 2 3 h enter s");
    var started = (Effect.StartSession) play.effects().getLast();
    var found = (Wish.Found) started.wish();
    assertThat(found.practice()).isFalse();
    assertThat(found.query())
        .startsWith("id:" + Fixtures.BOOL.card().value() + " or id:")
        .doesNotContain(Fixtures.CHOICE.card().value());
    assertThat(memoire.search.Search.parse(found.query()).problems()).isEmpty();
    assertThat(play.app().screen()).isInstanceOf(Study.class);
  }

  @Test
  void thePaperIsDrawnAsItWasSet() {
    play = Play.at(USUAL, papers).keys("d 4 0 j right j right j right right enter");
    var effect =
        play.effects().stream()
            .filter(Effect.SetPaper.class::isInstance)
            .map(Effect.SetPaper.class::cast)
            .findFirst()
            .orElseThrow();
    var blueprint = effect.blueprint();
    assertThat(blueprint.packs()).containsExactly(Fixtures.PACK);
    assertThat(blueprint.title()).isEqualTo("The harbour of Lindsund: what I got wrong");
    assertThat(blueprint.parts()).containsExactly(memoire.drill.Part.of(40, "is:missed"));
    assertThat(blueprint.terms().scheme()).isEqualTo(new Scheme.Negative(1 / 3.0));
    assertThat(blueprint.terms().hasLimit()).isFalse();
    assertThat(blueprint.terms().mayPause()).isTrue();
  }

  @Test
  void everyChoiceOfARowComesBackToTheFirstOrStopsAtAnEnd() {
    for (var row : PaperRow.values()) {
      var wish = PaperWish.USUAL;
      for (int i = 0; i < 40; i++) {
        wish = row.changed(wish, i % 3 == 0 ? -1 : 1);
        assertThat(row.value(wish)).isNotBlank();
        assertThat(row.meaning(wish, 8)).endsWith(".");
      }
    }
  }

  @Test
  void opensOnAPaperASittingOrTheHistory() {
    var blueprint = PaperWish.USUAL.blueprint(Fixtures.HOME.packs().getFirst(), 3);
    assertThat(App.drill(Fixtures.setup(), USUAL, blueprint).effects())
        .containsExactly(new Effect.LoadHome(), new Effect.SetPaper(blueprint));
    assertThat(App.drill(Fixtures.setup(), USUAL, 4).effects())
        .containsExactly(new Effect.LoadHome(), new Effect.OpenSitting(4));
    assertThat(App.drills(Fixtures.setup(), USUAL).effects())
        .containsExactly(new Effect.LoadDrills());
  }

  @Test
  void marksAreWrittenInFewDigits() {
    figures(0, "0");
    figures(24, "24");
    figures(0.5, "0.5");
    figures(1 / 3.0, "0.33");
    figures(-2, "−2");
    figures(-0.001, "0");
    assertThat(Figures.percent(-0.25)).isEqualTo("−25 %");
    assertThat(ClockFace.left(Duration.ofMillis(59_001))).isEqualTo("1:00");
    assertThat(ClockFace.left(Duration.ofSeconds(3723))).isEqualTo("1:02:03");
    assertThat(ClockFace.spent(Duration.ofMillis(59_999))).isEqualTo("0:59");
  }

  private static void figures(double value, String expected) {
    assertThat(Figures.number(value)).isEqualTo(expected);
  }
}
