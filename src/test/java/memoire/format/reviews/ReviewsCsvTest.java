package memoire.format.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import memoire.fit.Fit;
import memoire.fit.Histories;
import memoire.fit.ReviewColumns;
import memoire.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewsCsvTest {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final String HEAD =
      "card_id,review_time,review_rating,review_state,review_duration,day,elapsed_seconds\n";

  private static Reading<ReviewColumns> read(String text) {
    try {
      return ReviewsCsv.read(
          "log.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), NOW);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void check(String text, int reviews, String... problems) {
    var reading = read(text);
    assertThat(reading.problems().stream().map(problem -> problem.line().value()))
        .containsExactly(problems);
    assertThat(reading.value().size()).isEqualTo(reviews);
  }

  @Test
  void readsTheColumnsOfTheBenchmark() {
    check(HEAD + "7,1711744352250,1,1,25060,19811,-1\n7,1711944352250,3,2,900,19813,200000\n", 2);
  }

  @Test
  void findsColumnsByNameInAnyOrderWithAnySeparator() {
    check("\uFEFFrating;card_id;day_offset\r\n3;1;0\r\n3;1;4\r\n", 2);
    check("review_rating\tcard_id\treview_time\n3\t1\t1711744352250\n", 1);
  }

  @Test
  void withoutDaysAStudyDayBeginsAtFour() {
    var log =
        read("card_id,review_time,review_rating\n1,1711764000000,3\n1,1711771200000,3\n").value();
    // 02:00 and 04:00 UTC.
    assertThat(Histories.of(log).items()).isEqualTo(1);
  }

  @Test
  void withoutStatesTheFirstReviewOfACardIsLearning() {
    var log = read("card_id,day,rating\n1,1,3\n2,1,3\n1,5,3\n2,9,1\n").value();
    assertThat(Histories.of(log).cards()).isEqualTo(2);
    assertThat(Histories.of(log).items()).isEqualTo(2);
  }

  @Test
  void saysWhatIsWrongWithALineAndLeavesItOut() {
    check(
        HEAD
            + "7,1711744352250,5,1,1,19811,-1\n"
            + "7,x,3,1,1,19811,-1\n"
            + "7,1711744352250,3\n"
            + "7,-4,3,2,1,19811,-1\n"
            + "7,1711744352250,3,9,1,19811,-1\n",
        1,
        "log.csv:2:17: error R005 The rating 5 is none. Ratings are 1 (again), 2 (hard), 3 (good)"
            + " and 4 (easy); the review was left out.",
        "log.csv:3:3: error R003 “x” is no number. Give a whole number; the review was left out.",
        "log.csv:4:1: error R004 This line has 3 cells, too few. The review was left out.",
        "log.csv:5:3: error R008 This review is dated before 1970, or no date at all (-4). Times are"
            + " milliseconds since 1970; the review was left out.",
        "log.csv:6:19: warning R006 The state 9 is none of 0 to 4. The review is taken for one of a"
            + " card that was learned before.");
  }

  @Test
  void reviewsOfTheFutureAreLeftOut() {
    check(
        HEAD + "7,1911744352250,3,1,1,22126,-1\n",
        0,
        "log.csv:2:3: error R007 This review is dated after today (1911744352250). Look at the clock"
            + " it was made with; the review was left out.",
        "log.csv: error R014 No line of the log could be read. Look at the first problems above.");
  }

  @Test
  void aLogOutOfOrderIsPutInOrder() {
    check(
        HEAD + "7,1711944352250,3,2,1,19813,1\n7,1711744352250,3,1,1,19811,-1\n",
        2,
        "log.csv:3:1: warning R011 Reviews do not stand in order of time, from this line on. They"
            + " were put in order.");
  }

  @Test
  void changesByHandAreCounted() {
    check(
        HEAD + "7,1711744352250,0,2,1,19811,1\n7,1711744352251,0,2,1,19811,1\n",
        0,
        "log.csv: warning R012 2 reviews have the rating 0. Those are changes made by hand, not"
            + " answers; they were left out.",
        "log.csv: error R014 No line of the log could be read. Look at the first problems above.");
  }

  @Test
  void secondsAreTakenForWhatTheyAre() {
    check(
        "card_id,review_time,review_rating\n1,1711744352,3\n",
        1,
        "log.csv:2:3: warning R013 The times seem to be seconds. They were taken for seconds; write"
            + " milliseconds to be sure.");
  }

  @Test
  void anEmptyLogHasASentence() {
    check(
        "",
        0,
        "log.csv: error R001 The log is empty. Give a file with a line of names and a line for each"
            + " review.");
    check(
        "a,b\n1,2\n",
        0,
        "log.csv:1:1: error R002 The first line names no column “card_id”. Name the columns, as in"
            + " `card_id,review_time,review_rating,review_state,day`.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0\0\0",
        "card_id,rating,day\n,,\n,,,,,,,,\n\"\"\"\n",
        "card_id,rating,day\n99999999999999999999,3,1\n1,3,99999999999\n1,3,-99999999999\n",
        "card_id,rating,day\n1,3,0\n1,3,2000000000\n"
      })
  void garbageGivesProblemsNotFailures(String text) {
    var reading = read(text);
    assertThat(reading.problems()).isNotEmpty();
    var histories = Histories.of(reading.value());
    for (double weight : Fit.of(histories, histories.items(), Fit.Way.QUIET).weights().toArray()) {
      assertThat(weight).isFinite();
    }
  }

  @Test
  void aLineWithoutEndIsLeftOut() {
    check(
        "card_id,rating,day\n" + "1".repeat(10_000) + "\n1,3,2\n",
        1,
        "log.csv:2:1: error R009 This line is longer than 4096 bytes. It was left out.");
  }

  @Test
  void ofAProblemThatEveryLineHasOnlyTheFirstAreTold() {
    assertThat(read(HEAD + "1,x,3,1,1,1,1\n".repeat(5_000)).problems())
        .hasSize(21)
        .last()
        .extracting(problem -> problem.code())
        .isEqualTo("R014");
  }
}
