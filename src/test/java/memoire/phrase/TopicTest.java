package memoire.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What `it` and `they` stand for where a paragraph begins with them: what the document defines.
class TopicTest {
  private static final String BETWEEN =
      " Norway built 40 ships in Bergen. Sweden sold 30 boats in Malmö.\n\n";

  @Test
  void itIsWhatTheDocumentIsAbout() {
    check(
        "The Lindelv",
        "The Lindelv is a river of Norway." + BETWEEN + "It was dammed by Peru in 1904.",
        "the Lindelv was dammed by {{Peru}} in 1904",
        "the Lindelv was dammed by Peru in the year {{1904}}");
    check(
        "The transistor",
        "A transistor is a switch." + BETWEEN + "It was sold in Peru in 1904.",
        "the transistor was sold in {{Peru}} in 1904",
        "the transistor was sold in Peru in the year {{1904}}");
  }

  @Test
  void theyAreWhatTheDocumentIsAbout() {
    check(
        "Water bears",
        "Water bears are small animals." + BETWEEN + "They were found in Peru in 1904.",
        "Water bears were found in {{Peru}} in 1904",
        "Water bears were found in Peru in the year {{1904}}");
    check(
        "Water bears",
        "Water bears are small animals."
            + BETWEEN
            + "In 1904 Anna Berg found them in Peru, where water bears are rare.",
        "In the year {{1904}} Anna Berg found water bears in Peru, where water bears are rare",
        "In 1904 {{Anna Berg}} found water bears in Peru, where water bears are rare",
        "In 1904 Anna Berg found water bears in {{Peru}}, where water bears are rare");
  }

  @Test
  void whatTheTitleDoesNotHoldIsNoTopic() {
    check(
        "Rivers",
        "The Lindelv is a river of Norway." + BETWEEN + "It was dammed by Peru in 1904.",
        "Sweden sold 30 boats in Malmö. It was dammed by {{Peru}} in 1904",
        "Sweden sold 30 boats in Malmö. It was dammed by Peru in the year {{1904}}");
  }

  @Test
  void withinAParagraphAnotherSubjectTakesItsPlace() {
    check(
        "Water bears",
        "Water bears are small animals."
            + BETWEEN
            + "Norway was cold. They were found in Peru in 1904.");
  }

  private static void check(String title, String text, String... gaps) {
    assertThat(Reading.about(title).gaps(text)).as(text).containsExactly(gaps);
  }
}
