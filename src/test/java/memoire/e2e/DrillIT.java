package memoire.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import memoire.testing.Tmux;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A paper of forty questions, sat on a terminal by somebody who is cut off five times: the marks
/// are those that the rules of each scheme give by hand.
class DrillIT {
  private static final int QUESTIONS = 40;
  private static final Pattern NUMBER = Pattern.compile("Question (\\d+)\\b");
  private static final Pattern LEFT = Pattern.compile("(\\d+):(\\d\\d) left");

  @TempDir Path directory;

  /// What is done about a question, told from its number.
  private enum Plan {
    RIGHT,
    WRONG,
    OPEN,
    UNKNOWN
  }

  private static Plan plan(int number) {
    return switch (number % 5) {
      case 0, 1 -> Plan.RIGHT;
      case 2 -> Plan.WRONG;
      case 3 -> number % 2 == 0 ? Plan.OPEN : Plan.UNKNOWN;
      default -> number % 2 == 0 ? Plan.RIGHT : Plan.WRONG;
    };
  }

  /// From 1, a guess, to 3, sure.
  private static int certainty(int number) {
    return 1 + number % 3;
  }

  private static boolean isTyped(int number) {
    return number % 2 == 0;
  }

  /// Odd questions have four options, even ones are typed.
  private static String question(int number) {
    var id = "q%07d".formatted(number).replace('0', 'z');
    var key = isTyped(number) ? "" : ", \"distractors\": [\"wrong a\", \"wrong b\", \"wrong c\"]";
    return """
    {"id": "%s", "type": "%s", "prompt": "Question %d?", "answer": "harbour"%s, "tags": ["t%d"]}\
    """
        .formatted(id, isTyped(number) ? "text" : "choice", number, key, number % 4);
  }

  private Launcher memoire() throws IOException {
    var questions =
        IntStream.rangeClosed(1, QUESTIONS)
            .mapToObj(DrillIT::question)
            .collect(Collectors.joining(",\n"));
    Files.writeString(
        directory.resolve("forty.pack.json"),
        """
        {"id": "forty", "version": "1.0.0", "title": "Forty", "language": "en", "questions": [
        %s
        ]}
        """
            .formatted(questions));
    return Launcher.in(directory);
  }

