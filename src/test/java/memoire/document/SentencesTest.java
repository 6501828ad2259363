package memoire.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentence borders; a bar stands where one is.
class SentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He came to the U.S. in May.| She stayed.",
        "They left the U.S.| The rest stayed.",
        "The U.S. President spoke to Dr. J. R. Smith of St. Ives.",
        "He sat in room No. 5 of No. 10 Downing Street.",
        "It began at 9 a.m. on Jan. 5.| It ended at 10 p.m.| The hall was full.",
        "He came in Jan.| The others came later.",
        "He worked for Harbour Inc. in May.| He left Harbour Inc.| However, he came back.",
        "It rose from 1.5 to 2.5 percent, i.e. by one point, e.g. Fig. 2 of Vol. 3.",
        "He waited … and then went... to the quay.",
        "There are three: (a) The quay. (b) The pier.",
        "The steps were these: 1. The quay was built.",
        "He said “No. Never. I will not.” and left.| She stayed.",
        "“It sank. Nobody was hurt,” he said.| It was May.",
        "He said \"It sank. Nobody was hurt\", and left.",
        "He said “no.”| Then he left.",
        "He said “no.| Then he left.",
        "It ended in peace.|The next war began.",
        "Did they meet?| Yes!| They met (twice).| Then they left.",
        "World War I.| In 1919 the quay was built.",
        "See globallookpress.com for the rest.",
        "Boats, ships, etc. were sold.| The quay was not."
      })
  void sentencesEndWhereTheBarsAre(String marked) {
    var text = "It was so, they said to them.\n\n" + marked.replace("|", "");
    var found =
        MarkdownDocuments.read("a.md", text).value().sections().getFirst().paragraphs().getLast();
    assertThat(String.join("|", found.stream().map(Sentence::text).toList()))
        .isEqualTo(marked.replace("| ", "|"));
  }
}
