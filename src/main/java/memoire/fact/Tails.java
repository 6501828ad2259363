package memoire.fact;

import java.util.Optional;
import java.util.Set;

/// Where a main statement ends: before a second statement, a remark or a second verb.
final class Tails {
  /// Words that begin a remark after a comma.
  private static final Set<String> REMARKS =
      Set.of(
          "which",
          "who",
          "whom",
          "whose",
          "where",
          "when",
          "while",
          "whereas",
          "although",
          "though",
          "because",
          "both",
          "including",
          "so",
          "since",
          "as",
          "with",
          "among",
          "leaving",
          "making",
          "resulting",
          "followed",
          "despite",
          "ahead");

  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "nor", "yet");

  private final Syntax syntax;
  private final int from;

  /// Whether the verb stands alone: then a second verb would keep its finite form in a question.
  private final boolean alone;

  private boolean quoted;
  private boolean subordinate;

  private Tails(Syntax syntax, int from, boolean alone) {
    this.syntax = syntax;
    this.from = from;
    this.alone = alone;
  }

  /// From the token at `from` to the end of the main statement; empty when that is not certain.
  static Optional<Span> of(Syntax syntax, int from, boolean alone) {
    return new Tails(syntax, from, alone).read();
  }

  private Optional<Span> read() {
    for (int i = from; i < syntax.size(); i++) {
      quoted ^= syntax.isQuote(i);
      if (quoted) {
        continue;
      }
      if (endsMain(i)) {
        return Optional.of(upTo(i));
      }
      if (alone && isConjoined(i)) {
        boolean certain = i > from && syntax.beginsObject(skipAdverbs(i + 1) + 1);
        return certain ? Optional.of(upTo(i)) : Optional.empty();
      }
      subordinate |= Lexicon.is("subordinator", syntax.text(i)) || syntax.text(i).equals("to");
      if (!subordinate && i > from && isSecondFinite(i)) {
        return Optional.empty();
      }
    }
    return quoted ? Optional.empty() : Optional.of(whole());
  }

  private Span upTo(int i) {
    return i == from ? after(i - 1) : syntax.span(from, i);
  }

  private Span whole() {
    if (from < syntax.size()) {
      return syntax.span(from, syntax.size());
    }
    return after(syntax.size() - 1);
  }

  private Span after(int i) {
    return new Span(syntax.token(i).end(), syntax.token(i).end());
  }

  /// A finite verb that no conjunction introduces: the structure is not what it seemed.
  private boolean isSecondFinite(int i) {
    boolean past = Verbs.isPastOnly(syntax.text(i)) && !syntax.isModifierPlace(i);
    return syntax.isAuxiliary(i) || past;
  }

  /// `closed checkpoints and mobilized the army`.
  private boolean isConjoined(int i) {
    if (!syntax.text(i).equals("and") || subordinate || i + 2 >= syntax.size()) {
      return false;
    }
    int verb = skipAdverbs(i + 1);
    boolean present =
        Verbs.baseOfPresent(syntax.text(verb)).isPresent()
            && verb + 1 < syntax.size()
            && syntax.beginsObject(verb + 1);
    boolean past = Verbs.baseOfPast(syntax.text(verb)).isPresent() && verb + 1 < syntax.size();
    return past || present;
  }

  private int skipAdverbs(int i) {
    int k = i;
    while (k + 2 < syntax.size() && isAdverb(syntax.text(k))) {
      k++;
    }
    return k;
  }

  private static boolean isAdverb(String word) {
    return Lexicon.is("adverb", word) || word.endsWith("ly");
  }

  private boolean endsMain(int i) {
    var t = syntax.text(i);
    boolean dash = t.equals("—") || t.equals(":") || t.equals("–");
    if (syntax.isPartOfDate(i) || (!dash && !t.equals(","))) {
      return false;
    }
    return dash || (i + 1 < syntax.size() && beginsRemark(i + 1));
  }

  private boolean beginsRemark(int i) {
    var next = syntax.token(i).lower();
    boolean statement = CONJUNCTIONS.contains(next) && hasFinite(i + 1);
    return REMARKS.contains(next) || Verbs.isGerund(next) || statement;
  }

  private boolean hasFinite(int start) {
    for (int i = start; i < syntax.size(); i++) {
      if (syntax.isAuxiliary(i) || Verbs.baseOfPast(syntax.text(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
