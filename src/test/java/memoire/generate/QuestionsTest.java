package memoire.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import memoire.question.Form;
import memoire.question.Question;
import org.junit.jupiter.api.Test;

/// One sentence, or a few, and the question they give.
class QuestionsTest {
  private static final String HEAD =
      "---\ntitle: Port News: a chronicle\npublisher: Harbor Gazette\n---\n\n";

  private static Generation generate(String... sentences) {
    return Generator.generate(
        List.of(new SourceDocument("test.md", HEAD + String.join(" ", sentences))),
        Settings.draft("test", "Test"));
  }

  private static List<String> questions(String... sentences) {
    return generate(sentences).pack().questions().stream().map(QuestionsTest::line).toList();
  }

  private static String line(Question question) {
    var key =
        switch (question.form()) {
          case Form.Choice choice -> choice.answer();
          case Form.Text text -> text.answer();
          case Form.Date date -> date.answer().toString();
          case Form.Numeric number -> number.answer().toPlainString();
          case Form.Bool bool -> Boolean.toString(bool.answer());
          case Form.Order order -> String.join(" < ", order.answer());
          case Form.Choices choices -> String.join(", ", choices.answers());
          case Form.Cloze _, Form.Match _, Form.Flip _ -> "";
        };
    return question.form().name() + ": " + question.prompt() + " " + key;
  }

  private static void check(String sentence, String question) {
    assertThat(questions(sentence)).contains(question);
  }

  private static void checkNone(String... sentences) {
    assertThat(questions(sentences)).isEmpty();
  }

  @Test
  void aFrontedDateIsAskedFor() {
    check(
        "In May 1921, the Port of Rotterdam opened a second dock.",
        "date: According to Harbor Gazette's \"Port News\", in which month and year did the Port of Rotterdam open a second dock? 1921-05");
    check(
        "On July 4, 1890, Norway and Sweden signed a fishing treaty.",
        "date: According to Harbor Gazette's \"Port News\", on which date did Norway and Sweden sign a fishing treaty? 1890-07-04");
  }

  @Test
  void aTrailingDateIsAskedFor() {
    check(
        "The Treaty of Kiel was signed in 1814.",
        "date: According to Harbor Gazette's \"Port News\", in which year was the Treaty of Kiel signed? 1814");
  }

  @Test
  void aDateWithoutAYearNamesItsDocument() {
    check(
        "In October, Anna Berg, Mayor of Bergen, visited Riga.",
        "text: According to Harbor Gazette's \"Port News\", in which month did Anna Berg, Mayor of"
            + " Bergen, visit Riga? October");
  }

  @Test
  void theYearOfTheParagraphIsSupplied() {
    assertThat(
            questions(
                "In 1921, Norway joined the League of Ports.",
                "In March, the League of Ports opened a school in Bergen."))
        .contains(
            "text: According to Harbor Gazette's \"Port News\", in which month of 1921 did the League"
                + " of Ports open a school in Bergen? March");
  }

  @Test
  void aCountIsAskedForWithItsUnit() {
    check(
        "In 1921, the Port of Rotterdam received 164 Danish ships.",
        "number: According to Harbor Gazette's \"Port News\", how many Danish ships did the Port of Rotterdam receive in 1921? 164");
    check(
        "In 1921, 164 Danish ships entered the Port of Rotterdam.",
        "number: According to Harbor Gazette's \"Port News\", how many Danish ships entered the Port of Rotterdam in 1921? 164");
    check(
        "The law of Norway applies to 12 professions.",
        "number: According to Harbor Gazette's \"Port News\", to how many professions does the law of"
            + " Norway apply? 12");
  }

  @Test
  void aHedgeStaysWithItsCount() {
    var questions = questions("In 1921, the Port of Rotterdam received more than 160 ships.");
    assertThat(questions)
        .contains(
            "number: According to Harbor Gazette's \"Port News\", more than how many ships did the Port of Rotterdam receive in 1921? 160")
        .noneMatch(
            q -> q.startsWith("choice: According to Harbor Gazette's \"Port News\", more than"));
  }

  @Test
  void offices() {
    check(
        "Anna Berg, Minister of Finance of Norway, opened the Oslo Fair.",
        "text: Who is named as Minister of Finance of Norway in Harbor Gazette's \"Port News\"? Anna Berg");
  }

  @Test
  void anOfficeThatTwoPeopleHoldIsNotAskedFor() {
    assertThat(
            questions(
                "Anna Berg, Minister of Finance of Norway, opened the Oslo Fair.",
                "Ida Falk, Minister of Finance of Norway, closed the Oslo Fair."))
        .noneMatch(q -> q.contains("Who is named as Minister of Finance of Norway"));
  }

