package memoire.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import memoire.question.CardId;
import memoire.question.Question;
import memoire.question.QuestionId;
import memoire.text.Position;

/// Drafts put together into the questions of one pack: each has an id of its own, and only sources
/// that exist are cited.
///
/// @param kept the drafts that fit, in order, with ids
/// @param misfits what was wrong; an error has cost its draft
/// @param made the ids that were made for drafts without one
public record Assembly(List<Draft> kept, List<Misfit> misfits, Set<QuestionId> made) {
  public Assembly {
    made = Set.copyOf(made);
    kept = List.copyOf(kept);
    misfits = List.copyOf(misfits);
  }

  /// A defect and where it stands.
  public record Misfit(Position at, Defect defect) {}

  /// Puts drafts together.
  public static Assembly of(List<Draft> drafts, Set<String> sourceIds) {
    var bench = new Bench(drafts, sourceIds);
    for (var draft : drafts) {
      bench.fit(draft);
    }
    bench.compareCards();
    var heirs = Heirs.of(bench.kept);
    bench.misfits.addAll(heirs.misfits());
    return new Assembly(heirs.kept(), bench.misfits, bench.made);
  }

  private static final class Bench {
    private final List<Draft> kept = new ArrayList<>();
    private final List<Misfit> misfits = new ArrayList<>();
    private final Set<QuestionId> made = new HashSet<>();
    private final Set<String> sourceIds;
    private final Set<String> written = new HashSet<>();
    private final Map<String, Integer> tried = new HashMap<>();
    private final Map<String, String> cardOfQuestion = new HashMap<>();

    Bench(List<Draft> drafts, Set<String> sourceIds) {
      this.sourceIds = sourceIds;
      for (var draft : drafts) {
        written.add(draft.question().id().value());
        written.add(draft.question().card().value());
      }
    }

    void fit(Draft draft) {
      var question = draft.question();
      var passage = question.evidence();
      if (passage != null && !sourceIds.contains(passage.document())) {
        misfit(draft.sourceAt(), Defect.Kind.SOURCE_UNKNOWN, "source.document", passage.document());
        return;
      }
      var id = question.id().value();
      if (id.isEmpty()) {
        id = Identity.question(question, written, tried);
        written.add(id);
        made.add(new QuestionId(id));
        misfit(draft.at(), Defect.Kind.ID_MISSING, "id", id);
      } else if (cardOfQuestion.containsKey(id)) {
        misfit(draft.idAt(), Defect.Kind.ID_TWICE, "id", id);
        return;
      }
      var named = named(question, id);
      cardOfQuestion.put(id, named.card().value());
      kept.add(draft.with(named));
    }

    void compareCards() {
      for (var draft : kept) {
        var card = draft.question().card().value();
        if (!card.equals(cardOfQuestion.getOrDefault(card, card))) {
          misfit(draft.cardAt(), Defect.Kind.CARD_AMBIGUOUS, "card", card);
        }
      }
    }

    private void misfit(Position at, Defect.Kind kind, String field, String word) {
      misfits.add(new Misfit(at, Defect.of(kind, field, word)));
    }

    private static Question named(Question question, String id) {
      var card = question.card().value().isEmpty() ? id : question.card().value();
      if (question.id().value().equals(id) && question.card().value().equals(card)) {
        return question;
      }
      return question.named(new QuestionId(id), new CardId(card));
    }
  }
}
