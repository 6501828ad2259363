package memoire.report;

import static memoire.report.Sat.TERMS;
import static memoire.report.Sat.ZONE;
import static memoire.report.Sat.at;
import static memoire.report.Sat.result;
import static memoire.report.Sat.sat;
import static memoire.report.Sat.sitting;
import static memoire.report.Sat.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import memoire.drill.Act;
import memoire.drill.Attempt;
import memoire.drill.Comparison;
import memoire.drill.History;
import memoire.drill.ItemAnalysis;
import memoire.drill.ItemScores;
import memoire.drill.Regrading;
import memoire.drill.Remedy;
import memoire.drill.Showing;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.screen.Golden;
import memoire.search.Search;
import memoire.text.Cells;
import memoire.text.SafeText;
import org.junit.jupiter.api.Test;

class ReportTextTest {
  private static void check(String name, List<SafeText> lines, int width) {
    assertThat(lines).allMatch(line -> Cells.width(line.value()) <= width, "fits " + width);
    Golden.check("report", name, text(lines));
  }

  @Test
  void resultsDrawnAndSpoken() {
    check("result-40", ResultText.drawn(result(Sat.certain()), ZONE, 40), 40);
    check("result-80", ResultText.drawn(result(TERMS), ZONE, 80), 80);
    check("result-spoken", ResultText.spoken(result(Sat.certain()), ZONE), 1000);
  }

  @Test
  void aPaperThatNeverShowsAnswersTellsMarksOnly() {
    var lines = ResultText.drawn(result(TERMS.shown(Showing.NEVER)), ZONE, 80);
    check("result-never", lines, 80);
    assertThat(text(lines)).doesNotContain("Astana", "Irtysh", "1997", "rouble", "17");
  }

  @Test
  void everythingRight() {
    var paper = Sat.paper(TERMS, Sat.LANDLOCKED);
    var sitting =
        sat(
            paper,
            at(5, new Act.Answered(0, new Answer.Said(true))),
            at(6, new Act.HandedIn(false)));
    var lines = text(ResultText.drawn(result(1, sitting), ZONE, 80));
    assertThat(lines)
        .contains("1 of 1 mark (100 %): passed, with 60 % needed.")
        .contains("1 of 1 question fully right.")
        .contains("Everything was right; what is due comes with `memoire study`.")
        .doesNotContain("Not fully right");
  }

  @Test
  void nothingAnsweredAndEverythingDropped() {
    var paper = Sat.paper(TERMS, Sat.LANDLOCKED);
    var open = sat(paper, at(6, new Act.HandedIn(false)));
    assertThat(text(ResultText.drawn(result(1, open), ZONE, 80)))
        .contains("0 of 1 mark (0 %): not passed, 60 % needed.")
        .contains("0 of 1 question fully right, 1 left open.")
        .contains("You said left open");
    var dropped = open.after(at(9, new Act.Regraded(0, new Remedy.Dropped(), "")));
    assertThat(text(ResultText.drawn(result(1, dropped), ZONE, 80)))
        .contains("1 question does not count.")
        .doesNotContain("NaN");
  }

  @Test
  void theSearchesThatAreAdvisedCanBeTyped() {
    for (var step : Advice.of(result(TERMS))) {
      var search = step.command().replaceFirst("^memoire study --search '(.*)'$", "$1");
      assertThat(search).isNotEqualTo(step.command());
      assertThat(Search.parse(search).problems()).as(search).isEmpty();
    }
    assertThat(Advice.quoted("tag:\"o'clock\"")).isEqualTo("'tag:\"o'\\''clock\"'");
  }

  /// More cards than a command should name.
  @Test
  void manyMissesAreFoundByTheirState() {
    var nothing = sat(Sat.every(TERMS), at(1, new Act.HandedIn(false)));
    assertThat(Advice.of(result(1, nothing)).getFirst())
        .isEqualTo(
            new Advice.Step(
                "Study what you missed, 10 questions:", "memoire study --search 'is:missed'"));
  }

  /// Half-way better: the same paper, with the first two right now.
  private static Comparison comparison() {
    var better =
        sat(
            Sat.paper(TERMS, Sat.CAPITAL, Sat.RIVERS, Sat.CURRENCY, Sat.GAPS),
            at(12, new Act.Answered(0, new Answer.Picked(java.util.Set.of("Astana")))),
            at(20, new Act.Answered(1, new Answer.Picked(java.util.Set.of("Ural", "Irtysh")))),
            at(90, new Act.HandedIn(false)));
    return new Comparison(result(TERMS), result(13, better));
  }

  @Test
  void comparisons() {
    check("comparison-40", ComparisonText.drawn(comparison(), ZONE, 40), 40);
    check("comparison-80", ComparisonText.drawn(comparison(), ZONE, 80), 80);
    check("comparison-spoken", ComparisonText.spoken(comparison(), ZONE), 1000);
  }

