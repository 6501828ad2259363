package memoire.pack.diff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import memoire.pack.Pack;
import memoire.question.CardId;
import memoire.question.Question;
import memoire.question.QuestionId;

/// Who takes whose place between two versions: what `replaces` comes to where both are known.
///
/// @param heirs by the card that is gone: the question in its place
/// @param unknown by the question that says so: a name that no version here has
record Places(Map<CardId, Question> heirs, Map<QuestionId, String> unknown) {

  static Places of(Pack before, Pack after) {
    var cards = new HashMap<String, CardId>();
    for (var question : before.questions()) {
      cards.putIfAbsent(question.id().value(), question.card());
    }
    before.questions().forEach(one -> cards.put(one.card().value(), one.card()));
    var there = after.questions().stream().map(Question::card).collect(Collectors.toSet());
    var said =
        before.questions().stream()
            .flatMap(one -> one.replaces().stream())
            .collect(Collectors.toSet());
    var heirs = new LinkedHashMap<CardId, Question>();
    var unknown = new LinkedHashMap<QuestionId, String>();
    for (var question : after.questions()) {
      int found = 0;
      for (var name : question.replaces()) {
        var card = cards.get(name);
        found += card != null || said.contains(name) ? 1 : 0;
        if (card != null && !there.contains(card)) {
          heirs.putIfAbsent(card, question);
        }
      }
      if (found == 0 && !question.replaces().isEmpty()) {
        unknown.put(question.id(), String.join(", ", question.replaces()));
      }
    }
    return new Places(heirs, unknown);
  }
}
