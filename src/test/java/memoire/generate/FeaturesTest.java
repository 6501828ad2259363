package memoire.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import memoire.bank.Bank;
import memoire.concord.Concord;
import memoire.document.MarkdownDocuments;
import memoire.syntax.Parse;
import memoire.template.Templates;
import memoire.testing.SharedParser;
import org.junit.jupiter.api.Test;

/// What the ranking sees of a draft.
class FeaturesTest {

  @Test
  void aPlainQuestionForAYear() {
    assertThat(of("Norway bought 40 ships from Denmark in 1925.", "in which year"))
        .containsExactly(
            "always",
            "answer hangs on the verb",
            "answer is obl",
            "answer printed first",
            "answer printed once",
            "answer tagged CD",
            "clause is root",
            "date after in",
            "date among few",
            "date in part 1 of the text",
            "date of length 1",
            "date printed first",
            "date printed once",
            "date that opens its paragraph",
            "date year",
            "facts in sentence few",
            "framed",
            "length to 12",
            "names and years 2",
            "opens its paragraph",
            "opens the text",
            "opens with in",
            "options",
            "parsed",
            "parsed question",
            "parsed question date",
            "part 1 of the text",
            "past",
            "subject is named",
            "verb buy");
  }

  @Test
  void formAndEngine() {
    has("Norway bought 40 ships from Denmark in 1925.", "how many", "parsed question count");
    has("Norway bought 40 ships from Denmark in 1925.", "{{40}}", "parsed gap count");
    has("Norway bought 40 ships from Denmark in 1925.", "{{40}}", "whole sentence");
  }

  @Test
  void theAnswer() {
    has("Norway bought three ships from Denmark in 1925.", "how many", "small count");
    has("Norway bought three ships from Denmark in 1925.", "how many", "count in words");
    has("Norway bought about 40 ships from Denmark in 1925.", "how many", "hedged count");
    hasNot("Norway bought 40 ships from Denmark in 1925.", "how many", "small count");
    hasNot("Norway bought 40 ships from Denmark in 1925.", "how many", "count in words");
    hasNot("Norway bought 40 ships from Denmark in 1925.", "how many", "hedged count");
    has("Norway bought 40 ships from Denmark on 3 May 1925.", "on which date", "date day");
    has("Harald Dahl moved to Bergen in 1904.", "who moved", "name of several words");
  }

  @Test
  void whereTheAnswerStands() {
    has("Norway bought 40 ships from Denmark in 1925.", "which country b", "answer in subject");
    has("Norway bought 40 ships from Denmark in 1925.", "from which", "answer is obl");
    has("Norway bought 40 ships from Denmark in 1925.", "from which", "answer hangs on the verb");
  }

  @Test
  void whatItWasMadeOf() {
    has(
        "The Harbour Company, founded in 1886, moved to Bergen in 1913.",
        "in which year was",
        "reduced clause");
    has("Angela Merkel said that Germany had lost 400 ships in 2009.", "how many", "claim");
    has(
        "The firm Siemens built a plant in Bergen. It employed 300 people in 1920.",
        "{{300}}",
        "passage");
    hasNot(
        "The firm Siemens built a plant in Bergen. It employed 300 people in 1920.",
        "{{300}}",
        "whole sentence");
    has(
        "Harald Dahl taught in Oslo. In 1911, Dahl sold a boat in Sweden.",
        "in which year did Harald Dahl sell",
        "something said in full");
  }

  private static void has(String text, String stem, String feature) {
    assertThat(of(text, stem)).contains(feature);
  }

  private static void hasNot(String text, String stem, String feature) {
    assertThat(of(text, stem)).doesNotContain(feature);
  }

  /// The features of the first draft whose stem holds these words.
  private static Set<String> of(String text, String stem) {
    var document = MarkdownDocuments.read("text.md", "# Diary\n\n" + text + "\n").value();
    var bank = new Bank(List.of(document));
    var parses = new HashMap<String, Parse>();
    document.sentences().forEach(s -> parses.put(s.text(), SharedParser.get().parse(s.text())));
    var draft =
        Templates.drafts(bank, parses).drafts().stream()
            .filter(d -> d.stem().contains(stem))
            .findFirst();
    return Features.of(bank, new Framing(bank, Concord.of(bank)), draft.orElseThrow());
  }
}