  /// The marks of the paper, from the rules alone.
  private static double byHand(String scheme) {
    double marks = 0;
    for (int number = 1; number <= QUESTIONS; number++) {
      int sure = certainty(number);
      marks +=
          switch (plan(number)) {
            case OPEN, UNKNOWN -> 0;
            case RIGHT -> scheme.equals("certainty") ? sure : 1;
            case WRONG ->
                switch (scheme) {
                  case "plain" -> 0;
                  case "negative:0.25" -> -0.25;
                  case "guessing" -> isTyped(number) ? 0 : -1 / 3.0;
                  case "certainty" -> sure == 1 ? 0 : sure == 2 ? -2 : -6;
                  default -> throw new IllegalStateException(scheme);
                };
          };
    }
    return marks;
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "negative:0.25", "guessing", "certainty"})
  void aPaperThatIsCutOffFiveTimesIsMarkedAsByHand(String scheme) throws IOException {
    var memoire = memoire();
    try (var terminal = Tmux.open(directory, 80, 24)) {
      terminal.shell("export MEMOIRE_HOME=" + memoire.home());
      terminal.shell(
          Launcher.program()
              + " drill forty.pack.json -q 40 --seed 7 --time 50m --title Forty --marking "
              + scheme);
      var seen = new ArrayList<Integer>();
      for (int place = 1; place <= QUESTIONS; place++) {
        terminal.awaitText(place + " of 40");
        int number = number(terminal);
        seen.add(number);
        answer(terminal, number);
        if (place % 7 == 0) {
          cutOff(terminal, place / 7, place, number);
        }
        goOn(terminal, number, scheme.equals("certainty"));
      }
      assertThat(Set.copyOf(seen)).hasSize(QUESTIONS);
      handIn(terminal);
      terminal.awaitText("marks").keys("C-c").awaitEnd();
    }
    var report = memoire.run("drill", "report", "--json").out();
    assertThat(number(report, "mark")).as(report).isCloseTo(byHand(scheme), within(1e-4));
    assertThat(number(report, "questions")).isEqualTo(QUESTIONS);
    assertThat(memoire.run("doctor").code()).isZero();
    assertThat(memoire.log()).as("the schedule was left alone").isEmpty();
  }

  private static int number(Tmux terminal) {
    var question = NUMBER.matcher(terminal.text());
    assertThat(question.find()).as(terminal.text()).isTrue();
    return Integer.parseInt(question.group(1));
  }

  private static double number(String report, String field) {
    var found = Pattern.compile("\"" + field + "\": (-?[0-9.]+)").matcher(report);
    assertThat(found.find()).as(report).isTrue();
    return Double.parseDouble(found.group(1));
  }

  private static void answer(Tmux terminal, int number) {
    switch (plan(number)) {
      case OPEN -> {}
      case UNKNOWN -> terminal.keys("C-n").awaitText("don’t know");
      case RIGHT -> give(terminal, number, "harbour");
      case WRONG -> give(terminal, number, isTyped(number) ? "island" : "wrong b");
    }
  }

  /// Whoever says how sure the answer is goes on by it.
  private static void goOn(Tmux terminal, int number, boolean asksCertainty) {
    boolean isGuessed = plan(number) == Plan.RIGHT || plan(number) == Plan.WRONG;
    if (asksCertainty && isGuessed) {
      terminal.keys("M-c").awaitText("How sure");
      terminal.type("" + certainty(number));
    } else {
      terminal.keys("PageDown");
    }
  }

  private static void give(Tmux terminal, int number, String answer) {
    if (isTyped(number)) {
      terminal.type(answer).awaitText(answer);
      return;
    }
    var option = Pattern.compile("(\\d)  " + answer).matcher(terminal.text());
    assertThat(option.find()).as(terminal.text()).isTrue();
    terminal.type(option.group(1)).awaitText("▸ " + option.group(1) + "  " + answer);
  }

  /// The same question, with its answer, with no more time than before and hardly less.
  private static void cutOff(Tmux terminal, int which, int place, int number) {
    int before = left(terminal);
    switch (which) {
      case 1, 4 -> terminal.signal("KILL");
      case 2 -> terminal.signal("TERM");
      case 3 -> terminal.signal("HUP");
      default -> terminal.keys("C-c");
    }
    terminal.awaitEnd().shell("").shell("reset; clear");
    terminal.shell(Launcher.program() + " drill resume").awaitText(place + " of 40");
    assertThat(number(terminal)).isEqualTo(number);
    assertThat(left(terminal)).isBetween(before - 60, before);
    if (plan(number) == Plan.RIGHT && isTyped(number)) {
      terminal.awaitText("harbour");
    }
  }

  private static int left(Tmux terminal) {
    var left = LEFT.matcher(terminal.text());
    assertThat(left.find()).as(terminal.text()).isTrue();
    return 60 * Integer.parseInt(left.group(1)) + Integer.parseInt(left.group(2));
  }

  private static void handIn(Tmux terminal) {
    terminal.keys("M-h").awaitText("Hand").keys("Enter");
  }

  /// What is passed over to a sitting in another window is seen there.
  @Test
  void moreTimeIsSeenInTheSittingThatRuns() throws IOException {
    var memoire = memoire();
    try (var terminal = Tmux.open(directory, 80, 24)) {
      terminal.shell("export MEMOIRE_HOME=" + memoire.home());
      terminal.shell(Launcher.program() + " drill forty.pack.json -q 4 --time 2m");
      terminal.awaitText("1 of 4");
      var allowed = memoire.run("drill", "allow", "1", "--factor", "1.5", "--extra", "7m");
      assertThat(allowed.out()).contains("10 min in all");
      terminal.await(() -> left(terminal) > 8 * 60, "more time");
      terminal.keys("C-c").awaitEnd();
    }
  }

  @Test
  void thePaperIsHandedInWhenTheTimeIsOver() throws IOException {
    var memoire = memoire();
    try (var terminal = Tmux.open(directory, 80, 24)) {
      terminal.shell("export MEMOIRE_HOME=" + memoire.home());
      terminal.shell(Launcher.program() + " drill forty.pack.json -q 4 --seed 7 --time 4s");
      terminal.awaitText("1 of 4");
      terminal.awaitText("marks").keys("C-c").awaitEnd();
    }
    assertThat(memoire.run("drill", "log", "1").out()).contains("because the time was over");
  }

  @Test
  void aPaperIsSatByAScript() throws IOException {
    var memoire = memoire();
    memoire.run("study", "forty.pack.json", "--plain");
    var run =
        memoire.typing(
            "harbour\n:hand-in\nyes\n",
            "drill",
            "forty",
            "-p",
            "1 form:text",
            "--count",
            "--plain",
            "--title",
            "One");
    assertThat(run.code()).as(run.toString()).isZero();
    assertThat(run.out()).contains("100 %: 1 of 1 mark.");
    assertThat(memoire.log()).as("it counts as a review, once").hasSize(1);
    assertThat(memoire.run("drill", "list").out()).contains("One: 1 of 1 mark");
  }

  @Test
  void whatIsWrongWithAPaperIsSaid() throws IOException {
    var memoire = memoire();
    var paper =
        Files.writeString(directory.resolve("paper.toml"), "tiem = \"3m\"\nparts = [\"x\"]\n");
    var run = memoire.run("drill", "-f", paper.toString(), "--plain");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("paper.toml:1:1: error B002 There is no setting “tiem”. Did you mean “time”?")
        .contains("paper.toml:2:1: error B001 “parts” is not understood");
    assertThat(memoire.run("drill", "report", "9").code()).isEqualTo(3);
    assertThat(memoire.run("drill", "-p", "5 tag:nothing", "--plain").err())
        .contains("There is nothing to ask: no question is found for “tag:nothing”.");
  }

  @Test
  void theSameSeedSetsTheSamePaper() throws IOException {
    var memoire = memoire();
    List<String> args =
        List.of("drill", "print", "forty.pack.json", "-q", "10", "--seed", "5", "--key", "-");
    var first = memoire.run(args.toArray(String[]::new));
    assertThat(first.code()).as(first.toString()).isZero();
    assertThat(memoire.run(args.toArray(String[]::new)).out()).isEqualTo(first.out());
  }
}
