package memoire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import memoire.memory.Rating;
import memoire.study.LogEntry;
import memoire.study.Review;
import org.junit.jupiter.api.Test;

class LogLinesTest {

  @Test
  void aReviewIsOneLine() {
    check(
        new LogEntry.Reviewed(7, Fixture.review(3, 0, Rating.HARD)),
        """
        {"id":7,"pack":"atlas","card":"c3","question":"c3","form":"text",\
        "at":"2026-11-22T12:00:00Z","offset":"+01:00","fingerprint":"6dddeed5",\
        "answer":"my answer","credit":1.0,"guess":0.0,"rating":"hard","hints":0,"took":4000}
        """);
  }

  @Test
  void aReversalIsOneLine() {
    check(
        new LogEntry.Reversed(9, 7, Fixture.NOON),
        """
        {"id":9,"undoes":7,"at":"2026-11-22T12:00:00Z"}
        """);
  }

  @Test
  void whateverWasTypedStaysOneString() {
    var out = new StringBuilder();
    var typed = "a \"b\" \\ \n\t\u0000\u001b[31m é 日 😀 \ud800";
    new LogLines(out).write(new LogEntry.Reviewed(1, answered(typed)));

    assertThat(out)
        .contains(
            """
            "answer":"a \\"b\\" \\\\ \\u000a\\u0009\\u0000\\u001b[31m é 日 😀 \\ud800",\
            """);
  }

  private static Review answered(String answer) {
    var review = Fixture.review(0, 0, Rating.GOOD);
    return new Review(
        review.pack(),
        review.card(),
        review.question(),
        review.form(),
        review.at(),
        review.offset(),
        review.fingerprint(),
        answer,
        review.credit(),
        review.guess(),
        review.rating(),
        review.hints(),
        Duration.ZERO);
  }

  private static void check(LogEntry entry, String line) {
    var out = new StringBuilder();
    new LogLines(out).write(entry);
    assertThat(out).hasToString(line);
  }
}
