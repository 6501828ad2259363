package memoire.concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import memoire.bank.Bank;
import memoire.document.Document;
import memoire.document.MarkdownDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which statements of two documents cannot both be right, and which say the same.
class ConcordTest {

  private static Document document(String id, String date, String text) {
    var source =
        "---\nid: %s\ntitle: The text %s\npublisher: Press\ndate: %s\n---\n\n%s\n"
            .formatted(id, id, date, text);
    return MarkdownDocuments.read(id + ".md", source).value();
  }

  private static Concord concord(String... texts) {
    var documents = new ArrayList<Document>();
    for (int i = 0; i < texts.length; i++) {
      documents.add(document("doc-" + (char) ('a' + i), "undated", texts[i]));
    }
    return Concord.of(new Bank(documents));
  }

  private static List<String> figures(Concord concord) {
    return concord.conflicts().stream()
        .map(c -> c.one().figure() + " / " + c.other().figure())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fire at the Harrow mill killed 14 people. | The fire at the Harrow mill killed 12 people. | 14 / 12
          The fire at the Harrow mill in Leeds killed 14 people on 3 May 2024. | The fire at the Harrow mill killed 12 people. | 14 / 12
          A fire at the Harrow mill killed fourteen people. | The fire at the Harrow mill killed 12 people. | fourteen / 12
          14 people were killed by the fire at the Harrow mill. | The fire at the Harrow mill killed 12 people. | 14 / 12
          The Harrow Bridge opened in 1921. | The Harrow Bridge opened in 1923. | 1921 / 1923
          The Harrow Bridge was opened on 3 May 1921. | The Harrow Bridge was opened on 4 May 1921. | 3 May 1921 / 4 May 1921
          The Harrow Bridge opened in 1921. | The Harrow Bridge opened on 3 May 1922. | 1921 / 3 May 1922
          The Harrow Bridge was designed by Ana Silva. | The Harrow Bridge was designed by Rui Costa. | Ana Silva / Rui Costa
          Ana Silva designed the Harrow Bridge. | The Harrow Bridge was designed by Rui Costa. | Ana Silva / Rui Costa
          The treaty of Kyiv was signed in Tokyo. | The treaty of Kiev was signed in Osaka. | Tokyo / Osaka
          The Harrow Bridge has 12 arches. | The Harrow Bridge has 14 arches. | 12 / 14
          """)
  void whatCannotBothBeRightIsAConflict(String one, String other, String expected) {
    assertThat(figures(concord(one, other))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fire at the Harrow mill killed more than 80 people. | The fire at the Harrow mill killed 84 people.
          The fire at the Harrow mill killed about 80 people. | The fire at the Harrow mill killed 84 people.
          The fire at the Harrow mill killed 80 people. | The fire at the Harrow mill killed 84 people.
          Japan gave 1.5 million blankets. | Japan gave 1,500,000 blankets.
          The fire at the Harrow mill killed 14 people. | The fire at the Harrow mill killed 12 dogs.
          The fire at the Harrow mill killed 14 people. | The fire at the Harrow mill killed 12 old people.
          The fire at the Harrow mill killed 14 people. | The fire at the Harrow mill injured 12 people.
          The fire at the Harrow mill killed 14 people. | The fire at the Selby mill killed 12 people.
          The fire at the Harrow mill killed 14 people. | The first fire at the Harrow mill killed 12 people.
          The fire killed 14 people. | The fire killed 12 people.
          The fire at the Harrow mill killed 14 people on 3 May 2024. | The fire at the Harrow mill killed 12 people on 9 June 2020.
          The fire at the Harrow mill killed 14 people in the first hour. | The fire at the Harrow mill killed 30 people.
          The fire at the Harrow mill did not kill 14 people. | The fire at the Harrow mill killed 12 people.
          The Harrow Bridge will open in 2025. | The Harrow Bridge opened in 2026.
          The Harrow Bridge opened in 1921. | The Harrow Bridge opened on 3 May 1921.
          The Harrow Bridge opened in 1921. | The new Harrow Bridge opened in 1985.
          The Harrow Bridge opened in 1921. | The Harrow Bridge opened to trams in 1935.
          Fumio Kishida visited Uzbekistan in 2022. | Fumio Kishida visited Uzbekistan in 2024.
          Japan opened an embassy in Tashkent in 1993. | Japan opened an embassy in Almaty in 1997.
          Japan opened an embassy in 1993. | Japan opened an embassy in 1997.
          Japan bought 40 ships from Denmark in 1925. | Denmark bought 30 ships from Japan in 1925.
          Japan bought 40 ships from Denmark. | Japan bought 30 ships from Denmark.
          Japan sent 40 ships to Denmark in 1925. | Japan sent 70 ships in 1925.
          The Harrow Bridge was designed by Ana Silva. | The Harrow Bridge was designed by Silva.
          The Harrow Bridge was designed by Ana Silva. | The Harrow Bridge was designed by Ana Silva and Rui Costa.
          The treaty of Kyiv was signed in Tokyo. | The treaty of Kyiv was signed in Japan.
          """)
  void whatMayBothBeRightIsNone(String one, String other) {
    assertThat(figures(concord(one, other))).isEmpty();
    assertThat(figures(concord(other, one))).isEmpty();
  }

