package memoire.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import memoire.fact.Lexicon;
import memoire.fact.Numbers;
import memoire.fact.Token;
import memoire.fact.Verbs;
import memoire.text.Months;

/// Definite noun phrases that nothing in the text anchors: `the brief meeting`, `the region`.
public final class Definites {
  private static final Set<String> ANCHORS =
      Set.of(
          "of", "in", "on", "for", "between", "that", "which", "who", "whose", "where", "from",
          "against", "with", "about", "among", "along", "at", "to", "over", "toward", "towards",
          "across", "within", "after", "during", "under", "by", "into");
  private static final Set<String> RANKS =
      Set.of(
          "first",
          "last",
          "only",
          "most",
          "largest",
          "highest",
          "lowest",
          "best",
          "worst",
          "oldest",
          "main",
          "chief",
          "least",
          "latest",
          "earliest",
          "greatest",
          "biggest",
          "smallest",
          "longest");

  /// Adjectives of things that a text has spoken of before; only a name makes them plain.
  private static final Set<String> SECOND_MENTIONS =
      Set.of(
          "new",
          "brief",
          "repeated",
          "earlier",
          "next",
          "existing",
          "following",
          "resulting",
          "respective",
          "deeper",
          "greater",
          "further",
          "said",
          "above",
          "previous",
          "latter",
          "former");

  /// After these and a subject stands a base form.
  private static final Set<String> INVERTERS =
      Set.of("did", "does", "do", "will", "would", "can", "could", "may", "must", "should");

  private Definites() {}

  /// The first definite noun phrase whose referent only the document knows.
  public static Optional<String> firstBare(List<Token> tokens) {
    var introduced = new HashSet<String>();
    for (int i = 0; i < tokens.size(); i++) {
      if (Lexicon.is("determiner", tokens.get(i).text())) {
        int end = nounEnd(tokens, i + 1);
        if (end == i + 1) {
          continue;
        }
        var head = tokens.get(end - 1).lower();
        boolean definite = tokens.get(i).lower().equals("the");
        if (definite && !isAnchored(tokens, i + 1, end) && !introduced.contains(head)) {
          return Optional.of(text(tokens, i + 1, end));
        }
        introduced.add(head);
      }
    }
    return Optional.empty();
  }

  private static int nounEnd(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && tokens.get(end).isWord()
        && (!Lexicon.isFunctionWord(tokens.get(end).text())
            || (end == from && RANKS.contains(tokens.get(end).lower())))
        && !isVerb(tokens, end, from)) {
      end++;
    }
    return end;
  }

  /// What follows a noun and may be a verb ends the phrase, and leaves it without an anchor; only a
  /// participle before `by` or `between` belongs to its noun for certain.
  private static boolean isVerb(List<Token> tokens, int i, int from) {
    var word = tokens.get(i);
    if (i == from || word.isCapitalised()) {
      return false;
    }
    var next = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
    boolean participle = next.equals("by") || next.equals("between");
    boolean past = Verbs.baseOfPast(word.text()).isPresent() && !participle;
    boolean inverted = from > 1 && INVERTERS.contains(tokens.get(from - 2).text());
    boolean plural = tokens.get(i - 1).text().endsWith("s");
    boolean base = Verbs.isBaseForm(word.text()) && (plural || inverted);
    return past || base || isPresent(tokens, i);
  }

  /// `the choice depends on`.
  private static boolean isPresent(List<Token> tokens, int i) {
    boolean form = Verbs.isThirdPerson(tokens.get(i).text());
    return form
        && i + 1 < tokens.size()
        && Lexicon.isFunctionWord(tokens.get(i + 1).text())
        && !tokens.get(i + 1).is("of")
        && !tokens.get(i + 1).is("and");
  }

  private static boolean isAnchored(List<Token> tokens, int from, int end) {
    if (SECOND_MENTIONS.contains(tokens.get(from).lower())) {
      return hasNameNear(tokens, from);
    }
    for (int i = from; i < end; i++) {
      var word = tokens.get(i);
      boolean name = word.isCapitalised() || Character.isDigit(word.text().charAt(0));
      boolean rank =
          RANKS.contains(word.lower())
              || (Numbers.ordinal(word.text()).isPresent() && end - from > 1 && name);
      if (name || rank) {
        return true;
      }
    }
    if (isUnique(text(tokens, from, end))
        || (isUnique(tokens.get(end - 1).lower()) && end - from == 1)) {
      return true;
    }
    if (end >= tokens.size()) {
      return false;
    }
    var next = tokens.get(end);
    if (next.is("and") && end + 1 < tokens.size()) {
      int second = nounEnd(tokens, end + 1);
      return second > end + 1 && isAnchored(tokens, end + 1, second);
    }
    return (ANCHORS.contains(next.text()) && !isTemporal(tokens, end)) || next.is("\"");
  }

  private static boolean hasNameNear(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 9); i++) {
      if (tokens.get(i).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  /// `the meeting in May` is anchored by no more than a date, and so by nothing.
  private static boolean isTemporal(List<Token> tokens, int preposition) {
    if (preposition + 1 >= tokens.size()) {
      return true;
    }
    var next = tokens.get(preposition + 1).text();
    return Character.isDigit(next.charAt(0)) || Months.NAMES.contains(next);
  }

  private static boolean isUnique(String noun) {
    return Lexicon.is("unique", noun.replace(' ', '-'));
  }

  private static String text(List<Token> tokens, int from, int to) {
    var text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i > from ? " " : "").append(tokens.get(i).text());
    }
    return text.toString();
  }
}
