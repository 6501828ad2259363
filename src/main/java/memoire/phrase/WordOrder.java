package memoire.phrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import memoire.fact.Lexicon;
import memoire.fact.Places;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Word;

/// Puts the question phrase to the front of a statement, and the auxiliary before the subject.
final class WordOrder {
  private final Resolved statement;
  private final Proposition proposition;
  private final Parse parse;
  private final PastPerfect perfect;

  WordOrder(Resolved statement) {
    this.statement = statement;
    this.proposition = statement.proposition();
    this.parse = proposition.parse();
    this.perfect = new PastPerfect(proposition);
  }

  /// The phrase of a head becomes the question phrase.
  Optional<String> asked(Word head, String word, String preposition) {
    if (proposition.subject().contains(head)) {
      boolean whole = new HashSet<>(phrase(head)).containsAll(proposition.subject());
      return whole && preposition.isEmpty() && !hasSecondSubject()
          ? Optional.of(ofSubject(word))
          : Optional.empty();
    }
    if (head.head() != proposition.head().index()) {
      return Optional.empty();
    }
    boolean object = head.is("obj") && preposition.isEmpty();
    boolean oblique = head.isKindOf("obl") && !preposition.isEmpty() && !preposition.equals("as");
    boolean agent = preposition.equals("by") && !proposition.isPassive();
    if (agent
        || (!proposition.head().isVerb()
            && !preposition.equals("in")
            && !preposition.equals("at"))) {
      return Optional.empty();
    }
    boolean common = preposition.isEmpty() || Lexicon.is("preposition", preposition);
    if ((!object && !oblique)
        || !common
        || List.of("following", "including").contains(preposition)) {
      return Optional.empty();
    }
    if (goesOn()) {
      return Optional.empty();
    }
    var phrase = new HashSet<>(phrase(head));
    return Optional.of(
        inverted(preposition.isEmpty() ? word : preposition + " " + word, phrase, false));
  }

  /// `412 backed it and 57 opposed it`: two statements in one.
  private boolean hasSecondSubject() {
    return parse
            .children(proposition.head())
            .filter(c -> c.isKindOf("conj") && proposition.contains(c))
            .anyMatch(c -> parse.children(c).anyMatch(g -> g.isKindOf("nsubj")))
        || proposition.predicate().stream()
            .anyMatch(w -> w.is("ccomp") && parse.has(w, "nsubj") && !parse.has(w, "mark"));
  }

  /// A second verb beside the first would keep its tense after `did`.
  private boolean goesOn() {
    return parse
        .children(proposition.head())
        .anyMatch(c ->
            c.isKindOf("conj")
                && proposition.contains(c)
                && (c.isVerb() || parse.children(c).anyMatch(g -> g.is("cop"))));
  }

  private String ofSubject(String word) {
    return fronts(Set.of())
        + word
        + (proposition.inserted().isEmpty() ? "" : " " + proposition.inserted())
        + " "
        + inSimplePast().text(proposition.predicate());
  }

  private Resolved inSimplePast() {
    var replaced = new HashMap<>(statement.replaced());
    replaced.putAll(perfect.simple());
    return statement.with(replaced);
  }

  /// The question phrase, the auxiliary, the subject, and the rest without the phrase.
  ///
  /// @param trailing whether adverbials from before the subject come last: beside `in which year`
  ///   they would stand in its way
  String inverted(String word, Set<Word> phrase, boolean trailing) {
    var without = new HashSet<>(phrase);
    var replaced = new HashMap<>(statement.replaced());
    var first = fronted(without, replaced);
    var plain = statement.with(replaced);
    var clause =
        word + " " + first + " " + subject() + " " + plain.text(proposition.predicate(), without);
    var fronts = fronts(phrase);
    if (!trailing || fronts.isEmpty()) {
      return fronts + clause;
    }
    var last = fronts.substring(0, fronts.length() - 2);
    return clause + " " + last.substring(0, 1).toLowerCase(Locale.ROOT) + last.substring(1);
  }

  /// What goes before the subject: the auxiliary, or a form of `do` while the verb takes its base.
  private String fronted(Set<Word> without, Map<Integer, String> replaced) {
    var auxiliary = proposition.auxiliary();
    var verb = proposition.head();
    if (auxiliary.isPresent()) {
      without.add(auxiliary.get());
      if (perfect.had().isEmpty()) {
        return auxiliary.get().text();
      }
      var been = perfect.been();
      if (been.isPresent()) {
        without.add(been.get());
        return perfect.be();
      }
      replaced.put(verb.index(), verb.lemma());
      return "did";
    }
    if (!proposition.inserted().isEmpty()) {
      return proposition.inserted();
    }
    if (verb.lemma().equals("be")) {
      without.add(verb);
      return verb.text();
    }
    replaced.put(verb.index(), verb.lemma());
    return switch (verb.tag()) {
      case "VBZ" -> "does";
      case "VBP" -> "do";
      default -> "did";
    };
  }

  /// The subject inside a question: an article or common noun that opened the sentence loses its
  /// capital.
  private String subject() {
    var text = statement.text(proposition.subject());
    var first = proposition.subject().getFirst();
    boolean proper =
        first.isProperNoun()
            || !first.entity().isEmpty()
            || (first.tag().equals("JJ") && Places.countryOfAdjective(first.text()).isPresent());
    boolean replaced = statement.replaced().containsKey(first.index());
    boolean coined = first.text().chars().anyMatch(Character::isDigit);
    boolean capitals = first.text().length() > 1 && Character.isUpperCase(first.text().charAt(1));
    boolean isArticle = first.lower().equals("the");
    return (proper && !isArticle)
            || capitals
            || coined
            || (replaced && !first.lower().equals("the"))
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /// The adverbials before the subject, each with its comma.
  String fronts(Set<Word> without) {
    var out = new StringBuilder();
    for (var front : proposition.fronts()) {
      var text = statement.text(front, without);
      if (!text.isEmpty()) {
        out.append(text).append(", ");
      }
    }
    return out.toString();
  }

  /// A head and what hangs on it, as far as the statement holds it.
  List<Word> phrase(Word head) {
    return proposition.words().stream()
        .filter(w -> w.equals(head) || parse.isBelow(w, head))
        .toList();
  }
}
