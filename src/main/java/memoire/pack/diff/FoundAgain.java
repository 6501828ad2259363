package memoire.pack.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import memoire.pack.Identity;
import memoire.pack.Pack;
import memoire.question.CardId;
import memoire.question.Question;
import memoire.question.QuestionId;

/// A pack whose file gives no ids, or not to all questions, with the ids that the same questions
/// have in an earlier version: what learners know hangs on these.
///
/// @param pack with the ids of the questions that were found again; the others have ids of their
///   own
/// @param ids the id that each question without one was first given, and the one that it has now
/// @param matches the questions that were found again, by the ids that they were first given
/// @param doubts what the others may be, by the same ids
public record FoundAgain(
    Pack pack,
    Map<QuestionId, QuestionId> ids,
    Map<QuestionId, Resemblance> matches,
    Map<QuestionId, List<Resemblance>> doubts) {

  /// What somebody has said about questions of which there was a doubt, by the ids that they were
  /// first given: the id of the question that each is; or that it is a new one.
  public record Said(Map<QuestionId, QuestionId> same, Set<QuestionId> fresh, boolean isRestFresh) {
    public static final Said NOTHING = new Said(Map.of(), Set.of(), false);

    public Said {
      same = Map.copyOf(same);
      fresh = Set.copyOf(fresh);
    }
  }

  /// Looks for the questions of a pack among those of an earlier version.
  ///
  /// @param nameless the ids that were made up for questions that have none in the file
  public static FoundAgain of(Pack before, Pack after, Set<QuestionId> nameless, Said said) {
    return new Search(before, after, nameless).found(said);
  }

  private static final class Search {
    private final Pack before;
    private final Pack after;
    private final Set<QuestionId> nameless;
    private final Map<QuestionId, Question> byId;

    Search(Pack before, Pack after, Set<QuestionId> nameless) {
      this.before = before;
      this.after = after;
      this.nameless = nameless;
      this.byId =
          before.questions().stream()
              .collect(Collectors.toMap(Question::id, one -> one, (one, _) -> one));
    }

    FoundAgain found(Said said) {
      var written =
          after.questions().stream()
              .map(Question::id)
              .filter(id -> !nameless.contains(id))
              .collect(Collectors.toCollection(HashSet::new));
      written.addAll(said.same().values());
      var open = before.questions().stream().filter(one -> !written.contains(one.id())).toList();
      var sought =
          after.questions().stream()
              .filter(one ->
                  nameless.contains(one.id())
                      && !said.same().containsKey(one.id())
                      && !said.fresh().contains(one.id()))
              .toList();
      var matching = Matching.of(before, open, after, sought);
      var matches = new LinkedHashMap<>(matching.matches());
      for (var question : after.questions()) {
        var same = byId.get(said.same().getOrDefault(question.id(), question.id()));
        if (said.same().containsKey(question.id()) && same != null) {
          matches.put(
              question.id(), new Resemblance(same, question, Resemblance.By.WORD, 0, 1, true));
        }
      }
      var doubts = new LinkedHashMap<QuestionId, List<Resemblance>>();
      if (!said.isRestFresh()) {
        doubts.putAll(matching.doubts());
      }
      return named(matches, doubts);
    }

    private FoundAgain named(
        Map<QuestionId, Resemblance> matches, Map<QuestionId, List<Resemblance>> doubts) {
      var cards = cards(matches);
      var taken = new HashSet<String>();
      before.questions().forEach(one -> taken.add(one.id().value()));
      before.questions().forEach(one -> taken.add(one.card().value()));
      after.questions().stream()
          .filter(one -> !nameless.contains(one.id()))
          .forEach(one -> taken.add(one.id().value()));
      var ids = new LinkedHashMap<QuestionId, QuestionId>();
      var questions = new ArrayList<Question>();
      for (var question : after.questions()) {
        var match = matches.get(question.id());
        if (!nameless.contains(question.id())) {
          questions.add(question);
        } else if (match != null) {
          ids.put(question.id(), match.before().id());
          questions.add(question.named(match.before().id(), card(question, match, cards)));
        } else {
          var id = free(question, taken);
          taken.add(id.value());
          ids.put(question.id(), id);
          boolean isAlone = question.card().value().equals(question.id().value());
          questions.add(
              question.named(
                  id,
                  isAlone
                      ? new CardId(id.value())
                      : cards.getOrDefault(question.card(), question.card())));
        }
      }
      return new FoundAgain(after.with(questions), ids, matches, doubts);
    }

    /// The earlier card of each card that no earlier version has: it was made up, too.
    private Map<CardId, CardId> cards(Map<QuestionId, Resemblance> matches) {
      var known = before.questions().stream().map(Question::card).collect(Collectors.toSet());
      var cards = new HashMap<CardId, CardId>();
      for (var match : matches.values()) {
        var card = match.after().card();
        if (!known.contains(card)) {
          cards.putIfAbsent(card, match.before().card());
        }
      }
      return cards;
    }

    private static CardId card(Question question, Resemblance match, Map<CardId, CardId> cards) {
      boolean isAlone = question.card().value().equals(question.id().value());
      return isAlone ? match.before().card() : cards.getOrDefault(question.card(), question.card());
    }

    /// The id it was given, unless an earlier question has it that has become another one.
    private static QuestionId free(Question question, Set<String> taken) {
      return taken.contains(question.id().value())
          ? new QuestionId(Identity.question(question, taken))
          : question.id();
    }
  }
}
