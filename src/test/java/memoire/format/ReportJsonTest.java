package memoire.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import memoire.screen.Golden;
import memoire.stats.Learner;
import memoire.stats.Report;
import memoire.stats.Span;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  @Test
  void aReportIsOneDocument() throws IOException {
    check("report-nothing", Learner.nothing());
    check("report-month", Learner.report(Span.MONTH, ""));
  }

  @Test
  void theSpanSaysHowMuchThereIs() {
    assertThat(ReportJson.write(Learner.report(Span.ALL, "The harbour of \"Lindsund\"\n")))
        .contains("\"name\": \"all\"", "\"pack\": \"The harbour of \\\"Lindsund\\\"\\n\"");
  }

  private static void check(String name, Report report) throws IOException {
    var json = ReportJson.write(report);
    try (var parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        assertThat(parser.currentToken()).isNotNull();
      }
    }
    Golden.check("format", name, json);
  }
}
