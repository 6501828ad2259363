package memoire.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import memoire.drill.Act;
import memoire.drill.Scheme;
import memoire.drill.Showing;
import memoire.question.Form;
import memoire.question.Question;
import memoire.study.Playing;
import memoire.study.QueueItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is pressed, on a terminal of whatever size, every frame fits.
class EverySizeTest {
  private static final List<String> KEYS =
      List.of(
          "enter",
          "enter",
          "enter",
          "space",
          "up",
          "down",
          "left",
          "right",
          "home",
          "end",
          "tab",
          "shift-tab",
          "page_up",
          "page_down",
          "escape",
          "backspace",
          "delete",
          "j",
          "k",
          "J",
          "K",
          "1",
          "2",
          "3",
          "4",
          "9",
          "a",
          "s",
          "S",
          "p",
          "e",
          "u",
          "n",
          "h",
          "t",
          "f",
          "y",
          "r",
          "?",
          "g",
          "G",
          "ctrl-n",
          "ctrl-t",
          "ctrl-r",
          "ctrl-_",
          "ctrl-w",
          "ctrl-u",
          "ctrl-g",
          "alt-up",
          "alt-down",
          "text:日本e\u0301_👩‍🚀",
          "paste:" + "long_".repeat(80));

  private static final List<String> PAPER_KEYS =
      Stream.concat(
              KEYS.stream(),
              Stream.of(
                  "o", "d", "H", "c", "x", "*", "alt-o", "alt-h", "alt-p", "wait:5", "wait:90"))
          .toList();

  static List<Long> seeds() {
    return new Random(20261122).longs(30).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFrameFits(long seed) {
    var random = new Random(seed);
    var size = size(random);
    var play = Play.at(size, home(random), items(random));
    check(play, size);
    for (int i = 0; i < 120; i++) {
      if (random.nextInt(15) == 0) {
        size = size(random);
        play.send(new Input.Resized(size));
      } else if (random.nextInt(15) == 0) {
        play.send(
            new Input.Mouse(
                random.nextInt(size.columns()),
                random.nextInt(size.rows()),
                random.nextInt(3) - 1));
      } else {
        play.press(KEYS.get(random.nextInt(KEYS.size())));
      }
      check(play, size);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFrameOfAPaperFits(long seed) {
    var random = new Random(seed);
    var size = size(random);
    var papers = new Papers();
    var showing = List.of(Showing.values()).get(random.nextInt(3));
    var scheme = random.nextBoolean() ? new Scheme.ByCertainty() : new Scheme.Plain();
    var terms =
        Papers.terms(
            random.nextInt(3) * 10,
            random.nextInt(2) * 40,
            random.nextInt(2) * 30,
            random.nextBoolean(),
            random.nextBoolean(),
            scheme,
            showing,
            random.nextInt(3) / 3.0);
    var questions = questions(random).toArray(Question[]::new);
    long number = papers.add(Papers.paper(terms, questions), Playing.START);
    papers.add(Papers.paper(terms), Playing.START, new Act.HandedIn(false));
    var play = Play.sitting(size, papers, number);
    for (int i = 0; i < 120; i++) {
      if (random.nextInt(15) == 0) {
        size = size(random);
        play.send(new Input.Resized(size));
      } else {
        play.press(PAPER_KEYS.get(random.nextInt(PAPER_KEYS.size())));
      }
      check(play, size);
    }
  }

  private static void check(Play play, Size size) {
    var frame = play.app().view();
    assertThat(frame.lines()).hasSizeLessThanOrEqualTo(size.rows());
    assertThat(frame.lines()).allMatch(line -> line.width() <= size.columns());
    var caret = frame.cursor();
    if (caret != null) {
      assertThat(caret.column()).isBetween(0, size.columns() - 1);
      assertThat(caret.row()).isBetween(0, size.rows() - 1);
    }
  }

  private static Size size(Random random) {
    return random.nextInt(4) == 0
        ? new Size(1 + random.nextInt(30), 1 + random.nextInt(10))
        : new Size(1 + random.nextInt(220), 1 + random.nextInt(70));
  }

  private static HomeModel home(Random random) {
    var packs = new ArrayList<HomeModel.PackLine>();
    for (int i = random.nextInt(60); i > 0; i--) {
      packs.add(new HomeModel.PackLine("p" + i, "日本 pack " + i, i, random.nextInt(9000), i, 9));
    }
    return new HomeModel(
        packs, Playing.TODAY, random.nextInt(500), 3, List.of(90000, 4, 0, 1, 7, 0, 2), null);
  }

  private static List<QueueItem> items(Random random) {
    return questions(random).stream()
        .map(question ->
            random.nextBoolean()
                ? Fixtures.due(question)
                : Playing.learning(Fixtures.PACK, Duration.ZERO, question))
        .toList();
  }

  private static List<Question> questions(Random random) {
    var questions =
        new ArrayList<>(
            List.of(
                Fixtures.CHOICE,
                Fixtures.CHOICES,
                Fixtures.BOOL,
                Fixtures.TEXT,
                Fixtures.NUMBER,
                Fixtures.DATE,
                Fixtures.CLOZE,
                Fixtures.ORDER,
                Fixtures.MATCH,
                Fixtures.FLIP,
                Fixtures.WIDE,
                Fixtures.MARKED,
                Fixtures.MATHS,
                Fixtures.TABLED,
                Question.plain("long", "word ".repeat(900) + "x".repeat(400), many()),
                Question.plain("none", "", new Form.Cloze(List.of())),
                Question.plain("bare", "", new Form.Match(List.of())),
                Question.plain("empty", "{{}} {{", new Form.Order(List.of()))));
    java.util.Collections.shuffle(questions, random);
    return questions;
  }

  private static Form many() {
    var options = new ArrayList<String>();
    for (int i = 0; i < 30; i++) {
      options.add("option " + i + " 本".repeat(i));
    }
    return new Form.Choices(options.subList(0, 4), options.subList(4, 30));
  }
}