  @Test
  void figuresOfDocumentsOfDifferentYearsAreNone() {
    var bank =
        new Bank(
            List.of(
                document("doc-a", "2019", "The Harrow school has 312 pupils."),
                document("doc-b", "2024", "The Harrow school has 287 pupils.")));
    assertThat(Concord.of(bank).conflicts()).isEmpty();
  }

  @Test
  void aDocumentMayContradictItself() {
    var concord =
        concord(
            "The Harrow Bridge opened in 1921. People cheered.\n\nThe Harrow Bridge opened in 1923.");
    assertThat(concord.conflicts()).hasSize(1).allMatch(Conflict::isWithinOne);
  }

  @Test
  void theOrderOfTheDocumentsChangesNothing() {
    var texts =
        List.of(
            document("doc-a", "2024", "The Harrow Bridge opened in 1921. It has 12 arches."),
            document("doc-b", "2024", "The Harrow Bridge opened in 1923."),
            document("doc-c", "2024", "The Harrow Bridge opened in 1925."));
    assertThat(Concord.of(new Bank(texts.reversed())).conflicts())
        .isEqualTo(Concord.of(new Bank(texts)).conflicts())
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Harrow Bridge opened in 1921. | The Harrow Bridge opened in 1921. | true
          Japan opened an embassy in Kyiv in 1993. | Japan opened an embassy in Kiev in 1993. | true
          Fumio Kishida visited Uzbekistan in 2024. | Mr Kishida Fumio visited Uzbekistan in 2024. | true
          Gurbanguly Berdimuhamedov resigned in 2022. | President Gurbanguly Berdymukhamedov resigned in 2022. | true
          Ursula von der Leyen visited Kyiv in 2022. | Ursula Von der Leyen visited Kiev in 2022. | true
          The Harrow Bridge opened in 1921. | The Harrow Bridge opened on 3 May 1921. | false
          The Harrow Bridge opened in 1921. | The Selby Bridge opened in 1921. | false
          The Harrow Bridge opened in 1921. | The Harrow Bridge closed in 1921. | false
          Japan bought ships from Denmark in 1925. | Denmark bought ships from Japan in 1925. | false
          """)
  void theSameOfTheSameIsOnePiece(String one, String other, boolean expected) {
    var bank = new Bank(List.of(document("doc-a", "2024", one), document("doc-b", "2024", other)));
    var concord = Concord.of(bank);
    var date = bank.facts(memoire.fact.Fact.DateFact.class).getFirst();
    assertThat(concord.piece(date).isPresent()).isEqualTo(expected);
    assertThat(concord.alsoIn(date)).hasSize(expected ? 1 : 0);
  }
}
