package memoire.pack;

import java.util.List;
import java.util.stream.Collectors;
import memoire.question.CardId;
import memoire.question.Question;

/// What is scheduled: one piece of knowledge, and the questions it can be asked by (at least one).
public record Card(CardId id, List<Question> forms) {
  public Card {
    forms = List.copyOf(forms);
  }

  /// The cards of some questions, in the order of each card's first question.
  public static List<Card> of(List<Question> questions) {
    return questions.stream()
        .collect(
            Collectors.groupingBy(
                Question::card, java.util.LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> new Card(entry.getKey(), entry.getValue()))
        .toList();
  }
}