  private static History history() {
    var attempts = new ArrayList<Attempt>();
    attempts.add(Attempt.of(1, sitting(TERMS), Sat.START, Sat.MARKER));
    var better = sitting(TERMS).after(at(900, new Act.Regraded(0, new Remedy.FullMarks(), "why")));
    attempts.add(Attempt.of(2, better, Sat.START.plusSeconds(86_400), Sat.MARKER));
    attempts.add(
        Attempt.of(
            3,
            sat(Sat.every(TERMS), at(5, new Act.Answered(2, new Answer.Said(true)))),
            Sat.START.plusSeconds(2 * 86_400),
            Sat.MARKER));
    return new History(attempts);
  }

  @Test
  void histories() {
    check("history-40", HistoryText.drawn(history(), ZONE, 40), 40);
    check("history-80", HistoryText.drawn(history(), ZONE, 80), 80);
    check("history-spoken", HistoryText.spoken(history(), ZONE), 1000);
    assertThat(text(HistoryText.drawn(new History(List.of()), ZONE, 80)))
        .isEqualTo("No drill has been sat yet; `memoire drill` begins one.\n");
  }

  private static List<SafeText> regraded(Showing showing, int columns) {
    var before = sitting(TERMS.shown(showing));
    var corrected =
        Sat.explained(
            "capital",
            Sat.CAPITAL.prompt(),
            new Form.Choice("Almaty", List.of("Astana", "Aktau")),
            "cities",
            "",
            "",
            Map.of());
    var after =
        before
            .after(at(900, new Act.Regraded(0, new Remedy.Either(corrected), "A wrong key.")))
            .after(at(901, new Act.Regraded(3, new Remedy.Dropped(), "Unclear.")))
            .after(at(902, new Act.Regraded(5, new Remedy.FullMarks(), "Not taught.")));
    return RegradeText.drawn(
        result(12, before),
        result(12, after),
        Regrading.changes(before, after, Sat.MARKER),
        columns);
  }

  @Test
  void regrading() {
    check("regrade-40", regraded(Showing.AT_END, 40), 40);
    check("regrade-80", regraded(Showing.AT_END, 80), 80);
    assertThat(text(regraded(Showing.NEVER, 80)))
        .doesNotContain("key", "Astana")
        .contains("0 of 1 → 1 of 1");
    var same = result(TERMS);
    assertThat(text(RegradeText.drawn(same, same, List.of(), 80))).contains("No key has changed");
  }

  private static ItemAnalysis analysis() {
    var students = new ArrayList<ItemScores.Student>();
    double[][] marks = {
      {1, 1, 0, 1},
      {1, 1, 0, 1},
      {1, 1, 1, 1},
      {1, 0, 0, 1},
      {0, 0, 1, 1},
      {0, Double.NaN, 1, 1},
      {1, 0, 0, 1},
      {0, 0, 0, 1}
    };
    for (var row : marks) {
      students.add(
          new ItemScores.Student(
              "s" + students.size(), java.util.Arrays.stream(row).boxed().toList()));
    }
    return ItemAnalysis.of(
        new ItemScores(
            List.of("capital", "a question with a long name indeed", "currency", "flag"),
            List.of(1.0, 1.0, 1.0, 1.0),
            students));
  }

  @Test
  void itemAnalyses() {
    check("items-40", ItemAnalysisText.drawn(analysis(), 40), 40);
    check("items-80", ItemAnalysisText.drawn(analysis(), 80), 80);
    check("items-spoken", ItemAnalysisText.spoken(analysis()), 1000);
    var nobody = ItemAnalysis.of(new ItemScores(List.of("q"), List.of(1.0), List.of()));
    assertThat(text(ItemAnalysisText.drawn(nobody, 80))).doesNotContain("NaN", "Infinity");
  }

  @Test
  void hostileTextReachesNoTerminalAndFits() {
    var hostile =
        Sat.explained(
            "hostile",
            Sat.HOSTILE + "漢字".repeat(60),
            new Form.Bool(true),
            Sat.HOSTILE,
            Sat.HOSTILE,
            Sat.HOSTILE.repeat(20),
            Map.of());
    var result = result(1, sat(Sat.paper(TERMS, hostile), at(1, new Act.HandedIn(false))));
    for (int width : new int[] {40, 61, 80, 200}) {
      var lines = ResultText.drawn(result, ZONE, width);
      assertThat(lines)
          .allMatch(line -> Cells.width(line.value()) <= width)
          .noneMatch(line -> line.value().contains("\u001b") || line.value().contains("\u202e"));
    }
  }
}
