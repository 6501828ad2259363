package memoire.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import memoire.document.MarkdownDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a question names its document: by its year, and by its day where a time depends on that.
class SourcingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Port News|2021-05-03|Harbor Gazette's \"Port News\" (2021)"
            + "|Harbor Gazette's \"Port News\" (3 May 2021)",
        "Port News|2021-12-31|Harbor Gazette's \"Port News\" (2021)"
            + "|Harbor Gazette's \"Port News\" (31 December 2021)",
        "Port News of 2021|2021-05-03|Harbor Gazette's \"Port News of 2021\""
            + "|Harbor Gazette's \"Port News of 2021\" (3 May 2021)",
        "Port News|2021-05|Harbor Gazette's \"Port News\" (2021)"
            + "|Harbor Gazette's \"Port News\" (2021)",
        "Port News|2021-02-31|Harbor Gazette's \"Port News\" (2021)"
            + "|Harbor Gazette's \"Port News\" (2021)",
        "Port News|2021|Harbor Gazette's \"Port News\" (2021)"
            + "|Harbor Gazette's \"Port News\" (2021)",
        "Port News|undated|Harbor Gazette's \"Port News\"|Harbor Gazette's \"Port News\"",
        "Annual Report 2020|2021-05-03|the Annual Report 2020|the Annual Report 2020",
      })
  void aDocumentIsNamed(String title, String date, String name, String datedName) {
    var source = source(title, "Harbor Gazette", date);
    assertThat(source.name()).isEqualTo(name);
    assertThat(source.datedName()).isEqualTo(datedName);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbor Times|Harbor Times' \"Port News\" (3 May 2021)",
        "Ministry of Trade|the Ministry of Trade's \"Port News\" (3 May 2021)",
        "anonymous|the text \"Port News\" (3 May 2021)",
      })
  void aPublisherIsNamed(String publisher, String datedName) {
    assertThat(source("Port News", publisher, "2021-05-03").datedName()).isEqualTo(datedName);
  }

  private static Sourcing source(String title, String publisher, String date) {
    var head =
        "---\ntitle: " + title + "\npublisher: " + publisher + "\ndate: " + date + "\n---\n\n";
    var text = "Norway read the Annual Report 2020 in Bergen. Peru bought 40 ships in 1904.\n";
    var document = MarkdownDocuments.read("text.md", head + text).value();
    return new Bank(List.of(document)).source(document.id());
  }
}
