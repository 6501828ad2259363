package memoire.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import memoire.testing.SharedParser;
import org.junit.jupiter.api.Test;

/// What statements a sentence makes: `adverbial, subject | predicate << owner`.
class PropositionsTest {

  @Test
  void theMainClauseIsAStatement() {
    check("The council opened a library in 1912.", "The council | opened a library in 1912");
    check("There are nine bridges in the city.", "There | are nine bridges in the city");
    check("The treaty did not end the war.", "The treaty | did not end the war");
    check(
        "The museum was built by Norman Foster between 1991 and 1995.",
        "The museum | was built by Norman Foster between 1991 and 1995");
  }

  @Test
  void anAdverbialBeforeTheSubjectStaysInFront() {
    check("In 1912, the council opened a library.", "In 1912, the council | opened a library");
  }

  @Test
  void whatTiesTheSentenceToTheOneBeforeGoes() {
    check("However, the firm moved to Leeds in 1998.", "the firm | moved to Leeds in 1998");
  }

  @Test
  void remarksGo() {
    check(
        "The library (opened in 1912) holds two million books.",
        "The library | holds two million books");
    check(
        "The old port, a quiet harbour in the north, closed in 1930.",
        "The old port | closed in 1930");
    check(
        "The firm has offices in Leeds; it employs 300 people.", "The firm | has offices in Leeds");
  }

  @Test
  void joinedPredicatesShareTheirSubject() {
    check(
        "Anna Berg founded the company in 1950 and sold it in 1972.",
        "Anna Berg | founded the company in 1950",
        "Anna Berg | sold it in 1972");
  }

  @Test
  void joinedClausesAreStatementsOfTheirOwn() {
    check(
        "Oslo hosted the games in 1952, and Helsinki followed in 1956.",
        "Oslo | hosted the games in 1952",
        "Helsinki | followed in 1956");
    check(
        "In 1920 the firm moved to Leeds, and in 1935 it closed the plant in York.",
        "In 1920, the firm | moved to Leeds",
        "in 1935, it | closed the plant in York");
  }

  @Test
  void aRelativeClauseSpeaksOfItsNamedNoun() {
    check(
        "The city gave the prize to Marie Curie, who was born in Warsaw.",
        "The city | gave the prize to Marie Curie",
        "Marie Curie | was born in Warsaw");
    check(
        "She met Pierre Curie, who taught physics at a school in Paris.",
        "She | met Pierre Curie",
        "Pierre Curie | taught physics at a school in Paris");
  }

  @Test
  void whoIsSaidOfPeople() {
    check(
        "The king praised the Titanic, who sailed to Norway in 1904.",
        "The king | praised the Titanic");
    check(
        "The king praised the Titanic, which sailed to Norway in 1904.",
        "The king | praised the Titanic",
        "the Titanic | sailed to Norway in 1904");
    check(
        "The war hurt Anna Berg, who moved to Norway in 1904.",
        "The war | hurt Anna Berg",
        "Anna Berg | moved to Norway in 1904");
  }

  @Test
  void aClauseDoesNotSwallowThePredicateAfterIt() {
    check(
        "The United Nations, which has 193 member states, was founded in San Francisco in 1945.",
        "The United Nations | was founded in San Francisco in 1945",
        "The United Nations | has 193 member states");
    check(
        "The European Union, which has 27 members, grew out of the Treaty of Rome.",
        "The European Union | grew out of the Treaty of Rome",
        "The European Union | has 27 members");
    check(
        "Johannes Gutenberg, who introduced printing to Europe, died in Mainz in 1468.",
        "Johannes Gutenberg | died in Mainz in 1468",
        "Johannes Gutenberg | introduced printing to Europe");
    check(
        "Ada Lovelace, whose father was Lord Byron, worked with Charles Babbage in London.",
        "Ada Lovelace | worked with Charles Babbage in London");
    check(
        "The Treaty of Versailles, signed on 28 June 1919, required Germany to pay reparations.",
        "The Treaty of Versailles | required Germany to pay reparations",
        "The Treaty of Versailles | was signed on 28 June 1919");
    check(
        "The Suez Canal (opened in 1869) links the Mediterranean Sea with the Red Sea.",
        "The Suez Canal | links the Mediterranean Sea with the Red Sea",
        "The Suez Canal | was opened in 1869");
  }

  @Test
  void aParticipleThatOpensTheSentenceSpeaksOfItsSubject() {
    check(
        "Born in Ulm in 1879, Albert Einstein moved to Bern in 1902.",
        "Albert Einstein | moved to Bern in 1902",
        "Albert Einstein | was born in Ulm in 1879");
  }

