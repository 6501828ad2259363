package memoire.template;

import java.util.Set;
import memoire.fact.Clause;
import memoire.fact.Lexicon;
import memoire.fact.Span;
import memoire.fact.Token;
import memoire.fact.Verbs;

/// Whether an adverbial belongs to the main verb of a clause, and not to something nested in it.
final class Scope {
  private static final Set<String> MAY_FOLLOW =
      Set.of(
          "to", "that", "in", "at", "on", "by", "with", "for", "from", "of", "against", "between",
          "after", "before", "as", "into", "during", "under", "over", "and");

  private Scope() {}

  /// Whether a span of the tail modifies the main verb: nothing before it in the tail opens a
  /// clause or a participle phrase, and what follows it is no noun.
  static boolean isOfMainVerb(Clause clause, Span span) {
    var tail = clause.tail();
    if (!tail.contains(span)) {
      return false;
    }
    return isFlatBefore(clause, span) && isFreeAfter(clause, span);
  }

  static boolean isFlatBefore(Clause clause, Span span) {
    boolean quoted = false;
    Token before = null;
    for (var token : clause.statement().tokens()) {
      if (token.start() < clause.tail().start()) {
        before = token;
        continue;
      }
      if (token.start() >= span.start()) {
        break;
      }
      var t = token.text();
      quoted ^= t.equals("\"") || t.equals("“") || t.equals("”");
      boolean opens =
          (Lexicon.is("subordinator", t) && !t.equals("as"))
              || (t.equals("to") && isVerbNext(clause, token));
      if (quoted || opens || t.equals(",") || isParticiple(token, before)) {
        return false;
      }
      before = token;
    }
    return !quoted;
  }

  private static boolean isVerbNext(Clause clause, Token to) {
    return clause.statement().tokens().stream()
        .filter(t -> t.start() >= to.end())
        .findFirst()
        .filter(t -> !t.isCapitalised() && Verbs.isBaseForm(t.text()))
        .isPresent();
  }

  /// A participle that is no adjective before a noun: `a treaty signed in 1905`.
  private static boolean isParticiple(
      Token token, @org.jspecify.annotations.Nullable Token before) {
    boolean verbal =
        Verbs.baseOfPast(token.text()).isPresent()
            || Verbs.baseOfParticiple(token.text()).isPresent()
            || (token.text().endsWith("ing") && Verbs.isGerund(token.text()));
    boolean adjective =
        before != null
            && (Lexicon.is("determiner", before.text())
                || (Lexicon.is("preposition", before.text()) && !token.text().endsWith("ing")));
    return verbal && !adjective && !token.isCapitalised();
  }

  private static boolean isFreeAfter(Clause clause, Span span) {
    for (var token : clause.statement().tokens()) {
      if (token.start() >= span.end()) {
        return token.start() >= clause.tail().end()
            || token.is(",")
            || MAY_FOLLOW.contains(token.text());
      }
    }
    return true;
  }
}
