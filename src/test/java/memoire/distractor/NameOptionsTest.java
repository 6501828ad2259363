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

  private static void check(String key, String text, String... options) {
    var bank = bank(text);
    var names = new NameOptions(bank);
    names.enter("text", cast(bank));
    var asked = asked(bank, key);
    var mention = (NameOf) asked.mention();
    assertThat(names.of(bank.statements().getFirst(), asked, mention, key))
        .containsExactlyInAnyOrder(options);
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
