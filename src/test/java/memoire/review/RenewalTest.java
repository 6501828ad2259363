package memoire.review;

import static memoire.review.Drafts.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import memoire.pack.Pack;
import memoire.question.Form;
import memoire.question.Question;
import org.junit.jupiter.api.Test;

/// What becomes of a review when the document has changed and the pack is drafted anew.
class RenewalTest {
  private static final Question CLOSED =
      text(
          "closed01",
          "cardquay",
          "Which quay did the council close in April 2024?",
          "the eastern quay",
          QUAY);
  private static final Question BROKE =
      text(
          "broke001", "cardstrm", "What did the storm of May 2021 break?", "the breakwater", STORM);
  private static final Question SHIPS_CALLED =
      text("ships001", "cardship", "How many ships had called in 2023?", "164", SHIPS);
  private static final Pack DRAFT = pack(CLOSED, BROKE, SHIPS_CALLED);

  private static Renewal renew(Pack draft, String document, Decision... decisions) {
    var before = Reviewed.apply(DRAFT, decisions(decisions));
    return Renewal.of(draft, before, decisions(decisions), texts(document));
  }

  private static void check(Renewal renewal, int fresh, int changed, Question... expected) {
    assertThat(renewal.pack().questions()).containsExactly(expected);
    assertThat(renewal.fresh()).as("fresh").isEqualTo(fresh);
    assertThat(renewal.changed()).as("changed").isEqualTo(changed);
  }

  private static Question moved(Question question, String document) {
    var quote = Objects.requireNonNull(question.evidence()).quote();
    return question.provedBy(evidence(document, quote));
  }

  @Test
  void withoutDecisionsTheDraftIsThePack() {
    check(
        Renewal.of(DRAFT, null, Decisions.NONE, texts(DOCUMENT)),
        3,
        0,
        CLOSED,
        BROKE,
        SHIPS_CALLED);
  }

  @Test
  void theSameDocumentRepeatsNoneOfTheWork() {
    var better = prompting(BROKE, "What was broken by the storm of May 2021?");
    check(
        renew(DRAFT, DOCUMENT, accepted(CLOSED), edited(BROKE, better), rejected(SHIPS_CALLED)),
        0,
        0,
        CLOSED,
        better);
  }

  @Test
  void aSentenceAboveMovesThePassagesOfWhatWasKept() {
    var document = "An added sentence.\n\n" + DOCUMENT;
    var better = prompting(BROKE, "What was broken by the storm of May 2021?");
    var draft =
        pack(moved(CLOSED, document), moved(BROKE, document), moved(SHIPS_CALLED, document));
    check(
        renew(draft, document, accepted(CLOSED), edited(BROKE, better)),
        1,
        0,
        moved(CLOSED, document),
        moved(better, document),
        moved(SHIPS_CALLED, document));
  }

  @Test
  void aRejectedSentenceStaysOutWhenItIsReworded() {
    var sentence = "The storm of May 2021 broke the old breakwater.";
    var reworded =
        text(
            "other001",
            "cardothr",
            "What did the storm break in May 2021?",
            "the breakwater",
            sentence);
    var document = DOCUMENT.replace(STORM, sentence);
    var draft = pack(CLOSED, moved(reworded, document), moved(SHIPS_CALLED, document));
    check(renew(draft, document, rejected(BROKE)), 2, 0, CLOSED, moved(SHIPS_CALLED, document));
  }

  @Test
  void anAcceptedSentenceThatIsRewordedKeepsItsQuestionWithTheNewPassage() {
    var sentence = "The storm of May 2021 broke the old breakwater.";
    var document = DOCUMENT.replace(STORM, sentence);
    var reworded =
        text(
            "other001",
            "cardothr",
            "What did the storm break in May 2021?",
            "the breakwater",
            sentence);
    var sibling =
        moved(
            question(
                "other002",
                "cardothr",
                "The storm broke {{the breakwater}}.",
                new Form.Cloze(List.of()),
                sentence),
            document);
    var draft = pack(CLOSED, moved(reworded, document), sibling, moved(SHIPS_CALLED, document));
    check(
        renew(draft, document, accepted(BROKE)),
        3,
        1,
        CLOSED,
        BROKE.provedBy(evidence(document, sentence)),
        sibling.onCard(BROKE.card()),
        moved(SHIPS_CALLED, document));
  }

  @Test
  void anAcceptedSentenceThatIsRemovedLeavesItsQuestionToBeLookedAt() {
    var document = DOCUMENT.replace(STORM + "\n\n", "");
    var draft = pack(CLOSED, moved(SHIPS_CALLED, document));
    var renewal = renew(draft, document, accepted(BROKE));
    assertThat(renewal.pack().questions()).contains(BROKE).hasSize(3);
    assertThat(renewal.changed()).isEqualTo(1);
    var sitting = Sitting.open(renewal.pack(), decisions(accepted(BROKE)), texts(document));
    var candidate = sitting.candidate(BROKE.id()).orElseThrow();
    assertThat(candidate.passage()).isEqualTo(Passages.State.GONE);
    assertThat(candidate.isDecided()).isFalse();

    var again = sitting.accept(List.of(BROKE.id()), AT).next();
    assertThat(again.candidate(BROKE.id()).orElseThrow().isDecided()).isTrue();
    assertThat(again.reviewed().questions()).contains(BROKE.provedBy(null));
  }

  @Test
  void whatIsStillInTheDocumentIsKeptThoughItIsDraftedNoMore() {
    var document = "Above.\n\n" + DOCUMENT;
    check(
        renew(pack(moved(CLOSED, document)), document, accepted(BROKE)),
        1,
        0,
        moved(CLOSED, document),
        moved(BROKE, document));
  }

  @Test
  void aQuestionThatAsksForSomethingElseIsNew() {
    var other =
        text(
            "other001",
            "cardothr",
            "What did the flood of June 1999 wash away?",
            "the breakwater",
            STORM);
    var otherAnswer = text("other002", "cardothr", BROKE.prompt(), "the lighthouse", STORM);
    check(renew(pack(other, otherAnswer), DOCUMENT, rejected(BROKE)), 2, 0, other, otherAnswer);
  }

  @Test
  void aSecondDraftOfWhatIsKeptIsNotOffered() {
    var twin =
        text(
            "other001",
            "cardothr",
            "What was it that the storm of May 2021 did break?",
            "the breakwater",
            STORM);
    check(renew(pack(BROKE, twin), DOCUMENT, accepted(BROKE)), 0, 0, BROKE);
  }

  @Test
  void whatWasLeftOpenBesideARejectedQuestionStaysOpen() {
    var twin =
        text(
            "other001",
            "cardothr",
            "What was it that the storm of May 2021 did break?",
            "the breakwater",
            STORM);
    var before = pack(BROKE, twin);
    var renewal = Renewal.of(before, before, decisions(rejected(BROKE)), texts(DOCUMENT));
    check(renewal, 1, 0, twin);
  }

  @Test
  void questionsOfADocumentThatIsGoneAreGone() {
    var none = new Pack("harbour", "0.1.0", "", "", "en", "", List.of(), List.of(), List.of());
    check(renew(none, DOCUMENT, accepted(BROKE)), 0, 0);
  }

  @Test
  void renewingTwiceChangesNothing() {
    var decisions = decisions(accepted(CLOSED), rejected(BROKE));
    var once = Renewal.of(DRAFT, DRAFT, decisions, texts(DOCUMENT));
    assertThat(Renewal.of(DRAFT, once.pack(), decisions, texts(DOCUMENT))).isEqualTo(once);
  }
}
