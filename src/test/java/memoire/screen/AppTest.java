package memoire.screen;

import static memoire.screen.Fixtures.asNew;
import static memoire.screen.Fixtures.due;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import memoire.memory.Rating;
import memoire.study.Change;
import memoire.study.Playing;
import memoire.study.Wish;
import memoire.text.SafeText;
import org.junit.jupiter.api.Test;

class AppTest {
  private static final Size USUAL = new Size(80, 24);

  private static Play asking(memoire.question.Question question) {
    return Play.asking(USUAL, due(question));
  }

  private static Effect last(Play play) {
    return play.effects().getLast();
  }

  @Test
  void opensByLoadingWhatIsDue() {
    assertThat(App.home(Fixtures.setup(), USUAL).effects()).containsExactly(new Effect.LoadHome());
    var wish = new Wish.Due(List.of("a", "b"));
    assertThat(App.study(Fixtures.setup(), USUAL, wish).effects())
        .containsExactly(new Effect.LoadHome(), new Effect.StartSession(wish));
  }

  @Test
  void startsASessionOfOnePackOfAllOrAhead() {
    var play = Play.at(USUAL, Fixtures.HOME, List.of());
    assertThat(last(play.keys("j enter")))
        .isEqualTo(new Effect.StartSession(new Wish.Due(List.of("islands"))));
    assertThat(last(play.keys("a"))).isEqualTo(new Effect.StartSession(new Wish.Due(List.of())));
    assertThat(last(play.keys("G p")))
        .isEqualTo(new Effect.StartSession(new Wish.Ahead(List.of("tides"))));
    assertThat(last(play.keys("n")))
        .isEqualTo(new Effect.StartSession(new Wish.More(List.of("tides"), 10)));
  }

  @Test
  void anAnswerIsSavedAndItsSourceIsFetched() {
    var play = asking(Fixtures.CHOICE).keys("3 enter");
    var saved = (Effect.Save) play.effects().get(play.effects().size() - 2);
    var log = (Change.Log) saved.change();
    assertThat(log.review().answer()).isEqualTo("164");
    assertThat(log.review().rating()).isEqualTo(Rating.GOOD);
    assertThat(log.review().took()).isEqualTo(java.time.Duration.ofSeconds(8));
    assertThat(last(play)).isEqualTo(new Effect.LoadSource("harbour", "lindsund"));
  }

  @Test
  void aClickChoosesAnOptionAndAnotherAnswers() {
    var play = asking(Fixtures.CHOICE);
    click(play, "335");
    assertThat(play.film()).contains("▸ 4  335");
    click(play, "335");
    assertThat(play.film()).contains("✗ Not yet", "You said  335");
    click(play, "4 easy");
    assertThat(play.film()).contains("▸ 4 easy");
    click(play, "Enter next");
    assertThat(play.app().screen()).isInstanceOf(SummaryPage.class);
  }

  @Test
  void aClickOnAHintDoesWhatItsKeyDoes() {
    var play = asking(Fixtures.CHOICE);
    click(play, "h hint");
    assertThat(play.film()).contains("Hint  More than a hundred.");
    click(play, "? help");
    assertThat(play.app().screen()).isInstanceOf(Help.class);
  }

  @Test
  void aClickBehindAnOptionIsOneOnIt() {
    var play = asking(Fixtures.CHOICE);
    play.send(new Input.Mouse(70, row(play, "335"), 0));
    assertThat(play.film()).contains("▸ 4  335");
    play.send(new Input.Mouse(1, row(play, "22"), 0));
    play.send(new Input.Mouse(40, 23, 0));
    play.send(new Input.Mouse(500, 500, 0));
    assertThat(play.film()).as("nothing is there").contains("▸ 4  335");
  }

  @Test
  void clicksTickPickUpPutDownJoinAndSelect() {
    var ticking = asking(Fixtures.CHOICES);
    click(ticking, "the old crane");
    assertThat(ticking.film()).contains("[✓]  the old crane");
    click(ticking, "the old crane");
    assertThat(ticking.film()).doesNotContain("[✓]");

    var sorting = asking(Fixtures.ORDER);
    int first = row(sorting, "1  ");
    var moved = sorting.film().lines().toList().get(first).strip().substring(5);
    sorting.send(new Input.Mouse(8, first, 0)).send(new Input.Mouse(8, first + 2, 0));
    assertThat(sorting.film()).contains("▸ 3  " + moved);

    var joining = asking(Fixtures.MATCH);
    click(joining, "b  Aura");
    click(joining, "  a river");
    assertThat(joining.film()).contains("b  Aura — a river");

    var home = Play.at(USUAL, Fixtures.HOME, List.of());
    click(home, "Islands");
    click(home, "Islands");
    assertThat(last(home)).isEqualTo(new Effect.StartSession(new Wish.Due(List.of("islands"))));

    var flip = asking(Fixtures.FLIP).keys("space");
    click(flip, "I knew it");
    assertThat(flip.app().screen()).isInstanceOf(Feedback.class);
  }

