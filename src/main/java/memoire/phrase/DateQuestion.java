package memoire.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import memoire.fact.DateMention;
import memoire.phrase.Mention.DateOf;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Word;

/// Asks for a date: `in which year`, `on which date`.
final class DateQuestion {
  private final Proposition proposition;
  private final Parse parse;
  private final WordOrder order;

  DateQuestion(Resolved statement, WordOrder order) {
    this.proposition = statement.proposition();
    this.parse = proposition.parse();
    this.order = order;
  }

  /// The question without its mark; empty where the date does not say when the clause happened.
  Optional<String> stem(DateOf date) {
    var word = questionWord(date.date());
    if (word.isEmpty() || !proposition.words().containsAll(date.words())) {
      return Optional.empty();
    }
    var phrase = new HashSet<>(date.words());
    int before = date.words().getFirst().index() - 1;
    boolean preposition = !date.date().preposition().isEmpty();
    if (preposition) {
      if (before < 0 || !parse.word(before).lower().equals(date.date().preposition())) {
        return Optional.empty();
      }
      phrase.add(parse.word(before));
    }
    return isTimeOfClause(date, phrase) && !isAfterGerund(date)
        ? Optional.of(order.inverted(word.get(), phrase, true))
        : Optional.empty();
  }

  /// Whether the date says when the clause happened: it hangs on the verb, or on the last noun of
  /// an adverbial.
  private boolean isTimeOfClause(DateOf date, Set<Word> phrase) {
    var head = date.head();
    boolean ofVerb =
        head.head() == proposition.head().index()
            && (head.isKindOf("obl") || head.isKindOf("nmod") || head.isKindOf("advmod"));
    if (ofVerb) {
      return subtreeIsPhrase(head, phrase);
    }
    var top = top(head);
    boolean adverbial = top.isPresent() && top.get().isKindOf("obl");
    boolean last =
        adverbial
            && head.is("nmod")
            && proposition.constituent(top.get()).stream()
                .allMatch(w -> w.index() <= date.words().getLast().index())
            && head.head() >= 0
            && parse.word(head.head()).isNoun()
            && List.of("in", "on").contains(date.date().preposition());
    return last && subtreeIsPhrase(head, phrase);
  }

  /// `spent years in prison before becoming president in 1994`: the date may say when the second
  /// thing happened.
  private boolean isAfterGerund(DateOf date) {
    int verb = proposition.head().index();
    int first = date.words().getFirst().index();
    return parse.words().stream()
        .anyMatch(w ->
            w.index() > verb + 1
                && w.index() < first
                && w.tag().equals("VBG")
                && List.of("before", "after", "while", "when", "by", "since")
                    .contains(parse.word(w.index() - 1).lower()));
  }

  /// The part of the clause that hangs on its head and holds a word.
  private Optional<Word> top(Word word) {
    var at = word;
    while (at.head() >= 0 && at.head() != proposition.head().index()) {
      at = parse.word(at.head());
    }
    return at.head() < 0 ? Optional.empty() : Optional.of(at);
  }

  private boolean subtreeIsPhrase(Word head, Set<Word> phrase) {
    return parse.subtree(head).stream()
        .filter(w -> proposition.contains(w) && !w.is("punct"))
        .allMatch(phrase::contains);
  }

  private static Optional<String> questionWord(DateMention date) {
    var preposition = date.preposition();
    return switch (date.grain()) {
      case DAY ->
          List.of("on", "").contains(preposition) ? Optional.of("on which date") : Optional.empty();
      case DAYS ->
          List.of("on", "").contains(preposition)
              ? Optional.of("on which dates")
              : Optional.empty();
      case MONTH ->
          preposition.equals("in")
              ? Optional.of(date.yearless() ? "in which month" : "in which month and year")
              : Optional.empty();
      case YEAR ->
          switch (preposition) {
            case "in" -> Optional.of("in which year");
            case "since" -> Optional.of("since which year");
            case "until" -> Optional.of("until which year");
            default -> Optional.empty();
          };
      case MONTHS, YEARS, SEASON, OTHER -> Optional.empty();
    };
  }
}
