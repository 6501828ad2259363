package memoire.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What gets into a text on its way from a printed or a web page.
class DebrisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Some ships [Pg 85] sank in Oslo. > Some ships sank in Oslo.",
        "Some ships {86} sank in Oslo. > Some ships sank in Oslo.",
        "The _Tripoli_ , of Oslo, sank. > The Tripoli, of Oslo, sank.",
        "The file is_not_one of ours. > The file is_not_one of ours.",
        "Harbour_Locator.svg Oslo is a port. > Oslo is a port.",
        "Samalas (also known as ) was a peak. > Samalas was a peak.",
        "Samalas (also known as Old Peak) was one. > Samalas (also known as Old Peak) was one.",
        "It was the 17 th package of Oslo. > It was the 17th package of Oslo.",
        "The service ( FIOD ) said so. > The service (FIOD) said so."
      })
  void isLeftOut(String text, String sentence) {
    assertThat(first("Oslo\n\n" + text + " It froze every winter, as the town's books tell.\n"))
        .isEqualTo(sentence);
  }

  @Test
  void aHeadingAndAParagraphPrintedLineBelowLine() {
    var long1 =
        "The Council of the port adopted a list of ships on Tuesday, and the list was longer than"
            + " any list that it had adopted in the years before.";
    var long2 =
        "The harbour of Oslo was closed to every one of the ships, and so were the harbours of"
            + " Bergen and of Lindsund, as the Council said.";
    var document =
        MarkdownDocuments.read(
                "port.md", "# Ships\n\nThe shadow fleet\n" + long1 + "\n" + long2 + "\n")
            .value();
    assertThat(document.sections())
        .extracting(Section::heading)
        .containsExactly("The shadow fleet");
    assertThat(document.sections().getFirst().paragraphs()).hasSize(2);
  }

  @Test
  void aBylineAndAStampAreNoHeadings() {
    var text =
        """
        # Ships

        ### FOR IMMEDIATE RELEASE

        #### Anna Berg, Ph. D., Senior Research Fellow

        The harbour of Lindsund was founded in 1342 by the council of the town.
        """;
    var document = MarkdownDocuments.read("port.md", text).value();
    assertThat(document.sections()).extracting(Section::heading).containsExactly("Ships");
    assertThat(document.setAside()).extracting(SetAside::reason).containsExactly("kind", "byline");
  }

  @Test
  void aDocumentWithoutATitleIsNamedByItsFileOrItsFirstWords() {
    var text = "The harbour of Lindsund was founded in 1342 by the council of the old town.\n";
    assertThat(title("lindsund-harbour.txt", text)).isEqualTo("Lindsund harbour");
    assertThat(title("02.txt", text)).isEqualTo("The harbour of Lindsund was founded in …");
    assertThat(title("document.md", text)).isEqualTo("The harbour of Lindsund was founded in …");
    assertThat(title("port.md", "## The old port\n\n" + text)).isEqualTo("The old port");
  }

  @Test
  void lifeDatesAreNoDateline() {
    var life =
        "Edward Jelks (September 10, 1922 – December 22, 2021) was an archaeologist in Oslo.";
    var document = MarkdownDocuments.read("jelks.txt", "Edward Jelks\n\n" + life + "\n").value();
    assertThat(document.sentences().findFirst().orElseThrow().text()).isEqualTo(life);
    assertThat(document.date()).isEqualTo("undated");
  }

  private static String title(String file, String text) {
    return MarkdownDocuments.read(file, text).value().title();
  }

  private static String first(String text) {
    return MarkdownDocuments.read("oslo.txt", text)
        .value()
        .sentences()
        .findFirst()
        .orElseThrow()
        .text();
  }
}
