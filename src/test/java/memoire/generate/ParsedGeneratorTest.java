package memoire.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import memoire.fact.Places;
import memoire.question.CardId;
import memoire.question.Form.Choice;
import memoire.question.Question;
import memoire.syntax.Parse;
import memoire.testing.SharedParser;
import org.junit.jupiter.api.Test;

/// What becomes of parsed sentences on their way into a pack.
class ParsedGeneratorTest {
  private static final String SALE = "Norway bought 40 ships from Denmark in 1925.";
  private static final int NO_LIMIT = 0;

  @Test
  void aParsedSentenceIsAskedAboutInEachOfItsForms() {
    check(
        "Denmark",
        SALE,
        "Cloze: {{Norway}} bought 40 ships from Denmark in 1925.",
        "Date: In which year did Norway buy 40 ships from Denmark?",
        "Choice: In which year did Norway buy 40 ships from Denmark?",
        "Text: Which country bought 40 ships from Denmark in 1925?",
        "Choice: Which country bought 40 ships from Denmark in 1925?",
        "Numeric: How many ships did Norway buy from Denmark in 1925?",
        "Choice: How many ships did Norway buy from Denmark in 1925?",
        "Bool: True or false: Norway bought 40 ships from Denmark in 1922.");
  }

  @Test
  void theOptionsOfACountryAreCountriesThatTheSentenceDoesNotName() {
    var choices =
        generation("Trade", SALE, NO_LIMIT).pack().questions().stream()
            .filter(q -> q.prompt().contains("which country") || q.prompt().contains("from which"))
            .map(Question::form)
            .filter(Choice.class::isInstance)
            .map(Choice.class::cast)
            .toList();
    assertThat(choices).extracting(Choice::answer).containsExactlyInAnyOrder("Norway", "Denmark");
    assertThat(choices)
        .allSatisfy(c ->
            assertThat(c.distractors())
                .hasSize(3)
                .allMatch(name -> Places.country(name).isPresent())
                .doesNotContain("Norway", "Denmark"));
  }

  @Test
  void aDayWithoutItsYearIsNotAskedForInAnUndatedDocument() {
    var questions =
        generation("Trade", "Norway bought 40 ships from Denmark on 3 May.", NO_LIMIT)
            .pack()
            .questions();
    assertThat(questions)
        .filteredOn(q -> String.valueOf(q.engine()).contains("corenlp"))
        .extracting(Question::prompt)
        .isNotEmpty()
        .noneMatch(prompt -> prompt.contains("which date") || prompt.contains("{{3 May}}"));
  }

  @Test
  void anAnswerInTheTitleIsNotAskedFor() {
    var generation = generation("Trade in 1925", SALE, NO_LIMIT);
    assertThat(generation.dropped())
        .extracting(Dropped::rule, Dropped::prompt)
        .contains(
            tuple(
                "given-away",
                "According to the text \"Trade in 1925\", in which year did Norway buy 40 ships from"
                    + " Denmark?"),
            tuple(
                "given-away",
                "According to the text \"Trade in 1925\": Norway bought 40 ships from Denmark in the"
                    + " year {{1925}}."));
    assertThat(prompts(generation))
        .noneMatch(prompt -> prompt.contains("Trade in 1925") && prompt.contains("which year"));
  }

  @Test
  void whatTheRestSaysInAnotherWayIsNotAskedFor() {
    assertThat(
            generation("Who trades", "The World Port Organization sold 40 ships to the WPO.", 0)
                .dropped())
        .contains(
            new Dropped(
                "text",
                "According to the text \"Who trades\": The {{World Port Organization}} sold 40 ships"
                    + " to the WPO.",
                "given-away",
                "The rest of it says the answer in another way."));
  }

  @Test
  void theAcronymBehindTheAnswerIsLeftOut() {
    assertThat(
            generation("Trade", "The World Port Organization (WPO) sold 40 ships to Norway.", 0)
                .pack()
                .questions())
        .extracting(Question::prompt)
        .contains(
            "According to the text \"Trade\": The {{World Port Organization}} sold 40 ships to"
                + " Norway.");
  }

  @Test
  void aQuestionThatLeansOnItsHeadingNamesTheSection() {
    var dam = "The dam was sold to Peru by Anna Berg in 1904.";
    assertThat(prompts(generation("Trade", "## The \"old\" dam\n\n" + dam, NO_LIMIT)))
        .isNotEmpty()
        .allMatch(
            p -> p.contains("ccording to the section \"The 'old' dam\" of the text \"Trade\""));
    assertThat(prompts(generation("Trade", "## The old dam\n\n" + SALE, NO_LIMIT)))
        .as("nothing leans on the heading")
        .isNotEmpty()
        .noneMatch(p -> p.contains("section"));
    assertThat(prompts(generation("Trade of the dam", "## the dam\n\n" + dam, NO_LIMIT)))
        .as("the title holds the heading")
        .isNotEmpty()
        .noneMatch(p -> p.contains("section"));
  }

