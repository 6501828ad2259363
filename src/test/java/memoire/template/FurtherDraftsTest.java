package memoire.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import memoire.bank.Bank;
import memoire.document.MarkdownDocuments;
import memoire.question.Form.Pair;
import memoire.syntax.Parse;
import memoire.template.Draft.Recall;
import memoire.template.Draft.Recall.AsBool;
import memoire.template.Draft.Recall.AsOrder;
import memoire.template.Draft.Recall.AsPairs;
import memoire.testing.SharedParser;
import org.junit.jupiter.api.Test;

/// What is asked of facts besides plain questions: judging, ordering, joining, the one that is not.
class FurtherDraftsTest {
  private static final String BRIDGE = "The Humber Bridge was opened in 1981.";

  @Test
  void aStatementIsTrueOrHasAnotherDate() {
    var judged = judged(BRIDGE);
    assertThat(judged).hasSize(1);
    var draft = judged.getFirst();
    boolean asPrinted = draft.stem().equals("The Humber Bridge was opened in 1981");
    assertThat(draft.stem()).matches("The Humber Bridge was opened in \\d{4}");
    assertThat(draft.recall()).isEqualTo(new AsBool(asPrinted));
    assertThat(draft.key()).isEqualTo(asPrinted ? "true" : "false");
  }

  @Test
  void aboutHalfOfTheStatementsAreTrue() {
    long trues = 0;
    var names = List.of("Humber", "Severn", "Forth", "Tay", "Mersey", "Avon", "Tyne", "Tees");
    for (var name : names) {
      trues +=
          judged(BRIDGE.replace("Humber", name)).stream()
              .filter(d -> d.recall().equals(new AsBool(true)))
              .count();
    }
    assertThat(trues).isBetween(2L, 6L);
  }

  @Test
  void whatHappensOftenIsNotJudgedByItsDate() {
    assertThat(judged("Harald Dahl visited the Humber Bridge in 1981.")).isEmpty();
  }

  @Test
  void aBoundOrAHedgeIsNotSwapped() {
    assertThat(judged("Norway bought more than 40 ships from the shipyard of Bergen.")).isEmpty();
    assertThat(judged("Norway probably bought 40 ships from the shipyard of Bergen.")).isEmpty();
  }

  @Test
  void anotherSentenceMayMakeTheSwapTrue() {
    var years = "The Humber Bridge was opened in 1981.";
    for (int year = 1960; year < 2000; year++) {
      years += year == 1981 ? "" : " The Humber Bridge was opened in " + year + ".";
    }
    assertThat(judged(years))
        .allMatch(d -> !d.stem().equals("The Humber Bridge was opened in 1981"));
  }

  @Test
  void anOpinionIsNotJudged() {
    assertThat(further("kind: editorial", BRIDGE)).isEmpty();
  }

  @Test
  void eventsOfASectionAreOrderedByTheirDates() {
    var orders =
        further(
            "",
            "The Humber Bridge was opened in 1981. The Tay Bridge was opened in May 1878."
                + " The Forth Bridge was completed on 4 March 1890.");
    assertThat(orders)
        .extracting(Draft::recall)
        .filteredOn(AsOrder.class::isInstance)
        .containsExactly(
            new AsOrder(
                List.of(
                    "The Tay Bridge was opened",
                    "The Forth Bridge was completed",
                    "The Humber Bridge was opened")));
    assertThat(orders).extracting(Draft::recall).noneMatch(AsPairs.class::isInstance);
  }

  @Test
  void twoEventsOfOneTimeAreNotOrdered() {
    assertThat(
            further(
                "",
                "The Humber Bridge was opened in 1981. The Tay Bridge was opened in 1878."
                    + " The Forth Bridge was completed on 4 March 1981."))
        .extracting(Draft::recall)
        .noneMatch(AsOrder.class::isInstance);
  }

  @Test
  void fourEventsOfOneGrainAreAlsoJoinedToTheirDates() {
    assertThat(
            further(
                "",
                "The Humber Bridge was opened in 1981. The Tay Bridge was opened in 1878. The Forth"
                    + " Bridge was completed in 1890. The Severn Bridge was opened in 1966."))
        .extracting(Draft::recall)
        .filteredOn(AsPairs.class::isInstance)
        .containsExactly(
            new AsPairs(
                List.of(
                    new Pair("1878", "The Tay Bridge was opened"),
                    new Pair("1890", "The Forth Bridge was completed"),
                    new Pair("1966", "The Severn Bridge was opened"),
                    new Pair("1981", "The Humber Bridge was opened"))));
  }

  @Test
  void whatIsNotOfACompleteListIsNamedElsewhere() {
    checkOdd(
        "The four founding countries are Norway, Sweden, Denmark and Finland. Iceland joined in"
            + " 1952.",
        "which of these is NOT one of the four founding countries",
        "Iceland");
    checkOdd(
        "Anna Berg visited three countries: Norway, Sweden and Denmark. Harald Dahl lived in"
            + " Iceland.",
        "which of these countries did Anna Berg NOT visit",
        "Iceland");
  }

  @Test
  void aListThatMayBeIncompleteLeavesNothingOut() {
    assertThat(odd("Anna Berg visited Norway, Sweden and Denmark. Harald Dahl lived in Iceland."))
        .isEmpty();
    assertThat(
            odd(
                "Anna Berg visited four countries: Norway, Sweden and Denmark. Harald Dahl lived in"
                    + " Iceland."))
        .isEmpty();
  }

  @Test
  void whoMayBelongToTheListAfterAllIsNoOutsider() {
    assertThat(
            odd(
                "Anna Berg visited three countries: Norway, Sweden and Denmark. Anna Berg also"
                    + " visited Iceland."))
        .isEmpty();
  }

  private static void checkOdd(String text, String stem, String outsider) {
    var found = odd(text);
    assertThat(found)
        .extracting(Draft::stem, Draft::key)
        .containsExactly(org.assertj.core.api.Assertions.tuple(stem, outsider));
    assertThat(found.getFirst().distractors()).hasSize(3).isSorted().doesNotContain(outsider);
  }

  private static List<Draft> odd(String text) {
    return further("", text).stream().filter(d -> d.recall() instanceof Recall.None).toList();
  }

  private static List<Draft> judged(String text) {
    return further("", text).stream().filter(d -> d.recall() instanceof AsBool).toList();
  }

  private static List<Draft> further(String head, String text) {
    var front = "---\ntitle: Diary\n" + head + "\n---\n\n# Diary\n\n";
    var bank = new Bank(List.of(MarkdownDocuments.read("text.md", front + text + "\n").value()));
    var parses = new HashMap<String, Parse>();
    bank.documents()
        .getFirst()
        .sentences()
        .forEach(s -> parses.put(s.text(), SharedParser.get().parse(s.text())));
    return Templates.drafts(bank, parses).drafts().stream().filter(Draft::isFurther).toList();
  }
}
