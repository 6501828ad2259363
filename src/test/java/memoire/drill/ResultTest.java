package memoire.drill;

import static java.util.Objects.requireNonNull;
import static memoire.drill.Papers.CHOICE;
import static memoire.drill.Papers.CHOICES;
import static memoire.drill.Papers.MARKER;
import static memoire.drill.Papers.NUMBER;
import static memoire.drill.Papers.TEXT;
import static memoire.drill.Papers.TRUE;
import static memoire.drill.Papers.event;
import static memoire.drill.Papers.paper;
import static memoire.drill.Papers.picked;
import static memoire.drill.Papers.sit;
import static memoire.drill.Papers.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import memoire.drill.Regrading.Policy;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.study.Certainty;
import org.junit.jupiter.api.Test;

/// One paper of five questions, marked by hand under every scheme: a right choice, half of several
/// options, a wrong truth, a wrong number, a text left open.
class ResultTest {
  private static Sitting answered(Terms terms) {
    return sit(
        paper(terms, CHOICE, CHOICES, TRUE, NUMBER, TEXT),
        event(10, new Act.Answered(0, picked("Astana"))),
        event(11, new Act.Sured(0, Certainty.SURE)),
        event(20, new Act.Turned(1)),
        event(30, new Act.Answered(1, picked("Ural"))),
        event(31, new Act.Sured(1, Certainty.FAIRLY)),
        event(40, new Act.Turned(2)),
        event(50, new Act.Answered(2, new Answer.Said(false))),
        event(51, new Act.Sured(2, Certainty.SURE)),
        event(60, new Act.Turned(3)),
        event(70, new Act.Answered(3, typed("16"))),
        event(80, new Act.HandedIn(false)));
  }

  private static Result result(Sitting sitting) {
    return Result.of(1, sitting, Papers.START, Map.of(), MARKER);
  }

  private static void check(String scheme, Crediting crediting, double mark, double best) {
    var result = result(answered(Terms.PLAIN.marked(Papers.scheme(scheme), crediting)));
    assertThat(result.mark()).as("%s, %s", scheme, crediting).isCloseTo(mark, within(1e-9));
    assertThat(result.best()).isCloseTo(best, within(1e-9));
  }

  @Test
  void everySchemeByHand() {
    check("plain", Crediting.PER_PART, 1 + 0.75, 5);
    check("plain", Crediting.ALL_OR_NOTHING, 1, 5);
    check("plain", Crediting.RIGHT_MINUS_WRONG, 1 + 0.5, 5);
    check("negative:0.25", Crediting.PER_PART, 1 + 0.75 - 0.25 - 0.25, 5);
    check("negative:0.25", Crediting.ALL_OR_NOTHING, 1 - 0.25 - 0.25 - 0.25, 5);
    // Several options are guessed fully right with a chance of 1/16, a truth with 1/2.
    check("guessing", Crediting.PER_PART, 1 + 0.75 - 1, 5);
    check("guessing", Crediting.ALL_OR_NOTHING, 1 - 1 / 15.0 - 1, 5);
    // Sure and right 3; fairly sure and three quarters right 1.5; sure and wrong −6; a guess 0.
    check("certainty", Crediting.PER_PART, 3 + 1.5 - 6, 15);
    check("certainty", Crediting.ALL_OR_NOTHING, 3 - 2 - 6, 15);
  }

  @Test
  void whatCertaintyTells() {
    var result = result(answered(Terms.PLAIN.marked(new Scheme.ByCertainty(), Crediting.PER_PART)));
    var summary = requireNonNull(result.certainty());
    assertThat(summary.average()).isCloseTo(-1.5 / 5, within(1e-9));
    assertThat(summary.accuracy()).isCloseTo(1.75 / 5, within(1e-9));
    assertThat(summary.levels())
        .extracting(CertaintySummary.Level::answers)
        .containsExactly(1, 1, 2);
    assertThat(summary.levels())
        .extracting(CertaintySummary.Level::judgement)
        .containsExactly("about right", "about right", "a little over-confident");
  }

  /// The paper of Moodle's own test: right and sure, right and fairly sure, wrong and fairly sure.
  @Test
  void moodlesPaperIsJudgedAsMoodleJudgesIt() {
    var terms = Terms.PLAIN.marked(new Scheme.ByCertainty(), Crediting.PER_PART);
    var sitting =
        sit(
            paper(terms, TRUE, TRUE, TRUE),
            event(1, new Act.Answered(0, new Answer.Said(true))),
            event(2, new Act.Sured(0, Certainty.SURE)),
            event(3, new Act.Answered(1, new Answer.Said(true))),
            event(4, new Act.Sured(1, Certainty.FAIRLY)),
            event(5, new Act.Answered(2, new Answer.Said(false))),
            event(6, new Act.Sured(2, Certainty.FAIRLY)),
            event(7, new Act.HandedIn(false)));
    var summary = requireNonNull(result(sitting).certainty());
    assertThat(summary.levels())
        .extracting(level -> level.answers() + " " + level.credit() + " " + level.judgement())
        .containsExactly("0 0.0 not used", "2 0.5 a little over-confident", "1 1.0 about right");
    assertThat(summary.average()).isCloseTo(1, within(1e-9));
  }

