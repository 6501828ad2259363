package memoire.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import memoire.text.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownDocumentsTest {

  private static Document read(String text) {
    return MarkdownDocuments.read("notes/my-text.md", text).value();
  }

  private static List<String> sentences(String text) {
    return read(text).sentences().map(Sentence::text).toList();
  }

  private static void check(String paragraph, String... expected) {
    assertThat(sentences(paragraph)).containsExactly(expected);
  }

  @Test
  void frontMatterNamesTheDocument() {
    var document =
        read(
            """
            ---
            id: treaty
            title: The Treaty: a history
            publisher: "Some Press"
            date: 1999-05-01
            restates: editorial of Some Press
            ---

            ## Beginnings

            It began. It went on.
            """);
    assertThat(document.id()).isEqualTo("treaty");
    assertThat(document.title()).isEqualTo("The Treaty: a history");
    assertThat(document.publisher()).isEqualTo("Some Press");
    assertThat(document.date()).isEqualTo("1999-05-01");
    assertThat(document.kind()).isEqualTo("editorial");
    assertThat(document.sections()).hasSize(1);
    assertThat(document.sections().getFirst().heading()).isEqualTo("Beginnings");
  }

  @Test
  void aSentenceStandsUnderItsHeading() {
    var document = read("It began.\n\n## Later years\n\nIt went on. It ended.\n");
    assertThat(document.sentences().map(document::heading))
        .containsExactly("", "Later years", "Later years");
  }

  @Test
  void withoutFrontMatterTheFileAndTheFirstHeadingNameIt() {
    var document = read("# A title\n\nA sentence stands here.\n");
    assertThat(document.id()).isEqualTo("my-text");
    assertThat(document.title()).isEqualTo("A title");
    assertThat(document.date()).isEqualTo("undated");
  }

  @Test
  void badFrontMatterIsReportedWithItsLine() {
    var reading =
        MarkdownDocuments.read("a.md", "---\ntitle: A\nno colon here\ntitle: B\n---\nText.");
    assertThat(reading.value().title()).isEqualTo("A");
    assertThat(reading.problems())
        .extracting(p -> p.code() + " " + p.at().line())
        .containsExactly("D002 3", "D003 4");
    assertThat(reading.problems().getFirst().line().value())
        .isEqualTo(
            "a.md:3:1: warning D002 This line of the front matter is not “key: value”."
                + " Write a key, a colon and the value.");
  }

  @Test
  void frontMatterThatNeverEndsIsReported() {
    var reading = MarkdownDocuments.read("a.md", "---\ntitle: A\n");
    assertThat(reading.problems()).extracting(p -> p.code()).contains("D001");
  }

  @Test
  void aDocumentWithoutSentencesIsReported() {
    var reading = MarkdownDocuments.read("a.md", "");
    assertThat(reading.problems()).extracting(p -> p.code()).containsExactly("D007");
    assertThat(reading.problems().getFirst().at()).isEqualTo(Position.NOWHERE);
  }

  @Test
  void aLineThatIsTooLongIsPassedOver() {
    var text = "x".repeat(MarkdownDocuments.MAX_LINE + 1) + "\n\nA sentence stands here.";
    var reading = MarkdownDocuments.read("a.md", text);
    assertThat(reading.problems()).extracting(p -> p.code()).containsExactly("D006");
    assertThat(reading.value().sentences()).hasSize(1);
  }

  @Test
  void markupGoesAndOffsetsStay() {
    var source =
        "## Head\n\n- The **first** [link](http://x.y) is `code`[12].\n- An ![image](i.png) item.\n";
    var document = MarkdownDocuments.read("a.md", source).value();
    var sentences = document.sentences().toList();
    assertThat(sentences)
        .extracting(Sentence::text)
        .containsExactly("The first link is code.", "An item.");
    assertThat(source.substring(sentences.getFirst().start(), sentences.getFirst().end()))
        .isEqualTo("The **first** [link](http://x.y) is `code`[12].");
  }

  @Test
  void offsetsCountUtf16CodeUnitsOfTheFile() {
    var source = "---\r\ntitle: 𝔘nicode\r\n---\r\n\r\nÄrger 𝔘 begins.\r\nIt goes\r\non here.\r\n";
    for (var sentence : MarkdownDocuments.read("a.md", source).value().sentences().toList()) {
      var raw = source.substring(sentence.start(), sentence.end());
      assertThat(raw.replaceAll("\\s+", " ")).isEqualTo(sentence.text());
    }
  }

  @Test
  void codeTablesAndCommentsHoldNoSentences() {
    check(
        "```\nCode here.\n```\n\n| a | b |\n|---|---|\n\n<!-- Hidden.\nToo. -->\n\nText here.",
        "Text here.");
  }

  @Test
  void plainTextTakesItsTitleFromTheFirstLine() {
    var document =
        MarkdownDocuments.read("a.txt", "A Title\n\nHeading here\n\nOne sentence.\nAnother one.\n")
            .value();
    assertThat(document.title()).isEqualTo("A Title");
    assertThat(document.sections().getFirst().heading()).isEqualTo("Heading here");
    assertThat(document.sentences().map(Sentence::text))
        .containsExactly("One sentence.", "Another one.");
  }

  @Test
  void sentencesEndAtFullStops() {
    check(
        "He came. She left! Did they meet? Yes.",
        "He came.",
        "She left!",
        "Did they meet?",
        "Yes.");
  }

  @Test
  void closingQuotationMarksBelongToTheirSentence() {
    check("He said “no.” Then he left.", "He said “no.”", "Then he left.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Dec. 30 Mr. Smith met Dr. Jones of St. Ives.",
        "The U.S. President spoke to J. R. Smith of the U.K. Treasury.",
        "The rate rose from 1.5 to 2.5 percent, i.e. by one point.",
        "See No. 5 and e.g. Fig. 2 for more.",
        "He waited … and then went."
      })
  void abbreviationsInitialsAndDecimalsEndNothing(String sentence) {
    check(sentence, sentence);
  }

  @Test
  void anAbbreviationBeforeASentenceOpenerEndsOne() {
    check(
        "They came from the U.S. The others stayed.",
        "They came from the U.S.",
        "The others stayed.");
  }
}
