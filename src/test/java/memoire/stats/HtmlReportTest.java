package memoire.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import memoire.memory.CardState;
import memoire.stats.CardTally.Standing;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final String HOSTILE = "<script>alert(\"1\")</script>&'\u202e\u001b[2J";

  @Test
  void thePageAsksForNothingFromOutside() {
    var page = HtmlReport.write(Learner.report(Span.YEAR, ""));
    assertThat(page)
        .startsWith("<!doctype html>")
        .contains("default-src &#39;none&#39;; style-src &#39;sha256-")
        .doesNotContain("<script", "http://", "https://", "url(", "@import", "javascript:")
        .doesNotContainPattern(" style=| on[a-z]+=");
  }

  @Test
  void everyChartHasItsNumbersAsATable() {
    var report = Learner.report(Span.YEAR, "");
    var page = HtmlReport.write(report);
    assertThat(count(page, "<svg ")).isEqualTo(count(page, "<table>")).isGreaterThan(12);
    assertThat(count(page, "role=\"img\"")).isEqualTo(count(page, "<svg "));
  }

  @Test
  void idsAreUnique() {
    var page = HtmlReport.write(Learner.report(Span.ALL, ""));
    var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(m -> m.group(1));
    assertThat(ids.toList()).doesNotHaveDuplicates();
  }

  @Test
  void whatIsNotTrustedIsEscapedWhereverItStands() {
    var none = Learner.nothing();
    var card =
        new CardTally(
            HOSTILE,
            List.of(HOSTILE),
            new CardState.New(),
            Standing.ACTIVE,
            new Sums(3, 2, 1, 1, 5000));
    var forms = new TreeMap<>(java.util.Map.of(HOSTILE, card.sums()));
    var material =
        new Material(
            List.of(DayTally.none(Learner.TODAY).plus(oneAnswer())),
            List.of(card),
            none.hours(),
            new TreeMap<>(),
            forms,
            none.calibration());
    var all = HtmlReport.write(Report.of(material, Learner.subject(Span.YEAR, "")));
    var one = HtmlReport.write(Report.of(material, Learner.subject(Span.YEAR, HOSTILE)));
    assertThat(all).contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;");
    for (var page : List.of(all, one)) {
      assertThat(page).doesNotContain("<script", "alert(\"", "\u202e", "\u001b");
    }
  }

  @Test
  void withoutAnswersThePageSaysSo() {
    assertThat(HtmlReport.write(Learner.nothing()))
        .contains("Nothing was answered in the last 365 days.", "There is no card to learn.")
        .doesNotContain("NaN");
  }

  private static DayTally oneAnswer() {
    return new DayTally(Learner.TODAY, 1, 0, 2, 0, 1, 1, 1, 0, 0, java.time.Duration.ofSeconds(5));
  }

  private static int count(String page, String what) {
    return (page.length() - page.replace(what, "").length()) / what.length();
  }
}
