package memoire.phrase;

import java.util.ArrayList;
import java.util.Optional;
import memoire.phrase.Mention.Kind;
import memoire.phrase.Mention.NameOf;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Word;

/// Asks for a name: `who`, `which treaty`.
final class NameQuestion {
  private final Proposition proposition;
  private final Parse parse;
  private final WordOrder order;

  NameQuestion(Resolved statement, WordOrder order) {
    this.proposition = statement.proposition();
    this.parse = proposition.parse();
    this.order = order;
  }

  /// The question without its mark; empty where nothing says what sort of thing is named.
  Optional<String> stem(NameOf name) {
    var head = name.head();
    var phrase = order.phrase(head);
    var rest = new ArrayList<>(phrase);
    var type = NameType.of(name);
    rest.removeAll(name.words());
    if (type.filter(t -> t.equals(NameType.text(name.before()))).isPresent()) {
      rest.removeAll(name.before());
    }
    rest.removeIf(w -> w.is("det") && w.lower().equals("the"));
    var preposition = "";
    if (!rest.isEmpty() && rest.getFirst().is("case") && rest.getFirst().head() == head.index()) {
      preposition = rest.removeFirst().text();
    }
    boolean apposed =
        rest.stream().allMatch(w -> w.is("punct") || isApposed(head, w))
            && name.kind() == Kind.PLACE;
    if (!rest.isEmpty() && !apposed) {
      return Optional.empty();
    }
    boolean person = name.kind() == Kind.PERSON;
    if (type.isEmpty() && !person) {
      return Optional.empty();
    }
    boolean subject = proposition.subject().contains(head);
    var word =
        type.map(t -> "which " + t).orElse(subject && preposition.isEmpty() ? "who" : "whom");
    return order.asked(head, word, preposition);
  }

  private boolean isApposed(Word head, Word word) {
    return parse
        .children(head)
        .filter(c -> c.is("appos"))
        .anyMatch(c -> c.equals(word) || parse.isBelow(word, c));
  }
}