  @Test
  void scoresHaveTheirInterval() {
    var score = result(answered(Terms.PLAIN)).score();
    assertThat(score.questions()).isEqualTo(5);
    assertThat(score.right()).isEqualTo(1);
    assertThat(score.credits()).isCloseTo(1.75, within(1e-9));
    assertThat(score.interval().low()).isBetween(0.05, 0.15);
    assertThat(score.interval().high()).isBetween(0.7, 0.8);
  }

  @Test
  void theWeakestComesFirst() {
    var topics = result(answered(Terms.PLAIN)).topics();
    assertThat(topics)
        .extracting(line -> line.name() + " " + line.score().credit())
        .containsExactly("land 0.0", "money 0.0", "river 0.75", "city 1.0");
    assertThat(result(answered(Terms.PLAIN)).forms().getLast().name()).isEqualTo("choice");
  }

  @Test
  void openAndMissed() {
    var result = result(answered(Terms.PLAIN));
    assertThat(result.open()).isEqualTo(1);
    assertThat(result.missed())
        .extracting(one -> one.question().id().value())
        .containsExactly("rivers", "landlocked", "regions", "currency");
    assertThat(result.marked().get(2).took()).hasSeconds(20);
    assertThat(result.took()).hasSeconds(80);
    assertThat(result.passed()).isNull();
  }

  @Test
  void aCorrectedKeyIsMarkedAgain() {
    var sitting = answered(Terms.PLAIN);
    var corrected =
        Papers.question(
            "regions", new Form.Numeric(new BigDecimal(16), BigDecimal.ZERO, null), "land");
    var acts =
        Regrading.acts(
            sitting,
            (_, id) -> id.value().equals("regions") ? Optional.of(corrected) : Optional.empty(),
            Policy.CORRECTED,
            "There were 16.");
    assertThat(acts)
        .containsExactly(new Act.Regraded(3, new Remedy.Corrected(corrected), "There were 16."));
    var after = sitting.after(event(900, acts.getFirst()));
    assertThat(result(after).mark()).isCloseTo(2.75, within(1e-9));
    assertThat(Regrading.changes(sitting, after, MARKER))
        .extracting(change -> change.before().mark() + " → " + change.after().mark())
        .containsExactly("0.0 → 1.0");
    assertThat(
            Regrading.acts(
                after,
                (_, id) -> id.value().equals("regions") ? Optional.of(corrected) : Optional.empty(),
                Policy.CORRECTED,
                "again"))
        .isEmpty();
  }

  @Test
  void remediesByHand() {
    var other = Papers.question("capital", new Form.Choice("Aktau", List.of("Astana")), "city");
    var wrong = Papers.question("landlocked", new Form.Bool(false), "land");
    check(0, new Remedy.Corrected(other), 0.75, 5);
    check(0, new Remedy.Either(other), 1.75, 5);
    check(2, new Remedy.Either(wrong), 2.75, 5);
    check(2, new Remedy.FullMarks(), 2.75, 5);
    check(4, new Remedy.FullMarks(), 2.75, 5);
    check(0, new Remedy.Dropped(), 0.75, 4);
    check(4, new Remedy.Dropped(), 1.75, 4);
  }

  private static void check(int place, Remedy remedy, double mark, double best) {
    var sitting = answered(Terms.PLAIN).after(event(900, new Act.Regraded(place, remedy, "why")));
    assertThat(result(sitting).mark()).as("%s", remedy).isCloseTo(mark, within(1e-9));
    assertThat(result(sitting).best()).isCloseTo(best, within(1e-9));
  }

  @Test
  void histories() {
    var first = Attempt.of(1, answered(Terms.PLAIN), Papers.START, MARKER);
    var better =
        Attempt.of(
            2,
            answered(Terms.PLAIN).after(event(90, new Act.Regraded(4, new Remedy.FullMarks(), ""))),
            Papers.START.plusSeconds(86_400),
            MARKER);
    var open =
        Attempt.of(3, sit(paper(Terms.PLAIN, CHOICE)), Papers.START.plusSeconds(90_000), MARKER);
    var history = new History(List.of(first, better, open));
    assertThat(history.open()).containsExactly(open);
    assertThat(history.handedIn()).containsExactly(better, first);
    assertThat(history.best("A paper")).contains(better);
    assertThat(history.trends().getFirst())
        .isEqualTo(new History.Trend("land", List.of(0.0, 0.0), 4));
    assertThat(history.trends().stream().filter(t -> t.topic().equals("money")).findFirst())
        .hasValueSatisfying(trend -> assertThat(trend.change()).isEqualTo(1));
  }

  @Test
  void comparisons() {
    var before = result(answered(Terms.PLAIN));
    var after =
        result(
            answered(Terms.PLAIN)
                .after(event(90, new Act.Regraded(4, new Remedy.FullMarks(), ""))));
    var comparison = new Comparison(before, after);
    assertThat(comparison.both()).hasSize(5);
    assertThat(comparison.topics())
        .extracting(pair -> pair.name() + " " + pair.change())
        .containsExactly("city 0.0", "land 0.0", "money 1.0", "river 0.0");
  }
}
