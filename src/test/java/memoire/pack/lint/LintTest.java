package memoire.pack.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import memoire.pack.Pack;
import memoire.question.CardId;
import memoire.question.Form;
import memoire.question.PartialDate;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.text.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LintTest {
  /// @param codes separated by blanks, empty for none
  record Case(String codes, Question question) {
    @Override
    public String toString() {
      return codes + " " + question.prompt() + " " + question.form();
    }
  }

  static Stream<Case> questions() {
    return Stream.of(
        // fine as they are
        choice(
            "",
            "How many export categories did Japan restrict in April 2024?",
            "164",
            "22",
            "29",
            "335"),
        choice(
            "",
            "Which country holds the largest part of the Pamir?",
            "Tajikistan",
            "China",
            "Peru"),
        choice("", "Welche Stadt ist die Hauptstadt von Peru?", "Lima", "Quito", "Bogotá"),
        text("", "Who painted the ceiling of the Sistine Chapel?", "Michelangelo"),
        cloze("", "The treaty of Portsmouth ended the war in {{1905}}."),
        bool("", "Lima is the capital of Peru.", true),
        // L001: the answer stands in the prompt
        text("L001", "Which river, the Amazon, flows through Manaus?", "Amazon"),
        text("L001", "In which city does the Séoul court sit?", "Seoul"),
        choice("L001", "In the Lima declaration, which city was named?", "Lima", "Quito", "Bogotá"),
        choice("", "Which is the larger city, Lima or Quito?", "Lima", "Quito", "Bogotá"),
        cloze("L001", "The {{Amazon}} is called the Amazon in Brazil."),
        number("L001", "Of the 1,500 delegates, how many came?", "1500"),
        date("L001", "In which year was the 2021 census held?", "2021"),
        text("", "What does “amazonian” come from?", "Amazon"),
        // L002: its acronym, or what the acronym stands for
        text("L002", "Which union, the EAEU, did Armenia join?", "Eurasian Economic Union"),
        text("", "What does EAEU stand for?", "Eurasian Economic Union"),
        choice(
            "",
            "Which body is the CSTO?",
            "Collective Security Treaty Organization",
            "Commonwealth Space Trade Overseers",
            "Council of Seven Trading Observers"),
        text("L002", "Which body is the Collective Security Treaty Organization?", "CSTO"),
        text("", "Which body did Peru join in 1998?", "APEC"),
        text("", "Which union has the NATO secretary visited?", "African Union"),
        // L003: the right option is by far the longest
        choice(
            "L003",
            "What did Peru announce in 2020?",
            "A gradual reduction of tariffs",
            "A tax",
            "A war"),
        choice("", "Which is a fruit?", "pineapple", "fig", "nut"),
        // L004: numbers and dates out of order
        choice("L004", "How many came to the fair?", "164", "29", "335", "22"),
        choice("L004", "When was the treaty signed?", "May 2021", "June 2022", "23 May 2020"),
        choice("", "When was the treaty signed?", "2021-05-23", "2020-05-23", "2022-01-01"),
        choice("", "How much did the bridge cost?", "$13 billion", "$900 million", "$1.5 trillion"),
        // L005, L006: options that speak of options
        choice("L005", "Which of these is a fruit?", "All of the above", "Apple", "Pear"),
        choice("L005", "Which of these is a fruit?", "Apple", "Stone", "None of these"),
        choice("L006", "Which of these are fruits?", "Both A and C", "Only stones", "Water"),
        choice("L006", "Which of these are fruits?", "Stone", "I and III", "Water"),
        // L007, L011: words that tell, words that do not
        bool("L007", "The council never voted on the treaty.", false),
        choice(
            "L007", "What holds for the council?", "It met in 2020", "It always agreed", "It fell"),
        text("", "Which treaty did every member sign?", "Tlatelolco"),
        choice("", "Which film is the oldest?", "You Never Know", "Vertigo", "Casablanca"),
        choice("", "When does the bus leave?", "always at 5", "always at 6", "always at 7"),
        bool("L011", "The council often met in Geneva.", true),
        // L008: negative stems
        choice("L008", "Which country is not a member?", "Peru", "Chad", "Mali"),
        choice("L008", "Which country didn’t sign?", "Peru", "Chad", "Mali"),
        choice("", "Which country signed the treaty \"We will not go\"?", "Peru", "Chad", "Mali"),
        choice("", "Who made the statement that Peru cannot sign?", "Ayala", "Toledo", "Prado"),
        choice("L019", "Which film did Anna not like?", "Never Again", "Never Before"),
        choice("", "Which country is NOT a member?", "Peru", "Chad", "Mali"),
        text("", "Which member did not sign the treaty of 1968?", "Cuba"),
        // L009: the article
        choice("L009", "Complete: Newton was hit by an", "apple", "pear", "fig"),
        choice("", "Complete: Newton was hit by an", "apple", "orange", "fig"),
        // L010: gaps in choices
        choice("L010", "Lima is the capital of ____.", "Peru", "Chad", "Laos"),
        choice("L001 L010", "Lima is the capital of {{Peru}}.", "Peru", "Chad", "Laos"),
        // L012: unfocused
        choice("L012", "The city of Lima", "lies in Peru", "lies in Chad", "lies in Laos"),
        choice("L012", "Lima", "a city", "a state", "a sea"),
        choice("L012", "This sea is the largest.", "Pacific", "Atlantic", "Baltic"),
        choice("", "Name the capital of Peru.", "Lima", "Quito", "La Paz"),
        choice("", "The capital of Peru is:", "Lima", "Quito", "La Paz"),
        choice("", "ペルーの首都は？", "リマ", "キト", "ラパス"),
        // L013, L014: time
        text("L013", "Who became president of Peru this year?", "Boluarte"),
        text("L013", "Who was recently elected in Peru?", "Boluarte"),
        text("", "Which paper, besides USA Today, reported it first?", "The Sun"),
        text("L014", "Who visited Kazakhstan in August?", "Kishida"),
        text("L014", "Who spoke in Astana on 5 July?", "Iwaya"),
        text("L014", "According to experts, who spoke in Astana on 5 July?", "Iwaya"),
        text("", "According to the Port Report, who spoke in Astana on 5 July?", "Iwaya"),
        text("", "Who spoke in Astana on 5 July, according to the Port Report?", "Iwaya"),
        text("", "Who visited Kazakhstan in August 2024?", "Kishida"),
        text("", "Which party may join the council?", "None yet"),
        date("", "When, in August, did the meeting in Astana begin?", "2024-08-09"),
        // L015: what points back
        text("L015", "When did he resign?", "2020 it was"),
        text("L015", "He resigned for which reason?", "illness"),
        text("L015", "What was this plan called?", "Blue"),
        text("L015", "Where was the meeting?", "Astana"),
        text("L015", "What did the two sides sign?", "A treaty"),
        text("L015", "Its capital is called what?", "Lima"),
        text("L015", "According to the text, when did Rubio land?", "At dawn"),
        text("", "According to the text \"NASA invites media\", who landed?", "Rubio"),
        text("", "What did the president of Peru sign?", "A treaty"),
        text("", "Which country withdrew its troops from Chad?", "France"),
        // L016: variants
        choice("L016", "Who is foreign minister of Japan in 2025?", "Iwaya", "Ivaya", "Kono"),
        choice("L016", "Which state borders China?", "Kyrgyz", "Kyrgyzstan", "Peru"),
        choice(
            "L016",
            "Which union was founded in 2015?",
            "EAEU",
            "Eurasian Economic Union",
            "Mercosur"),
        choice("L016", "Who led Japan in 2022?", "Fumio Kishida", "Kishida Fumio", "Taro Kono"),
        choice("L016", "Which city hosts the seat?", "Bogota", "Bogotá", "Lima"),
        choice("", "Which king abdicated in 1936?", "George V", "George VI", "Edward VIII"),
        text("", "Is it true that Lima lies in Peru, or in which state?", "Perou"),
        choice("", "Which animal is meant?", "A rat", "A cat", "A dog"),
        choice("", "Which state borders Benin?", "Niger", "Nigeria", "Iran", "Iraq"),
        // L017: what cannot be seen
        text("L017", "Who wrote it?", "Go\u200bethe"),
        text("L017", "Who wrote\u202e it?", "Goethe"),
        text("", "Who wrote it?\r\n\tOf these two.", "Goethe"),
        // L018, L019: kinds and numbers of options
        choice("L018", "What was the result of the vote?", "164", "a draw", "a defeat"),
        choice("L019", "Which city is the capital of Peru?", "Lima", "Quito"),
        choice("L019", "Which letter comes first?", "a", "b", "c", "d", "e", "f", "g", "h"),
        // L020: clang
        choice(
            "L020",
            "Which treaty banned nuclear tests?",
            "The nuclear pact",
            "Versailles",
            "Tordesillas"),
        choice(
            "",
            "Which treaty banned nuclear tests?",
            "The nuclear pact",
            "The nuclear truce",
            "Nuclear one"),
        // L021: hints
        hint("L021", "Who painted the ceiling?", "Michelangelo", "It was Michelangelo who did."),
        hint("", "Who painted the ceiling?", "Michelangelo", "A sculptor."),
        // L022, L023: too much and too little
        text("L022", "Who " + "really ".repeat(60) + "did it?", "Goethe"),
        cloze("L022", "Tall trees grew ".repeat(51) + "by the house of {{Goethe}}."),
        cloze("", "Tall trees grew ".repeat(30) + "by the house of {{Goethe}}."),
        cloze("L023", "{{Lima}}, Peru."));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void findsTheFlawAndNoOther(Case input) {
    assertThat(codes(Lint.check(input.question(), "en"))).isEqualTo(input.codes());
  }

  @Test
  void everyQuestionRuleHasACase() {
    var tested = questions().map(Case::codes).distinct().toList();
    for (int i = 1; i <= 23; i++) {
      assertThat(tested).contains("L%03d".formatted(i));
    }
  }

  @Test
  void findingsAreSentences() {
    assertThat(questions().flatMap(input -> Lint.check(input.question(), "en").stream()))
        .isNotEmpty()
        .allMatch(finding -> finding.sentence().endsWith("."))
        .allMatch(finding -> finding.remedy().endsWith("."))
        .allMatch(finding -> finding.severity() == Severity.WARNING);
  }

  @Test
  void englishWordsMeanNothingInOtherLanguages() {
    var question = text("", "Was war now?", "x").question();
    assertThat(codes(Lint.check(question, "en-GB"))).isEqualTo("L013");
    assertThat(codes(Lint.check(question, "de"))).isEmpty();
  }

  @Test
  void duplicatesAreFoundAcrossCards() {
    var found =
        Lint.check(
            pack(
                Question.plain("a", "Who wrote Faust?", new Form.Text("Goethe", List.of())),
                Question.plain("b", "Who wrote “Faust”?", new Form.Text("goethe", List.of()))));
    assertThat(codes(found)).isEqualTo("L024");
    assertThat(found.getFirst().question()).isEqualTo(new QuestionId("b"));
    assertThat(found.getFirst().sentence()).isEqualTo("The question asks the same as a.");
  }

  @Test
  void formsOfOneCardMayShareAPrompt() {
    var typed = Question.plain("a", "Who wrote Faust?", new Form.Text("Goethe", List.of()));
    var chosen = new Form.Choice("Goethe", List.of("Schiller", "Lessing"));
    assertThat(Lint.check(pack(typed, onCard("a", "b", typed.prompt(), chosen)))).isEmpty();
    assertThat(codes(Lint.check(pack(typed, onCard("c", "b", typed.prompt(), chosen)))))
        .isEqualTo("L024");
  }

  @Test
  void contradictionsAreFound() {
    var found =
        Lint.check(
            pack(
                Question.plain("a", "Who wrote Faust?", new Form.Text("Goethe", List.of())),
                Question.plain("b", "Who wrote Faust?", new Form.Text("Schiller", List.of()))));
    assertThat(codes(found)).isEqualTo("L025");
    assertThat(found.getFirst().sentence())
        .isEqualTo(
            "The question asks the same as a, and its key is “Schiller” instead of “Goethe”.");
  }

  @Test
  void samePromptOverOtherItemsIsNoContradiction() {
    assertThat(
            Lint.check(
                pack(
                    Question.plain("a", "Put in order.", new Form.Order(List.of("one", "two"))),
                    Question.plain("b", "Put in order.", new Form.Order(List.of("six", "ten"))))))
        .isEmpty();
  }

  @Test
  void longPassagesWithDifferentQuestionsAreNoDuplicates() {
    var passage = "Lima lies on the coast. ".repeat(200);
    var found =
        Lint.check(
            pack(
                Question.plain("a", passage + "Where?", new Form.Text("Peru", List.of())),
                Question.plain(
                    "b", passage + "In which state?", new Form.Text("Peru", List.of()))));
    assertThat(codes(found)).isEqualTo("L022 L022");
  }

  @Test
  void statementsShouldNotAllBeTrue() {
    var statements =
        Stream.iterate(0, i -> i < 10, i -> i + 1)
            .map(i -> Question.plain("s" + i, "Item " + i + " is red.", new Form.Bool(i != 0)))
            .toArray(Question[]::new);
    var found = Lint.check(pack(statements));
    assertThat(codes(found)).isEqualTo("L026");
    assertThat(found.getFirst().question()).isNull();
    assertThat(found.getFirst().sentence()).isEqualTo("9 of 10 true-or-false questions are true.");
  }

  private static String codes(List<Finding> findings) {
    return String.join(" ", findings.stream().map(Finding::code).toList());
  }

  private static Pack pack(Question... questions) {
    return new Pack("p", "1.0.0", "P", "", "en", "", List.of(), List.of(), List.of(questions));
  }

  private static Question onCard(String card, String id, String prompt, Form form) {
    var plain = Question.plain(id, prompt, form);
    return new Question(
        plain.id(), new CardId(card), prompt, form, "", List.of(), List.of(), null, null, null);
  }

  private static Case choice(String codes, String prompt, String answer, String... distractors) {
    return of(codes, prompt, new Form.Choice(answer, List.of(distractors)));
  }

  private static Case text(String codes, String prompt, String answer) {
    return of(codes, prompt, new Form.Text(answer, List.of()));
  }

  private static Case cloze(String codes, String prompt) {
    return of(codes, prompt, new Form.Cloze(List.of()));
  }

  private static Case bool(String codes, String prompt, boolean answer) {
    return of(codes, prompt, new Form.Bool(answer));
  }

  private static Case number(String codes, String prompt, String answer) {
    return of(codes, prompt, new Form.Numeric(new BigDecimal(answer), BigDecimal.ZERO, null));
  }

  private static Case date(String codes, String prompt, String answer) {
    return of(codes, prompt, new Form.Date(PartialDate.parse(answer).orElseThrow()));
  }

  private static Case hint(String codes, String prompt, String answer, String hint) {
    var plain = text(codes, prompt, answer).question();
    return new Case(
        codes,
        new Question(
            plain.id(),
            plain.card(),
            prompt,
            plain.form(),
            "",
            List.of(hint),
            List.of(),
            null,
            null,
            null));
  }

  private static Case of(String codes, String prompt, Form form) {
    return new Case(codes, Question.plain("q", prompt, form));
  }
}
