package memoire.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import memoire.phrase.Mention.AmountOf;
import memoire.phrase.Mention.CountOf;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Word;

/// Asks for a count or a share: `how many countries`, `what percentage of the votes`.
final class NumberQuestion {
  private static final Set<String> MILD =
      Set.of("about", "around", "approximately", "roughly", "some", "estimated", "approximate");

  private final Resolved statement;
  private final Proposition proposition;
  private final Parse parse;
  private final WordOrder order;

  NumberQuestion(Resolved statement, WordOrder order) {
    this.statement = statement;
    this.proposition = statement.proposition();
    this.parse = proposition.parse();
    this.order = order;
  }

  /// `how many countries`; empty where the count is hedged too much or belongs to known things.
  Optional<String> count(CountOf count) {
    var noun = count.noun();
    var phrase = order.phrase(noun);
    boolean modest = count.hedge().stream().allMatch(w -> MILD.contains(w.lower()));
    boolean isJoined = parse.children(noun).anyMatch(c -> c.isKindOf("conj"));
    if (!phrase.containsAll(count.words()) || !modest || isDefinite(noun) || isJoined) {
      return Optional.empty();
    }
    var hedge =
        count.hedge().stream()
            .map(Word::lower)
            .map(h -> h.equals("some") ? "about" : h)
            .findFirst()
            .orElse("");
    var counted = new ArrayList<>(phrase);
    var first = counted.getFirst();
    boolean preposition = first.is("case") && first.head() == noun.index();
    counted.removeAll(count.words());
    counted.removeAll(count.hedge());
    if (preposition) {
      counted.removeFirst();
    }
    if (counted.isEmpty() || counted.getFirst().index() < count.words().getFirst().index()) {
      return Optional.empty();
    }
    var word =
        (hedge.isEmpty() ? "" : (hedge.startsWith("est") ? "an estimated" : hedge) + " ")
            + "how many "
            + statement.text(counted);
    if (hedge.startsWith("est")) {
      return Optional.empty();
    }
    return order.asked(noun, word, preposition ? first.text() : "");
  }

  private boolean isDefinite(Word noun) {
    return parse
        .children(noun)
        .filter(proposition::contains)
        .anyMatch(c ->
            (c.is("det") && !List.of("a", "an", "some").contains(c.lower()))
                || c.isKindOf("nmod:poss")
                || List.of("other", "first", "last", "remaining", "next").contains(c.lower()));
  }

  /// `what percentage of the votes`; empty for money and for shares of nothing that is said.
  Optional<String> amount(AmountOf amount) {
    var head = amount.head();
    if (!amount.percent() || head.head() != proposition.head().index()) {
      return Optional.empty();
    }
    var phrase = order.phrase(head);
    var rest = new ArrayList<>(phrase);
    rest.removeAll(amount.words());
    boolean of = !rest.isEmpty() && rest.getFirst().lower().equals("of");
    return of ? order.asked(head, "what percentage " + statement.text(rest), "") : Optional.empty();
  }
}
