package memoire.distractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import memoire.bank.Bank;
import memoire.document.MarkdownDocuments;
import memoire.phrase.Asked;
import memoire.phrase.Cast;
import memoire.phrase.Mention.Kind;
import memoire.phrase.Mention.NameOf;
import memoire.phrase.Questions;
import memoire.syntax.Parse;
import memoire.testing.SharedParser;
import org.junit.jupiter.api.Test;

/// Which names stand beside the right one. Each text asks for the name in its first sentence.
class NameOptionsTest {

  @Test
  void peopleStandBesideThePeopleOfTheirDocument() {
    check(
        "Harald Dahl",
        "Harald Dahl opened a factory in Bergen in 1923. Anna Berg taught physics in Oslo."
            + " Peter Smith painted the church in York. Eva Holm wrote a book in Paris.",
        "Anna Berg",
        "Peter Smith",
        "Eva Holm");
  }

  @Test
  void withTooFewPeopleThereAreNoOptions() {
    check(
        "Harald Dahl",
        "Harald Dahl opened a factory in Bergen in 1923. Anna Berg taught physics in Oslo."
            + " Peter Smith painted the church in York.");
  }

  @Test
  void whoIsNamedInTheSentenceIsNoOption() {
    check(
        "Harald Dahl",
        "Harald Dahl opened a factory with Anna Berg in 1923. Anna Berg taught physics in Oslo."
            + " Peter Smith painted the church in York. Eva Holm wrote a book in Paris.");
  }

  @Test
  void whoMayHaveDoneTheSameIsNoOption() {
    check(
        "Harald Dahl",
        "Harald Dahl opened a factory in Bergen in 1923. In 1923, Anna Berg opened a factory in"
            + " Bergen. Peter Smith painted the church in York. Eva Holm wrote a book in Paris.");
  }

  @Test
  void aLoneSurnameIsSaidInFull() {
    var bank = bank("Harald Dahl opened a factory in Bergen in 1923.");
    var names = new NameOptions(bank);
    names.enter("text", cast(bank));
    assertThat(names.full("text", "Dahl", Kind.PERSON)).isEqualTo("Harald Dahl");
    assertThat(names.full("text", "Holm", Kind.PERSON)).isEqualTo("Holm");
    assertThat(names.full("text", "Dahl", Kind.PLACE)).isEqualTo("Dahl");
    assertThat(names.full("other", "Dahl", Kind.PERSON)).isEqualTo("Dahl");
  }

  @Test
  void whoNeverHeldTheOfficeIsNoOption() {
    var held =
        " Peruvian President Anna Berg taught physics in Oslo."
            + " Peruvian President Peter Smith painted the church in York."
            + " Peruvian President Eva Holm wrote a book in Paris.";
    var asked = "President Harald Dahl opened a factory in Bergen in 1923.";
    check("Harald Dahl", asked + held, "Anna Berg", "Peter Smith", "Eva Holm");
    check(
        "Harald Dahl",
        asked + held + " Nils Lund sang in Rome. Carl Moe sailed to Peru.",
        "Anna Berg",
        "Peter Smith",
        "Eva Holm");
    check("Harald Dahl", asked + held.replace("Peruvian President Eva Holm", "Eva Holm"));
  }

  @Test
  void whoIsTheSamePersonIsNoOption() {
    var text =
        "President Harald Dahl opened a factory in Bergen in 1923."
            + " Peruvian President Harald Dahl slept in Lima."
            + " Peruvian President Dahl Harald sang in Rome."
            + " Peruvian President Anna Berg taught physics in Oslo."
            + " Peruvian President Peter Smith painted the church in York.";
    assertThat(cast(bank(text)).names(Kind.PERSON)).contains("Dahl Harald");
    check("Harald Dahl", text);
    check(
        "Harald Dahl",
        text + " Peruvian President Eva Holm wrote a book in Paris.",
        "Anna Berg",
        "Peter Smith",
        "Eva Holm");
  }

  @Test
  void aCountryOfTheRegionAskedAboutIsNoOption() {
    var members = "Kazakhstan, Uzbekistan, Tajikistan and Kyrgyzstan are countries of ";
    assertThat(options("Japan", "Japan helped Central Asia with 40 ships in 1923.")).hasSize(3);
    assertThat(
            options(
                "Japan",
                "Japan helped Central Asia with 40 ships in 1923. "
                    + members
                    + "Central Asia. Norway, Sweden and Peru sold boats."))
        .hasSize(3)
        .doesNotContain("Kazakhstan", "Uzbekistan", "Tajikistan", "Kyrgyzstan");
    assertThat(
            options(
                "Japan",
                "Japan helped Eva Holm with 40 ships in 1923. " + members + "Central Asia."))
        .containsAnyOf("Kazakhstan", "Uzbekistan", "Tajikistan", "Kyrgyzstan");
  }

  private static void check(String key, String text, String... options) {
    assertThat(options(key, text)).containsExactlyInAnyOrder(options);
  }

  private static List<String> options(String key, String text) {
    var bank = bank(text);
    var names = new NameOptions(bank);
    names.enter("text", cast(bank));
    var asked = asked(bank, key);
    var mention = (NameOf) asked.mention();
    return names.of(bank.statements().getFirst(), asked, mention, key);
  }

  private static Asked asked(Bank bank, String key) {
    return questions(bank).sentences().getFirst().asked().stream()
        .filter(a -> a.key().equals(key) && !a.cloze())
        .findFirst()
        .orElseThrow();
  }

  private static Cast cast(Bank bank) {
    return questions(bank).cast();
  }

  private static Bank bank(String text) {
    return new Bank(
        List.of(MarkdownDocuments.read("text.md", "# Diary\n\n" + text + "\n").value()));
  }

  private static Questions questions(Bank bank) {
    var document = bank.documents().iterator().next();
    var parses = new HashMap<String, Parse>();
    document.sentences().forEach(s -> parses.put(s.text(), SharedParser.get().parse(s.text())));
    return Questions.of(document, parses);
  }
}
