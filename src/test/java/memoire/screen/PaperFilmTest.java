package memoire.screen;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import memoire.drill.Act;
import memoire.drill.Paper;
import memoire.drill.Scheme;
import memoire.drill.Showing;
import memoire.drill.Terms;
import memoire.question.Answer;
import memoire.study.Moment;
import memoire.study.Playing;
import org.junit.jupiter.api.Test;

/// Drills, filmed frame by frame.
class PaperFilmTest {
  private static final Size USUAL = new Size(80, 24);
  private static final Size SMALL = new Size(40, 12);
  private static final Size LARGE = new Size(200, 50);

  private static String film(Play play, String script) {
    var film = new StringBuilder("=== opening\n" + play.film());
    for (var key : Play.words(script)) {
      film.append("=== ").append(key).append('\n').append(play.press(key).film());
    }
    return film.toString();
  }

  private static void check(String name, Size size, String film) {
    Golden.check(name + "." + size.columns() + "x" + size.rows(), film);
  }

  private static void sitting(String name, Terms terms, String script) {
    for (var size : List.of(USUAL, SMALL)) {
      var papers = new Papers();
      long number = papers.add(Papers.paper(terms), Playing.START);
      check(name, size, film(Play.sitting(size, papers, number), script));
    }
  }

  @Test
  void settingAPaper() {
    for (var size : List.of(USUAL, SMALL)) {
      var papers = new Papers();
      papers.add(Papers.paper(Papers.TIMED), ago(2), new Act.Turned(3));
      check(
          "drill-setting",
          size,
          film(
              Play.at(size, papers),
              "d left 8 backspace 1 2 j right j right right j right right right j right j right"
                  + " right j right j right ? escape k enter"));
    }
  }

  @Test
  void sittingAPaper() {
    sitting(
        "drill-sitting",
        Papers.TIMED,
        "3 * enter 1 2 enter t enter text:Aura enter ctrl-n page_down text:23_May page_up alt-x"
            + " page_down page_down text:April tab text:east enter J K enter 1 enter space y"
            + " enter wait:900 ? escape k enter alt-h escape alt-o h enter");
  }

  @Test
  void answersShownAtOnce() {
    sitting(
        "drill-at-once",
        Papers.TIMED.shown(Showing.AT_ONCE),
        "2 enter e escape enter enter enter f enter enter o");
  }

  @Test
  void certainty() {
    sitting(
        "drill-certainty",
        Papers.terms(0, 0, 0, true, true, new Scheme.ByCertainty(), Showing.AT_END, 0),
        "3 enter 2 page_up c 3 1 enter 1 f enter 3 text:Au enter 1 p enter q alt-p wait:30 enter escape");
  }

  @Test
  void timeForEachQuestionAndNoWayBack() {
    sitting(
        "drill-each",
        Papers.terms(5, 60, 30, false, false, new Scheme.Plain(), Showing.AT_END, 0),
        "3 enter page_up page_down page_down wait:70 t enter wait:200 text:Aura wait:10 h escape"
            + " wait:60");
  }

  @Test
  void overview() {
    for (var size : List.of(USUAL, SMALL, LARGE)) {
      var papers = new Papers();
      long number = papers.add(Papers.paper(Papers.TIMED, 124), Playing.START, some(40));
      check(
          "drill-overview",
          size,
          film(Play.sitting(size, papers, number), "o j right k G left h escape"));
    }
  }

  @Test
  void result() {
    for (var size : List.of(USUAL, SMALL)) {
      var papers = new Papers();
      long number = papers.add(Papers.paper(Papers.TIMED), Playing.START, answers(false));
      check(
          "drill-result",
          size,
          film(
              Play.sitting(size, papers, number),
              "right right right right right e escape right right left left escape s"));
    }
  }

  @Test
  void resultByCertainty() {
    var terms = Papers.terms(0, 0, 0, true, true, new Scheme.ByCertainty(), Showing.AT_END, 0.6);
    for (var size : List.of(USUAL, SMALL)) {
      var papers = new Papers();
      long number = papers.add(Papers.paper(terms), Playing.START, answers(false));
      check(
          "drill-result-certainty",
          size,
          film(Play.sitting(size, papers, number), "right right right right right down down"));
    }
  }

  @Test
  void resultWithoutAnswers() {
    var papers = new Papers();
    var terms = Papers.TIMED.shown(Showing.NEVER);
    long number = papers.add(Papers.paper(terms), Playing.START, answers(false));
    check("drill-result-never", USUAL, film(Play.sitting(USUAL, papers, number), "right escape"));
  }

  @Test
  void history() {
    for (var size : List.of(USUAL, SMALL, LARGE)) {
      check(
          "drill-history",
          size,
          film(
              Play.at(size, sat()),
              "d H j space j j space k c G escape right down right k enter escape k k enter"
                  + " page_down escape"));
    }
  }

  @Test
  void noHistoryYet() {
    var app = App.drills(Fixtures.setup(), USUAL);
    var loaded =
        app.next()
            .update(new Message.DrillsLoaded(new memoire.drill.History(List.of())), Playing.START);
    check("drill-history-empty", USUAL, Films.text(loaded.next().view()));
  }

  /// An unfinished paper and four finished ones.
  private static Papers sat() {
    var papers = new Papers();
    papers.add(Papers.paper(Papers.TIMED), ago(30), answers(false));
    papers.add(Papers.paper(Papers.TIMED), ago(12), answers(true));
    var other = Papers.paper(Papers.TIMED, Papers.QUESTIONS.get(3), Papers.QUESTIONS.get(5));
    papers.add(
        new Paper("Tides: nearly forgotten", 3, other.versions(), other.items(), other.terms()),
        ago(4),
        new Act.Answered(0, new Answer.Typed("Aura")),
        new Act.HandedIn(false));
    papers.add(Papers.paper(Papers.TIMED), ago(1), answers(false));
    papers.add(Papers.paper(Papers.TIMED), ago(0), new Act.Answered(2, new Answer.Said(true)));
    return papers;
  }

  private static Moment ago(int days) {
    return Playing.later(Playing.START, Duration.ofDays(-days));
  }

  /// Every third question is answered, every seventh is flagged.
  private static Act[] some(int count) {
    var acts = new Act[count];
    for (int i = 0; i < count; i++) {
      acts[i] =
          i % 7 == 0
              ? new Act.Flagged(i * 2, true)
              : new Act.Answered(i * 3, i % 5 == 0 ? new Answer.Unknown() : new Answer.Said(true));
    }
    return java.util.Arrays.copyOf(acts, 18);
  }

  private static Act[] answers(boolean isBetter) {
    return new Act[] {
      new Act.Answered(0, new Answer.Picked(Set.of(isBetter ? "164" : "29"))),
      new Act.Sured(0, memoire.study.Certainty.SURE),
      new Act.Turned(1),
      new Act.Answered(1, new Answer.Picked(new HashSet<>(List.of("the lighthouse")))),
      new Act.Sured(1, memoire.study.Certainty.FAIRLY),
      new Act.Turned(2),
      new Act.Answered(2, new Answer.Said(true)),
      new Act.Sured(2, memoire.study.Certainty.SURE),
      new Act.Turned(3),
      new Act.Answered(3, new Answer.Typed(isBetter ? "Aura" : "Thames")),
      new Act.Turned(5),
      new Act.Answered(5, new Answer.Typed("23 May 2021")),
      new Act.Sured(5, memoire.study.Certainty.FAIRLY),
      new Act.Answered(9, new Answer.Unknown()),
      new Act.HandedIn(false)
    };
  }
}
