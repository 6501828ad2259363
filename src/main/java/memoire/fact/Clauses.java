package memoire.fact;

import java.util.Optional;
import java.util.Set;

/// Finds subject, verb and tail of a statement, or nothing when the boundary is not certain.
///
/// The subject is what stands before the first finite verb; a subject that holds a relative clause,
/// a second finite verb after the first without a conjunction, and open quotation marks make the
/// statement uncertain.
public final class Clauses {
  private static final Set<String> NOT = Set.of("not", "never", "no", "neither", "nor");
  private static final Set<String> HAVE = Set.of("has", "have", "had");
  private static final Set<String> DO = Set.of("do", "does", "did");

  /// Subordinators that are also prepositions and may stand within a subject.
  private static final Set<String> ALSO_PREPOSITIONS =
      Set.of("since", "after", "before", "until", "as");

  private final Statement statement;
  private final Syntax syntax;
  private final Fronts fronts;

  private Clauses(Statement statement) {
    this.statement = statement;
    this.syntax = Syntax.of(statement.tokens());
    this.fronts = Fronts.of(syntax);
  }

  public static Optional<Clause> of(Statement statement) {
    return statement.tokens().isEmpty() ? Optional.empty() : new Clauses(statement).parse();
  }

  private Optional<Clause> parse() {
    int from = fronts.end();
    int verb = mainVerb(from);
    if (verb <= from || !isSubject(from, verb)) {
      return Optional.empty();
    }
    int end = verb;
    while (end - 1 > from && Lexicon.is("adverb", syntax.text(end - 1))) {
      end--;
    }
    boolean comma = end - 1 > from && syntax.text(end - 1).equals(",");
    var subject = syntax.span(from, comma ? end - 1 : end);
    return syntax.isAuxiliary(verb) ? withAuxiliary(subject, verb) : alone(subject, verb);
  }

  /// The index of the first finite verb, or -1.
  private int mainVerb(int from) {
    boolean quoted = false;
    int depth = 0;
    for (int i = from; i < syntax.size(); i++) {
      quoted ^= syntax.isQuote(i);
      depth += syntax.bracket(i);
      if (quoted || depth > 0) {
        continue;
      }
      if (i > from && isRelative(i)) {
        return -1;
      }
      if (syntax.isFinite(i)) {
        return i > from && (syntax.isStrong(i) || !strongFollows(i)) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isRelative(int i) {
    var word = syntax.text(i);
    return Lexicon.is("subordinator", word) && !ALSO_PREPOSITIONS.contains(word);
  }

  /// A third person singular that may be a plural noun is not trusted when a sure finite verb
  /// follows in the same clause.
  private boolean strongFollows(int from) {
    for (int i = from + 1; i < syntax.size(); i++) {
      var t = syntax.text(i);
      boolean ends = t.equals(",") || t.equals("and") || Lexicon.is("subordinator", t);
      if (ends) {
        return false;
      }
      if (syntax.isAuxiliary(i) || (syntax.isFinite(i) && Verbs.isPastOnly(t))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSubject(int from, int to) {
    var first = syntax.token(from);
    boolean pronoun = Lexicon.is("pronoun", first.text()) || first.is("There") || first.is("What");
    boolean gerund = Verbs.isGerund(first.lower()) && to - from > 1;
    boolean adverbial =
        Lexicon.is("preposition", first.text()) || Lexicon.is("hedge", first.text());
    boolean apposition = from > 0 && isBareSingular(from, to);
    if (!first.isWord() || pronoun || gerund || adverbial || apposition) {
      return false;
    }
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      quoted ^= syntax.isQuote(i);
    }
    return !quoted;
  }

  /// After a fronted adverbial a noun without article and plural is no subject but its apposition.
  private boolean isBareSingular(int from, int to) {
    var first = syntax.token(from);
    boolean counted = Numbers.value(first.text()).isPresent();
    if (first.isCapitalised() || Lexicon.isFunctionWord(first.text()) || counted) {
      return false;
    }
    for (int i = from; i < to && !Lexicon.isFunctionWord(syntax.text(i)); i++) {
      if (syntax.text(i).endsWith("s") || Lexicon.is("plural", syntax.text(i))) {
        return false;
      }
    }
    return true;
  }

  // The two kinds of verb group.

  private Optional<Clause> withAuxiliary(Span subject, int auxiliary) {
    int end = auxiliary + 1;
    boolean lexical = false;
    while (end < syntax.size() && isGroupPart(end, lexical)) {
      lexical |= isLexical(end);
      end++;
    }
    var word = syntax.text(auxiliary);
    if (HAVE.contains(word) && !lexical) {
      return lexicalHave(subject, auxiliary);
    }
    if (DO.contains(word) || isNegated(auxiliary, end)) {
      return Optional.empty();
    }
    var first = syntax.span(auxiliary, auxiliary + 1);
    var group =
        end > auxiliary + 1 ? syntax.span(auxiliary + 1, end) : new Span(first.end(), first.end());
    return Tails.of(syntax, end, false)
        .map(t -> new Clause(statement, fronts.spans(), subject, first, group, null, "", t));
  }

  /// `had its meeting`: no auxiliary.
  private Optional<Clause> lexicalHave(Span subject, int verb) {
    var does = auxiliaryOf(syntax.text(verb).equals("had"), syntax.text(verb).equals("has"));
    return alone(subject, verb, "have", does);
  }

  private boolean isGroupPart(int i, boolean lexical) {
    var word = syntax.text(i);
    return Lexicon.is("adverb", word)
        || Set.of("be", "been", "being", "have").contains(word)
        || (!lexical && isLexical(i));
  }

  private boolean isLexical(int i) {
    var word = syntax.text(i);
    return Verbs.baseOfParticiple(word).isPresent()
        || (Verbs.isBase(word) && syntax.isAfterModal(i))
        || Verbs.isGerund(word);
  }

  private boolean isNegated(int from, int to) {
    for (int i = from; i < Math.min(to + 1, syntax.size()); i++) {
      if (NOT.contains(syntax.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Clause> alone(Span subject, int verb) {
    var word = syntax.text(verb);
    var past = Verbs.baseOfPast(word);
    var present = Verbs.baseOfPresent(word);
    var does = auxiliaryOf(past.isPresent(), present.isPresent());
    return alone(subject, verb, past.or(() -> present).orElse(word), does);
  }

  private static String auxiliaryOf(boolean past, boolean singular) {
    return past ? "did" : singular ? "does" : "do";
  }

  private Optional<Clause> alone(Span subject, int verb, String base, String does) {
    var span = syntax.span(verb, verb + 1);
    return Tails.of(syntax, verb + 1, true)
        .map(t -> new Clause(statement, fronts.spans(), subject, null, span, base, does, t));
  }
}