  @Test
  void whatTheDocumentIsAboutIsNotAskedFor() {
    assertThat(prompts(generation("Denmark", SALE, NO_LIMIT)))
        .noneMatch(prompt -> prompt.contains("from which country"));
    assertThat(prompts(generation("Trade", SALE, NO_LIMIT)))
        .anyMatch(prompt -> prompt.contains("from which country"));
  }

  @Test
  void aLimitTakesOneFormOfEachFactBeforeASecondOfAny() {
    // Of eight words 500 in a thousand are 4, 625 are 5, and 1,000 are 8.
    assertThat(forms(generation("Trade", SALE, 250))).hasSize(2).doesNotContain("Choice");
    assertThat(forms(generation("Trade", SALE, 500))).hasSize(4).doesNotContain("Choice");
    assertThat(cards(generation("Trade", SALE, 500))).hasSize(4);
    assertThat(cards(generation("Trade", SALE, 625))).hasSize(4);
    assertThat(forms(generation("Trade", SALE, 1000))).hasSize(8);
  }

  private static Set<CardId> cards(Generation generation) {
    return generation.pack().questions().stream().map(Question::card).collect(Collectors.toSet());
  }

  @Test
  void whatTheLimitLeavesOutIsToldApart() {
    var generation = generation("Trade", SALE, 250);
    assertThat(generation.dropped()).extracting(Dropped::rule).filteredOn("cap"::equals).hasSize(4);
    assertThat(generation.pack().questions()).hasSize(2);
  }

  @Test
  void twoRunsGiveEqualPacks() {
    var first = generation("Trade", SALE, NO_LIMIT);
    var second = generation("Trade", SALE, NO_LIMIT);
    assertThat(second.pack()).isEqualTo(first.pack());
    assertThat(second.dropped()).isEqualTo(first.dropped());
    assertThat(second.features()).isEqualTo(first.features());
  }

  @Test
  void aQuestionOfAParsedSentenceNamesItsParser() {
    assertThat(generation("Trade", SALE, NO_LIMIT).pack().questions())
        .isNotEmpty()
        .extracting(Question::engine)
        .contains("rules-2+corenlp-4.5.10");
  }

  @Test
  void whatIsNotOfACompleteListIsAChoice() {
    var text =
        "The four Nordic countries of Europe are Norway, Sweden, Denmark and Finland. Iceland joined the"
            + " Nordic Council in 1952.";
    assertThat(generation("Trade", text, NO_LIMIT).pack().questions())
        .filteredOn(q -> q.prompt().contains("NOT"))
        .singleElement()
        .satisfies(q -> {
          assertThat(q.prompt())
              .isEqualTo(
                  "According to the text \"Trade\", which of these is NOT one of the four Nordic"
                      + " countries of Europe?");
          assertThat(q.form())
              .isInstanceOfSatisfying(
                  Choice.class, c -> assertThat(c.answer()).isEqualTo("Iceland"));
        });
  }

  @Test
  void withoutParsesTheRulesWorkAlone() {
    var source =
        source(
            "Trade",
            "The Treaty of Oslo was signed on 3 May 1904. Norway joined the United Nations in 1945.");
    var settings = settings(NO_LIMIT);
    var alone = new Generator(List.of(source), settings).generate(Map.of());
    assertThat(alone.pack()).isEqualTo(Generator.generate(List.of(source), settings).pack());
    assertThat(alone.pack().questions())
        .isNotEmpty()
        .extracting(Question::engine)
        .containsOnly("rules-2");
  }

  private static void check(String title, String text, String... questions) {
    assertThat(generation(title, text, NO_LIMIT).pack().questions())
        .extracting(q -> form(q) + ": " + q.prompt())
        .containsExactlyInAnyOrder(questions);
  }

  private static List<String> prompts(Generation generation) {
    return generation.pack().questions().stream().map(Question::prompt).toList();
  }

  private static List<String> forms(Generation generation) {
    return generation.pack().questions().stream().map(ParsedGeneratorTest::form).toList();
  }

  private static String form(Question question) {
    return question.form().getClass().getSimpleName();
  }

  private static Generation generation(String title, String text, int maxPer1000Words) {
    var generator = new Generator(List.of(source(title, text)), settings(maxPer1000Words));
    var parses = new HashMap<String, Parse>();
    generator.sentences().forEach(s -> parses.put(s, SharedParser.get().parse(s)));
    return generator.parsedBy("corenlp-4.5.10").generate(parses, true);
  }

  private static SourceDocument source(String title, String text) {
    return new SourceDocument("text.md", "# " + title + "\n\n" + text + "\n");
  }

  private static Settings settings(int maxPer1000Words) {
    return Settings.draft("trade", "Trade").withMost(maxPer1000Words);
  }
}
