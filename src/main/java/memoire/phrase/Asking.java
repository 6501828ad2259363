package memoire.phrase;

import java.util.Optional;
import java.util.Set;
import memoire.phrase.Mention.AmountOf;
import memoire.phrase.Mention.CountOf;
import memoire.phrase.Mention.DateOf;
import memoire.phrase.Mention.NameOf;
import memoire.syntax.Parse;
import memoire.syntax.Proposition;
import memoire.syntax.Word;

/// Turns a statement into a question for one of its mentions: the phrase that holds the answer
/// becomes `in which year`, `how many countries`, `who`, and goes to the front; auxiliary and
/// subject change places.
final class Asking {
  private final Resolved statement;
  private final Proposition proposition;
  private final Parse parse;
  private final WordOrder order;

  Asking(Resolved statement) {
    this.statement = statement;
    this.proposition = statement.proposition();
    this.parse = proposition.parse();
    this.order = new WordOrder(statement);
  }

  /// The question for a mention; empty where no natural one can be made for certain.
  Optional<Asked> question(Mention mention) {
    if (proposition.isWhole()
        || isListed(mention)
        || statement.isTouched(mention)
        || isDoubtfulName(proposition.subject().getFirst())) {
      return Optional.empty();
    }
    var stem =
        switch (mention) {
          case DateOf date -> new DateQuestion(statement, order).stem(date);
          case CountOf count -> new NumberQuestion(statement, order).count(count);
          case NameOf name -> new NameQuestion(statement, order).stem(name);
          case AmountOf amount -> new NumberQuestion(statement, order).amount(amount);
        };
    return stem.filter(this::isSmooth)
        .map(s -> new Asked(statement, mention, s, false, mention.key(parse)));
  }

  /// Whether tagger and recogniser disagree on the word that opens the sentence: it may be a name
  /// or have its capital from there, so that it cannot be put elsewhere.
  private static boolean isDoubtfulName(Word first) {
    boolean isCommon = first.isNoun() && !first.isProperNoun();
    return first.index() == 0 && isCommon && !first.entity().isEmpty();
  }

  /// One of several that are joined: asked for alone, the others would be right, too.
  private boolean isListed(Mention mention) {
    var head = mention.head();
    if (mention instanceof DateOf || mention instanceof AmountOf || mention instanceof CountOf) {
      return false;
    }
    return head.isKindOf("conj")
        || head.isKindOf("appos")
        || parse.children(head).anyMatch(c -> c.isKindOf("conj") && proposition.contains(c));
  }

  /// A question with remarks in it, or made of a clause that lost its inside, is seldom good
  /// English.
  private boolean isSmooth(String stem) {
    var fronts = order.fronts(Set.of());
    var rest =
        fronts.isEmpty() || !stem.startsWith(fronts) ? stem : stem.substring(fronts.length());
    boolean hasRemarks =
        rest.replaceAll("\\d,\\d", "").replaceAll("\\p{Lu}\\p{L}+, \\p{Lu}", "").indexOf(',') >= 0;
    boolean isDateOfCopula = asksDate(stem) && !proposition.head().isVerb();
    return !hasRemarks && !isDateOfCopula && !proposition.isCutInside() && stem.indexOf(':') < 0;
  }

  /// A date asked of `X was Y`, where subject and noun may have changed places.
  private static boolean asksDate(String stem) {
    return stem.contains("n which year ")
        || stem.contains("n which date ")
        || stem.contains("n which month ");
  }
}