  @Test
  void examplesAndRemarksGo() {
    check(
        "Twelve countries, including Norway, signed the Antarctic Treaty in 1959.",
        "Twelve countries | signed the Antarctic Treaty in 1959");
    check(
        "Jupiter has 95 known moons, the largest of which is Ganymede.",
        "Jupiter | has 95 known moons");
  }

  @Test
  void whenItHappenedIsNoStatement() {
    check("When the Titanic sank on 15 April 1912, more than 1,500 people lost their lives.");
  }

  @Test
  void aPastTenseIsNoParticiple() {
    check(
        "The act, passed by Parliament in 1833, freed about 800,000 slaves.",
        "The act | freed about 800,000 slaves");
    check(
        "Rachel Carson, an American biologist, published Silent Spring in 1962.",
        "Rachel Carson | published Silent Spring in 1962");
  }

  @Test
  void aRelativeClauseOfACommonNounGoes() {
    check(
        "The dam, which was completed in 1936, supplies Nevada with power.",
        "The dam | supplies Nevada with power");
  }

  @Test
  void aReducedRelativeClauseGetsItsAuxiliary() {
    check(
        "Arsenal, founded in 1886, moved to Highbury in 1913.",
        "Arsenal | moved to Highbury in 1913",
        "Arsenal | was founded in 1886");
    check(
        "The Red Cross, founded in 1863, is based in Geneva.",
        "The Red Cross | is based in Geneva",
        "The Red Cross | was founded in 1863");
  }

  @Test
  void whatIsReportedHasAnOwner() {
    check(
        "The minister said that the bridge would cost 40 million euros.",
        "the bridge | would cost 40 million euros << The minister",
        "The minister | said that the bridge would cost 40 million euros");
    check(
        "Critics claimed that Oslo had sold the island.",
        "Oslo | had sold the island << Critics",
        "Critics | claimed that Oslo had sold the island");
  }

  @Test
  void whatIsNotSaidIsNotReported() {
    check(
        "The firm did not say that the plant had closed.",
        "The firm | did not say that the plant had closed");
  }

  @Test
  void aConditionMakesNoStatement() {
    check("If the dam breaks, the valley floods.");
    check("The valley floods if the dam breaks.");
    check("Unless the rain stops, the festival will end.");
  }

  @Test
  void whatTheParserMisreadsIsRefused() {
    check("The old man the boats.");
  }

  @Test
  void theWholeSentenceLosesOnlyItsStop() {
    checkWhole("Anna Berg, a clerk, left (in 1950).", "Anna Berg, a clerk, left (in 1950)");
    checkWhole("The firm closed", "The firm closed");
    assertThat(Proposition.whole(new Parse("", List.of()))).isEmpty();
  }

  @Test
  void wordsAreSpacedAsTheSentenceSpacedThem() {
    var parse = SharedParser.get().parse("He paid $4.3 billion (in cash).");
    assertThat(Rendering.text(parse, parse.words(), Map.of()))
        .isEqualTo("He paid $4.3 billion (in cash).");
    assertThat(Rendering.text(parse, parse.words(), Map.of(0, "Anna Berg", 1, "spent")))
        .isEqualTo("Anna Berg spent $4.3 billion (in cash).");
    var quoted = SharedParser.get().parse("He saw the \"dry tun\" there.");
    assertThat(Rendering.text(quoted, quoted.words(), Map.of(4, "{{dry tun}}", 5, "")))
        .as("what follows a gap of two words")
        .isEqualTo("He saw the \"{{dry tun}}\" there.");
  }

  private static void check(String sentence, String... statements) {
    assertThat(Propositions.of(Repairs.of(SharedParser.get().parse(sentence))))
        .as(sentence)
        .extracting(PropositionsTest::text)
        .containsExactly(statements);
  }

  private static void checkWhole(String sentence, String expected) {
    var whole = Proposition.whole(SharedParser.get().parse(sentence)).orElseThrow();
    assertThat(whole.isWhole()).isTrue();
    assertThat(text(whole.parse(), whole.predicate())).isEqualTo(expected);
  }

  private static String text(Proposition proposition) {
    var parse = proposition.parse();
    var fronts =
        proposition.fronts().stream().map(f -> text(parse, f) + ", ").collect(Collectors.joining());
    var inserted = proposition.inserted().isEmpty() ? "" : proposition.inserted() + " ";
    var owner = proposition.owner() == null ? "" : " << " + text(parse, proposition.owner());
    return fronts
        + text(parse, proposition.subject())
        + " | "
        + inserted
        + text(parse, proposition.predicate())
        + owner;
  }

  private static String text(Parse parse, List<Word> words) {
    return Rendering.text(parse, words, Map.of());
  }
}
