package memoire.screen;

import static memoire.screen.Fixtures.asNew;
import static memoire.screen.Fixtures.due;

import java.util.List;
import memoire.question.Question;
import memoire.study.QueueItem;
import org.junit.jupiter.api.Test;

/// Scripts of keys, filmed frame by frame on a usual and on a small terminal.
class FilmTest {
  private static final List<Size> SIZES = List.of(new Size(80, 24), new Size(40, 12));

  private static void film(String name, HomeModel home, List<QueueItem> items, String script) {
    for (var size : SIZES) {
      var play = Play.at(size, home, items);
      var film = new StringBuilder(frame("opening", play));
      for (var key : Play.words(script)) {
        film.append(frame(key, play.press(key)));
      }
      Golden.check(name + "." + size.columns() + "x" + size.rows(), film.toString());
    }
  }

  private static void asked(String name, Question question, String script) {
    film(name, Fixtures.HOME, List.of(due(question)), "enter " + script);
  }

  private static String frame(String key, Play play) {
    return "=== " + key + "\n" + play.film();
  }

  @Test
  void home() {
    film("home", Fixtures.HOME, List.of(), "j j j k g enter ? escape");
  }

  @Test
  void homeWithoutPacks() {
    var empty = new HomeModel(List.of(), Fixtures.HOME.today(), 0, 0, List.of(), null);
    film("home-empty", empty, List.of(), "j enter");
  }

  @Test
  void homeWithNothingDue() {
    var rested =
        new HomeModel(
            List.of(new HomeModel.PackLine("tides", "Tides", 0, 0, 0, 61)),
            Fixtures.HOME.today(),
            61,
            12,
            List.of(0, 3, 0, 0, 12, 0, 0),
            Fixtures.HOME.nextDue());
    film("home-nothing-due", rested, List.of(), "enter");
  }

  @Test
  void choice() {
    asked("choice", Fixtures.CHOICE, "h h j 4 2 enter 4 page_down e k escape enter");
  }

  @Test
  void choices() {
    asked("choices", Fixtures.CHOICES, "enter space j space 1 4 enter");
  }

  @Test
  void trueOrFalse() {
    asked("boolean", Fixtures.BOOL, "f t enter enter");
  }

  @Test
  void text() {
    asked("text", Fixtures.TEXT, "enter text:Avra ctrl-t enter");
  }

  @Test
  void number() {
    asked("number", Fixtures.NUMBER, "text:500,000 enter");
  }

  @Test
  void date() {
    asked("date", Fixtures.DATE, "text:23_May_2021 enter");
  }

  @Test
  void cloze() {
    asked("cloze", Fixtures.CLOZE, "text:April tab text:western enter");
  }

  @Test
  void order() {
    asked("order", Fixtures.ORDER, "space j j space K enter");
  }

  @Test
  void match() {
    asked("match", Fixtures.MATCH, "1 2 3 k right delete 2 enter");
  }

  @Test
  void flip() {
    asked("flip", Fixtures.FLIP, "space n enter space y");
  }

  @Test
  void wideLetters() {
    asked("wide", Fixtures.WIDE, "j j enter");
  }

  @Test
  void markdown() {
    asked("markdown", Fixtures.MARKED, "j 4 enter page_down");
  }

  @Test
  void mathematics() {
    asked("maths", Fixtures.MATHS, "2 enter");
  }

  @Test
  void tables() {
    asked("table", Fixtures.TABLED, "text:41 tab text:135 enter");
  }

  @Test
  void aLargeTerminalHasRoomForTables() {
    var film = new StringBuilder();
    for (var question : List.of(Fixtures.MARKED, Fixtures.MATHS, Fixtures.TABLED)) {
      film.append(Play.asking(new Size(200, 60), due(question)).film());
    }
    Golden.check("marked.200x60", film.toString());
  }

  @Test
  void summary() {
    film(
        "summary",
        Fixtures.HOME,
        asNew(Fixtures.CHOICE, Fixtures.BOOL, Fixtures.TEXT),
        "enter 1 enter enter t enter enter text:Aura enter escape u escape");
  }

  @Test
  void statistics() {
    film(
        "statistics",
        Fixtures.HOME,
        List.of(),
        "s G right right right right right right right right right s p left escape");
  }

  @Test
  void statisticsOnALargeTerminal() {
    var play = Play.at(new Size(200, 60), Fixtures.HOME, List.of());
    var film = new StringBuilder(play.keys("s").film());
    for (int page = 1; page < 10; page++) {
      film.append(play.keys("tab").film());
    }
    Golden.check("statistics.200x60", film.toString());
  }

  @Test
  void aLargeTerminalShowsASheetInItsMiddle() {
    var play = Play.asking(new Size(200, 60), due(Fixtures.CHOICE));
    Golden.check("large.200x60", play.film() + play.keys("3 enter").film());
  }
}