  @Test
  void markedOptionsAreShownAsTheyLookAndAnsweredAsTheyAreWritten() {
    var play = asking(Fixtures.MATHS);
    click(play, "x = (−b ± √Δ)/(2a)");
    click(play, "x = (−b ± √Δ)/(2a)");
    var log = (Change.Log) ((Effect.Save) play.effects().get(2)).change();
    assertThat(log.review().answer()).isEqualTo("$x = \\frac{-b \\pm \\sqrt{\\Delta}}{2a}$");
    assertThat(play.film()).contains("✓ Right");
  }

  /// Clicks where a text begins on the screen.
  private static void click(Play play, String text) {
    int row = row(play, text);
    int column = play.film().lines().toList().get(row).indexOf(text);
    play.send(new Input.Mouse(column, row, 0));
  }

  private static int row(Play play, String text) {
    var lines = play.film().lines().toList();
    for (int row = 0; row < lines.size(); row++) {
      if (lines.get(row).contains(text)) {
        return row;
      }
    }
    throw new AssertionError("not on the screen: " + text);
  }

  @Test
  void hintsAreCountedInTheLog() {
    var play = asking(Fixtures.CHOICE).keys("h h 3 enter");
    var log = (Change.Log) ((Effect.Save) play.effects().get(2)).change();
    assertThat(log.review().hints()).isEqualTo(2);
    assertThat(log.review().rating()).isEqualTo(Rating.HARD);
  }

  @Test
  void aDocumentThatWasReadIsNotFetchedAgain() {
    var play = Play.asking(USUAL, due(Fixtures.CHOICE), due(Fixtures.TEXT));
    play.keys("ctrl-n enter ctrl-n");
    assertThat(play.effects()).filteredOn(Effect.LoadSource.class::isInstance).hasSize(1);
  }

  @Test
  void anotherRatingIsSavedAtOnce() {
    var play = asking(Fixtures.BOOL).keys("t enter 4");
    var change = (Change.Rerate) ((Effect.Save) last(play)).change();
    assertThat(change.review().rating()).isEqualTo(Rating.EASY);
    assertThat(change.row()).isEqualTo(101);
    assertThat(play.film()).contains("▸ 4 easy");
  }

  @Test
  void undoAsksAgainAndRedoShowsTheFeedback() {
    var play = asking(Fixtures.BOOL).keys("t enter");
    var feedback = play.film();
    play.keys("u");
    assertThat(((Effect.Save) last(play)).change()).isInstanceOf(Change.Reverse.class);
    assertThat(play.film()).contains("t  True").doesNotContain("Right");
    play.keys("ctrl-r");
    assertThat(((Change.Reverse) ((Effect.Save) last(play)).change()).row()).isEqualTo(102);
    assertThat(play.film()).isEqualTo(feedback);
  }

  @Test
  void undoWorksWhereTextIsTypedAndInTheSummary() {
    var play = Play.at(USUAL, Fixtures.HOME, asNew(Fixtures.BOOL, Fixtures.TEXT));
    play.keys("enter t enter enter ctrl-_");
    assertThat(play.film()).contains("Lindsund has been a port since 1342.");
    play.keys("escape ctrl-r escape u");
    assertThat(play.film()).contains("t  True");
  }

  @Test
  void nothingGoesOnBeforeAnAnswerIsSaved() {
    var session = asking(Fixtures.BOOL).app();
    var answered = session.update(new Input.Pressed(Key.of(Key.Name.ENTER)), Playing.START);
    var waiting =
        answered.next().update(new Input.Pressed(Key.of(Key.Name.ENTER)), Playing.START).next();
    assertThat(waiting.view()).isEqualTo(answered.next().view());
    var failed =
        waiting.update(new Message.Failed(SafeText.of("The disk is full.")), Playing.START).next();
    assertThat(Films.text(failed.view()))
        .contains("Not saved: The disk is full.", "Enter try again");
    var again = failed.update(new Input.Pressed(Key.of(Key.Name.ENTER)), Playing.START);
    assertThat(again.effects().getFirst()).isEqualTo(answered.effects().getFirst());
    var saved = again.next().update(new Message.Logged(5), Playing.START).next();
    assertThat(Films.text(saved.view())).doesNotContain("Not saved").contains("Enter next");
  }

  @Test
  void lettersTypeWhereATextIsAskedAndControlCommands() {
    var play = asking(Fixtures.TEXT).keys("q u ? n h");
    assertThat(play.film()).contains("› qu?nh");
    assertThat(play.keys("ctrl-g").film()).contains("Keys");
    assertThat(play.keys("escape").film()).contains("› qu?nh");
  }

