package memoire.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds subject, verb and tail of a statement, or nothing when the boundary is not certain.
///
/// The subject is what stands before the first finite verb; a subject that holds a relative clause,
/// a second finite verb after the first without a conjunction, and open quotation marks make the
/// statement uncertain.
public final class Clauses {
  private static final Set<String> NOT = Set.of("not", "never", "no", "neither", "nor");

  /// Words that end the main statement after a comma.
  private static final Set<String> CUTS =
      Set.of(
          "which", "who", "whom", "whose", "where", "when", "while", "whereas", "although",
          "though", "because", "both", "including", "so", "since", "as", "with", "among", "leaving",
          "making", "resulting", "followed", "despite", "ahead");

  private final Statement statement;
  private final List<Token> tokens;
  private final List<DateMention> dates;

  private Clauses(Statement statement) {
    this.statement = statement;
    this.tokens = statement.tokens();
    this.dates = Dates.in(tokens);
  }

  public static Optional<Clause> of(Statement statement) {
    return statement.tokens().isEmpty() ? Optional.empty() : new Clauses(statement).parse();
  }

  private Optional<Clause> parse() {
    var fronts = new ArrayList<Span>();
    int subject = fronts(fronts);
    int verb = mainVerb(subject);
    if (verb <= subject || !isSubject(subject, verb)) {
      return Optional.empty();
    }
    int adverbs = verb;
    while (adverbs - 1 > subject && Lexicon.is("adverb", token(adverbs - 1).text())) {
      adverbs--;
    }
    int subjectEnd = withoutComma(subject, adverbs);
    var subjectSpan = new Span(token(subject).start(), token(subjectEnd - 1).end());
    return isAuxiliary(verb)
        ? withAuxiliary(fronts, subjectSpan, verb)
        : withLexicalVerb(fronts, subjectSpan, verb);
  }

  // Fronted adverbials.

  private int fronts(List<Span> fronts) {
    int i = 0;
    while (i < tokens.size()) {
      int end = frontEnd(i);
      if (end < 0) {
        return i;
      }
      int last = end - 1;
      if (!(end - i == 1 && Lexicon.is("discourse", token(i).text()))) {
        fronts.add(new Span(token(i).start(), token(last).end()));
      }
      i = end < tokens.size() && token(end).is(",") ? end + 1 : end;
    }
    return i;
  }

  /// The index after a fronted adverbial that begins at `i`, or -1.
  private int frontEnd(int i) {
    var word = token(i).lower();
    boolean discourse = Lexicon.is("discourse", word);
    if (discourse && i + 1 < tokens.size() && token(i + 1).is(",")) {
      return i + 1;
    }
    if (!Lexicon.is("preposition", word) && !discourse) {
      return -1;
    }
    int date = dateEnd(i);
    if (date > 0 && (date == tokens.size() || token(date).is(",") || beginsNoun(date))) {
      return date;
    }
    int comma = comma(i);
    if (comma < 0 || hasFinite(i, comma)) {
      return -1;
    }
    return comma;
  }

  private int dateEnd(int i) {
    for (var date : dates) {
      if (date.span().start() == token(i).start()) {
        return indexFrom(date.span().end());
      }
    }
    return -1;
  }

  private boolean beginsNoun(int i) {
    var token = token(i);
    return token.isCapitalised() || Lexicon.is("determiner", token.text());
  }

