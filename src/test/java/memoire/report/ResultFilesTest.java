package memoire.report;

import static memoire.report.Sat.TERMS;
import static memoire.report.Sat.at;
import static memoire.report.Sat.result;
import static memoire.report.Sat.sat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import memoire.drill.Act;
import memoire.drill.Showing;
import memoire.format.ResultCsv;
import memoire.format.ResultJson;
import memoire.question.Answer;
import memoire.question.Form;
import memoire.screen.Golden;
import org.junit.jupiter.api.Test;

/// A result as JSON and as CSV.
class ResultFilesTest {
  @Test
  void goldens() {
    Golden.check("format", "drill-result", ResultJson.write(result(Sat.certain())));
    Golden.check(
        "format", "drill-result-csv", ResultCsv.write(result(TERMS)).replace("\r\n", "\n"));
  }

  @Test
  void linesEndAsTheStandardHasIt() {
    var csv = ResultCsv.write(result(TERMS));
    assertThat(csv.split("\r\n", -1)).hasSize(1 + 10 + 1);
    assertThat(csv).startsWith("number,pack,question,card,form,topic,document,prompt,answer,key,");
  }

  @Test
  void whereAnswersAreNeverShownThereAreNone() {
    var never = result(TERMS.shown(Showing.NEVER));
    for (var file : new String[] {ResultJson.write(never), ResultCsv.write(never)}) {
      assertThat(file).doesNotContain("Astana", "Irtysh", "1997", "rouble", "17 regions");
    }
  }

  private static void check(String typed, String cell) {
    var question =
        Sat.explained("q", "Which?", new Form.Text("x", java.util.List.of()), "", "", "", Map.of());
    var sitting =
        sat(
            Sat.paper(TERMS, question),
            at(1, new Act.Answered(0, new Answer.Typed(typed))),
            at(2, new Act.HandedIn(false)));
    assertThat(ResultCsv.write(result(1, sitting))).contains(",Which?," + cell + ",x,");
  }

  @Test
  void noCellIsAFormula() {
    check("=1+1", "'=1+1");
    check("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0");
    check("-2+3", "'-2+3");
    check("@SUM(A1)", "'@SUM(A1)");
    check("\t=1", "'\t=1");
    check("\r=1", "\"'\r=1\"");
    check("-5", "-5");
    check("+3.25", "+3.25");
    check("-", "'-");
    check("a=b", "a=b");
    check("a,b", "\"a,b\"");
    check("say \"x\"", "\"say \"\"x\"\"\"");
    check("two\nlines", "\"two\nlines\"");
    check("\u001b[2Jx", "[2Jx");
    check("＝1", "'＝1");
  }
}
