package memoire.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import memoire.question.CardId;
import memoire.question.Evidence;
import memoire.question.Form;
import memoire.question.Question;
import memoire.review.Decision;
import memoire.review.Reason;
import memoire.review.Ruling;
import org.junit.jupiter.api.Test;

class DecisionLogTest {
  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-22T10:15:00+01:00");
  private static final Question QUESTION =
      Question.plain("some0001", "Which “one”?\nThis?", new Form.Text("日本", List.of("that")))
          .onCard(new CardId("card0001"))
          .provedBy(new Evidence("doc", 0, 4, "This"));
  private static final String LINE =
      DecisionLog.line(new Decision(QUESTION, new Ruling.Accepted(), AT));

  private static void check(String text, String... problems) {
    var reading = DecisionLog.read("x.review.jsonl", text.getBytes(UTF_8));
    assertThat(reading.problems()).extracting(p -> p.line().value()).containsExactly(problems);
    // One bad line never costs its siblings.
    assertThat(reading.value()).hasSize((int) text.lines().filter(LINE::equals).count());
  }

  @Test
  void everyRulingIsReadBack() {
    var edited = Question.plain("some0001", "Which one?", new Form.Text("this", List.of()));
    var rulings =
        List.of(
            new Ruling.Accepted(),
            new Ruling.Rejected(Reason.NOT_ALONE, ""),
            new Ruling.Rejected(Reason.OTHER, "asked twice"),
            new Ruling.Edited(edited),
            new Ruling.Merged(new CardId("card0002")),
            new Ruling.Open());
    for (var ruling : rulings) {
      var decision = new Decision(QUESTION, ruling, AT);
      var line = DecisionLog.line(decision);
      assertThat(line).doesNotContain("\n");
      var reading = DecisionLog.read("x", (line + "\n").getBytes(UTF_8));
      assertThat(reading.problems()).isEmpty();
      assertThat(reading.value()).containsExactly(decision);
    }
  }

  @Test
  void aLineThatWasCutOffIsPassedOver() {
    check(
        LINE + "\n" + LINE.substring(0, 40),
        "x.review.jsonl:2:1: warning P041 The last line was cut off while it was written, and"
            + " counts for nothing. Delete it; the question it was about is still to be decided.");
  }

  @Test
  void aLastLineThatIsWholeCountsWithoutItsEnd() {
    check(LINE);
  }

  @Test
  void whatIsWrongIsSaidWithItsPlace() {
    check(
        LINE + "\n\nno\n[]\n" + LINE + "\n",
        "x.review.jsonl:3:1: error P040 This line is no decision: this is not JSON. Restore the"
            + " line as it was written, or delete it.",
        "x.review.jsonl:4:1: error P040 This line is no decision: it is a list. Restore the line"
            + " as it was written, or delete it.");
    check(
        LINE.replace("accepted", "acepted") + "\n",
        "x.review.jsonl:1:12: error P042 There is no verdict “acepted”. Write one of accepted,"
            + " rejected, edited, merged, open.");
    check(
        LINE.replace("accepted\"", "rejected\",\"reason\":\"gramar\"") + "\n",
        "x.review.jsonl:1:32: error P043 There is no reason “gramar”. Did you mean “grammar”?");
    check(
        LINE.replace(AT.toString(), "yesterday") + "\n",
        "x.review.jsonl:1:28: error P044 “yesterday” is no date and time. Write it like"
            + " 2026-11-22T10:15:00+01:00.");
    check(
        LINE.replace("\"id\":\"some0001\",", "") + "\n",
        "x.review.jsonl:1:64: error P014 The field “question.id” is missing. Add it, as in \"id\":"
            + " \"…\".");
  }

  @Test
  void hostileLinesAreBounded() {
    check(
        "[".repeat(100_000) + "\n" + LINE + "\n",
        "x.review.jsonl:1:1: error P040 This line is no decision: this is not JSON. Restore the"
            + " line as it was written, or delete it.");
  }
}
