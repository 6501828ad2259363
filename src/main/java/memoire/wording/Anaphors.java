package memoire.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import memoire.fact.Lexicon;
import memoire.fact.Token;

/// Words that point at something named elsewhere: `this`, `such`, `other`, and possessives without
/// a name before them.
public final class Anaphors {
  private static final Set<String> PERIODS =
      Set.of("year", "month", "day", "time", "period", "point", "end", "war", "purpose");
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "has", "have");

  private final List<Token> tokens;

  private Anaphors(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// The first such word.
  public static Optional<String> first(List<Token> tokens) {
    var anaphors = new Anaphors(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (anaphors.isAnaphor(i)) {
        return Optional.of(tokens.get(i).text());
      }
    }
    return Optional.empty();
  }

  private boolean isAnaphor(int i) {
    return switch (word(i)) {
      case "that" -> isDemonstrative(i);
      case "other", "another" -> !isListed(i);
      case "others", "corresponding", "aforesaid" -> true;
      case "same" -> !word(i + 1).equals("time");
      case "such" -> !word(i + 1).equals("as");
      case "there" ->
          !BE.contains(word(i + 1)) && !BE.contains(word(i - 1)) && !word(i + 1).equals("in");
      default ->
          Lexicon.is("anaphor", word(i))
              || (Lexicon.is("possessive", word(i)) && !hasAntecedent(i));
    };
  }

  private String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  /// `that year`, not `said that Japan`.
  private boolean isDemonstrative(int i) {
    boolean afterPreposition = Lexicon.is("preposition", word(i - 1)) && !word(i - 1).equals("in");
    return i == 0 || i + 1 == tokens.size() || afterPreposition || PERIODS.contains(word(i + 1));
  }

  /// `oil and other minerals`, `oil and of other minerals`, `each other`.
  private boolean isListed(int i) {
    boolean afterOf = word(i - 1).equals("of") && word(i - 2).equals("and");
    return afterOf || Set.of("and", "or", "each").contains(word(i - 1));
  }

  /// A possessive is understood when a name stands before it; `his` and `her` when that is a
  /// person.
  private boolean hasAntecedent(int possessive) {
    boolean personal = Set.of("his", "her").contains(word(possessive));
    for (int i = possessive - 1; i >= 0; i--) {
      var token = tokens.get(i);
      boolean name = token.isCapitalised() && (i > 0 || !Lexicon.isFunctionWord(token.text()));
      if ((name && (!personal || Lexicon.isOfficeWord(token.text()))) || token.is("who")) {
        return true;
      }
    }
    return false;
  }
}