  @Test
  void aClaimIsAskedForByItsOwner() {
    check(
        "Anna Berg, head of the Institute of Marine Research of Norway, said that the cod of the"
            + " Barents Sea would come back.",
        "text: To whom does Harbor Gazette's \"Port News\" attribute the statement that the cod of the"
            + " Barents Sea would come back? Anna Berg");
  }

  @Test
  void acronyms() {
    check(
        "The International Maritime Organization (IMO) met in London.",
        "text: According to Harbor Gazette's \"Port News\", what does the acronym IMO stand for?"
            + " International Maritime Organization");
  }

  @Test
  void places() {
    check(
        "In May 1921, the League of Ports met in Lisbon.",
        "text: According to Harbor Gazette's \"Port News\", in which city did the League of Ports meet in May 1921? Lisbon");
  }

  @Test
  void anniversaries() {
    check(
        "In 1971, the League of Ports celebrated the 50th anniversary of the Treaty of Kiel.",
        "text: According to Harbor Gazette's \"Port News\", which anniversary of the Treaty of Kiel did the League of Ports celebrate in 1971? 50th");
  }

  @Test
  void eventsOfOneSectionArePutInOrder() {
    assertThat(
            questions(
                "On May 3, 1921, Norway joined the League of Ports.",
                "On May 5, 1921, Denmark left the League of Ports.",
                "On May 9, 1921, Sweden closed the Port of Malmö."))
        .contains(
            "order: Put these events in the order in which they happened, according to Harbor"
                + " Gazette's \"Port News\". Norway joined the League of Ports < Denmark left the"
                + " League of Ports < Sweden closed the Port of Malmö");
  }

  @Test
  void aGapIsForWhatNoPlainQuestionAsks() {
    var questions = questions("Trade between Norway and Iceland has grown since 1994.");
    assertThat(questions)
        .containsExactly(
            "cloze: According to Harbor Gazette's \"Port News\": Trade between Norway and Iceland has grown since {{1994}}. ");
  }

  // The traps.

  @Test
  void anaphoraIsDropped() {
    checkNone("In 1921, this company opened a second dock in Bergen.");
    checkNone("In 1921, they opened a second dock in Bergen.");
    checkNone("In 1921, the two sides signed such a treaty in Bergen.");
  }

  @Test
  void bareDefinitesAreDropped() {
    checkNone("In 1921, the company opened a second dock in Bergen.");
  }

  @Test
  void relativeTimeIsDropped() {
    checkNone("Last year, Norway opened 12 docks.");
    checkNone("Norway recently opened 12 docks.");
  }

  @Test
  void hedgesAreNotLost() {
    assertThat(questions("Reportedly, Norway opened 12 docks."))
        .allMatch(q -> q.contains("Reportedly"));
    assertThat(questions("Norway reportedly opened a dock in Bergen in 1921."))
        .isNotEmpty()
        .allMatch(q -> q.contains("reportedly"));
  }

  @Test
  void aDateOfANestedClauseIsNotTheMainVerbs() {
    assertThat(questions("Norway praised the treaty of Kiel that Denmark signed in 1814."))
        .noneMatch(q -> q.contains("did Norway praise"));
    assertThat(questions("Norway agreed to open a dock in 1921."))
        .noneMatch(q -> q.contains("did Norway agree"));
  }

  @Test
  void conflictingValuesAreDropped() {
    assertThat(
            questions(
                "In 1921, Norway opened the Bergen dock.",
                "In 1923, Norway opened the Bergen dock."))
        .noneMatch(q -> q.contains("did Norway open the Bergen dock"));
  }

  @Test
  void whatLastsIsNotAskedForByYear() {
    assertThat(questions("In 1921, Norway remained a member of the League of Ports."))
        .noneMatch(q -> q.contains("In which year"));
  }

  @Test
  void numbersThatNameAGroupAreNotAskedFor() {
    assertThat(
            questions(
                "In 1921, five ports of Norway met in Oslo.",
                "The five ports of Norway met again."))
        .noneMatch(q -> q.contains("how many ports"));
  }

  @Test
  void splitNumbersStayWhole() {
    check(
        "In 1921, the Port of Rotterdam received 1.5 million barrels.",
        "number: According to Harbor Gazette's \"Port News\", how many barrels did the Port of Rotterdam receive in 1921? 1500000");
  }

  @Test
  void denialsAreNotTurnedRound() {
    checkNone("In 1921, Norway did not sign the Treaty of Kiel.");
  }

