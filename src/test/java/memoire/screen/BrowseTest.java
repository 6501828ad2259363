package memoire.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import memoire.question.Form;
import memoire.question.Question;
import memoire.search.Search;
import memoire.search.Vocabulary;
import memoire.study.Marking;
import memoire.study.Marks;
import memoire.study.Moment;
import memoire.study.Picked;
import memoire.study.Playing;
import memoire.study.QueueItem;
import memoire.study.Wish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The list of cards, with a store that knows one word.
class BrowseTest {
  private static final List<Size> SIZES =
      List.of(new Size(80, 24), new Size(40, 12), new Size(200, 50));
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of("sea", "sea::north", "storm"), List.of("harbour"), List.of("lindsund"));

  /// Somebody at the keyboard.
  private static final class Reader {
    private final List<ListedCard> cards = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private final int total;
    private App app;
    private Moment now = Playing.START;

    Reader(Size size, int total) {
      this.total = total;
      var opened = App.home(Fixtures.setup(), size);
      app = opened.next();
      var questions =
          List.of(Fixtures.CHOICE, Fixtures.DATE, Fixtures.CLOZE, Fixtures.WIDE, Fixtures.FLIP);
      for (int i = 0; i < total; i++) {
        var question = i < 30 ? questions.get(i % questions.size()) : question(i);
        QueueItem item =
            i % 4 == 3
                ? Playing.fresh(Fixtures.PACK, question)
                : Playing.reviewed(Fixtures.PACK, Math.pow(3, i % 6), 4 + i, i * 7 - 14, question);
        var marks =
            new Marks(
                i == 1,
                i == 2 ? now.day(4).plusDays(1) : null,
                i == 1,
                i == 4 ? "Ask at the quay." : "",
                new TreeSet<>());
        cards.add(new ListedCard(item, marks, i == 4, i == 1));
      }
      opened.effects().forEach(this::run);
    }

    Reader keys(String script) {
      Play.words(script).forEach(this::press);
      return this;
    }

    Reader press(String word) {
      if (word.startsWith("text:")) {
        memoire.text.Cells.graphemes(word.substring(5).replace('_', ' '))
            .forEach(one -> send(new Input.Pressed(Key.character(one))));
      } else {
        send(new Input.Pressed(Keys.parse(word).orElseThrow(() -> new AssertionError(word))));
      }
      return this;
    }

    void send(Message message) {
      now = Playing.later(now, Duration.ofSeconds(1));
      deliver(message);
    }

    private void deliver(Message message) {
      var step = app.update(message, now);
      app = step.next();
      step.effects().forEach(this::run);
    }

    private void run(Effect effect) {
      effects.add(effect);
      switch (effect) {
        case Effect.LoadHome _ -> deliver(new Message.HomeLoaded(Fixtures.HOME));
        case Effect.LoadVocabulary _ -> deliver(new Message.VocabularyLoaded(VOCABULARY));
        case Effect.Find(Search search, int first, int most) -> {
          var found = search.text().contains("nothing") ? List.<ListedCard>of() : cards;
          int from = Math.min(first, found.size());
          int to = Math.min(found.size(), from + most);
          deliver(new Message.Listed(search, found.size(), from, found.subList(from, to)));
        }
        case Effect.MarkCards(Targets targets, Marking marking) ->
            deliver(new Message.Marked(count(targets), marking.done(), false));
        case Effect.UnmarkCards _ -> deliver(new Message.Marked(1, "as before", true));
        default -> {}
      }
    }

    private int count(Targets targets) {
      return switch (targets) {
        case Targets.AllFound _ -> total;
        case Targets.These(var chosen) -> chosen.size();
      };
    }

    String film() {
      var frame = app.view();
      var caret = frame.cursor();
      return Films.text(frame)
          + (caret == null ? "" : "(caret at " + caret.column() + "," + caret.row() + ")\n");
    }

    Effect last() {
      return effects.getLast();
    }
  }

  private static void film(String name, int cards, String script) {
    for (var size : SIZES) {
      var reader = new Reader(size, cards);
      var film = new StringBuilder();
      for (var key : Play.words(script)) {
        film.append("=== ").append(key).append('\n').append(reader.press(key).film());
      }
      Golden.check(name + "." + size.columns() + "x" + size.rows(), film.toString());
    }
  }

  @Test
  void lookingThrough() {
    film("browse", 30, "b j j enter escape page_down G o o O ? escape escape");
  }

  @Test
  void searching() {
    film(
        "browse-search",
        5,
        "/ text:st tab tab tab ctrl-u text:tag:s tab tab text:_due:< enter / ctrl-u text:nothing enter");
  }

  @Test
  void marking() {
    film("browse-mark", 5, "b space space x u a f escape t text:st tab enter");
  }

  @Test
  void whatIsDoneIsDoneToWhatIsPicked() {
    var reader = new Reader(SIZES.getFirst(), 30);
    assertThat(reader.keys("b x").effects.get(3))
        .isEqualTo(marking(new Marking.Suspending(true), 0));
    assertThat(marked("b j x")).isEqualTo(marking(new Marking.Suspending(false), 1));
    assertThat(marked("b space space f")).isEqualTo(marking(new Marking.Flagging(true), 0, 1));
    assertThat(marked("b a b"))
        .isEqualTo(
            new Effect.MarkCards(
                new Targets.AllFound(Search.EVERYTHING),
                new Marking.Burying(Playing.START.day(4).plusDays(1))));
    assertThat(marked("b T text:mine enter")).isEqualTo(marking(new Marking.Untagging("mine"), 0));
    assertThat(new Reader(SIZES.getFirst(), 30).keys("b s").last())
        .isEqualTo(new Effect.StartSession(new Wish.Found("", false)));
    assertThat(new Reader(SIZES.getFirst(), 30).keys("b space p").last())
        .isEqualTo(new Effect.StartSession(new Wish.Chosen(List.of(target(0)), true)));
  }

  @Test
  void allThatIsPickedIsStudiedHoweverMuch() {
    var reader = new Reader(SIZES.getFirst(), 250).keys("b");
    for (int i = 0; i < 30; i++) {
      reader.press("j");
    }
    for (int i = 0; i < 200; i++) {
      reader.press("space");
    }
    assertThat(reader.keys("s").last())
        .isInstanceOfSatisfying(
            Effect.StartSession.class,
            start ->
                assertThat(((Wish.Chosen) start.wish()).cards())
                    .hasSize(200)
                    .startsWith(target(30), target(31)));
  }

  @Test
  void aSessionThatLeavesChosenCardsOutSaysSo() {
    checkLeftOut("b", "s", 100, "100 of the 150 cards are asked: no more make a session;");
    checkLeftOut("b a", "s", 100, "100 of the 150 cards are asked: no more make a session;");
    checkLeftOut("b space space space", "s", 2, "2 of the 3 cards are asked: the others are not");
    checkLeftOut("b space space", "p", 2, "");
    checkLeftOut("b", "s", 7, "");
  }

  private static void checkLeftOut(String script, String key, int asked, String expected) {
    var reader = new Reader(SIZES.getFirst(), 150).keys(script + " " + key);
    var wish = ((Effect.StartSession) reader.last()).wish();
    var items =
        java.util.stream.IntStream.range(0, asked)
            .mapToObj(i -> Playing.reviewed("harbour", 5, 9, 0, question(i)))
            .toList();
    var supply = memoire.study.Supply.of(items, memoire.study.Preferences.standard());
    reader.send(new Message.Loaded(supply.to(wish.purpose()), List.of(Fixtures.cover())));
    var study = (Study) reader.app.screen();
    assertThat(study.table().notice().value()).startsWith(expected);
    assertThat(study.table().notice().value().isEmpty()).isEqualTo(expected.isEmpty());
  }

  private static Question question(int i) {
    return Question.plain("card-" + i, "Which " + i + "?", new Form.Bool(true));
  }

  @Test
  void whyASearchIsNotUnderstoodIsToldInFull() {
    for (var size : List.of(new Size(40, 24), new Size(40, 16), new Size(80, 24))) {
      var reader = new Reader(size, 30).keys("/ text:due:< enter");
      var said = reader.film().replaceAll("\\s+", " ");
      var problem = Search.parse("due:<").problems().getFirst();
      assertThat(said).contains(problem.sentence() + " " + problem.remedy()).contains("▸");
    }
  }

  private static String after(App app, memoire.study.Supply supply) {
    return Films.text(
        app.update(new Message.HomeLoaded(Fixtures.HOME), Playing.START)
            .next()
            .update(new Message.Loaded(supply, List.of(Fixtures.cover())), Playing.START)
            .next()
            .view());
  }

  private static Setup wrongSettings() {
    var setup = Fixtures.setup();
    return new Setup(
        setup.rules(),
        setup.preferences(),
        setup.keymap(),
        setup.seed(),
        memoire.text.SafeText.of("config.toml:1:1: error C001 This is no setting."));
  }

  @Test
  void wrongSettingsAreToldAboveTheList() {
    var browse = App.browse(wrongSettings(), SIZES.getFirst(), "").next();
    assertThat(Films.text(browse.view())).contains("This is no setting.");
  }

  @Test
  void wrongSettingsAreToldWithTheFirstQuestion() {
    var told = wrongSettings();
    var study = App.study(told, SIZES.getFirst(), new Wish.Due(List.of())).next();
    var question = Playing.fresh(Fixtures.PACK, Fixtures.DATE);
    var some = memoire.study.Supply.of(List.of(question), told.preferences());
    assertThat(after(study, some)).contains("This is no setting.", "Enter answer");
    var none = memoire.study.Supply.of(List.of(), told.preferences());
    assertThat(after(study, none)).contains("This is no setting. Nothing is due.");
  }

  @Test
  void sortingKeepsWhatIsPicked() {
    var reader = new Reader(SIZES.getFirst(), 9).keys("b space space o O");
    assertThat(Films.text(reader.app.view())).contains("9 cards · 2 picked");
  }

  @Test
  void aSearchThatIsNotUnderstoodLeavesTheListAsItIs() {
    var reader = new Reader(SIZES.getFirst(), 30).keys("/ text:due:<3");
    var found = (Effect.Find) reader.last();
    assertThat(found.search().text()).isEqualTo("due:<3");
    reader.keys("backspace");
    assertThat(reader.last()).isSameAs(found);
    assertThat(reader.keys("enter").film()).contains("“<” is not to be compared with due.");
  }

  @Test
  void onlyAWindowIsEverAskedFor() {
    var reader = new Reader(SIZES.getFirst(), 2000).keys("b G");
    assertThat(reader.film()).contains("▸");
    reader.keys("page_up page_up page_up g G k k k");
    assertThat(reader.film()).contains("▸");
    for (var effect : reader.effects) {
      if (effect instanceof Effect.Find find) {
        assertThat(find.most()).isLessThanOrEqualTo(150);
      }
    }
  }

  private static Effect marked(String script) {
    var reader = new Reader(SIZES.getFirst(), 30).keys(script);
    return reader.effects.stream()
        .filter(effect -> effect instanceof Effect.MarkCards)
        .findFirst()
        .orElseThrow();
  }

  private static Effect marking(Marking marking, int... ranks) {
    var targets = java.util.Arrays.stream(ranks).mapToObj(BrowseTest::target).toList();
    return new Effect.MarkCards(new Targets.These(targets), marking);
  }

  private static Picked target(int rank) {
    return new Reader(SIZES.getFirst(), rank + 1).cards.getLast().target();
  }

  @Test
  void whatRowsBeginWithAlikeIsLeftOutWhereTheyAreTooLong() {
    var above = "According to the Bluebook, in which month did it rain?";
    check("According to the Bluebook, who was there?", above, 20, "… who was there?");
    check("According to the Bluebook, who was there?", above, 80, null);
    check("According to a visitor, who was there?", above, 20, null);
    check("Who was there, and why was it so late in the year?", above, 20, null);
  }

  private static void check(String asked, String above, int room, @Nullable String expected) {
    assertThat(BrowsePage.differing(asked, List.of("Who?", above), room))
        .isEqualTo(expected == null ? asked : expected);
  }

  @Test
  void aClickSelectsACardAndAnotherOpensIt() {
    var reader = new Reader(new Size(80, 24), 12).keys("b");
    var third = new Input.Mouse(20, 9, 0);
    reader.send(third);
    assertThat(((Browse) reader.app.screen()).place().selected()).isEqualTo(2);
    reader.send(third);
    assertThat(reader.app.screen()).isInstanceOf(CardPage.class);
  }
}