  @Test
  void pasteIsTyped() {
    assertThat(asking(Fixtures.TEXT).keys("paste:the_Aura").film()).contains("› the Aura");
  }

  @Test
  void leavesAndSuspendsFromEverywhere() {
    var play = asking(Fixtures.TEXT);
    assertThat(last(play.keys("ctrl-z"))).isEqualTo(new Effect.Suspend());
    assertThat(last(play.keys("ctrl-c"))).isEqualTo(new Effect.Quit());
    assertThat(last(play.send(new Input.Closed()))).isEqualTo(new Effect.Quit());
    assertThat(last(Play.at(USUAL, Fixtures.HOME, List.of()).keys("q")))
        .isEqualTo(new Effect.Quit());
  }

  @Test
  void leavingBeforeTheFirstAnswerLeadsHomeAtOnce() {
    var play = asking(Fixtures.TEXT).keys("escape");
    assertThat(last(play)).isEqualTo(new Effect.LoadHome());
    assertThat(play.film()).contains("▸ The harbour of Lindsund");
  }

  @Test
  void afterASessionItsPackIsStillSelected() {
    var tides = memoire.study.Playing.fresh("tides", Fixtures.BOOL);
    var play = Play.at(USUAL, Fixtures.HOME, List.of(tides)).keys("G enter t enter escape enter");
    assertThat(play.film()).contains("▸ Tides");
    assertThat(last(play)).isEqualTo(new Effect.LoadHome());
  }

  @Test
  void theWheelScrollsWhatIsLong() {
    var play = Play.asking(new Size(40, 12), due(Fixtures.CHOICE)).keys("3 enter");
    var before = play.film();
    play.send(new Input.Mouse(1, 1, 1));
    assertThat(play.film()).isNotEqualTo(before);
    play.send(new Input.Mouse(1, 1, -1));
    assertThat(play.film()).isEqualTo(before);
  }

  @Test
  void keysAreShownAsTheyWereRemapped() {
    var setup =
        new Setup(
            Playing.RULES,
            memoire.study.Preferences.standard(),
            Keymap.standard().with(Command.QUIT, List.of(Key.ctrl("x"))),
            1);
    var app =
        App.home(setup, USUAL)
            .next()
            .update(new Message.HomeLoaded(Fixtures.HOME), Playing.START)
            .next();
    assertThat(Films.text(app.view())).contains("Ctrl-X quit");
    assertThat(app.update(new Input.Pressed(Key.character("q")), Playing.START).effects())
        .isEmpty();
  }

  @Test
  void aVacationIsToldOnTheHomeScreen() {
    var home = Fixtures.HOME;
    var away =
        new HomeModel(
            home.packs(),
            home.today(),
            home.answeredToday(),
            home.streakDays(),
            home.forecast(),
            home.nextDue(),
            java.time.LocalDate.of(2026, 12, 3));
    assertThat(Play.at(USUAL, away, List.of()).film())
        .contains("Vacation until 3 December: what waits can wait.");
  }

  @Test
  void anExamIsSetSeenAndTakenAway() {
    var play = Play.at(USUAL, Fixtures.HOME, List.of()).keys("x");
    assertThat(play.film()).contains("When is the exam, and how many minutes can you study a day?");
    play.keys("text:soon enter");
    assertThat(play.film()).contains("Type the day and the minutes a day, like 2027-06-12 30.");
    play.keys("ctrl-u text:2026-11-01 enter");
    assertThat(play.film()).contains("That day is over.");
    play.keys("ctrl-u text:2026-12-06_15 enter");
    assertThat(last(play))
        .isEqualTo(
            new Effect.SetExam(
                "harbour", memoire.deadline.Exam.parse("2026-12-06 15").orElseThrow()));
    assertThat(play.film())
        .contains(
            "The exam is in 14 days.", "Expected score when you follow the plan:", "2026-11-22");
    play.keys("enter");
    assertThat(last(play)).isEqualTo(new Effect.StartSession(new Wish.Exam("harbour")));
    play.keys("D");
    assertThat(play.effects()).contains(new Effect.SetExam("harbour", null));
  }

  @Test
  void aPassageIsFoundAgainWhenItsDocumentChanged() {
    var evidence = Fixtures.evidence("It lies at the mouth of the Aura");
    var moved = Passage.in("New.\n\n" + Fixtures.DOCUMENT, evidence);
    assertThat(moved.isFound()).isTrue();
    assertThat(moved.start()).isEqualTo(evidence.start() + 6);
    assertThat(Passage.in("Something else.", evidence).isFound()).isFalse();
  }
}