  @Test
  void theDocumentsNameGivesNothingAway() {
    var generation =
        Generator.generate(
            List.of(
                new SourceDocument(
                    "a.md", "---\ntitle: Ports of 1921\n---\nNorway holds 12 docks since 1921.")),
            Settings.draft("t", "T"));
    assertThat(generation.dropped()).extracting(Dropped::rule).contains("given-away");
  }

  private static List<String> accepted(String key, String... sentences) {
    return generate(sentences).pack().questions().stream()
        .map(Question::form)
        .filter(Form.Text.class::isInstance)
        .map(Form.Text.class::cast)
        .filter(text -> text.answer().equals(key))
        .flatMap(text -> text.accept().stream())
        .distinct()
        .toList();
  }

  @Test
  void aLonePartOfANameIsAcceptedWhereTheTextUsesIt() {
    var first = "Berg Anna, Mayor of Bergen, opened the Oslo Fair in 1921.";
    assertThat(accepted("Berg Anna", first)).containsExactly("Anna Berg");
    assertThat(accepted("Berg Anna", first, "In 1922, Mayor Berg closed the Oslo Fair."))
        .containsExactly("Anna Berg", "Berg");
  }

  @Test
  void anOfficeWordedTwiceIsAskedOnce() {
    var offices =
        questions(
            "In May, Anna Berg, Foreign Minister of Poland, opened the Oslo Fair.",
            "In June, Anna Berg, Foreign Minister of the Republic of Poland, closed the Oslo Fair.");
    assertThat(offices)
        .filteredOn(q -> q.contains("is named as"))
        .containsExactly(
            "text: Who is named as Foreign Minister of the Republic of Poland in Harbor Gazette's"
                + " \"Port News\"? Anna Berg");
  }

  @Test
  void whatSomebodyIsAndWhatSomebodyDidAreTwoCards() {
    var pack = generate("Anna Berg, Mayor of Bergen, won the Oslo Prize in Norway in 1921.").pack();
    var office = pack.questions().stream().filter(q -> q.prompt().contains("named as")).toList();
    var act = pack.questions().stream().filter(q -> q.prompt().contains("who won")).toList();
    assertThat(office).isNotEmpty();
    assertThat(act).isNotEmpty();
    assertThat(office.getFirst().card()).isNotEqualTo(act.getFirst().card());
  }

  @Test
  void countriesThatShareAStateAreAskedForTogether() {
    check(
        "Norway and Sweden lack coal and depend on Poland.",
        "choices: According to Harbor Gazette's \"Port News\", which two countries lack coal and"
            + " depend on Poland? Norway, Sweden");
  }

  @Test
  void aLongQuestionLeavesOfficesOut() {
    check(
        "In May, Anna Berg, Deputy Mayor and Director of Ports and Fisheries of Bergen, held a"
            + " conference with Ola Lund, Deputy Mayor and Director of Trade of Oslo.",
        "text: According to Harbor Gazette's \"Port News\", in which month did Anna Berg hold a"
            + " conference with Ola Lund? May");
  }

  @Test
  void surnamesAreGivenInFull() {
    assertThat(
            questions(
                "Anna Berg, Mayor of Bergen, opened the Oslo Fair.", "Berg visited Riga in 1921."))
        .contains(
            "date: According to Harbor Gazette's \"Port News\", in which year did Anna Berg visit"
                + " Riga? 1921");
  }

  @Test
  void spellingVariantsAreOnePerson() {
    var questions =
        generate(
                "Anna Bergen, Mayor of Oslo, opened the Oslo Fair.",
                "Anna Bergan, Mayor of Oslo, closed the Oslo Fair.")
            .pack()
            .questions();
    assertThat(questions)
        .filteredOn(q -> q.form() instanceof Form.Text)
        .isNotEmpty()
        .allSatisfy(q -> assertThat(((Form.Text) q.form()).accept()).contains("Anna Bergan"));
  }

  @Test
  void anEditorialIsItsPublishersOpinion() {
    var generation =
        Generator.generate(
            List.of(
                new SourceDocument(
                    "a.md",
                    "---\ntitle: On ports\npublisher: The Daily\nkind: editorial\n---\n"
                        + "In 1921, Norway opened 12 docks.")),
            Settings.draft("t", "T"));
    assertThat(generation.pack().questions())
        .isNotEmpty()
        .allSatisfy(q -> {
          assertThat(q.attribution()).isEqualTo("The Daily");
          assertThat(q.prompt()).startsWith("According to The Daily's \"On ports\"");
        });
  }
}
