package memoire.screen;

import static memoire.screen.Fixtures.asNew;
import static memoire.screen.Fixtures.due;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import memoire.memory.Rating;
import memoire.question.Form;
import memoire.question.Question;
import memoire.study.Change;
import memoire.study.Playing;
import memoire.study.Supply;
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
  void whatIsAmissIsInSightHoweverLongTheQuestionIs() {
    var words = "The council of the harbour said so. ".repeat(40);
    var questions =
        List.of(
            Question.plain("longcloz", words + "It was {{1342}}.", new Form.Cloze(List.of())),
            Question.plain("earlyclo", "In {{1342}} it was. " + words, new Form.Cloze(List.of())),
            Question.plain("longtext", words, new Form.Text("1342", List.of())),
            Question.plain("longdate", words, Fixtures.DATE.form()));
    for (var size : List.of(new Size(80, 24), new Size(40, 20), new Size(40, 8))) {
      for (var question : questions) {
        var play = Play.asking(size, due(question));
        var said = play.keys("enter").film().replaceAll("\\s+", " ");
        assertThat(said).as(question.id() + " at " + size).contains("or say that you don’t know.");
        assertThat(play.app().view().cursor()).as("caret of " + question.id()).isNotNull();
      }
    }
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
    assertThat(play.effects())
        .contains(
            new Effect.SetExam(
                "harbour", memoire.deadline.Exam.parse("2026-12-06 15").orElseThrow()));
    assertThat(last(play)).isEqualTo(new Effect.LoadExam("harbour"));
    assertThat(play.film())
        .contains(
            "The exam is in 14 days.", "Expected score when you follow the plan:", "2026-11-22")
        .containsPattern("The plan until then: [0-9]+ reviews and [0-9]+ new cards a day[.]")
        .contains("By the ordinary schedule: 61 %, with 7 reviews and 4 new cards a day,");
    play.keys("enter");
    assertThat(last(play)).isEqualTo(new Effect.StartSession(new Wish.Exam("harbour")));
    play.keys("D");
    assertThat(play.effects()).contains(new Effect.SetExam("harbour", null));
  }

  @Test
  void textsNameTheKeysThatTheLearnerHasSet() {
    var keys =
        Keymap.standard()
            .with(Command.REVEAL, List.of(Key.character("v")))
            .with(Command.KNEW, List.of(Key.character("w")))
            .with(Command.GOOD, List.of(Key.character("g")))
            .with(Command.SAY_FALSE, List.of(Key.character("x")))
            .with(Command.STUDY, List.of(Key.character("z")));
    var flip = film(keys, Fixtures.FLIP, "z");
    assertThat(flip).contains("Answer in your head, then turn the card with v.");
    assertThat(film(keys, Fixtures.FLIP, "z v")).contains("  w  I knew it");
    assertThat(film(keys, Fixtures.BOOL, "z")).contains("  x  False");
    assertThat(film(keys, Fixtures.BOOL, "z enter")).contains("▸ g good");
  }

  private static String film(Keymap keys, memoire.question.Question question, String script) {
    var standard = Fixtures.setup();
    var setup = new Setup(standard.rules(), standard.preferences(), keys, standard.seed());
    return Play.at(setup, USUAL, Fixtures.HOME, List.of(due(question))).keys(script).film();
  }

  @Test
  void feedbackShowsTheFlagAndOfALongAnswerOnlyTheBeginning() {
    var items = List.of(due(Fixtures.TEXT));
    var play = Play.at(USUAL, Fixtures.HOME, items).keys("enter");
    play.send(new Input.Pasted("x".repeat(10_000))).keys("enter");
    assertThat(play.film()).contains("Answer", "Back in").doesNotContain("⚑");
    assertThat(play.keys("*").film()).contains("⚑");
  }

  @Test
  void aCardThatIsPutAsideIsSaidToBe() {
    var items = List.of(due(Fixtures.CHOICE), due(Fixtures.FLIP));
    var play = Play.at(USUAL, Fixtures.HOME, items).keys("enter B");
    assertThat(play.film()).contains("Buried until tomorrow; u takes that back.");
    assertThat(play.keys("u").film()).doesNotContain("Buried");
    assertThat(play.keys("S").film()).contains("Suspended; u takes that back.");
    assertThat(play.keys("S").film()).contains("Session done", "Suspended; u takes that back.");
  }

  @Test
  void whatIsSaidOfAnAnswerIsInSightWhereTheQuestionIsLong() {
    var play = Play.asking(new Size(40, 9), due(Fixtures.TEXT)).keys("enter");
    assertThat(play.film()).contains("›", "Type an answer first");
    assertThat(play.keys("ctrl-t").film()).contains("›", "Hint  It begins with an A.");
    assertThat(play.keys("text:Po enter").film()).contains("✗ Not yet", "▸1 again");
  }

  @Test
  void nothingIsTypedWhileTheLearnerSaysHowSure() {
    var play = asking(Fixtures.TEXT).keys("text:Aura");
    assertThat(play.film()).contains("(caret at");
    var study = (Study) play.app().screen();
    var given =
        new Study(
            study.table(),
            study.asked(),
            study.since(),
            study.widget(),
            0,
            0,
            study.widget().answer().orElseThrow(),
            study.seen());
    assertThat(new App(Fixtures.setup(), given, USUAL).view().cursor()).isNull();
  }

  @Test
  void linesKeepTheirBreaksInTheLearnersOwnWords() {
    var play = Play.asking(USUAL, due(Fixtures.TABLED)).keys("alt-e");
    assertThat(play.film()).contains("⏎⏎| Year |", "⏎ is a line break; Alt-Enter makes one.");
    play.keys("text:! alt-enter paste:two_words enter");
    var reword =
        (Effect.Reword)
            play.effects().stream()
                .filter(Effect.Reword.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertThat(reword.question().prompt()).isEqualTo(Fixtures.TABLED.prompt() + "!\ntwo words");
  }

  @Test
  void theDayThatHasHadItsNewCardsIsSaidTo() {
    var home = Play.at(USUAL, Fixtures.HOME, List.of()).app();
    var full =
        new Supply(memoire.study.Purpose.DUE, List.of(), 0, java.util.Set.of(), java.util.Map.of());
    var told = home.update(new Message.Loaded(full, List.of()), Playing.START).next();
    assertThat(Films.text(told.view()))
        .contains(
            "Nothing is due, and there are no more new cards for today. The next card",
            "comes back tomorrow. n learns more new cards.");
  }

  @Test
  void anExamThatIsTakenAwayIsSaidToBe() {
    var play = Play.at(USUAL, Fixtures.HOME, List.of()).keys("x text:2027-06-12_30 enter D");
    assertThat(play.film()).contains("The exam is taken away; the ordinary schedule goes on.");
  }

  @Test
  void aPassageIsFoundAgainWhenItsDocumentChanged() {
    var evidence = Fixtures.evidence("It lies at the mouth of the Aura");
    var moved = Passage.in("New.\n\n" + Fixtures.DOCUMENT, evidence);
    assertThat(moved.isFound()).isTrue();
    assertThat(moved.start()).isEqualTo(evidence.start() + 6);
    assertThat(Passage.in("Something else.", evidence).isFound()).isFalse();
  }

  @Test
  void whatIsWrongWithAFileLiesOverWhatIsSeenOfIt() {
    var wish = new Wish.Chosen(List.of(), true);
    var told = List.of(SafeText.of("a.md:1:1: error M010 The question has no answer."));
    var fine = App.preview(Fixtures.setup(), USUAL, wish, List.of());
    assertThat(fine.effects())
        .containsExactly(new Effect.LoadHome(), new Effect.StartSession(wish));
    assertThat(fine.next().card()).isEmpty();
    var opened = App.preview(Fixtures.setup(), USUAL, wish, told).next();
    var supply = Supply.of(asNew(Fixtures.CHOICE), Fixtures.setup().preferences());
    var begun = opened.update(new Message.Loaded(supply, List.of()), Playing.START).next();
    assertThat(text(begun)).contains("Problems in the file", "error M010");
    assertThat(begun.card()).contains(Fixtures.CHOICE.card());
    var again = begun.complaining(List.of(SafeText.of("other")));
    assertThat(text(again)).contains("other").doesNotContain("M010");
    var seen = again.update(new Input.Pressed(Key.of(Key.Name.ENTER)), Playing.START).next();
    assertThat(text(seen)).contains("How many ships").doesNotContain("Problems");
    assertThat(seen.card()).contains(Fixtures.CHOICE.card());
  }

  private static String text(App app) {
    var text = new StringBuilder();
    for (var line : app.view().lines()) {
      line.runs().forEach(run -> text.append(run.text().value()));
      text.append('\n');
    }
    return text.toString();
  }
}
