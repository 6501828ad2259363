package memoire.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import memoire.pack.Pack;
import memoire.pack.lint.Words;
import memoire.question.CardId;
import memoire.question.Question;
import memoire.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// The work of one renewal: each decision is given the question of the fresh draft that it was
/// about, and then each question of the draft its place.
final class Renewing {
  private final Pack draft;
  private final Map<String, String> texts;
  private final ReadingOrder order;
  private final Map<String, Set<String>> titles = new HashMap<>();
  private final Map<QuestionId, Question> before = new HashMap<>();
  private final Map<QuestionId, Likeness> likenesses = new HashMap<>();
  private final Map<Likeness.Family, List<Question>> families = new HashMap<>();

  /// The decision on each question of the draft, by the draft's id.
  private final Map<QuestionId, Decision> decided = new LinkedHashMap<>();

  /// The draft's question for each decision, by the decision's id.
  private final Map<QuestionId, Question> counterparts = new HashMap<>();

  Renewing(Pack draft, @Nullable Pack before, Map<String, String> texts) {
    this.draft = draft;
    this.texts = texts;
    this.order = new ReadingOrder(draft.sources());
    for (var source : draft.sources()) {
      titles.put(source.id(), Set.copyOf(Words.of(source.title())));
    }
    if (before != null) {
      before.questions().forEach(question -> this.before.put(question.id(), question));
    }
    for (var question : draft.questions()) {
      var likeness = likeness(question);
      likenesses.put(question.id(), likeness);
      families.computeIfAbsent(likeness.family(), _ -> new ArrayList<>()).add(question);
    }
  }

  Pack with(Decisions decisions) {
    var made = decisions.made();
    pairById(made);
    pairByWords(made);
    return draft.with(questions(made, twins(made)));
  }

  private void pairById(List<Decision> made) {
    var drafted = new HashMap<QuestionId, Question>();
    draft.questions().forEach(question -> drafted.put(question.id(), question));
    for (var decision : made) {
      var same = drafted.get(decision.id());
      if (same != null) {
        pair(decision, same);
      }
    }
  }

  private void pairByWords(List<Decision> made) {
    for (var decision : made) {
      if (!counterparts.containsKey(decision.id())) {
        nearest(likeness(decision.drafted())).ifPresent(question -> pair(decision, question));
      }
    }
  }

  private Optional<Question> nearest(Likeness likeness) {
    return families.getOrDefault(likeness.family(), List.of()).stream()
        .filter(question -> near(question, likeness) > 0)
        .max(Comparator.comparingDouble(question -> near(question, likeness)));
  }

  /// Questions of the draft that ask once more what is decided already. Those that stood in the
  /// pack beside the decided one, and were left open, are none.
  private Set<QuestionId> twins(List<Decision> made) {
    var twins = new HashSet<QuestionId>();
    for (var decision : made) {
      var likeness = likeness(decision.drafted());
      for (var question : families.getOrDefault(likeness.family(), List.of())) {
        if (!before.containsKey(question.id()) && near(question, likeness) > 0) {
          twins.add(question.id());
        }
      }
    }
    return twins;
  }

  private List<Question> questions(List<Decision> made, Set<QuestionId> twins) {
    var cards = cards();
    var questions = new ArrayList<Question>();
    for (var question : draft.questions()) {
      var decision = decided.get(question.id());
      if (decision == null) {
        if (!twins.contains(question.id())) {
          questions.add(question.onCard(cards.getOrDefault(question.card(), question.card())));
        }
      } else if (decision.ruling().keeps()) {
        questions.add(decision.on(kept(decision).provedBy(question.evidence())));
      }
    }
    for (var decision : made) {
      if (decision.ruling().keeps() && !counterparts.containsKey(decision.id())) {
        var kept = decision.on(kept(decision));
        if (order.isFrom(kept)) {
          order.insert(kept.provedBy(Passages.moved(kept.evidence(), texts)), questions);
        }
      }
    }
    return questions;
  }

  /// The question as the author knows it: as it stood in the pack, else as it was drafted.
  private Question kept(Decision decision) {
    return before.getOrDefault(decision.id(), decision.drafted());
  }

  /// The cards of the draft that go by another id in the pack: new forms join the card they belong
  /// to.
  private Map<CardId, CardId> cards() {
    var cards = new HashMap<CardId, CardId>();
    for (var question : draft.questions()) {
      var decision = decided.get(question.id());
      if (decision != null && decision.ruling().keeps()) {
        cards.putIfAbsent(question.card(), decision.on(kept(decision)).card());
      }
    }
    return cards;
  }

  private void pair(Decision decision, Question question) {
    decided.put(question.id(), decision);
    counterparts.put(decision.id(), question);
  }

  /// How alike a question of the draft is to what was decided upon; 0 when it has a decision of its
  /// own.
  private double near(Question question, Likeness likeness) {
    var own = likenesses.get(question.id());
    return own == null || decided.containsKey(question.id()) ? 0 : own.to(likeness);
  }

  private Likeness likeness(Question question) {
    var evidence = question.evidence();
    return Likeness.of(
        question, evidence == null ? Set.of() : titles.getOrDefault(evidence.document(), Set.of()));
  }
}
