package memoire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuneModelTest {
  @TempDir Path directory;
  private Launcher learner;

  @BeforeEach
  void setUp() {
    learner = Launcher.in(directory);
  }

  @Test
  void bothModelsStandSideBySide() {
    learner.file("log.csv", log(200));
    var outcome = learner.launch("tune", "--log", "log.csv", "--model", "7");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("# FSRS-6 and FSRS-7")
        .contains("FSRS-6, in use", "FSRS-6, fitted", "FSRS-7, usual", "FSRS-7, fitted")
        .contains("of log loss a review.")
        .doesNotContain("Cards are scheduled by")
        .containsPattern("Weights of FSRS-7: (\\d+\\.\\d{4}, ){33}\\d+\\.\\d{4}");
  }

  @Test
  void inJsonToo() {
    learner.file("log.csv", log(200));
    var out = learner.launch("tune", "--log", "log.csv", "--model", "7", "--json").out();
    assertThat(out).hasLineCount(1);
    assertThat(out)
        .containsPattern("\"fsrs7\":\\{\"weights\":\\[([0-9.]+,){33}[0-9.]+\\],\"trainingLogLoss\"")
        .contains("\"usual\":{\"heldOutLogLoss\":", "\"gain\":", "\"gainError\":");
    assertThat(learner.launch("tune", "--log", "log.csv", "--json").out()).doesNotContain("fsrs7");
  }

  @Test
  void theLearnersOwnLogIsOnlyLookedAt() {
    learner.file("harbour.pack.json", Harbour.pack("1.0.0", Harbour.RIVER, Harbour.STORM));
    for (int day = 0; day < 4; day++) {
      learner.typing("?", "", "?", "4").launch("study", "harbour.pack.json");
      learner.later(Duration.ofDays(3));
    }
    var outcome = learner.launch("tune", "--dry-run", "--model", "7");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("# FSRS-6 and FSRS-7", "of log loss a review. Cards are scheduled by FSRS-6.");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void cardsAreNotScheduledByIt() {
    var outcome = learner.launch("tune", "--model", "7");
    assertThat(outcome.err())
        .contains(
            "Cards are scheduled by FSRS-6; FSRS-7 can only be looked at. Add --dry-run, or --log"
                + " FILE.");
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void thereIsNoOtherModel() {
    var outcome = learner.launch("tune", "--dry-run", "--model", "fsrs");
    assertThat(outcome.err()).contains("There are the models 6 and 7, not fsrs.");
    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
  }

  private static String log(int cards) {
    var random = new SplittableRandom(1);
    var lines = new TreeMap<Long, String>();
    long day = 86_400_000L;
    for (int card = 0; card < cards; card++) {
      long at = 1_700_000_000_000L + card * 60_000L;
      lines.put(at, card + "," + at + ",3,0\n");
      for (int i = 1; i < 6; i++) {
        at += i * day + random.nextInt(10_000_000);
        int rating = random.nextInt(6) == 0 ? 1 : 3;
        lines.put(at, card + "," + at + "," + rating + ",2\n");
      }
    }
    return "card_id,review_time,review_rating,review_state\n" + String.join("", lines.values());
  }
}
