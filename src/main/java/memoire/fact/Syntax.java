package memoire.fact;

import java.util.List;
import java.util.Set;

/// What the words of a statement can be at their places, judged by word lists and neighbours.
///
/// @param dates the dates among the tokens: their commas and years are no structure
record Syntax(List<Token> tokens, List<DateMention> dates) {
  private static final Set<String> NON_FINITE = Set.of("be", "been", "being");
  private static final Set<String> MODALS =
      Set.of("will", "would", "can", "could", "may", "might", "must", "should", "shall");

  static Syntax of(List<Token> tokens) {
    return new Syntax(tokens, Dates.in(tokens));
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String text(int i) {
    return tokens.get(i).text();
  }

  Span span(int from, int to) {
    return new Span(token(from).start(), token(to - 1).end());
  }

  boolean isQuote(int i) {
    return text(i).equals("\"") || text(i).equals("“") || text(i).equals("”");
  }

  /// +1 for an opening bracket, -1 for a closing one.
  int bracket(int i) {
    return text(i).equals("(") ? 1 : text(i).equals(")") ? -1 : 0;
  }

  boolean isPartOfDate(int i) {
    int at = token(i).start();
    return dates.stream().anyMatch(d -> d.value().contains(at));
  }

  /// A finite form of an auxiliary.
  boolean isAuxiliary(int i) {
    var word = text(i);
    return Lexicon.is("auxiliary", word) && !token(i).isCapitalised() && !NON_FINITE.contains(word);
  }

  boolean isAfterModal(int i) {
    return i > 0 && MODALS.contains(text(i - 1));
  }

  /// A finite verb beyond doubt, unless it is a participle.
  boolean isStrong(int i) {
    return isAuxiliary(i) || Verbs.looksPast(text(i));
  }

  /// A finite verb, perhaps.
  boolean isFinite(int i) {
    var token = token(i);
    if (!token.isWord() || token.isCapitalised()) {
      return false;
    }
    return isAuxiliary(i) || (!isModifierPlace(i) && (isPast(i) || isPresent(i)));
  }

  private boolean isPast(int i) {
    boolean passive = i + 1 < size() && text(i + 1).equals("by");
    return Verbs.baseOfPast(text(i)).isPresent() && !passive;
  }

  private boolean isPresent(int i) {
    if (Verbs.baseOfPresent(text(i)).isPresent()) {
      return i + 1 == size() || beginsComplement(i + 1);
    }
    return Verbs.isBase(text(i))
        && i > 0
        && isPlural(i - 1)
        && i + 1 < size()
        && beginsObject(i + 1);
  }

  private boolean isPlural(int i) {
    var word = token(i);
    boolean plural = word.text().endsWith("s") && !word.isPossessive() && !word.isCapitalised();
    boolean pair = i > 1 && text(i - 1).equals("and") && word.isCapitalised();
    return plural || pair;
  }

  /// What may follow a verb: a word that is no verb.
  private boolean beginsComplement(int i) {
    return token(i).isWord() && !isAuxiliary(i) && !Verbs.looksPast(text(i));
  }

  /// What may follow a verb and no noun.
  boolean beginsObject(int i) {
    var next = text(i);
    return Lexicon.is("determiner", next)
        || Lexicon.is("preposition", next)
        || next.equals("that")
        || token(i).isCapitalised()
        || Numbers.value(next).isPresent();
  }

  /// After a determiner, a preposition, a possessive or a number stands a noun or an adjective.
  boolean isModifierPlace(int i) {
    if (i == 0) {
      return true;
    }
    var before = token(i - 1);
    boolean counted = Numbers.value(before.text()).isPresent() && !isPartOfDate(i - 1);
    return Lexicon.is("determiner", before.text())
        || Lexicon.is("preposition", before.text())
        || before.isPossessive()
        || before.is("-")
        || Places.countryOfAdjective(before.text()).isPresent()
        || counted
        || (before.is("and") && isBeforeNoun(i));
  }

  /// `peace and enhanced control`.
  private boolean isBeforeNoun(int i) {
    return i + 1 < size()
        && token(i + 1).isWord()
        && !Lexicon.isFunctionWord(text(i + 1))
        && !token(i + 1).isCapitalised();
  }

  /// The index of the first token at or after an offset.
  int indexFrom(int offset) {
    int i = 0;
    while (i < size() && token(i).start() < offset) {
      i++;
    }
    return i;
  }

  /// The next comma outside quotation marks, brackets and dates, or -1.
  int comma(int from) {
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < size(); i++) {
      quoted ^= isQuote(i);
      depth += bracket(i);
      boolean inDate = isPartOfDate(i);
      if (text(i).equals(",") && !quoted && depth == 0 && !inDate) {
        return i;
      }
    }
    return -1;
  }
}