  /// The next comma outside quotation marks, brackets and dates, or -1.
  private int comma(int from) {
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < tokens.size(); i++) {
      var t = token(i).text();
      quoted ^= isQuote(t);
      depth += t.equals("(") ? 1 : t.equals(")") ? -1 : 0;
      int at = token(i).start();
      if (t.equals(",") && !quoted && depth == 0 && dates.stream().noneMatch(d -> d.span().contains(at))) {
        return i;
      }
    }
    return -1;
  }

  // The main verb.

  private int mainVerb(int subject) {
    boolean quoted = false;
    int depth = 0;
    for (int i = subject; i < tokens.size(); i++) {
      var t = token(i).text();
      quoted ^= isQuote(t);
      depth += t.equals("(") ? 1 : t.equals(")") ? -1 : 0;
      if (quoted || depth > 0) {
        continue;
      }
      if (isRelative(i, subject)) {
        return -1;
      }
      if (isFinite(i)) {
        return i > subject && (isStrong(i) || !strongFollows(i)) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isRelative(int i, int subject) {
    var lower = token(i).text();
    boolean preposed = i == subject || !Lexicon.is("subordinator", lower);
    return !preposed && !Set.of("since", "after", "before", "until", "as").contains(lower);
  }

  /// A weak candidate (a third person singular that may be a plural noun) is not trusted when a
  /// sure finite verb follows in the same clause.
  private boolean strongFollows(int from) {
    for (int i = from + 1; i < tokens.size(); i++) {
      var t = token(i).text();
      if (t.equals(",") || t.equals(";") || Lexicon.is("subordinator", t) || t.equals("and")) {
        return false;
      }
      if (isFinite(i) && isStrong(i) && !isParticipleHere(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isParticipleHere(int i) {
    return !isAuxiliary(i) && !Verbs.isPastOnly(token(i).text());
  }

  private boolean isAuxiliary(int i) {
    var word = token(i).text();
    return Lexicon.is("auxiliary", word)
        && word.equals(token(i).lower())
        && !Set.of("be", "been", "being").contains(word);
  }

  private boolean isStrong(int i) {
    return isAuxiliary(i) || Verbs.looksPast(token(i).text());
  }

  private boolean isFinite(int i) {
    var token = token(i);
    if (!token.isWord() || token.isCapitalised()) {
      return false;
    }
    if (isAuxiliary(i)) {
      return true;
    }
    return !isModifierPlace(i) && (isPast(i) || isPresent(i));
  }

  private boolean isPast(int i) {
    boolean past = Verbs.baseOfPast(token(i).text()).isPresent();
    boolean passive = i + 1 < tokens.size() && token(i + 1).is("by");
    return past && !passive;
  }

  private boolean isPresent(int i) {
    var word = token(i).text();
    if (Verbs.baseOfPresent(word).isPresent()) {
      return i + 1 == tokens.size() || beginsComplement(i + 1);
    }
    return Verbs.isBase(word) && i > 0 && isPluralBefore(i) && i + 1 < tokens.size() && beginsObject(i + 1);
  }

  private boolean isPluralBefore(int i) {
    var before = token(i - 1);
    boolean plural = before.text().endsWith("s") && !before.isPossessive();
    boolean pair = i > 2 && token(i - 2).is("and") && before.isCapitalised();
    return !before.isCapitalised() && plural || pair;
  }

  /// What may follow a verb: not a verb.
  private boolean beginsComplement(int i) {
    var next = token(i);
    return next.isWord() && !isAuxiliary(i) && !Verbs.isPastOnly(next.text());
  }

  private boolean beginsObject(int i) {
    var next = token(i).text();
    return Lexicon.is("determiner", next)
        || Lexicon.is("preposition", next)
        || next.equals("that")
        || token(i).isCapitalised()
        || Numbers.value(next).isPresent();
  }

  /// After a determiner, a preposition, a possessive or a number stands a noun or an adjective.
  private boolean isModifierPlace(int i) {
    if (i == 0) {
      return true;
    }
    var before = token(i - 1);
    return Lexicon.is("determiner", before.text())
        || Lexicon.is("preposition", before.text())
        || before.isPossessive()
        || before.is("-")
        || (Numbers.value(before.text()).isPresent() && !isPartOfDate(i - 1))
        || before.is("and") && isModifierAfterAnd(i);
  }

  private boolean isPartOfDate(int i) {
    int at = token(i).start();
    return dates.stream().anyMatch(d -> d.value().contains(at));
  }

  /// `peace and enhanced control`.
  private boolean isModifierAfterAnd(int i) {
    return i + 1 < tokens.size() && token(i + 1).isWord() && !Lexicon.isFunctionWord(token(i + 1).text()) && !token(i + 1).isCapitalised();
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isAuxiliary(i) || (isFinite(i) && i > from + 1 && Verbs.isPastOnly(token(i).text()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSubject(int from, int to) {
    var first = token(from);
    boolean pronoun = Lexicon.is("pronoun", first.text()) || first.is("There") || first.is("What");
    boolean clause = first.lower().endsWith("ing") && first.lower().length() > 5 && to - from > 1;
    if (Lexicon.is("preposition", first.text()) || from > 0 && isBareSingular(from, to)) {
      return false;
    }
    long quotes = tokens.subList(from, to).stream().filter(t -> isQuote(t.text())).count();
    return first.isWord() && !pronoun && !clause && quotes % 2 == 0;
  }

  /// After a fronted adverbial a noun without article and plural is no subject but its apposition.
  private boolean isBareSingular(int from, int to) {
    var first = token(from);
    if (first.isCapitalised() || Lexicon.isFunctionWord(first.text()) || Numbers.value(first.text()).isPresent()) {
      return false;
    }
    for (int i = from; i < to && !Lexicon.isFunctionWord(token(i).text()); i++) {
      if (token(i).text().endsWith("s") || Lexicon.is("plural", token(i).text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isQuote(String t) {
    return t.equals("\"") || t.equals("“") || t.equals("”");
  }

  // The two kinds of verb group.

  private Optional<Clause> withAuxiliary(List<Span> fronts, Span subject, int aux) {
    int i = aux + 1;
    boolean participle = false;
    while (i < tokens.size() && isGroupPart(i, participle)) {
      participle |= isLexical(i);
      i++;
    }
    boolean have = Set.of("has", "have", "had").contains(token(aux).text());
    if (have && !participle) {
      return token(aux).is("had") || !have ? mainHave(fronts, subject, aux, "did") : mainHave(fronts, subject, aux, token(aux).is("has") ? "does" : "do");
    }
    if (Set.of("do", "does", "did").contains(token(aux).text()) || isNegative(aux, i)) {
      return Optional.empty();
    }
    var group = i > aux + 1 ? new Span(token(aux + 1).start(), token(i - 1).end()) : new Span(token(aux).end(), token(aux).end());
    return tail(i, false).map(tail -> new Clause(statement, fronts, subject, span(aux), group, null, "", tail));
  }

  private Optional<Clause> mainHave(List<Span> fronts, Span subject, int verb, String does) {
    return tail(verb + 1, true).map(tail -> new Clause(statement, fronts, subject, null, span(verb), "have", does, tail));
  }

  private boolean isGroupPart(int i, boolean participle) {
    var word = token(i).text();
    return Lexicon.is("adverb", word)
        || Set.of("be", "been", "being", "have").contains(word)
        || (!participle && isLexical(i));
  }

  private boolean isLexical(int i) {
    var word = token(i).text();
    return Verbs.baseOfParticiple(word).isPresent() || (Verbs.isBase(word) && isAfterModal(i)) || (word.endsWith("ing") && word.length() > 4);
  }

  private boolean isAfterModal(int i) {
    return Set.of("will", "would", "can", "could", "may", "might", "must", "should", "shall").contains(token(i - 1).text());
  }

  private boolean isNegative(int from, int to) {
    for (int i = from; i < Math.min(to + 1, tokens.size()); i++) {
      if (NOT.contains(token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Clause> withLexicalVerb(List<Span> fronts, Span subject, int verb) {
    var word = token(verb).text();
    var past = Verbs.baseOfPast(word);
    var present = Verbs.baseOfPresent(word);
    var base = past.or(() -> present).orElse(word);
    var does = past.isPresent() ? "did" : present.isPresent() ? "does" : "do";
    if (isNegative(verb, verb)) {
      return Optional.empty();
    }
    return tail(verb + 1, true)
        .map(tail -> new Clause(statement, fronts, subject, null, span(verb), base, does, tail));
  }

  // The tail.

  /// From `from` to where the main statement ends; empty when that is not certain.
  private Optional<Span> tail(int from, boolean lexical) {
    int start = from < tokens.size() ? token(from).start() : statement.text().length();
    boolean quoted = false;
    boolean subordinate = false;
    for (int i = from; i < tokens.size(); i++) {
      var t = token(i).text();
      quoted ^= isQuote(t);
      if (quoted) {
        continue;
      }
      if (endsMain(i)) {
        return i == from ? Optional.empty() : Optional.of(new Span(start, token(i - 1).end()));
      }
      if (lexical && t.equals("and") && i + 1 < tokens.size() && isSecondVerb(i + 1, subordinate)) {
        boolean certain = i > from && i + 2 < tokens.size() && beginsObject(skipAdverbs(i + 1) + 1);
        return certain ? Optional.of(new Span(start, token(i - 1).end())) : Optional.empty();
      }
      subordinate |= Lexicon.is("subordinator", t) || t.equals("to");
      if (!subordinate && i > from && (isAuxiliary(i) || (Verbs.isPastOnly(t) && !isModifierPlace(i)))) {
        return Optional.empty();
      }
    }
    return quoted ? Optional.empty() : Optional.of(new Span(start, Math.max(start, end())));
  }

  private int skipAdverbs(int i) {
    int k = i;
    while (k + 2 < tokens.size() && (Lexicon.is("adverb", token(k).text()) || token(k).text().endsWith("ly"))) {
      k++;
    }
    return k;
  }

  private boolean isSecondVerb(int i, boolean subordinate) {
    int k = skipAdverbs(i);
    var word = token(k).text();
    boolean finite = Verbs.baseOfPast(word).isPresent() || (Verbs.baseOfPresent(word).isPresent() && k + 1 < tokens.size() && beginsObject(k + 1));
    return finite && !subordinate;
  }

  /// A comma, or a colon or dash, after which another statement or a remark begins.
  private boolean endsMain(int i) {
    var t = token(i).text();
    if (t.equals("—") || t.equals(":") || (t.equals("–") && !isPartOfDate(i))) {
      return true;
    }
    if (!t.equals(",") || i + 1 >= tokens.size() || isPartOfDate(i)) {
      return false;
    }
    var next = token(i + 1).lower();
    boolean conjunction = next.equals("and") || next.equals("but") || next.equals("or") || next.equals("nor") || next.equals("yet");
    return CUTS.contains(next) || isParticipleRemark(i + 1) || (conjunction && finiteAfter(i + 2));
  }

  /// `, surprising the navy`; `, named the Community`.
  private boolean isParticipleRemark(int i) {
    var word = token(i).lower();
    return word.endsWith("ing") && Verbs.isBase(word.substring(0, word.length() - 3))
        || word.endsWith("ing") && Verbs.isBase(word.substring(0, word.length() - 3) + "e");
  }

  private boolean finiteAfter(int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (isAuxiliary(i) || Verbs.baseOfPast(token(i).text()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private int end() {
    return tokens.isEmpty() ? 0 : tokens.getLast().end();
  }

  private Span span(int i) {
    return new Span(token(i).start(), token(i).end());
  }

  private Token token(int i) {
    return tokens.get(i);
  }

  private int withoutComma(int from, int to) {
    return to - 1 > from && token(to - 1).is(",") ? to - 1 : to;
  }

  private int indexFrom(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (token(i).start() >= offset) {
        return i;
      }
    }
    return tokens.size();
  }
}
