package memoire.review;

import static memoire.review.Drafts.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import memoire.question.CardId;
import memoire.question.Form;
import memoire.question.Question;
import org.junit.jupiter.api.Test;

class SittingTest {
  private static final Question CHOICE =
      question(
          "choice01",
          "cardquay",
          "Which quay was closed in 2024?",
          new Form.Choice("the eastern quay", List.of("the northern quay", "the old quay")),
          QUAY);
  private static final Question TEXT =
      text("text0001", "cardquay", "Which quay was closed in 2024?", "the eastern quay", QUAY);
  private static final Question BROKE =
      text(
          "broke001", "cardstrm", "What did the storm of May 2021 break?", "the breakwater", STORM);
  private static final Sitting SITTING =
      Sitting.open(pack(CHOICE, TEXT, BROKE), Decisions.NONE, texts(DOCUMENT));

  private static List<Question> reviewed(Sitting sitting) {
    return sitting.reviewed().questions();
  }

  @Test
  void whatIsRejectedIsNotInThePackAndCanBeTakenBack() {
    var rejected = SITTING.reject(List.of(BROKE.id()), Reason.TRIVIAL, "", AT).next();
    assertThat(reviewed(rejected)).containsExactly(CHOICE, TEXT);
    assertThat(reviewed(rejected.undo(AT).next())).containsExactly(CHOICE, TEXT, BROKE);
    assertThat(reviewed(rejected.undo(AT).next().redo(AT).next())).containsExactly(CHOICE, TEXT);
  }

  @Test
  void theLogAloneSaysWhereTheReviewStands() {
    var log = new ArrayList<Decision>();
    var sitting = SITTING;
    var better = prompting(BROKE, "What did the storm break in May 2021?");
    for (var stroke :
        List.<java.util.function.Function<Sitting, Sitting.Move>>of(
            s -> s.accept(List.of(CHOICE.id(), TEXT.id()), AT),
            s -> s.edit(better, AT),
            s -> s.reject(List.of(TEXT.id()), Reason.OTHER, "asked twice", AT),
            s -> s.undo(AT),
            s -> s.merge(BROKE.card(), CHOICE.card(), AT),
            s -> s.undo(AT),
            s -> s.redo(AT))) {
      var move = stroke.apply(sitting);
      log.addAll(move.log());
      sitting = move.next();
    }
    var again = Sitting.open(SITTING.pack(), Decisions.of(log), SITTING.texts());
    assertThat(again.candidates())
        .extracting(Candidate::question)
        .containsExactlyElementsOf(sitting.candidates().stream().map(Candidate::question).toList());
    assertThat(reviewed(again))
        .containsExactly(CHOICE, TEXT, better.onCard(new CardId("cardquay")));
    assertThat(again.tally()).isEqualTo(new Tally(2, 1, 0, Map.of(), 0));
  }

  @Test
  void applyingTwiceChangesNothing() {
    var decisions = decisions(rejected(TEXT), edited(BROKE, prompting(BROKE, "What broke?")));
    var once = Reviewed.apply(SITTING.pack(), decisions);
    assertThat(Reviewed.apply(once, decisions)).isEqualTo(once);
  }

  @Test
  void whatWasRejectedInAnEarlierSittingCanStillBeAccepted() {
    var log = decisions(rejected(TEXT));
    var later = Sitting.open(Reviewed.apply(SITTING.pack(), log), log, texts(DOCUMENT));
    assertThat(later.tally()).isEqualTo(new Tally(0, 0, 0, Map.of(Reason.GRAMMAR, 1), 2));
    assertThat(reviewed(later.accept(List.of(TEXT.id()), AT).next()))
        .containsExactly(CHOICE, TEXT, BROKE);
  }

  @Test
  void acceptingWhatIsAcceptedWritesNothing() {
    var move = SITTING.accept(List.of(TEXT.id()), AT).next().accept(List.of(TEXT.id()), AT);
    assertThat(move.log()).isEmpty();
  }

  @Test
  void anEmptyLogIsNoDecision() {
    assertThat(decisions(accepted(TEXT), open(TEXT)).about(TEXT.id())).isEmpty();
    assertThat(SITTING.undo(AT).log()).isEmpty();
    assertThat(SITTING.redo(AT).log()).isEmpty();
  }
}
