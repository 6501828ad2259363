package memoire.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import memoire.drill.Act;
import memoire.drill.Crediting;
import memoire.drill.Paper;
import memoire.drill.Remedy;
import memoire.drill.Scheme;
import memoire.drill.Showing;
import memoire.drill.Terms;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.question.Question;
import memoire.study.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Papers and acts, written and read back.
class DrillJsonTest {
  private static final List<Question> QUESTIONS = Packs.everyForm().questions();
  private static final List<String> TEXTS =
      List.of("", "Oslo", "日本は", "a \"quoted\"\n\\line\t", "🧭", "\ud83e", "\u202e\u0000", "é");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsWrittenIsReadBack(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      var act = act(random);
      var line = ActJson.write(act);
      assertThat(line).doesNotContain("\n").startsWith("{\"act\":\"" + ActJson.kind(act) + "\"");
      assertThat(ActJson.read(line)).as(line).contains(act);
    }
    for (int i = 0; i < 60; i++) {
      var paper = paper(random);
      var reading = PaperJson.read("paper", PaperJson.write(paper));
      assertThat(reading.problems()).isEmpty();
      assertThat(reading.value()).contains(paper);
    }
  }

  /// Each letter is taken away, doubled and changed, and each text is cut off everywhere.
  @ParameterizedTest
  @ValueSource(longs = 4)
  void whatIsDamagedIsRefused(long seed) {
    var random = new Random(seed);
    var paper = PaperJson.write(paper(random));
    for (int i = 0; i < paper.length(); i++) {
      assertThat(PaperJson.read("paper", paper.substring(0, i)).value()).isEmpty();
      assertThat(PaperJson.read("paper", paper.substring(0, i)).hasErrors()).isTrue();
      for (var damaged : damaged(paper, i, random)) {
        var reading = PaperJson.read("paper", damaged);
        assertThat(reading.hasErrors()).as(damaged).isEqualTo(reading.value().isEmpty());
      }
    }
    for (int n = 0; n < 60; n++) {
      var act = ActJson.write(act(random));
      for (int i = 0; i < act.length(); i++) {
        assertThat(ActJson.read(act.substring(0, i))).isEmpty();
        for (var damaged : damaged(act, i, random)) {
          ActJson.read(damaged).ifPresent(read -> assertThat(ActJson.write(read)).isNotEmpty());
        }
      }
    }
  }

  private static List<String> damaged(String text, int at, Random random) {
    var before = text.substring(0, at);
    var after = text.substring(at + 1);
    char other = "{}[]\",:0e-x\\".charAt(random.nextInt(12));
    return List.of(
        before + after, before + text.charAt(at) + text.charAt(at) + after, before + other + after);
  }

  @Test
  void whatIsNoPaperIsSaidToBeNone() {
    check("", "paper:1:1: error P046 This is no paper: it is no object.");
    check("[]", "paper:1:1: error P046 This is no paper: it is no object.");
    check("{}", "paper: error P046 This is no paper: a part of it is missing.");
    check(
        "{\"seed\":\"x\"}",
        "paper:1:9: error P046 This is no paper: “seed” is not what it should be.");
    check(
        "{\"seed\":1e99}",
        "paper:1:9: error P046 This is no paper: “seed” is not what it should be.");
    check("{\"seed\":1} 2", "paper:1:12: error P046 This is no paper: something follows after it.");
    check("{\"seed\":1", "paper:1:10: error P046 This is no paper: this is not JSON.");
  }

  private static void check(String text, String problem) {
    assertThat(PaperJson.read("paper", text).problems())
        .singleElement()
        .satisfies(found ->
            assertThat(found.line().value())
                .isEqualTo(problem + " Put back the text as it was written, or set a new paper."));
  }

  @Test
  void whatIsNoActIsNone() {
    for (var text :
        List.of(
            "null",
            "{\"act\":\"danced\"}",
            "{\"act\":\"turned\"}",
            "{\"act\":\"turned\",\"place\":-1}",
            "{\"act\":\"turned\",\"place\":1e999999999}",
            "{\"act\":\"sured\",\"place\":1,\"certainty\":4}",
            "{\"act\":\"allowed\",\"factor\":1,\"extra\":\"soon\"}",
            "{\"act\":\"answered\",\"place\":0,\"answer\":{}}",
            "{\"act\":\"answered\",\"place\":0,\"answer\":{\"picked\":[\"a\",\"a\"]}}",
            "{\"act\":\"answered\",\"place\":0,\"answer\":{\"matched\":[[\"a\"]]}}",
            "{\"act\":\"beat\"} {}",
            "[".repeat(100_000))) {
      assertThat(ActJson.read(text)).as(text).isEmpty();
    }
  }

  private static Paper paper(Random random) {
    var items = new ArrayList<Paper.Item>();
    for (int n = 1 + random.nextInt(12); n > 0; n--) {
      items.add(
          new Paper.Item(
              "pack-" + random.nextInt(3), one(random, QUESTIONS), (1 + random.nextInt(40)) / 8.0));
    }
    var terms =
        new Terms(
            Duration.ofSeconds(random.nextInt(9000)),
            Duration.ofMillis(random.nextInt(90_000)),
            Duration.ofSeconds(random.nextInt(60)),
            random.nextBoolean(),
            random.nextBoolean(),
            one(
                random,
                List.of(
                    new Scheme.Plain(),
                    new Scheme.Negative((1 + random.nextInt(9)) / 9.0),
                    new Scheme.ForGuessing(),
                    new Scheme.ByCertainty())),
            one(random, List.of(Crediting.values())),
            one(random, List.of(Showing.values())),
            random.nextDouble(),
            random.nextBoolean());
    return new Paper(
        one(random, TEXTS),
        random.nextLong(),
        Map.of("pack-0", "1.0.0", "pack-" + (1 + random.nextInt(2)), one(random, TEXTS)),
        items,
        terms);
  }

  private static Act act(Random random) {
    int place = random.nextInt(1000);
    return switch (random.nextInt(16)) {
      case 0 -> new Act.Began();
      case 1 -> new Act.Returned();
      case 2 -> new Act.Turned(place);
      case 3 -> new Act.Cleared(place);
      case 4 -> new Act.Sured(place, one(random, List.of(Certainty.values())));
      case 5 -> new Act.Flagged(place, random.nextBoolean());
      case 6 -> new Act.Checked(place);
      case 7 -> new Act.Paused();
      case 8 -> new Act.Resumed();
      case 9 -> new Act.Beat();
      case 10 -> new Act.Allowed(1 + random.nextDouble(), Duration.ofMillis(random.nextInt(9999)));
      case 11 -> new Act.HandedIn(random.nextBoolean());
      case 12 -> new Act.Counted();
      case 13 -> new Act.Regraded(place, remedy(random), one(random, TEXTS));
      default -> new Act.Answered(place, answer(random));
    };
  }

  private static Remedy remedy(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Remedy.Corrected(one(random, QUESTIONS));
      case 1 -> new Remedy.Either(one(random, QUESTIONS));
      case 2 -> new Remedy.FullMarks();
      default -> new Remedy.Dropped();
    };
  }

  private static Answer answer(Random random) {
    var texts = new ArrayList<String>();
    for (int n = random.nextInt(5); n > 0; n--) {
      texts.add(one(random, TEXTS));
    }
    return switch (random.nextInt(8)) {
      case 0 -> new Answer.Picked(new HashSet<>(texts));
      case 1 -> new Answer.Said(random.nextBoolean());
      case 2 -> new Answer.Typed(one(random, TEXTS));
      case 3 -> new Answer.Filled(texts);
      case 4 -> new Answer.Ordered(texts);
      case 5 ->
          new Answer.Matched(
              texts.stream().map(text -> new Form.Pair(text, one(random, TEXTS))).toList());
      case 6 -> new Answer.Recalled(random.nextBoolean());
      default -> new Answer.Unknown();
    };
  }

  private static <T> T one(Random random, List<? extends T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
